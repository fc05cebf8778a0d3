package synoptic.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import synoptic.collation.Witness;
import synoptic.file.OutputFiles;
import synoptic.file.UnwritableFileException;

/**
 * The one way from findings to files. Runs on the caller's thread; nothing is kept between two exports, so that several may run
 * at once. The same findings and options give the same bytes.
 */
public final class Exporter {

    /**
     * A file that has been made and not yet written.
     *
     * @param place where it goes
     */
    public record MadeFile(Path place, byte[] content) {}

    private static final Logger LOG = System.getLogger(Exporter.class.getName());

    /** What is to be made, and for which file. */
    private record Job(Path place, Maker maker) {}

    /** Makes a file's content. */
    private interface Maker {
        void make(OutputStream out, Steps steps) throws IOException;
    }

    /**
     * What the reader should know before an export, a sentence each: scripts that the PDF has no font for, or shows otherwise than
     * their readers expect. Quick enough to be asked whenever the options change.
     */
    public List<String> warnings(Findings findings, ExportFormat format, ExportOptions options) {
        if (format != ExportFormat.PDF) {
            return List.of();
        }
        Findings shown = shown(findings, format, options);
        List<String> warnings = new ArrayList<>(ReportFonts.warnings(text(shown)));
        warnings.addAll(ScriptCaveats.of(shown.comparison().witnesses().stream().map(witness -> witness.article().text()).toList()));
        return warnings;
    }

    /** All characters that a report of these findings may show, but for its own words. */
    private static String text(Findings findings) {
        StringBuilder text = new StringBuilder();
        findings.comparison().witnesses().forEach(witness -> text.append(witness.article().displayName())
                .append(witness.article().origin().name())
                .append(witness.article().text()));
        findings.notes().forEach(note -> text.append(note.words()).append(note.tags()).append(note.author()));
        return text.toString();
    }

    /**
     * Makes files and puts them in their places once all are made. Each format is for itself: what becomes of one is no matter to the
     * others. The files of one format are staged together, so that none of them is new and another old.
     *
     * @param places where each format goes; a format of several files puts the others beside it, see {@link #files}
     * @throws CancellationException once the monitor says that the files are no longer wanted; none is written then
     */
    public ExportResult export(Findings findings, Map<ExportFormat, Path> places, ExportOptions options, ExportMonitor monitor) {
        Steps all = Steps.all(monitor);
        all.done(0);
        List<Staged> staged = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try {
            int done = 0;
            for (Map.Entry<ExportFormat, Path> place : new TreeMap<>(places).entrySet()) {
                Steps steps = all.part(done++, places.size());
                try {
                    List<MadeFile> made = make(findings, place.getKey(), place.getValue(), options, steps);
                    Staged format = new Staged(new OutputFiles(), made.stream().map(MadeFile::place).toList());
                    staged.add(format);
                    for (MadeFile file : made) {
                        format.files().stage(file.place(), file.content());
                    }
                } catch (UnmadeFileException e) {
                    problems.add(e.getMessage());
                } catch (UnwritableFileException e) {
                    problems.add(e.getMessage());
                    staged.removeLast().files().close();
                }
            }
            all.check();
            for (Staged format : staged) {
                try {
                    format.files().commit();
                    written.addAll(format.places());
                } catch (UnwritableFileException e) {
                    problems.add(e.getMessage());
                }
            }
        } finally {
            staged.forEach(format -> format.files().close());
        }
        all.done(1);
        return new ExportResult(written, problems);
    }

    /** The files of a format that are ready to be put in their places. */
    private record Staged(OutputFiles files, List<Path> places) {}

    /**
     * Makes the files of one format without writing them.
     *
     * @param place where the first of them is to go
     * @throws UnmadeFileException if one cannot be made; the message names it, the problem and a remedy
     * @throws CancellationException once the monitor says that they are no longer wanted
     */
    public List<MadeFile> make(
            Findings findings, ExportFormat format, Path place, ExportOptions options, ExportMonitor monitor)
            throws UnmadeFileException {
        return make(findings, format, place, options, Steps.all(monitor));
    }

    private static List<MadeFile> make(
            Findings findings, ExportFormat format, Path place, ExportOptions options, Steps steps)
            throws UnmadeFileException {
        return guarded(String.valueOf(place.getFileName()), () -> made(findings, format, place, options, steps));
    }

    /** Makes something in memory. */
    private interface Making<T> {
        T make() throws IOException;
    }

    private static <T> T guarded(String name, Making<T> making) throws UnmadeFileException {
        try {
            return making.make();
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            // An error too: what is too large for one format is no reason to give up the others.
            LOG.log(Level.WARNING, "Making " + name + " has failed", e);
            throw UnmadeFileException.of(name, e);
        }
    }

    private static List<MadeFile> made(
            Findings findings, ExportFormat format, Path place, ExportOptions options, Steps steps)
            throws IOException {
        Findings shown = shown(findings, format, options);
        List<String> sources = findings.comparison().witnesses().stream().map(Witness::id).toList();
        List<Job> jobs = jobs(shown, format, files(format, place, options, sources), options, sources);
        List<MadeFile> made = new ArrayList<>();
        for (Job job : jobs) {
            Steps own = steps.part(made.size(), jobs.size());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            job.maker().make(content, own);
            own.done(1);
            made.add(new MadeFile(job.place(), content.toByteArray()));
        }
        return made;
    }

    /**
     * The web page about as a browser will show it.
     *
     * @return a PDF to be looked at, see {@link PagePictures}
     * @throws UnmadeFileException if it cannot be drawn
     * @throws CancellationException if it is no longer wanted
     */
    public byte[] picture(Findings findings, ExportOptions options, ExportMonitor monitor) throws UnmadeFileException {
        return guarded("The web page", () -> new WebPicture(options).of(shown(findings, ExportFormat.HTML, options), Steps.all(monitor)));
    }

    /**
     * What a file of tables or of coded passages holds, for whoever wants to look at it before there is one.
     *
     * @return a sheet each as the program that opens the file will show it; none for formats that are text or pages
     * @throws UnmadeFileException if the file cannot be made
     */
    public List<PreviewSheet> sheets(Findings findings, ExportFormat format, ExportOptions options, ExportMonitor monitor)
            throws UnmadeFileException {
        return switch (format) {
            case XLSX -> new ComparisonXlsx(options).tables(shown(findings, format, options)).stream().map(PreviewSheet::of).toList();
            case QDPX -> QdaContents.of(
                    make(findings, format, Path.of("preview.qdpx"), options, monitor).getFirst().content());
            default -> List.of();
        };
    }

    private static Findings shown(Findings findings, ExportFormat format, ExportOptions options) {
        Findings named = options.isAnonymous() ? Anonymity.of(findings) : findings;
        return format == ExportFormat.JSON ? named : Selection.select(named, options.statuses());
    }

    /**
     * The files of a format: one, but for CSV, which has one for each thing that is listed, and for a PDF a source.
     *
     * @param place where the first of them goes
     * @param sources the ids of all sources
     */
    public static List<Path> files(ExportFormat format, Path place, ExportOptions options, List<String> sources) {
        if (format == ExportFormat.CSV) {
            return Arrays.stream(ComparisonCsv.Listing.values()).map(listing -> listing.beside(place)).toList();
        }
        if (format == ExportFormat.PDF && options.oneASource()) {
            return new TreeSet<>(sources).stream().map(source -> beside(place, "-" + source)).toList();
        }
        return List.of(place);
    }

    private static List<Job> jobs(
            Findings findings, ExportFormat format, List<Path> files, ExportOptions options, List<String> sources) {
        Path first = files.getFirst();
        return switch (format) {
            case PDF -> pdfs(findings, files, options, sources);
            case HTML -> List.of(new Job(first, (out, steps) -> new WebReport(options).write(findings, out, steps)));
            case MARKDOWN -> List.of(new Job(first, (out, steps) -> new MarkdownSummary(options).write(findings, out)));
            case CSV -> {
                List<Job> jobs = new ArrayList<>();
                for (ComparisonCsv.Listing listing : ComparisonCsv.Listing.values()) {
                    jobs.add(new Job(
                            files.get(jobs.size()),
                            (out, steps) -> new ComparisonCsv().write(findings, listing, out)));
                }
                yield jobs;
            }
            case XLSX -> List.of(new Job(first, (out, steps) -> new ComparisonXlsx(options).write(findings, out)));
            case JSON -> List.of(new Job(first, (out, steps) -> new ComparisonJson().write(findings, out)));
            case ANNOTATIONS ->
                    List.of(new Job(first, (out, steps) -> new WebAnnotations().write(findings, out)));
            case QDPX -> List.of(new Job(first, (out, steps) -> new QdaProject().write(findings, out)));
        };
    }

    private static List<Job> pdfs(Findings findings, List<Path> files, ExportOptions options, List<String> sources) {
        List<@Nullable String> about = new ArrayList<>();
        if (options.oneASource()) {
            about.addAll(new TreeSet<>(sources));
        } else {
            about.add(null);
        }
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            @Nullable String only = about.get(i);
            jobs.add(new Job(files.get(i), (out, steps) -> new ComparisonPdf(options).write(findings, only, out, steps)));
        }
        return jobs;
    }

    /** {@code story-A.pdf} for {@code story.pdf}. */
    static Path beside(Path file, String suffix) {
        Path last = file.getFileName();
        if (last == null || suffix.isEmpty()) {
            return file;
        }
        String name = last.toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return file.resolveSibling(name.substring(0, dot) + suffix + name.substring(dot));
    }
}
