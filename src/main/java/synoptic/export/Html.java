package synoptic.export;

import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Builds an XHTML document element by element; text goes in as text, so that nothing in an article can turn into markup. */
final class Html {

    /** Elements that have no end. */
    private static final Set<String> VOID = Set.of("br", "meta", "link", "hr");

    /** Elements whose text is no HTML; only the program's own goes into them. */
    private static final Set<String> RAW = Set.of("style", "script");

    /** Elements after which a line ends, so that the file can be read and compared. */
    private static final Set<String> LINES =
            Set.of("p", "h1", "h2", "h3", "h4", "tr", "table", "section", "div", "li", "style", "script", "title", "head", "thead");

    private final Document document;
    private final Element element;

    private Html(Document document, Element element) {
        this.document = document;
        this.element = element;
    }

    /** An empty document's root element. */
    static Html document(String language) {
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement("html");
            root.setAttribute("lang", language);
            document.appendChild(root);
            return new Html(document, root);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own XML cannot be set up", e);
        }
    }

    /** For the renderer, whose faces have no glyph for what only joins letters. */
    Document toDocument() {
        withoutJoiners(element);
        return document;
    }

    private static void withoutJoiners(Node node) {
        for (Node child = node.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child instanceof Text text) {
                String plain = text.getData().codePoints()
                        .filter(codePoint -> !Wording.isJoiner(codePoint))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                // The renderer fails on a text of nothing.
                if (plain.isEmpty()) {
                    node.removeChild(text);
                } else {
                    text.setData(plain);
                }
            } else {
                withoutJoiners(child);
            }
            child = next;
        }
    }

    /** The element and all in it as HTML 5, as a browser reads it. */
    String serialized() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        serialize(element, out);
        return out.append('\n').toString();
    }

    private static void serialize(Node node, StringBuilder out) {
        switch (node) {
            case Element tag -> {
                String name = tag.getTagName();
                out.append('<').append(name);
                NamedNodeMap attributes = tag.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    out.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
                    out.append(escaped(attributes.item(i).getNodeValue()).replace("\"", "&quot;")).append('"');
                }
                out.append('>');
                if (VOID.contains(name)) {
                    return;
                }
                for (Node child = tag.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (RAW.contains(name)) {
                        out.append(child.getNodeValue());
                    } else {
                        serialize(child, out);
                    }
                }
                out.append("</").append(name).append('>');
                if (LINES.contains(name)) {
                    out.append('\n');
                }
            }
            default -> out.append(escaped(String.valueOf(node.getNodeValue())));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A new last child; what is returned is the child. */
    Html add(String name) {
        Element child = document.createElement(name);
        element.appendChild(child);
        return new Html(document, child);
    }

    /** A new last child of a class; what is returned is the child. */
    Html add(String name, String styleClass) {
        return add(name).with("class", styleClass);
    }

    /** Sets an attribute of this element. */
    Html with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /** Appends text to this element; characters that show nothing are left out. */
    Html text(String words) {
        String printable = Wording.printable(words);
        // The renderer fails on a text of nothing.
        if (!printable.isEmpty()) {
            element.appendChild(document.createTextNode(printable));
        }
        return this;
    }
}
