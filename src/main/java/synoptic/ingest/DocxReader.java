package synoptic.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import synoptic.article.Furniture;

/** Word's documents (Office Open XML). Text that was deleted with changes tracked stays deleted; headers, footers and notes are furniture. */
final class DocxReader implements ArticleReader {

    static final String MAIN = "word/document.xml";

    private static final String BESIDES = "word/(?:footnotes|endnotes|header\\d*|footer\\d*)\\.xml";

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        Map<String, byte[]> parts =
                new TreeMap<>(
                        ZipParts.read(document, name -> name.equals(MAIN) || name.equals("word/styles.xml") || name.matches(BESIDES)));
        byte[] main = parts.remove(MAIN);
        if (main == null) {
            throw document.problem("is not complete; save it again where it came from");
        }
        byte[] styles = parts.remove("word/styles.xml");
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        OfficeText text = new OfficeText(manuscript);
        Body body = new Body(text, styles == null ? Map.of() : styles(styles, document));
        if (!Xml.read(main, document, body)) {
            manuscript.remark("is damaged and was read as far as it goes; check that nothing is missing at its end");
        }
        text.finish();
        text.setFurniture(Furniture.Kind.OTHER);
        for (byte[] part : parts.values()) {
            Xml.read(part, document, new Body(text, Map.of()));
            text.finish();
        }
        return manuscript.build(Metadata.NONE);
    }

    /** The names of the styles, by their ids, which depend on the language of the program that wrote them. */
    private static Map<String, String> styles(byte[] content, Document document) throws UnreadableSourceException {
        Map<String, String> names = new HashMap<>();
        String[] id = {""};
        Xml.read(content, document, (xml, event) -> {
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("style")) {
                id[0] = Xml.attribute(xml, "styleId");
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("name")) {
                names.putIfAbsent(id[0], Xml.attribute(xml, "val"));
            }
        });
        return names;
    }

    private static final class Body implements Xml.Handler {

        private final OfficeText text;
        private final Map<String, String> styles;
        private String style = "";
        private boolean inText;

        /** How deep inside what stands there a second time for older programs. */
        private int fallback;

        Body(OfficeText text, Map<String, String> styles) {
            this.text = text;
            this.styles = styles;
        }

        @Override
        public void event(XMLStreamReader xml, int event) throws UnreadableSourceException {
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (inText && fallback == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                }
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            fallback += name.equals("Fallback") ? 1 : 0;
            if (fallback > 0) {
                return;
            }
            switch (name) {
                case "p" -> {
                    text.beginParagraph();
                    style = "";
                }
                case "pStyle" -> style = styles.getOrDefault(Xml.attribute(xml, "val"), Xml.attribute(xml, "val"));
                case "t" -> inText = true;
                case "tab", "ptab" -> text.append(" ");
                case "br", "cr" -> text.append(Xml.attribute(xml, "type").isEmpty() ? "\n" : "");
                case "noBreakHyphen" -> text.append("-");
                case "tr" -> text.beginRow();
                default -> {
                }
            }
        }

        private void end(String name) throws UnreadableSourceException {
            if (fallback > 0) {
                fallback -= name.equals("Fallback") ? 1 : 0;
                return;
            }
            switch (name) {
                case "p" -> {
                    text.endParagraph(style);
                    style = "";
                }
                case "t" -> inText = false;
                case "tc" -> text.endCell();
                case "tr" -> text.endRow();
                default -> {
                }
            }
        }
    }
}
