package synoptic.export;

import java.nio.file.Path;
import java.util.List;

/**
 * How an export went.
 *
 * @param written the files that are in their places
 * @param problems a sentence for each format that is not: which file, why, and what to do
 */
public record ExportResult(List<Path> written, List<String> problems) {

    public ExportResult {
        written = List.copyOf(written);
        problems = List.copyOf(problems);
    }
}
