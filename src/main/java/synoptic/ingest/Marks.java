package synoptic.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/** What is known of each line so far: which part of the article it is, or which kind of furniture. */
final class Marks {

    private final Lines lines;
    private final Part.@Nullable Kind[] kinds;
    private final Furniture.@Nullable Kind[] furniture;
    private final List<Part> parts = new ArrayList<>();
    private final List<Furniture> within = new ArrayList<>();

    Marks(Lines lines) {
        this.lines = lines;
        this.kinds = new Part.Kind[lines.count()];
        this.furniture = new Furniture.Kind[lines.count()];
    }

    /** Whether nothing is known of a line: it is running text, as far as one can tell. */
    boolean isFree(int i) {
        return kinds[i] == null && furniture[i] == null;
    }

    boolean is(int i, Part.Kind kind) {
        return kinds[i] == kind;
    }

    boolean is(int i, Furniture.Kind kind) {
        return furniture[i] == kind;
    }

    boolean isFurniture(int i) {
        return furniture[i] != null;
    }

    /** Marks a line as a part; always true, so that a chain of attempts can end with it. */
    boolean mark(int i, Part.Kind kind) {
        return mark(i, kind, lines.span(i));
    }

    /** Marks a line as a part of which only a stretch is to be shown. */
    boolean mark(int i, Part.Kind kind, TextSpan stretch) {
        kinds[i] = kind;
        parts.add(new Part(stretch, kind));
        return true;
    }

    /** Marks a stretch of a line whose other words are running text. */
    void markWithin(Part.Kind kind, TextSpan stretch) {
        parts.add(new Part(stretch, kind));
    }

    /** Marks a stretch of a line as furniture, whatever the rest of it is. */
    void markWithin(Furniture.Kind kind, TextSpan stretch) {
        within.add(new Furniture(stretch, kind));
    }

    /** Marks a line as furniture; what part it is does not change. Always true. */
    boolean mark(int i, Furniture.Kind kind) {
        furniture[i] = kind;
        return true;
    }

    /** Marks a line as furniture and as no part of the article. Always true. */
    boolean replace(int i, Furniture.Kind kind) {
        if (kinds[i] != null) {
            parts.removeIf(part -> part.span().equals(lines.span(i)));
            kinds[i] = null;
        }
        return mark(i, kind);
    }

    /** The running text's paragraphs from a line on. */
    IntStream prose(int from) {
        return IntStream.range(from, lines.count()).filter(i -> isFree(i) && lines.isProse(i));
    }

    /** The parts, ascending. */
    List<Part> parts() {
        return parts.stream().sorted(Comparator.comparing(Part::span)).toList();
    }

    /** The furniture, ascending. */
    List<Furniture> furniture() {
        Stream<Furniture> whole = IntStream.range(0, furniture.length)
                .boxed()
                .flatMap(i -> Stream.ofNullable(furniture[i]).map(kind -> new Furniture(lines.span(i), kind)));
        Stream<Furniture> stretches = within.stream()
                .filter(piece -> IntStream.range(0, furniture.length)
                        .noneMatch(i -> furniture[i] != null && lines.span(i).overlaps(piece.span())));
        return Stream.concat(whole, stretches).sorted(Comparator.comparing(Furniture::span)).toList();
    }
}
