package synoptic.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.comparison.Annotation;
import synoptic.text.TextSpan;

/**
 * Sets paragraphs of articles with their marks. On paper, words under a highlight are links to a private address, by which
 * {@link HighlightPass} finds where they came to stand.
 */
final class ArticleText {

    private static final String ADDRESS = "synoptic-run:";

    /** More letters than this do not fit the margin. */
    private static final int MOST_LETTERS = 7;

    private final Sheet sheet;
    private final Map<String, List<MarkedText.Highlight>> runs = new LinkedHashMap<>();

    ArticleText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The highlights under each private address that has been used so far, the one to draw first. */
    Map<String, List<MarkedText.Highlight>> runs() {
        return runs;
    }

    /**
     * Sets one paragraph.
     *
     * @param section the id of the section in addresses; empty where others link to, and the words bear their names
     */
    void paragraph(Html parent, Article article, MarkedText.Paragraph paragraph, String section) {
        Html words =
                switch (paragraph.kind()) {
                    case null -> parent.add("p",
                            "text body" + (paragraph.isAside() ? " aside" : "") + (paragraph.isContinued() ? " continued" : ""));
                    case HEADLINE -> parent.add(section.isEmpty() ? "h3" : "p", "text headline");
                    case SUBHEAD -> parent.add(section.isEmpty() ? "h4" : "p", "text subhead");
                    case Part.Kind kind when paragraph.isAside() -> parent.add("p", "text body aside");
                    case BYLINE, DATELINE -> parent.add("p", "text byline");
                    case CAPTION -> parent.add("p", "text caption");
                };
        if (section.isEmpty() && !paragraph.isContinued()) {
            words.with("id", Sheet.paragraph(article.id(), paragraph.span().start()));
        }
        if (RightToLeft.isMostly(paragraph.span().in(article.text()))) {
            words.with("dir", "rtl");
        }
        margin(words, paragraph);
        boolean isFirst = true;
        for (List<Piece> together : Piece.of(paragraph.runs(), article.text())) {
            // At the start of a paragraph no line can end; and the renderer would lose the space after such a block there.
            Html place = together.size() == 1 || isFirst ? words : words.add("span", "together");
            together.forEach(piece -> piece(place, article, piece, section));
            isFirst = false;
        }
    }

    /** Who else reports some of it, and which claims it makes. */
    private void margin(Html words, MarkedText.Paragraph paragraph) {
        SortedSet<Integer> numbers = numbers(paragraph);
        Map<String, Passage> counterparts = paragraph.counterparts();
        if (counterparts.isEmpty() && numbers.isEmpty()) {
            return;
        }
        Html margin = words.add("span", "letters").with("lang", "en").with("dir", "ltr");
        if (counterparts.size() > MOST_LETTERS) {
            margin.add("span").text(counterparts.size() + " sources");
        } else {
            counterparts.forEach((source, passage) -> {
                if (sheet.hasText(source)) {
                    margin.add("a")
                            .with("href", "#" + sheet.target(passage, null))
                            .with("title", "The same in " + source)
                            .with("data-with", key(passage.article(), passage.span()))
                            .text(source);
                } else {
                    margin.add("span").text(source);
                }
                margin.add("span").text(" ");
            });
        }
        if (!numbers.isEmpty()) {
            if (!counterparts.isEmpty()) {
                margin.add("br");
            }
            margin.add("a", "claim-numbers")
                    .with("href", "#claim-c" + numbers.getFirst())
                    .with("title", "To the claims of this paragraph")
                    .text(Wording.ranges(numbers));
        }
    }

    /** The numbers of the claims that the paragraph makes, where there is a matrix to look them up in. */
    private SortedSet<Integer> numbers(MarkedText.Paragraph paragraph) {
        if (!sheet.options().has(ReportPart.MATRIX)) {
            return new TreeSet<>();
        }
        return paragraph.runs().stream()
                .flatMap(run -> run.highlights().stream())
                .map(MarkedText.Highlight::claim)
                .filter(claim -> claim != null)
                .map(claim -> Integer.valueOf(Sheet.number(claim)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void piece(Html words, Article article, Piece piece, String section) {
        MarkedText.Run run = piece.run();
        Html element;
        if (run.highlights().isEmpty()) {
            // In an element even without a mark, for the renderer puts bare text before the elements of its line.
            String styleClass = run.shared() != null ? shared(run.shared()) : run.isAside() ? "aside" : "";
            element = styleClass.isEmpty() ? words.add("span") : words.add("span", styleClass);
        } else {
            element = sheet.isPaper() ? annotated(words, article, run, section) : marked(words, run);
            if (section.isEmpty()) {
                run.highlights().stream()
                        .filter(highlight -> highlight.span().start() == piece.span().start())
                        .forEach(highlight -> element.add("span").with("id", highlight.name()));
            }
        }
        Annotation.Shared shared = run.shared();
        if (!sheet.isPaper() && shared != null) {
            element.with("data-at", key(article.id(), shared.span()));
            element.with("data-with", shared.links().stream()
                    .map(link -> link.otherEnd(article.id()))
                    .map(end -> key(end.article(), end.span()))
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
        element.text(piece.span().in(article.text()));
    }

    private Html annotated(Html words, Article article, MarkedText.Run run, String section) {
        String address = ADDRESS + section + article.id() + "-" + run.span().start();
        runs.put(address, run.highlights());
        return words.add("a", "mark").with("href", address).with("title", run.highlights().getFirst().comment());
    }

    private Html marked(Html words, MarkedText.Run run) {
        MarkedText.Highlight drawn = run.highlights().getFirst();
        @Nullable Claim claim = drawn.claim();
        boolean leads = sheet.options().has(ReportPart.MATRIX) && claim != null;
        Html mark = words.add(leads ? "a" : "mark", "mark " + drawn.swatch().styleClass()).with("title", said(drawn));
        if (leads && claim != null) {
            mark.with("href", "#" + Sheet.row(claim));
        } else {
            mark.with("tabindex", "0");
        }
        return mark.with("data-note", said(drawn));
    }

    /** A page of the web has no place for the author of a comment but the comment. */
    private static String said(MarkedText.Highlight highlight) {
        return highlight.claim() == null ? highlight.comment() + " – " + highlight.author() : highlight.comment();
    }

    private static String shared(Annotation.Shared shared) {
        return shared.closest() == Link.Kind.VERBATIM ? "same" : "reworded";
    }

    private static String key(String article, TextSpan span) {
        return article + "-" + span.start() + "-" + span.end();
    }
}
