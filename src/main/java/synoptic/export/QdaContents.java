package synoptic.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import synoptic.file.TimelessZip;

/** What a project for qualitative analysis holds, read back from its file: sources, codes with how often each is used, notes. */
final class QdaContents {

    private QdaContents() {}

    static List<PreviewSheet> of(byte[] project) {
        Document document = parsed(project);
        Map<String, Integer> uses = new LinkedHashMap<>();
        elements(document.getDocumentElement(), "CodeRef")
                .forEach(reference -> uses.merge(reference.getAttribute("targetGUID"), 1, Integer::sum));
        List<List<String>> sources = new ArrayList<>();
        for (Element source : elements(document.getDocumentElement(), "TextSource")) {
            sources.add(List.of(source.getAttribute("name"), count(elements(source, "PlainTextSelection").size())));
        }
        List<List<String>> codes = new ArrayList<>();
        for (Element code : elements(document.getDocumentElement(), "Code")) {
            if (code.getParentNode() instanceof Element group && group.hasAttribute("name")) {
                codes.add(List.of(
                        group.getAttribute("name"),
                        code.getAttribute("name"),
                        count(uses.getOrDefault(code.getAttribute("guid"), 0))));
            }
        }
        List<List<String>> notes = elements(document.getDocumentElement(), "Note").stream()
                .map(note -> List.of(note.getAttribute("name")))
                .toList();
        return List.of(
                new PreviewSheet("Sources", List.of("source", "coded passages"), sources, sources.size()),
                new PreviewSheet("Codes", List.of("group", "code", "passages"), codes, codes.size()),
                new PreviewSheet("Notes", List.of("note"), notes, notes.size()));
    }

    private static Document parsed(byte[] project) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            byte[] xml = Objects.requireNonNull(TimelessZip.read(project).get(QdaProject.PROJECT));
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a project was written that cannot be read back", e);
        }
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(QdaProject.NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String count(int number) {
        return String.valueOf(number);
    }
}
