package synoptic.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import synoptic.article.Outlet;

/** E-books (EPUB): their chapters in the order in which they are to be read. */
final class EpubReader implements ArticleReader {

    static final String CONTAINER = "META-INF/container.xml";

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        Map<String, byte[]> parts = ZipParts.read(document, name -> name.matches("(?i).*\\.(?:xml|opf|x?html?|ncx)"));
        if (parts.containsKey("META-INF/encryption.xml") && parts.keySet().stream().noneMatch(name -> name.matches("(?i).*\\.x?html?"))) {
            throw document.problem("is protected against copying; open a copy without protection");
        }
        Book book = Book.of(parts, document);
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        for (String chapter : book.chapters()) {
            byte[] content = parts.get(chapter);
            if (content != null) {
                document.deadline().check();
                String page = document.part(content, HtmlReader.declared(content)).decode().text();
                Xhtml.add(Markup.page(page, document).body(), manuscript);
            }
        }
        if (manuscript.isEmpty()) {
            throw document.problem("holds no chapter that can be read; save the article as plain text (.txt) and open that");
        }
        return manuscript.build(book.metadata());
    }

    /** What the book's own files say of it. */
    private record Book(List<String> chapters, Metadata metadata) {

        static Book of(Map<String, byte[]> parts, Document document) throws UnreadableSourceException {
            String opf =
                    opf(parts, document).or(() -> parts.keySet().stream().filter(name -> name.endsWith(".opf")).findFirst()).orElse("");
            byte[] content = parts.get(opf);
            if (content == null) {
                return new Book(parts.keySet().stream().filter(name -> name.matches("(?i).*\\.x?html?")).sorted().toList(), Metadata.NONE);
            }
            String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
            Map<String, String> files = new HashMap<>();
            List<String> chapters = new ArrayList<>();
            Map<String, String> facts = new HashMap<>();
            StringBuilder text = new StringBuilder();
            Xml.read(content, document, (xml, event) -> {
                if (event == XMLStreamReader.START_ELEMENT) {
                    text.setLength(0);
                    switch (xml.getLocalName()) {
                        case "item" -> files.put(Xml.attribute(xml, "id"), resolve(folder, Xml.attribute(xml, "href")));
                        case "itemref" -> {
                            String file = files.get(Xml.attribute(xml, "idref"));
                            if (file != null && !chapters.contains(file)) {
                                chapters.add(file);
                            }
                        }
                        default -> {
                        }
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    facts.putIfAbsent(xml.getLocalName(), text.toString().strip());
                    text.setLength(0);
                } else if (event == XMLStreamReader.CHARACTERS) {
                    text.append(xml.getText());
                }
            });
            return new Book(chapters, metadata(facts));
        }

        private static Optional<String> opf(Map<String, byte[]> parts, Document document) throws UnreadableSourceException {
            byte[] container = parts.get(CONTAINER);
            List<String> found = new ArrayList<>();
            if (container != null) {
                Xml.read(container, document, (xml, event) -> {
                    if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rootfile")) {
                        found.add(Xml.attribute(xml, "full-path"));
                    }
                });
            }
            return found.stream().filter(parts::containsKey).findFirst();
        }

        private static String resolve(String folder, String href) {
            String path = folder + href.replaceFirst("#.*$", "").replace("%20", " ");
            for (String shorter = ""; !shorter.equals(path);) {
                shorter = path;
                path = path.replaceFirst("(?:^|(?<=/))(?!\\.\\./)[^/]+/\\.\\./|(?:^|(?<=/))\\./", "");
            }
            return path;
        }

        private static Metadata metadata(Map<String, String> facts) {
            return new Metadata(
                    fact(facts, "publisher") == null ? null : new Outlet(String.valueOf(fact(facts, "publisher"))),
                    fact(facts, "title"),
                    fact(facts, "creator"),
                    Optional.ofNullable(fact(facts, "date")).flatMap(DateLine::of).map(DateLine::published).orElse(null));
        }

        private static @Nullable String fact(Map<String, String> facts, String key) {
            String value = PageMetadata.tidy(facts.getOrDefault(key, ""));
            return value.isEmpty() || value.length() > 200 ? null : value;
        }
    }
}
