package synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import synoptic.article.Furniture;

/** OpenDocument text, as LibreOffice saves it. Tracked deletions and comments are left out; notes are furniture. */
final class OdtReader implements ArticleReader {

    static final String MAIN = "content.xml";

    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "annotation", "note-citation", "ruby-text", "sequence-decls", "forms", "table-of-content",
                    "binary-data");

    private static final int LONGEST_SPACE = 100;

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        Map<String, byte[]> parts = ZipParts.read(document, name -> name.equals(MAIN) || name.equals(MANIFEST));
        if (new String(parts.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw document.problem("is protected by a password; open it with the password and save it without one");
        }
        byte[] main = parts.get(MAIN);
        if (main == null) {
            throw document.problem("is not complete; save it again where it came from");
        }
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        OfficeText text = new OfficeText(manuscript);
        boolean whole = Xml.read(main, document, new Body(text));
        text.finish();
        if (!whole) {
            manuscript.remark("is damaged and was read as far as it goes; check that nothing is missing at its end");
        }
        return manuscript.build(Metadata.NONE);
    }

    private static final class Body implements Xml.Handler {

        private final OfficeText text;

        /** The style that each automatic style stands for. */
        private final Map<String, String> parents = new HashMap<>();

        private String style = "";
        private int paragraphs;
        private int leftOut;

        Body(OfficeText text) {
            this.text = text;
        }

        @Override
        public void event(XMLStreamReader xml, int event) throws UnreadableSourceException {
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (leftOut == 0 && paragraphs > 0) {
                        text.append(xml.getText().replaceAll("[\\s&&[^\\u00A0]]+", " "));
                    }
                }
                default -> {
                }
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            leftOut += LEFT_OUT.contains(name) ? 1 : 0;
            if (leftOut > 0) {
                return;
            }
            switch (name) {
                case "style" -> parents.put(Xml.attribute(xml, "name"), Xml.attribute(xml, "parent-style-name"));
                case "p", "h" -> {
                    paragraphs++;
                    text.beginParagraph();
                    String own = Xml.attribute(xml, "style-name");
                    String parent = parents.getOrDefault(own, "");
                    style = name.equals("h") ? "Heading" : parent.isEmpty() ? own : parent;
                }
                case "s" -> text.append(" ".repeat(spaces(Xml.attribute(xml, "c"))));
                case "tab" -> text.append(" ");
                case "line-break" -> text.append("\n");
                case "table-row" -> text.beginRow();
                case "note" -> text.setFurniture(Furniture.Kind.OTHER);
                default -> {
                }
            }
        }

        private static int spaces(String count) {
            return count.matches("\\d{1,4}") ? Math.min(Integer.parseInt(count), LONGEST_SPACE) : 1;
        }

        private void end(String name) throws UnreadableSourceException {
            if (leftOut > 0) {
                leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
                return;
            }
            switch (name) {
                case "p", "h" -> {
                    paragraphs--;
                    text.endParagraph(style.replace("_20_", " "));
                    style = "";
                }
                case "table-cell" -> text.endCell();
                case "table-row" -> text.endRow();
                case "note" -> text.setFurniture(null);
                default -> {
                }
            }
        }
    }
}
