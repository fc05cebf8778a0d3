package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;

/** One article in full. */
final class ArticleSection {

    private final Sheet sheet;
    private final ArticleText texts;

    ArticleSection(Sheet sheet, ArticleText texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    static String id(Report.SourceEntry source) {
        return "article-" + source.id();
    }

    void write(Html body, Report.SourceEntry source) {
        Article article = source.article();
        Html section = body.add("section", "article");
        sheet.furniture(section, Sheet.name(source), source.id());
        Html heading = section.add("h2", "source").with("id", id(source));
        sheet.badge(heading, source.id());
        heading.text(" " + Wording.oneLine(article.displayName()));
        if (!sheet.isPaper()) {
            section.with("aria-labelledby", id(source));
        }
        List<String> facts = new ArrayList<>();
        if (article.published() != null) {
            facts.add(Wording.date(article.published()));
        }
        facts.add(Wording.count(source.witness().wordCount(), "word"));
        facts.add(Wording.percent(source.onlyHereShare()) + " only here");
        if (source.origin() != null) {
            List<String> others = source.origin().articles().stream()
                    .filter(other -> !other.equals(source.id()))
                    .toList();
            facts.add("text in common with " + Wording.list(others));
        }
        Wording.shown(sheet.options().statuses()).ifPresent(facts::add);
        section.add("p", "facts").text(String.join("  ·  ", facts));
        Html words = section.add("div", "article-text");
        Sheet.language(words, article);
        sheet.text(source.id()).paragraphs().forEach(paragraph -> texts.paragraph(words, article, paragraph, ""));
    }
}
