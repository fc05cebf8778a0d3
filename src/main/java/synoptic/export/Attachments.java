package synoptic.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import synoptic.article.Article;
import synoptic.collation.Witness;
import synoptic.comparison.KnownVectors;
import synoptic.project.ProjectStore;
import synoptic.project.SavedProject;
import synoptic.project.ViewState;

/** Puts the comparison file, the texts as they were read, and the project into a PDF, as files associated with it (PDF/A-3, 6.8). */
final class Attachments {

    static final String COMPARISON = "comparison.json";

    /** The project, with the files that the sources were read from. */
    static final String PROJECT = "comparison.synoptic";

    private final PDDocument document;
    private final TreeMap<String, PDComplexFileSpecification> files = new TreeMap<>();
    private final COSArray associated = new COSArray();

    private Attachments(PDDocument document) {
        this.document = document;
    }

    static void attach(PDDocument document, Findings findings) throws IOException {
        Attachments attachments = new Attachments(document);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ComparisonJson().write(findings, json);
        attachments.add(COMPARISON, "application/json", "Data", "The comparison, for Synoptic and other programs", json.toByteArray());
        for (Witness witness : findings.comparison().witnesses()) {
            Article article = witness.article();
            attachments.add(
                    "source-" + article.id() + ".txt",
                    "text/plain",
                    "Source",
                    "The text of " + Wording.oneLine(article.displayName()) + " as read",
                    article.text().getBytes(StandardCharsets.UTF_8));
        }
        byte[] project = new ProjectStore(Release.generator())
                .bytes(new SavedProject(findings.project(), ViewState.USUAL, KnownVectors.NONE));
        attachments.add(PROJECT, "application/zip", "Source", "The project, which Synoptic opens", project);
        attachments.write();
    }

    private void add(String name, String type, String relationship, String description, byte[] content) throws IOException {
        PDEmbeddedFile stream = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        stream.setSubtype(type);
        stream.setSize(content.length);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setFileDescription(description);
        file.setEmbeddedFile(stream);
        file.setEmbeddedFileUnicode(stream);
        file.getCOSObject().setName("AFRelationship", relationship);
        files.put(name, file);
        associated.add(file);
    }

    private void write() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem("AF", associated);
    }
}
