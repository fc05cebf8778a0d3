package synoptic.export;

import java.nio.file.Path;
import java.util.List;

/** Files made in memory, for tests in which nothing is to fail. */
final class Made {

    private Made() {}

    /** The files of a format. */
    static List<Exporter.MadeFile> files(Findings findings, ExportFormat format, ExportOptions options) {
        try {
            return new Exporter().make(findings, format, Path.of("story." + format.extension()), options, ExportMonitor.none());
        } catch (UnmadeFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The first or only file of a format. */
    static byte[] content(Findings findings, ExportFormat format, ExportOptions options) {
        return files(findings, format, options).getFirst().content();
    }
}
