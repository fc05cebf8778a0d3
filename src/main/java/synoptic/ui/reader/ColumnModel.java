package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fxmisc.richtext.model.StyleSpans;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Editions;
import synoptic.article.Passage;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.project.Note;
import synoptic.text.TextSpan;

/** What one column shows: its text, which furniture is unfolded, its marks. Knows no control. */
final class ColumnModel {

    /** How many letters stand side by side in the margin. */
    private static final int LETTERS_A_LINE = 4;

    private Article article;
    private final DisplayText.FoldLabel foldLabel;
    private final Set<Integer> open = new HashSet<>();
    private DisplayText text;
    private @Nullable Comparison comparison;
    private Optional<ColumnFacts> facts = Optional.empty();
    private List<Marks.Mark> annotated = List.of();
    private List<Marks.Mark> selected = List.of();
    private List<Note> notes = List.of();

    ColumnModel(Article article, DisplayText.FoldLabel foldLabel) {
        this.article = article;
        this.foldLabel = foldLabel;
        this.text = layOut();
    }

    private DisplayText layOut() {
        return DisplayText.of(article, foldLabel, open::contains);
    }

    Article article() {
        return article;
    }

    /** Shows another state of the article, with the same text. */
    void setArticle(Article corrected) {
        article = corrected;
        text = layOut();
    }

    /** The stretch of the article that a paragraph of the column shows or stands for. */
    Passage paragraphAt(int displayPosition) {
        return new Passage(article.id(), text.blocks().get(text.blockAt(displayPosition)).span());
    }

    DisplayText text() {
        return text;
    }

    /** Folds or unfolds the furniture that a fold stands for. */
    void toggle(DisplayText.Block fold) {
        int start = fold.span().start();
        if (!open.remove(start)) {
            open.add(start);
        }
        text = layOut();
    }

    /** Unfolds what hides a position; false where nothing does. */
    boolean unfold(int articlePosition) {
        Optional<DisplayText.Block> fold = text.foldAt(articlePosition);
        fold.ifPresent(this::toggle);
        return fold.isPresent();
    }

    void setComparison(@Nullable Comparison result) {
        comparison = result;
        annotated = result == null ? List.of() : Marks.of(result.annotations(article.id()));
        facts = result == null ? Optional.empty() : ColumnFacts.of(result, article.id());
    }

    /** What was found out, as far as the column knows. */
    Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /** The edition that was compared in this one's place, if this was not compared. */
    Optional<Editions.Other> edition() {
        return Optional.ofNullable(comparison).flatMap(result -> result.edition(article.id()));
    }

    /** What the header says, once the articles are compared. */
    Optional<ColumnFacts> facts() {
        return facts;
    }

    /** Takes over what is selected, looked at, found and noted, and tells the stretches of the column whose look that changes. */
    List<TextSpan> setSelection(
            Optional<Selection> selection, Optional<Passage> spotlight, List<Passage> hits, List<Note> written) {
        List<Marks.Mark> before = selected;
        selected = new ArrayList<>(Marks.of(selection, spotlight, article.id()));
        selected.addAll(Marks.of(hits, Marks.HIT, article.id()));
        notes = written.stream().filter(note -> note.article().equals(article.id())).toList();
        selected.addAll(Marks.ofNotes(notes, article.id()));
        Set<Marks.Mark> changed = new LinkedHashSet<>(before);
        changed.addAll(selected);
        Set<Marks.Mark> same = new HashSet<>(before);
        same.retainAll(selected);
        changed.removeAll(same);
        return changed.stream()
                .flatMap(mark -> text.toDisplay(mark.span()).stream())
                .distinct()
                .toList();
    }

    private List<Marks.Mark> marks() {
        List<Marks.Mark> marks = new ArrayList<>(annotated);
        marks.addAll(selected);
        return marks;
    }

    /** The style classes of all characters; empty where there are none. */
    Optional<StyleSpans<Collection<String>>> styles() {
        return Marks.spans(text, marks());
    }

    /** The marks in positions of the column, for its overview strip. */
    List<Marks.Mark> shownMarks() {
        return marks().stream()
                .flatMap(mark -> text.toDisplay(mark.span()).stream()
                        .map(span -> new Marks.Mark(span, mark.styleClass(), mark.rank())))
                .toList();
    }

    /** The headline in stretches of one look each, in positions of the headline; empty where the article has none. */
    List<Marks.Stretch> headline() {
        Optional<TextSpan> span = DisplayText.headline(article);
        if (span.isEmpty()) {
            String headline = article.headline();
            return headline == null
                    ? List.of()
                    : List.of(new Marks.Stretch(new TextSpan(0, headline.length()), List.of()));
        }
        return stretches(span.get());
    }

    /** A span of the article in stretches of one look each, in positions of the span. */
    List<Marks.Stretch> stretches(TextSpan span) {
        List<Marks.Mark> within = marks().stream()
                .filter(mark -> mark.span().overlaps(span))
                .map(mark -> new Marks.Mark(
                        new TextSpan(
                                Math.max(mark.span().start(), span.start()) - span.start(),
                                Math.min(mark.span().end(), span.end()) - span.start()),
                        mark.styleClass(),
                        mark.rank()))
                .toList();
        return Marks.stretches(within, span.length());
    }

    /** The first paragraph that is neither headline nor byline nor furniture, if there is one. */
    Optional<TextSpan> lead() {
        return article.paragraphs().stream()
                .filter(paragraph -> article.partAt(paragraph).isEmpty() && !article.isFurniture(paragraph))
                .findFirst();
    }

    /** The words of the headline. */
    String headlineText() {
        return DisplayText.headline(article)
                .map(span -> span.in(article.text()))
                .orElseGet(() -> {
                    String headline = article.headline();
                    return headline == null ? "" : headline;
                });
    }

    /** Where the headline begins in the article, or 0. */
    int headlineStart() {
        return DisplayText.headline(article).map(TextSpan::start).orElse(0);
    }

    /** What the reader wrote about the article as a whole. */
    Optional<Note> ownNote() {
        return notes.stream().filter(note -> note.place().words() == null).findFirst();
    }

    /** The letters of the sources that report what a block says, in lines, and below them the shapes of the notes on it. */
    String margin(int block) {
        String shapes = noteShapes(text.blocks().get(block));
        String letters = letters(block);
        return letters.isEmpty() || shapes.isEmpty() ? letters + shapes : letters + "\n" + shapes;
    }

    private String noteShapes(DisplayText.Block shown) {
        Set<Note.Colour> colours = new TreeSet<>();
        for (Note note : notes) {
            TextSpan words = note.place().words();
            if (words != null && words.overlaps(shown.span()) && !shown.isFold()) {
                colours.add(note.colour());
            }
        }
        return colours.stream().map(Note.Colour::shape).collect(Collectors.joining());
    }

    private String letters(int block) {
        DisplayText.Block shown = text.blocks().get(block);
        Comparison result = comparison;
        if (result == null || shown.isFold()) {
            return "";
        }
        Set<String> letters = new TreeSet<>();
        for (Annotation annotation : result.annotations(article.id())) {
            if (annotation instanceof Annotation.Shared shared
                    && shared.span().overlaps(shown.span())) {
                letters.addAll(shared.articles());
            }
        }
        StringBuilder lines = new StringBuilder();
        int onLine = 0;
        for (String letter : letters) {
            if (onLine + letter.length() > LETTERS_A_LINE) {
                lines.append('\n');
                onLine = 0;
            }
            lines.append(letter);
            onLine += letter.length();
        }
        return lines.toString();
    }
}
