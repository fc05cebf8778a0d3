package synoptic.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.comparison.Annotation;
import synoptic.project.Note;
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
     * The words of one claim in one article, or the words that a note is about.
     *
     * @param name unique in a comparison and the same on every run
     * @param mark what kind it is
     * @param claim the claim, or null for a note
     * @param colour the note's colour, or null for a claim
     * @param subject its tag: the kind of mark and of claim, or the note's tags
     * @param author who speaks in the comment
     * @param comment why it is there
     */
    record Highlight(String name, TextSpan span, Mark mark, @Nullable Claim claim, Note.@Nullable Colour colour, String subject,
            String author, String comment) {

        /** How it looks. */
        Swatch swatch() {
            return new Swatch(mark, colour);
        }
    }

    /**
     * A paragraph.
     *
     * @param kind what it is, where it is not running text
     * @param isAside whether all of it is furniture
     * @param counterparts by the id of each other source that reports some of it, ascending, the passage that does so most
     *     surely
     * @param runs cover it from end to end
     * @param isContinued whether it is the later part of one that was cut
     */
    record Paragraph(TextSpan span, Part.@Nullable Kind kind, boolean isAside, SortedMap<String, Passage> counterparts, List<Run> runs,
            boolean isContinued) {

        Paragraph {
            counterparts = Collections.unmodifiableSortedMap(new TreeMap<>(counterparts));
            runs = List.copyOf(runs);
        }

        /** A part of it; its counterparts are those of its beginning. */
        Paragraph part(TextSpan part) {
            boolean isLater = isContinued || part.start() > span.start();
            return new Paragraph(
                    part,
                    kind,
                    isAside,
                    isLater ? Collections.emptySortedMap() : counterparts,
                    runs.stream().filter(run -> run.span().overlaps(part)).map(run -> run.within(part)).toList(),
                    isLater);
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

        private Run within(TextSpan bounds) {
            return new Run(
                    new TextSpan(Math.max(span.start(), bounds.start()), Math.min(span.end(), bounds.end())), highlights, shared, isAside);
        }
    }

    /** The shortest is drawn, as in a text a figure stands out of the statement around it. */
    private static final Comparator<Highlight> TO_DRAW_FIRST = Comparator.<Highlight>comparingInt(
            highlight -> highlight.span().length())
            .thenComparing(highlight -> highlight.mark() != Mark.CONFLICT)
            .thenComparing(Highlight::name);

    /**
     * An article with its marks.
     *
     * @param annotations its marks, by place
     * @param notes what the reader wrote at it
     * @param comment what is to be said of a claim at this article
     */
    static MarkedText of(
            Article article, List<Annotation> annotations, List<Note> notes, Function<Claim, String> comment) {
        List<Highlight> highlights = new ArrayList<>();
        Map<Annotation, Highlight> byAnnotation = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case Annotation.OnlyHere(TextSpan span, Claim claim) ->
                        byAnnotation.put(annotation, highlight(article, span, Mark.ONLY_HERE, claim, comment));
                case Annotation.Conflict(TextSpan span, Claim claim) ->
                        byAnnotation.put(annotation, highlight(article, span, Mark.CONFLICT, claim, comment));
                case Annotation.Shared shared -> {
                    // A line under the words; it has no comment.
                }
                case Annotation.Aside aside -> {
                    // Set apart by its grey.
                }
            }
        }
        byAnnotation.values().stream().distinct().forEach(highlights::add);
        for (Note note : notes) {
            note.place().passage().ifPresent(passage -> highlights.add(note(article, passage.span(), note)));
        }
        Marks marks = new Marks(annotations, highlights);
        return new MarkedText(
                article,
                article.paragraphs().stream().map(span -> paragraph(article, span, marks)).toList(),
                highlights);
    }

    /** Everything that may cover a stretch of an article. */
    private record Marks(List<Annotation> annotations, List<Highlight> highlights) {

        Marks within(TextSpan span) {
            return new Marks(
                    annotations.stream().filter(annotation -> annotation.span().overlaps(span)).toList(),
                    highlights.stream().filter(highlight -> highlight.span().overlaps(span)).toList());
        }

        Stream<TextSpan> spans() {
            return Stream.concat(annotations.stream().map(Annotation::span), highlights.stream().map(Highlight::span));
        }
    }

    private static Highlight highlight(
            Article article, TextSpan span, Mark mark, Claim claim, Function<Claim, String> comment) {
        return new Highlight(
                name(article, span, claim),
                span,
                mark,
                claim,
                null,
                mark.title() + ": " + Wording.kind(claim.kind()),
                "Synoptic",
                comment.apply(claim));
    }

    private static Highlight note(Article article, TextSpan span, Note note) {
        String tags = note.tags().isEmpty() ? "" : "Tags: " + String.join(", ", note.tags());
        String words = Wording.oneLine(note.words());
        return new Highlight(
                "note-" + article.id() + "-" + span.start() + "-" + span.end(),
                span,
                Mark.NOTE,
                null,
                note.colour(),
                note.tags().isEmpty() ? "Note" : Wording.oneLine(String.join(", ", note.tags())),
                Wording.author(note),
                words.isEmpty() ? tags : tags.isEmpty() ? words : words + " (" + tags + ")");
    }

    /** How the highlight of a claim's words in an article is called. */
    static String name(Article article, TextSpan span, Claim claim) {
        return claim.id() + "-" + article.id() + "-" + span.start() + "-" + span.end();
    }

    private static Paragraph paragraph(Article article, TextSpan span, Marks all) {
        Marks here = all.within(span);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        here.spans().forEach(mark -> {
            cuts.add(Math.max(mark.start(), span.start()));
            cuts.add(Math.min(mark.end(), span.end()));
        });
        List<Run> runs = new ArrayList<>();
        Integer start = cuts.pollFirst();
        while (start != null && !cuts.isEmpty()) {
            Integer end = cuts.pollFirst();
            runs.add(run(new TextSpan(start, end), here));
            start = end;
        }
        SortedMap<String, Link> surest = new TreeMap<>();
        for (Annotation annotation : here.annotations()) {
            if (annotation instanceof Annotation.Shared shared) {
                shared.links().forEach(link -> surest.merge(
                        link.otherEnd(article.id()).article(), link, (one, other) -> one.score() >= other.score() ? one : other));
            }
        }
        SortedMap<String, Passage> counterparts = new TreeMap<>();
        surest.forEach((source, link) -> counterparts.put(source, link.otherEnd(article.id())));
        return new Paragraph(
                span,
                article.partAt(span).map(Part::kind).orElse(null),
                runs.stream().allMatch(Run::isAside),
                counterparts,
                runs,
                false);
    }

    private static Run run(TextSpan span, Marks here) {
        List<Annotation> covering = here.annotations().stream()
                .filter(annotation -> annotation.span().contains(span))
                .toList();
        List<Highlight> marks = here.highlights().stream()
                .filter(highlight -> highlight.span().contains(span))
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
