package synoptic.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import synoptic.project.ProjectStore;

/** Finds the project in a PDF that Synoptic has written. */
public final class ProjectInPdf implements ProjectStore.Carrier {

    private static final byte[] START = {'%', 'P', 'D', 'F', '-'};

    /** Stands uncompressed in every report, so that most files are known not to be one without being taken apart. */
    private static final byte[] PRODUCER = "<pdf:Producer>synoptic ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Optional<byte[]> projectIn(byte[] content) {
        for (int i = 0; i < START.length; i++) {
            if (i >= content.length || content[i] != START[i]) {
                return Optional.empty();
            }
        }
        if (!isOurs(content)) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> byName = files == null ? null : files.getNames();
            PDComplexFileSpecification file = byName == null ? null : byName.get(Attachments.PROJECT);
            PDEmbeddedFile project = file == null ? null : file.getEmbeddedFile();
            return project == null ? Optional.empty() : Optional.of(project.toByteArray());
        } catch (IOException e) {
            // A PDF that cannot be read carries nothing; whoever reads it as a source says what is wrong with it.
            return Optional.empty();
        }
    }

    private static boolean isOurs(byte[] content) {
        for (int i = content.length - PRODUCER.length; i >= 0; i--) {
            if (content[i] == PRODUCER[0] && Arrays.equals(content, i, i + PRODUCER.length, PRODUCER, 0, PRODUCER.length)) {
                return true;
            }
        }
        return false;
    }
}
