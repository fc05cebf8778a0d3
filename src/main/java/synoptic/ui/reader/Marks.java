package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.collation.WordDifference;
import synoptic.comparison.Annotation;
import synoptic.project.Note;
import synoptic.text.TextSpan;
import synoptic.ui.control.RightToLeft;

/** Turns annotations and a selection into the style classes of an article's characters. */
public final class Marks {

    /** Every second word of a text that is written from right to left; it looks like any other. */
    private static final String OTHER_WORD = "other-word";

    static final String ONLY_HERE = "only-here";
    static final String CONFLICT = "conflict";
    static final String SAME_WORDS = "same-words";
    static final String REWORDED = "reworded";
    static final String ASIDE = "aside";
    /** Besides {@link #ONLY_HERE}: words of which that is not sure. */
    static final String UNSURE = "unsure";
    /** The selected passage and its matches. */
    static final String MATCH = "match";
    /** Words of a match that the selected passage does not have. */
    static final String ADDED = "added";
    /** Words of the selected passage that no match has. */
    static final String DROPPED = "dropped";
    /** Other words in the same place. */
    static final String CHANGED = "changed";
    /** The same words in another place. */
    static final String MOVED = "moved";
    /** The looks of words that differ from the selected passage. */
    public static final Set<String> DIFFERENCES = Set.of(ADDED, DROPPED, CHANGED, MOVED);

    /** The very words that are selected. */
    static final String FOCUS = "focus";
    /** Words of a headline that no other headline has. */
    static final String OWN_WORDS = "own-words";
    /** Words that were searched for. */
    static final String HIT = "hit";
    /** A passage that the reader wrote something at. */
    static final String NOTED = "noted";
    /** A passage that somebody asked to be shown. */
    static final String SPOTLIGHT = "spotlight";

    /** A style class on a stretch of the article; of several statuses the one of the highest rank shows. */
    record Mark(TextSpan span, String styleClass, int rank) {}

    private static final int SELECTION = 0;
    private static final double UNSURE_BELOW = 0.6;

    private Marks() {}

    /** The marks of annotations. */
    static List<Mark> of(List<Annotation> annotations) {
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Mark mark = mark(annotation);
            marks.add(mark);
            if (annotation instanceof Annotation.OnlyHere onlyHere
                    && onlyHere.claim().confidence() < UNSURE_BELOW) {
                marks.add(new Mark(mark.span(), UNSURE, mark.rank()));
            }
        }
        return marks;
    }

    private static Mark mark(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Aside aside -> new Mark(aside.span(), ASIDE, 1);
            case Annotation.Shared shared -> new Mark(
                    shared.span(), shared.closest() == Link.Kind.VERBATIM ? SAME_WORDS : REWORDED, 2);
            case Annotation.OnlyHere onlyHere -> new Mark(onlyHere.span(), ONLY_HERE, 3);
            case Annotation.Conflict conflict -> new Mark(conflict.span(), CONFLICT, 4);
        };
    }

    /** The marks of a selection in one article. */
    static List<Mark> of(Optional<Selection> selection, Optional<Passage> spotlight, String article) {
        List<Mark> marks = new ArrayList<>();
        selection.ifPresent(selected -> {
            selected.in(article).forEach(passage -> marks.add(new Mark(passage.span(), MATCH, SELECTION)));
            selected.differences()
                    .getOrDefault(article, List.of())
                    .forEach(mark -> marks.add(new Mark(mark.span(), styleClass(mark.kind()), SELECTION)));
            if (selected.focus().article().equals(article)) {
                marks.add(new Mark(selected.focus().span(), FOCUS, SELECTION));
            }
        });
        spotlight
                .filter(passage -> passage.article().equals(article))
                .ifPresent(passage -> marks.add(new Mark(passage.span(), SPOTLIGHT, SELECTION)));
        return marks;
    }

    /** How words of a match look that differ from the selected passage. */
    public static String styleClass(WordDifference.Kind kind) {
        return switch (kind) {
            case EQUAL -> MATCH;
            case CHANGED -> CHANGED;
            case DROPPED -> DROPPED;
            case ADDED -> ADDED;
            case MOVED -> MOVED;
        };
    }

    /** The marks of passages of one article that have a look in common, whatever else they are marked by. */
    static List<Mark> of(List<Passage> passages, String styleClass, String article) {
        return passages.stream()
                .filter(passage -> passage.article().equals(article))
                .map(passage -> new Mark(passage.span(), styleClass, SELECTION))
                .toList();
    }

    /** The marks of notes on words of one article: each by a line around the words, which colours draw differently. */
    static List<Mark> ofNotes(List<Note> notes, String article) {
        List<Mark> marks = new ArrayList<>();
        for (Note note : notes) {
            TextSpan words = note.place().words();
            if (words != null && note.article().equals(article)) {
                marks.add(new Mark(words, NOTED, SELECTION));
                marks.add(new Mark(words, styleClass(note.colour()), SELECTION));
            }
        }
        return marks;
    }

    /** How claims of a status look in lists and tables. */
    public static String styleClass(Claim.Status status) {
        return switch (status) {
            case ONE_SOURCE -> ONLY_HERE;
            case SHARED -> "shared";
            case CONFLICTING -> CONFLICT;
        };
    }

    /** How notes of a colour look. */
    public static String styleClass(Note.Colour colour) {
        return "note-" + colour.name().toLowerCase(Locale.ROOT);
    }

    /** The style classes of every character of a column; empty where the column shows no text. */
    static Optional<StyleSpans<Collection<String>>> spans(DisplayText text, List<Mark> marks) {
        if (text.text().isEmpty()) {
            return Optional.empty();
        }
        List<Mark> shown = new ArrayList<>();
        for (Mark mark : marks) {
            text.toDisplay(mark.span()).forEach(span -> shown.add(new Mark(span, mark.styleClass(), mark.rank())));
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        stretches(shown, text.text().length())
                .forEach(stretch -> spans.add(stretch.styleClasses(), stretch.span().length()));
        StyleSpans<Collection<String>> all = spans.create();
        return Optional.of(RightToLeft.isIn(text.text()) ? all.overlay(words(text.text()), Marks::both) : all);
    }

    /** Every second word told from its neighbours, so that each is laid out by itself. */
    private static StyleSpans<Collection<String>> words(String text) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        boolean isOther = false;
        for (String word : RightToLeft.words(text)) {
            spans.add(isOther ? List.of(OTHER_WORD) : List.of(), word.length());
            isOther = !isOther;
        }
        return spans.create();
    }

    private static Collection<String> both(Collection<String> some, Collection<String> others) {
        return others.isEmpty() ? some : Stream.concat(some.stream(), others.stream()).toList();
    }

    /** A stretch of characters that all look the same. */
    record Stretch(TextSpan span, Collection<String> styleClasses) {}

    /** Cuts {@code [0, length)} into stretches, so that no mark begins or ends inside one. */
    static List<Stretch> stretches(List<Mark> marks, int length) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, length));
        marks.forEach(mark -> {
            borders.add(mark.span().start());
            borders.add(mark.span().end());
        });
        List<Integer> cuts = List.copyOf(borders);
        List<List<Mark>> at = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            at.add(new ArrayList<>());
        }
        for (Mark mark : marks) {
            int first = Collections.binarySearch(cuts, mark.span().start());
            for (int i = first; i < at.size() && cuts.get(i) < mark.span().end(); i++) {
                at.get(i).add(mark);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            stretches.add(new Stretch(new TextSpan(cuts.get(i), cuts.get(i + 1)), styleClasses(at.get(i))));
        }
        return stretches;
    }

    private static Collection<String> styleClasses(List<Mark> marks) {
        int highest = marks.stream().mapToInt(Mark::rank).max().orElse(SELECTION);
        return marks.stream()
                .filter(mark -> mark.rank() == SELECTION || mark.rank() == highest)
                .map(Mark::styleClass)
                .distinct()
                .sorted()
                .toList();
    }
}
