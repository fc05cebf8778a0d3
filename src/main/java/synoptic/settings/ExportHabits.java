package synoptic.settings;

import java.util.List;
import java.util.Objects;

/**
 * How files were last made of a comparison, by the names that formats and the like have in the program. A name that a program
 * does not know, because another version wrote it, is for it to pass over.
 *
 * <p>Whether outlets are named is not kept. It is decided for one story at a time: outlets should neither lose their names to a
 * tick of last week, nor keep them because somebody trusts that it is still there.
 *
 * @param formats the files that were made
 * @param parts what reports held
 * @param statuses which claims were marked and listed
 * @param paper the sheet
 * @param palette the colours of the marks
 * @param oneASource whether the PDF became one document a source
 * @param carriesData whether the comparison travelled inside the PDF
 * @param folder where the files went
 */
public record ExportHabits(
        List<String> formats,
        List<String> parts,
        List<String> statuses,
        String paper,
        String palette,
        boolean oneASource,
        boolean carriesData,
        String folder) {

    public ExportHabits {
        formats = List.copyOf(formats);
        parts = List.copyOf(parts);
        statuses = List.copyOf(statuses);
        // A file of settings may lack them; it is broken then, and said to be, here rather than where they are used.
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(folder, "folder");
    }
}
