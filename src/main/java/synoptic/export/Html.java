package synoptic.export;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds an XHTML document element by element; text goes in as text, so that nothing in an article can turn into markup. */
final class Html {

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

    Document toDocument() {
        return document;
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
        element.appendChild(document.createTextNode(Wording.printable(words)));
        return this;
    }
}
