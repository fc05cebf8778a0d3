package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a web page's text into blocks, in reading order. All of the text is in one of them, but what no browser shows. */
final class PageText implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "head", "svg", "iframe", "object", "canvas",
            "select", "datalist", "textarea", "audio", "video", "map", "noframes", "applet");

    /** Block elements of which browsers make lines, besides those that jsoup counts so. */
    private static final Set<String> MORE_BLOCKS = Set.of("button", "option", "label", "summary", "td", "th", "caption", "body");

    /** In these a line break is a mere wrap. */
    private static final Set<String> WRAPPED = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "a", "button");

    /** Fewer letters may be the beginning or the ending of a word. */
    private static final int SHORTEST = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element holder;
    private int linked;
    private int links;
    private @Nullable Node unseen;
    private @Nullable Element row;

    static List<Block> of(Element body) {
        PageText page = new PageText();
        body.traverse(page);
        page.flush();
        return page.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText(), words);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name)) {
                unseen = node;
            } else if (name.equals("br")) {
                breakLine(element);
            } else if (name.equals("tr") && row == null && isRow(element)) {
                flush();
                row = element;
                holder = element;
            } else if (isBlock(element)) {
                if (row != null) {
                    if (element.previousElementSibling() != null && !text.isEmpty() && row.equals(element.parent())) {
                        text.append(" | ");
                    }
                } else {
                    flush();
                }
            }
            if (isInline(element) && !text.isEmpty()) {
                keepApart(element);
            }
            links += name.equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != null) {
            unseen = unseen.equals(node) ? null : unseen;
            return;
        }
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (element.equals(row)) {
                flush();
                row = null;
            } else if (row == null && isBlock(element)) {
                flush();
            }
        }
    }

    private static boolean isInline(Element element) {
        return !isBlock(element) && !element.normalName().matches("br|sub|sup|wbr|img");
    }

    /**
     * Parts the words of two elements that adjoin without a space, as pages do that part them by how they look: "Jane Doe" and
     * "Politics writer". A word may also be in two elements, its first letter large, its ending in another style.
     */
    private void keepApart(Element element) {
        char last = text.charAt(text.length() - 1);
        if (!(element.previousSibling() instanceof Element before) || !isInline(before) || !Character.isLetter(last)) {
            return;
        }
        String next = element.text();
        if (next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0))) {
            return;
        }
        boolean border = Character.isLowerCase(last) && !Character.isLowerCase(next.charAt(0));
        boolean styles = !before.normalName().equals(element.normalName());
        if (Math.min(before.text().length(), next.length()) < SHORTEST || !(border || styles)) {
            return;
        }
        Element parent = element.parent();
        boolean list = border && parent != null && parent.ownText().isBlank();
        text.append(list ? " | " : " ");
    }

    private void append(String words, TextNode node) {
        if (holder == null && !words.isBlank()) {
            holder = holder(node);
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c < ' ';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        if (links > 0) {
            linked += Block.letters(words);
        }
    }

    private static @Nullable Element holder(Node node) {
        @Nullable Node holder = node;
        while (holder != null && !(holder instanceof Element element && isBlock(element))) {
            holder = holder.parent();
        }
        return (Element) holder;
    }

    private void breakLine(Element br) {
        Element parent = br.parent();
        if (row != null || (parent != null && WRAPPED.contains(parent.normalName()))) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
        } else {
            flush();
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || MORE_BLOCKS.contains(element.normalName());
    }

    /** A row of figures or words, not one of cells that hold paragraphs as in pages that are laid out by tables. */
    private static boolean isRow(Element tr) {
        return tr.childrenSize() > 1
                && tr.children().stream()
                        .allMatch(cell -> cell.getAllElements().stream().skip(1)
                                .noneMatch(inner -> isBlock(inner) || inner.normalName().equals("br")))
                && Block.letters(tr.text()) < 400;
    }

    private void flush() {
        String words = text.toString().strip();
        int letters = Block.letters(words);
        if (holder != null && !words.isEmpty()) {
            blocks.add(new Block(words, holder, letters, Math.min(linked, letters)));
        }
        text.setLength(0);
        holder = null;
        linked = 0;
    }
}
