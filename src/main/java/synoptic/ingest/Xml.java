package synoptic.ingest;

import java.io.ByteArrayInputStream;
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
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
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
