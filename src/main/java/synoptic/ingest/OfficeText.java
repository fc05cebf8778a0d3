package synoptic.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.article.Furniture;
import synoptic.article.Part;

/** Gathers the paragraphs of a word processor's document: those of text, of table rows, and those inside other paragraphs. */
final class OfficeText {

    private static final String CELLS = " | ";

    private final ManuscriptBuilder manuscript;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<StringBuilder> rows = new ArrayDeque<>();

    /** The kind of furniture that is being read, or null. */
    private Furniture.@Nullable Kind furniture;

    OfficeText(ManuscriptBuilder manuscript) {
        this.manuscript = manuscript;
    }

    /** Everything from now on is furniture of this kind; null: the article. */
    void setFurniture(Furniture.@Nullable Kind kind) {
        furniture = kind;
    }

    void beginParagraph() {
        open.push(new StringBuilder());
    }

    void append(String words) {
        if (!open.isEmpty()) {
            open.element().append(words);
        }
    }

    /** @param style the name of the paragraph's style; empty if it has none */
    void endParagraph(String style) throws UnreadableSourceException {
        if (open.isEmpty()) {
            return;
        }
        String words = open.pop().toString();
        if (!rows.isEmpty()) {
            rows.element().append(rows.element().isEmpty() || rows.element().toString().endsWith(CELLS) ? "" : " ").append(words.strip());
        } else if (furniture != null) {
            manuscript.add(words, null, furniture);
        } else if (isHeading(style)) {
            manuscript.addHeading(words);
        } else {
            manuscript.add(words, part(style), null);
        }
    }

    private static boolean isHeading(String style) {
        return style.matches("(?i)(?:heading|title|überschrift|titre|titel|título|titolo|заголовок)[ _]*\\d*.*");
    }

    private static Part.@Nullable Kind part(String style) {
        String name = style.toLowerCase(Locale.ROOT);
        return name.equals("subtitle") ? Part.Kind.SUBHEAD
                : name.matches("caption|illustration|figure|beschriftung|légende") ? Part.Kind.CAPTION : null;
    }

    /** Ends what is open: of a document that breaks off, what there is counts. */
    void finish() throws UnreadableSourceException {
        while (!open.isEmpty()) {
            endParagraph("");
        }
        while (!rows.isEmpty()) {
            endRow();
        }
    }

    void beginRow() {
        rows.push(new StringBuilder());
    }

    void endCell() {
        if (!rows.isEmpty()) {
            rows.element().append(CELLS);
        }
    }

    void endRow() throws UnreadableSourceException {
        if (rows.isEmpty()) {
            return;
        }
        String row = rows.pop().toString().replaceFirst("(?: \\| )+$", "");
        if (!rows.isEmpty()) {
            rows.element().append(row);
        } else {
            manuscript.add(row, null, furniture);
        }
    }
}
