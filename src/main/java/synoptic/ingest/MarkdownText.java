package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/**
 * Writes a Markdown document as plain text, block by block. An image's description becomes a caption of its own after the
 * paragraph that shows it.
 */
final class MarkdownText extends AbstractVisitor {

    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^<>]*>", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> paragraphs = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();

    /** Where the paragraph that is being written begins. */
    private int start;

    private boolean hasHeadline;

    /** The number of the list item whose first paragraph comes next; else empty. */
    private String number = "";

    Manuscript manuscript(Metadata metadata) {
        return new Manuscript(text.toString(), paragraphs, parts, metadata);
    }

    /** Adds a paragraph. */
    void line(String line, Part.@Nullable Kind kind) {
        begin();
        text.append(line);
        end(kind);
    }

    private void begin() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        start = text.length();
        text.append(number);
        number = "";
    }

    private void end(Part.@Nullable Kind kind) {
        TextSpan span = new TextSpan(start, text.length()).trim(text);
        if (!span.isEmpty()) {
            paragraphs.add(span);
            hasHeadline |= kind == Part.Kind.HEADLINE;
            if (kind != null) {
                parts.add(new Part(span, kind));
            }
        }
        start = text.length();
    }

    private void block(Node node, Part.@Nullable Kind kind) {
        begin();
        visitChildren(node);
        end(kind);
        List<String> shown = List.copyOf(captions);
        captions.clear();
        shown.forEach(caption -> line(caption, Part.Kind.CAPTION));
    }

    @Override
    public void visit(Heading heading) {
        block(heading, hasHeadline ? Part.Kind.SUBHEAD : Part.Kind.HEADLINE);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph, null);
    }

    /** Numbers stay: a line such as "1945. The war was over" looks like a list too. */
    @Override
    public void visit(OrderedList list) {
        int next = Objects.requireNonNullElse(list.getMarkerStartNumber(), 1);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            number = next++ + Objects.requireNonNullElse(list.getMarkerDelimiter(), ".") + " ";
            item.accept(this);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            block(node, null);
        } else {
            visitChildren(node);
            if (node instanceof TableCell && node.getNext() != null) {
                text.append(" | ");
            }
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.getLiteral().lines().forEach(line -> line(line, null));
    }

    @Override
    public void visit(HtmlBlock html) {
        TAG.matcher(html.getLiteral()).replaceAll(" ").lines().forEach(line -> line(line, null));
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            breakLine();
        }
    }

    @Override
    public void visit(Image image) {
        Description description = new Description();
        image.accept(description);
        String words = description.text.toString().strip();
        if (!words.isEmpty()) {
            captions.add(words);
        }
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        breakLine();
    }

    private void breakLine() {
        end(null);
        text.append('\n');
        start = text.length();
    }

    /** An image's description as one line: it leaves the paragraph that is being written alone. */
    private static final class Description extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            text.append(' ');
        }
    }
}
