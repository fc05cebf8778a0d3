package synoptic.export;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import synoptic.claim.Claim;

/**
 * What of a comparison is exported, and how it looks. Parts, paper, palette and {@code oneASource} concern reports alone;
 * statuses and anonymity concern every format but the comparison file, which is always whole as to statuses.
 *
 * @param parts what a report holds
 * @param statuses which claims are marked and listed
 * @param paper the sheet
 * @param palette the colours of the marks
 * @param isAnonymous whether outlets are called "Source A", in the texts too, and authors are left out
 * @param oneASource whether the PDF becomes one document a source
 * @param carriesData whether the comparison and the texts travel inside the PDF
 */
public record ExportOptions(
        Set<ReportPart> parts,
        Set<Claim.Status> statuses,
        Paper paper,
        Palette palette,
        boolean isAnonymous,
        boolean oneASource,
        boolean carriesData) {

    /** Everything, on A4, in the colours of the window. */
    public static final ExportOptions DEFAULT = new ExportOptions(
            EnumSet.allOf(ReportPart.class),
            EnumSet.allOf(Claim.Status.class),
            Paper.A4,
            Palette.STANDARD,
            false,
            false,
            true);

    public ExportOptions {
        parts = copy(parts, ReportPart.class);
        statuses = copy(statuses, Claim.Status.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    /** With other parts. */
    public ExportOptions withParts(Set<ReportPart> other) {
        return new ExportOptions(other, statuses, paper, palette, isAnonymous, oneASource, carriesData);
    }

    /** With claims of these statuses only. */
    public ExportOptions withStatuses(Set<Claim.Status> other) {
        return new ExportOptions(parts, other, paper, palette, isAnonymous, oneASource, carriesData);
    }

    /** On another sheet. */
    public ExportOptions withPaper(Paper other) {
        return new ExportOptions(parts, statuses, other, palette, isAnonymous, oneASource, carriesData);
    }

    /** In other colours. */
    public ExportOptions withPalette(Palette other) {
        return new ExportOptions(parts, statuses, paper, other, isAnonymous, oneASource, carriesData);
    }

    /** With or without the names of outlets. */
    public ExportOptions withAnonymity(boolean other) {
        return new ExportOptions(parts, statuses, paper, palette, other, oneASource, carriesData);
    }

    /** As one PDF, or one a source. */
    public ExportOptions withOneASource(boolean other) {
        return new ExportOptions(parts, statuses, paper, palette, isAnonymous, other, carriesData);
    }

    /** With or without the data inside the PDF. */
    public ExportOptions withData(boolean other) {
        return new ExportOptions(parts, statuses, paper, palette, isAnonymous, oneASource, other);
    }

    boolean has(ReportPart part) {
        return parts.contains(part);
    }
}
