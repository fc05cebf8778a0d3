package synoptic.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML event by event, without document types, entities of its own or anything from outside. */
final class Xml {

    private Xml() {}

    /** What is done with each event. */
    @FunctionalInterface
    interface Handler {

        /** @param xml stands on a start, an end or text */
        void event(XMLStreamReader xml, int event) throws UnreadableSourceException;
    }

    /**
     * Reads a document to its end, or to where it is broken: what came before counts.
     *
     * @return whether it could be read to its end
     */
    static boolean read(byte[] content, Document document, Handler handler) throws UnreadableSourceException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(reader(content));
            int depth = 0;
            int events = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
                if (depth > Limits.XML_DEPTH) {
                    throw document.problem("is nested too deeply to be an article; save the article as plain text (.txt) and open that");
                }
                if (events++ % 1000 == 0) {
                    document.deadline().check();
                }
                handler.event(xml, event);
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    /** Bytes that are none of the encoding become U+FFFD; the parser itself would stop there, and print a line of its own. */
    private static Reader reader(byte[] content) {
        boolean wide = content.length > 1 && ((content[0] & 0xFF) == 0xFE || (content[0] & 0xFF) == 0xFF);
        boolean marked = content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB && content[2] == (byte) 0xBF;
        Charset declared = HtmlReader.declared(content);
        Charset charset = wide ? StandardCharsets.UTF_16 : declared == null || marked ? StandardCharsets.UTF_8 : declared;
        int skip = marked ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(content, skip, content.length - skip), charset);
    }

    /** An attribute by its name without prefix; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
