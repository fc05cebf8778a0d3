package synoptic.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.claim.Claim;
import synoptic.comparison.Annotation;
import synoptic.text.TextSpan;

/**
 * An article cut at every border of a mark, paragraph by paragraph. Marks may lie in one another or overlap; each run knows all
 * that cover it, so that a writer can draw one and still tell of the others.
 *
 * @param article the article
 * @param paragraphs its paragraphs in order, none left out
 * @param highlights every highlight of the article once, by place
 */
record MarkedText(Article article, List<Paragraph> paragraphs, List<Highlight> highlights) {

    MarkedText {
        paragraphs = List.copyOf(paragraphs);
        highlights = List.copyOf(highlights);
    }

    /**
     * The words of one claim in one article.
     *
     * @param name unique in a comparison and the same on every run
     */
    record Highlight(String name, TextSpan span, Claim claim) {

        boolean isConflict() {
            return claim.status() == Claim.Status.CONFLICTING;
        }
    }

    /**
     * A paragraph.
     *
     * @param kind what it is, where it is not running text
     * @param isAside whether all of it is furniture
     * @param sharedWith the ids of the other sources that report some of it, ascending
     * @param runs cover it from end to end
     */
    record Paragraph(TextSpan span, Part.@Nullable Kind kind, boolean isAside, List<String> sharedWith, List<Run> runs) {

        Paragraph {
            sharedWith = List.copyOf(sharedWith);
            runs = List.copyOf(runs);
        }
    }

    /**
     * A stretch of text to which the same marks apply throughout.
     *
     * @param highlights those that cover it, the one to draw first
     * @param shared the passage reported elsewhere too that it belongs to, or null
     */
    record Run(TextSpan span, List<Highlight> highlights, Annotation.@Nullable Shared shared, boolean isAside) {

        Run {
            highlights = List.copyOf(highlights);
        }
    }

    /** The shortest is drawn, as in a text a figure stands out of the statement around it. */
    private static final Comparator<Highlight> TO_DRAW_FIRST = Comparator.<Highlight>comparingInt(
            highlight -> highlight.span().length())
            .thenComparing(highlight -> !highlight.isConflict())
            .thenComparing(Highlight::name);

    static MarkedText of(Article article, List<Annotation> annotations) {
        Map<Annotation, Highlight> highlights = highlights(article, annotations);
        List<Paragraph> paragraphs = article.paragraphs().stream()
                .map(span -> paragraph(article, span, annotations, highlights))
                .toList();
        return new MarkedText(
                article, paragraphs, highlights.values().stream().distinct().toList());
    }

    private static Map<Annotation, Highlight> highlights(Article article, List<Annotation> annotations) {
        Map<Annotation, Highlight> highlights = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            Claim claim =
                    switch (annotation) {
                        case Annotation.OnlyHere onlyHere -> onlyHere.claim();
                        case Annotation.Conflict conflict -> conflict.claim();
                        case Annotation.Shared shared -> null;
                        case Annotation.Aside aside -> null;
                    };
            if (claim != null) {
                highlights.put(annotation, new Highlight(name(article, annotation.span(), claim), annotation.span(), claim));
            }
        }
        return highlights;
    }

    /** How the highlight of a claim's words in an article is called. */
    static String name(Article article, TextSpan span, Claim claim) {
        return claim.id() + "-" + article.id() + "-" + span.start() + "-" + span.end();
    }

    private static Paragraph paragraph(
            Article article, TextSpan span, List<Annotation> annotations, Map<Annotation, Highlight> highlights) {
        List<Annotation> here = annotations.stream()
                .filter(annotation -> annotation.span().overlaps(span))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (Annotation annotation : here) {
            cuts.add(Math.max(annotation.span().start(), span.start()));
            cuts.add(Math.min(annotation.span().end(), span.end()));
        }
        List<Run> runs = new ArrayList<>();
        Integer start = cuts.pollFirst();
        while (start != null && !cuts.isEmpty()) {
            Integer end = cuts.pollFirst();
            runs.add(run(new TextSpan(start, end), here, highlights));
            start = end;
        }
        TreeSet<String> sharedWith = new TreeSet<>();
        for (Annotation annotation : here) {
            if (annotation instanceof Annotation.Shared shared) {
                sharedWith.addAll(shared.articles());
            }
        }
        return new Paragraph(
                span,
                article.partAt(span).map(Part::kind).orElse(null),
                runs.stream().allMatch(Run::isAside),
                List.copyOf(sharedWith),
                runs);
    }

    private static Run run(TextSpan span, List<Annotation> annotations, Map<Annotation, Highlight> highlights) {
        List<Annotation> covering = annotations.stream()
                .filter(annotation -> annotation.span().contains(span))
                .toList();
        List<Highlight> marks = covering.stream()
                .filter(highlights::containsKey)
                .map(highlights::get)
                .distinct()
                .sorted(TO_DRAW_FIRST)
                .toList();
        Annotation.Shared shared = covering.stream()
                .filter(Annotation.Shared.class::isInstance)
                .map(Annotation.Shared.class::cast)
                .min(Comparator.comparing(Annotation.Shared::closest))
                .orElse(null);
        return new Run(span, marks, shared, covering.stream().anyMatch(Annotation.Aside.class::isInstance));
    }
}
