package synoptic.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import synoptic.claim.Claim;
import synoptic.export.ExportFormat;
import synoptic.export.ExportOptions;
import synoptic.export.Palette;
import synoptic.export.Paper;
import synoptic.export.ReportPart;

/** What of a comparison is written, and how it looks, as given on the command line. */
final class ReportArguments {

    @Option(names = "--parts", paramLabel = "PART", split = ",", converter = Parts.class, description = {
        "The parts of a report, of summary, draft, matrix, side-by-side, articles, figures, quotations, notes and method, "
                + "with commas between them. All, if not given."
    }) private Set<ReportPart> parts = EnumSet.allOf(ReportPart.class);

    @Option(names = "--statuses", paramLabel = "STATUS", split = ",", converter = Statuses.class, description = {
        "Mark and list only claims of these statuses, of one-source, shared and conflicting. "
                + "All, if not given. The comparison file always has all."
    }) private Set<Claim.Status> statuses = EnumSet.allOf(Claim.Status.class);

    @Option(names = "--paper", paramLabel = "PAPER", converter = Papers.class, description = "The sheet of the PDF: a4, letter, a5 or legal.") private Paper paper =
            Paper.A4;

    @Option(names = "--palette", paramLabel = "PALETTE", converter = Palettes.class, description = "The colours of marks: standard, colour-blind or grey.") private Palette palette =
            Palette.STANDARD;

    @Option(names = "--anonymous", description = {
        "Call outlets Source A, Source B …, in the texts too, and leave authors out, those of notes too."
    }) private boolean anonymous;

    @Option(names = "--pdf-per-source", description = {
        "Write one PDF a source, as FILE-A, FILE-B … beside FILE, instead of one with all."
    }) private boolean perSource;

    @Option(names = "--pdf-without-data", description = "Leave the comparison file and the texts out of the PDF, which else carries them.") private boolean withoutData;

    ExportOptions options() {
        return new ExportOptions(parts, statuses, paper, palette, anonymous, perSource, !withoutData);
    }

    boolean isAnonymous() {
        return anonymous;
    }

    boolean isPerSource() {
        return perSource;
    }

    /** A constant's name as people type it: "side-by-side". */
    static String typed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Turns a word of the command line into one of several constants. */
    abstract static class Words<E extends Enum<E>> implements ITypeConverter<E> {

        private final E[] all;

        Words(E[] all) {
            this.all = all.clone();
        }

        @Override
        public E convert(String word) {
            return Arrays.stream(all)
                    .filter(constant -> typed(constant).equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("“" + word + "” is none of "
                            + Arrays.stream(all).map(ReportArguments::typed).collect(Collectors.joining(", "))));
        }
    }

    private static final class Parts extends Words<ReportPart> {
        Parts() {
            super(ReportPart.values());
        }
    }

    private static final class Statuses extends Words<Claim.Status> {
        Statuses() {
            super(Claim.Status.values());
        }
    }

    private static final class Papers extends Words<Paper> {
        Papers() {
            super(Paper.values());
        }
    }

    private static final class Palettes extends Words<Palette> {
        Palettes() {
            super(Palette.values());
        }
    }

    /** The formats of a batch. */
    static final class Formats extends Words<ExportFormat> {
        Formats() {
            super(ExportFormat.values());
        }
    }
}
