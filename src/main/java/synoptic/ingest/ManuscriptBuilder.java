package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/** Puts a manuscript together, paragraph by paragraph, an empty line between each two. */
final class ManuscriptBuilder {

    /** The outlet, the section, the date may stand before the headline. */
    private static final int BEFORE_HEADLINE = 6;

    private final Document document;
    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> paragraphs = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean hasHeadline;

    /** @param document what is read; its limits hold */
    ManuscriptBuilder(Document document) {
        this.document = document;
    }

    void add(String paragraph) throws UnreadableSourceException {
        add(paragraph, null, null);
    }

    /** Adds a heading: the first is the headline, if it stands near the beginning. */
    void addHeading(String heading) throws UnreadableSourceException {
        add(heading, hasHeadline || paragraphs.size() > BEFORE_HEADLINE ? Part.Kind.SUBHEAD : Part.Kind.HEADLINE, null);
    }

    /**
     * Adds a paragraph, or several if there are line breaks in it; white space alone is none.
     *
     * @param part the part of the article that it is, or null
     * @param kind the kind of furniture that it is, or null
     * @throws UnreadableSourceException if the text gets longer than is read
     */
    void add(String paragraph, Part.@Nullable Kind part, Furniture.@Nullable Kind kind) throws UnreadableSourceException {
        for (String line : Newlines.normalize(paragraph).split("\n", -1)) {
            if (text.length() + line.length() > document.longest()) {
                throw document.tooLong();
            }
            int before = text.length();
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
            TextSpan span = new TextSpan(before == 0 ? 0 : before + 2, text.length()).trim(text);
            if (span.isEmpty()) {
                text.setLength(before);
                continue;
            }
            paragraphs.add(span);
            hasHeadline |= part == Part.Kind.HEADLINE;
            if (part != null) {
                parts.add(new Part(span, part));
            }
            if (kind != null) {
                furniture.add(new Furniture(span, kind));
            }
        }
    }

    /** Adds what the reader should know: the rest of a sentence that begins with the source's name, without full stop. */
    void remark(String remark) {
        remarks.add(remark);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** How many paragraphs there are. */
    int size() {
        return paragraphs.size();
    }

    Manuscript build(Metadata metadata) {
        return new Manuscript(text.toString(), paragraphs, parts, furniture, metadata, remarks);
    }
}
