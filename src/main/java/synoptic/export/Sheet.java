package synoptic.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.project.Note;
import synoptic.text.TextSpan;

/** What all sections of one report have in common: what they tell of, how they look, and how they point at places in each other. */
final class Sheet {

    /** As many colours as there are letters that are told apart at a glance; they start over after that. */
    private static final int LETTER_COLOURS = 6;

    private final Report report;
    private final ExportOptions options;
    private final Medium medium;
    private final @Nullable String only;
    private final Map<String, MarkedText> texts = new LinkedHashMap<>();

    /** What the highlights of all texts are called; looked up for each mention, of which there are as many. */
    private final Set<String> names = new HashSet<>();

    /** @param only the id of the one article that is shown in full, or null for all */
    Sheet(Report report, ExportOptions options, Medium medium, @Nullable String only) {
        this.report = report;
        this.options = options;
        this.medium = medium;
        this.only = only;
        for (Report.SourceEntry source : report.sources()) {
            List<Note> notes = options.has(ReportPart.NOTES) ? report.notes(source.id()) : List.of();
            texts.put(
                    source.id(),
                    MarkedText.of(
                            source.article(),
                            report.comparison().annotations(source.id()),
                            notes,
                            report::comment));
            text(source.id()).highlights().forEach(highlight -> names.add(highlight.name()));
        }
    }

    Report report() {
        return report;
    }

    ExportOptions options() {
        return options;
    }

    boolean isPaper() {
        return medium == Medium.PAPER;
    }

    MarkedText text(String article) {
        return Objects.requireNonNull(texts.get(article), () -> "no article " + article);
    }

    /** Whether this article is among those that the report is about. */
    boolean shows(String article) {
        return only == null || only.equals(article);
    }

    /** The one source that the report is about, where it is about one. */
    Optional<Report.SourceEntry> only() {
        return only == null ? Optional.empty() : shown().stream().findFirst();
    }

    /** The sources that the report is about. */
    List<Report.SourceEntry> shown() {
        return report.sources().stream().filter(source -> shows(source.id())).toList();
    }

    /** The claims that the sources of the report make. */
    List<Claim> claims() {
        return report.comparison().claims().stream()
                .filter(claim -> claim.articles().stream().anyMatch(this::shows))
                .toList();
    }

    boolean isSideBySide() {
        return options.has(ReportPart.SIDE_BY_SIDE) && only == null && report.sources().size() > 1;
    }

    /** Whether the words of this article stand somewhere in the report. */
    boolean hasText(String article) {
        return shows(article) && (options.has(ReportPart.ARTICLES) || isSideBySide());
    }

    /** "A  Harbour Post". */
    static String name(Report.SourceEntry source) {
        return source.id() + "  " + Wording.oneLine(source.article().displayName());
    }

    /** A claim's number, which leads to its row in the matrix, and its status. */
    void claim(Html parent, Claim claim) {
        if (options.has(ReportPart.MATRIX)) {
            parent.add("a", "claim-number").with("href", "#" + row(claim)).with("title", "To the claim").text(number(claim));
        } else {
            parent.text(number(claim));
        }
        parent.text(" ");
        status(parent, claim);
    }

    /** What a claim's status is called, marked as its words are: not at all where the reader says that it is not so. */
    void status(Html parent, Claim claim) {
        String word = Wording.status(claim.status());
        Optional<Swatch> swatch = report.findings().isRejected(claim) ? Optional.empty() : Swatch.of(claim.status());
        swatch.ifPresentOrElse(mark -> mark.write(parent, medium, word), () -> parent.text(word));
    }

    /** What the reader decided of a claim, on a line of its own; nothing where that is nothing. */
    void verdict(Html parent, Claim claim) {
        report.findings()
                .verdict(claim)
                .ifPresent(verdict -> parent.add("div", "verdict").with("lang", "en").with("dir", "ltr").text(Wording.verdict(verdict)));
    }

    /** A word with a mark on it. */
    void swatch(Html parent, Swatch swatch, String word) {
        swatch.write(parent, medium, word);
    }

    /** The letter of a source on its colour. */
    void badge(Html parent, String id) {
        int place = 0;
        while (!report.sources().get(place).id().equals(id)) {
            place++;
        }
        parent.add("span", "badge colour" + place % LETTER_COLOURS).text(id);
    }

    /**
     * A heading of the second level with what comes under it.
     *
     * @param label how its pages are called in front of their number
     */
    Html section(Html body, String styleClass, String id, String title, String label) {
        Html section = body.add("section", styleClass);
        furniture(section, title, label);
        Html heading = section.add("h2").with("id", id).text(title);
        if (medium == Medium.SCREEN) {
            section.with("aria-labelledby", id);
            heading.with("tabindex", "-1");
        }
        return section;
    }

    /** Says which claims are shown where some are not: each part may be read by itself. */
    void selection(Html section) {
        Wording.shown(options.statuses()).ifPresent(shown -> section.add("p", "counts").text(shown));
    }

    /** What is printed above and below the pages from here on; nothing on the web. */
    void furniture(Html section, String title, String label) {
        if (medium == Medium.PAPER) {
            section.add("div", "running").text(title);
            section.add("div", "running-label").text(label);
        }
    }

    /** Columns' titles; a table without them is none to a screen reader. */
    static Html header(Html table, String... titles) {
        Html header = table.add("thead").add("tr");
        for (String title : titles) {
            header.add("th").with("scope", "col").text(title);
        }
        return table.add("tbody");
    }

    /** Where a claim stands in the matrix. */
    static String row(Claim claim) {
        return "claim-" + claim.id();
    }

    /** "12" for the claim "c12". */
    static String number(Claim claim) {
        return claim.id().replaceFirst("^\\D+(?=\\d)", "");
    }

    /** Where a paragraph of an article stands. */
    static String paragraph(String article, int start) {
        return "p-" + article + "-" + start;
    }

    /** A link to words of an article: on paper with the number of their page. Nothing where they do not stand in this report. */
    void place(Html parent, Passage passage, @Nullable Claim claim) {
        if (!hasText(passage.article())) {
            return;
        }
        link(parent, target(passage, claim));
    }

    private void link(Html parent, String target) {
        Html link = parent.add("a", "page").with("href", "#" + target);
        if (medium == Medium.PAPER) {
            link.with("title", "To these words in the article").text("p.\u00A0");
        } else {
            link.text("show");
        }
    }

    /** The id of the element that holds these words or begins with them, or of their paragraph. */
    String target(Passage passage, @Nullable Claim claim) {
        Article article = text(passage.article()).article();
        if (claim != null) {
            String name = MarkedText.name(article, passage.span(), claim);
            if (names.contains(name)) {
                return name;
            }
        }
        return paragraph(passage.article(), paragraphAt(article.paragraphs(), passage.span()));
    }

    /** Where the paragraph begins that holds some of these words, by halves: paragraphs stand in order. */
    private static int paragraphAt(List<TextSpan> paragraphs, TextSpan words) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean isThere = low < paragraphs.size()
                && (paragraphs.get(low).overlaps(words) || paragraphs.get(low).contains(words.start()));
        return isThere ? paragraphs.get(low).start() : 0;
    }

    /** Words of an article, in its language and their direction. */
    static void words(Html element, Article article, String words) {
        language(element, article);
        directed(element, words);
    }

    /** Words in their direction, as the only ones of an element. */
    static void directed(Html element, String words) {
        if (RightToLeft.isMostly(words)) {
            element.with("dir", "rtl");
        }
        element.text(words);
    }

    /** The language of an article for whoever reads it aloud. */
    static void language(Html element, Article article) {
        if (!article.language().equals("und")) {
            element.with("lang", article.language());
        }
    }
}
