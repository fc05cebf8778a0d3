package synoptic.ui.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.claim.Claim;
import synoptic.export.ExportFormat;
import synoptic.export.ExportMonitor;
import synoptic.export.ExportOptions;
import synoptic.export.Exporter;
import synoptic.export.Findings;
import synoptic.export.PagePictures;
import synoptic.export.Palette;
import synoptic.export.Paper;
import synoptic.export.ReportPart;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** What is to be exported and how, what it will look like, and the export itself. Used on the FX thread. */
public final class ExportViewModel {

    /**
     * What a format will look like.
     *
     * @param pages pictures of its first pages; none for a format without pages
     * @param text its beginning, for a format that is text, or a sentence on what it is; may be empty
     */
    public record Preview(List<Page> pages, String text) {

        static final Preview NONE = new Preview(List.of(), "");

        public Preview {
            pages = List.copyOf(pages);
        }
    }

    /**
     * A picture of a page.
     *
     * @param width in pixels
     * @param height in pixels
     * @param colours alpha, red, green and blue of each pixel, row by row; not to be changed
     */
    public record Page(int width, int height, int[] colours) {}

    private static final int PREVIEW_PAGES = 4;
    private static final int PREVIEW_WIDTH = 620;
    private static final int PREVIEW_CHARS = 6_000;

    private final ReadingViewModel reading;
    private final Exporter exporter;
    private final Lane exporting;
    private final Lane previewing;
    private final Messages messages;
    private final Map<ExportFormat, BooleanProperty> formats = switches(ExportFormat.class, EnumSet.of(ExportFormat.PDF));
    private final Map<ReportPart, BooleanProperty> parts = switches(ReportPart.class, ExportOptions.DEFAULT.parts());
    private final Map<Claim.Status, BooleanProperty> statuses = switches(Claim.Status.class, ExportOptions.DEFAULT.statuses());
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.A4);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.STANDARD);
    private final BooleanProperty anonymous = new SimpleBooleanProperty(this, "anonymous");
    private final BooleanProperty oneASource = new SimpleBooleanProperty(this, "oneASource");
    private final BooleanProperty carriesData = new SimpleBooleanProperty(this, "carriesData", true);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "comparison");
    private final ObjectProperty<ExportFormat> previewed = new SimpleObjectProperty<>(this, "previewed", ExportFormat.PDF);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview", Preview.NONE);
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper(this, "warning", "");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper(this, "result", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");

    public ExportViewModel(ReadingViewModel reading, Exporter exporter, BackgroundRunner runner, Messages messages) {
        this.reading = reading;
        this.exporter = exporter;
        this.exporting = runner.newLane();
        this.previewing = runner.newLane();
        this.messages = messages;
        InvalidationListener change = observable -> changed();
        formats.values().forEach(property -> property.addListener(change));
        parts.values().forEach(property -> property.addListener(change));
        statuses.values().forEach(property -> property.addListener(change));
        List.of(paper, palette, previewed).forEach(property -> property.addListener(change));
        List.of(anonymous, oneASource, carriesData, shown).forEach(property -> property.addListener(change));
        List.of(folder, name).forEach(property -> property.addListener(observable -> describe()));
        exporting.runningProperty().addListener(observable -> describe());
        reading.comparisonProperty().addListener(change);
    }

    private static <E extends Enum<E>> Map<E, BooleanProperty> switches(Class<E> type, Set<E> on) {
        Map<E, BooleanProperty> switches = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(each -> switches.put(each, new SimpleBooleanProperty(on.contains(each))));
        return switches;
    }

    private void changed() {
        describe();
        if (shown.get()) {
            showPreview();
        }
    }

    private void describe() {
        possible.set(findings().isPresent() && !places().isEmpty() && !exporting.runningProperty().get());
        warning.set(findings().map(this::warnings).orElse(messages.get("export.nothing")));
    }

    private String warnings(Findings findings) {
        List<String> sentences = new ArrayList<>();
        if (folder.get().isBlank() || name.get().isBlank()) {
            sentences.add(messages.get("export.no-place"));
        }
        on(formats).forEach(format -> sentences.addAll(exporter.warnings(findings, format, options())));
        long replaced = files(findings).stream().filter(Files::exists).count();
        if (replaced > 0) {
            sentences.add(messages.get("export.replaces", replaced));
        }
        return String.join("\n", sentences);
    }

    private List<Path> files(Findings findings) {
        List<String> sources = findings.comparison().witnesses().stream().map(witness -> witness.id()).toList();
        return places().entrySet().stream()
                .flatMap(place -> Exporter.files(place.getKey(), place.getValue(), options(), sources).stream())
                .toList();
    }

    private Optional<Findings> findings() {
        return reading.comparison().map(comparison -> Findings.of(comparison, reading.project().project()));
    }

    private ExportOptions options() {
        return new ExportOptions(
                on(parts), on(statuses), paper.get(), palette.get(), anonymous.get(), oneASource.get(), carriesData.get());
    }

    private static <E extends Enum<E>> Set<E> on(Map<E, BooleanProperty> switches) {
        return switches.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Where each format goes; none where the folder or the name is none. */
    private Map<ExportFormat, Path> places() {
        Map<ExportFormat, Path> places = new EnumMap<>(ExportFormat.class);
        if (!folder.get().isBlank() && !name.get().isBlank()) {
            try {
                Path parent = Path.of(folder.get().strip());
                on(formats).forEach(format -> places.put(format, parent.resolve(name.get().strip() + "." + format.extension())));
            } catch (InvalidPathException e) {
                places.clear();
            }
        }
        return places;
    }

    /** Exports in the background; what is written in part is taken back if it is cancelled. */
    public void export() {
        Map<ExportFormat, Path> places = places();
        findings().filter(findings -> !places.isEmpty()).ifPresent(findings -> {
            ExportOptions options = options();
            List<Path> files = files(findings);
            progress.set(0);
            result.set(messages.get("export.running"));
            exporting.start(
                    reporter -> {
                        exporter.export(findings, places, options, monitor(reporter));
                        return files;
                    },
                    new Outcome<>(this::exported, this::failed, () -> result.set(messages.get("export.cancelled"))));
        });
    }

    private ExportMonitor monitor(Reporter reporter) {
        return new ExportMonitor() {
            @Override
            public void progress(double fraction) {
                reporter.reportLatest(() -> progress.set(fraction));
            }

            @Override
            public boolean isCancelled() {
                return reporter.isCancelled();
            }
        };
    }

    private void exported(List<Path> files) {
        progress.set(1);
        result.set(messages.get(
                "export.done",
                files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", ")),
                folder.get()));
        describe();
    }

    private void failed(Throwable cause) {
        String message = cause.getMessage();
        result.set(message == null ? messages.get("export.failed", cause.getClass().getSimpleName()) : message);
    }

    /** Stops an export under way. */
    public void cancel() {
        exporting.cancel();
    }

    private void showPreview() {
        ExportFormat format = previewed.get();
        ExportOptions options = options();
        findings().ifPresentOrElse(
                findings -> {
                    preview.set(new Preview(List.of(), messages.get("export.preview.coming")));
                    previewing.start(
                            reporter -> make(findings, format, options, monitor(reporter)),
                            new Outcome<>(preview::set, this::noPreview, () -> preview.set(Preview.NONE)));
                },
                () -> preview.set(Preview.NONE));
    }

    private void noPreview(Throwable cause) {
        preview.set(new Preview(List.of(), messages.get("export.preview.failed", String.valueOf(cause.getMessage()))));
    }

    private Preview make(Findings findings, ExportFormat format, ExportOptions options, ExportMonitor monitor) throws IOException {
        return switch (format) {
            case PDF -> new Preview(pages(content(findings, format, options.withData(false), monitor)), "");
            case MARKDOWN, CSV, JSON, ANNOTATIONS -> new Preview(
                    List.of(), beginning(new String(content(findings, format, options, monitor), StandardCharsets.UTF_8)));
            case HTML -> new Preview(List.of(), messages.get("export.preview.html"));
            case XLSX -> new Preview(List.of(), messages.get("export.preview.xlsx"));
            case QDPX -> new Preview(List.of(), messages.get("export.preview.qdpx"));
        };
    }

    private static List<Page> pages(byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PagePictures pictures = new PagePictures(pdf)) {
            for (int i = 0; i < Math.min(PREVIEW_PAGES, pictures.count()); i++) {
                PagePictures.Picture picture = pictures.page(i, PREVIEW_WIDTH);
                pages.add(new Page(picture.width(), picture.height(), picture.pixels()));
            }
        }
        return pages;
    }

    private byte[] content(Findings findings, ExportFormat format, ExportOptions options, ExportMonitor monitor) {
        return exporter.make(findings, format, Path.of("preview." + format.extension()), options, monitor)
                .getFirst()
                .content();
    }

    private static String beginning(String text) {
        return text.length() <= PREVIEW_CHARS ? text : text.substring(0, PREVIEW_CHARS) + "\n…";
    }

    /** Proposes a place for files: a folder, and a name without its ending. */
    public void propose(Path place, String story) {
        if (folder.get().isBlank()) {
            folder.set(place.toString());
        }
        String bare = story.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(messages.locale());
        if (!bare.isEmpty()) {
            name.set(bare);
        }
    }

    /** The folder that the first open file is in, if there is one. */
    public Optional<Path> usualFolder() {
        return reading.articles().stream().map(Article::origin).flatMap(origin -> switch (origin) {
            case Origin.File file -> Optional.ofNullable(file.path().toAbsolutePath().getParent()).stream();
            case Origin.Page page -> Optional.<Path>empty().stream();
            case Origin.Given given -> Optional.<Path>empty().stream();
        }).findFirst();
    }

    /** Whether a format is to be made. */
    public BooleanProperty formatProperty(ExportFormat format) {
        return property(formats, format);
    }

    /** Whether reports have a part. */
    public BooleanProperty partProperty(ReportPart part) {
        return property(parts, part);
    }

    /** Whether claims of a status are marked and listed. */
    public BooleanProperty statusProperty(Claim.Status status) {
        return property(statuses, status);
    }

    private static <E extends Enum<E>> BooleanProperty property(Map<E, BooleanProperty> switches, E each) {
        BooleanProperty property = switches.get(each);
        if (property == null) {
            throw new IllegalArgumentException(each.name());
        }
        return property;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** Whether outlets are left unnamed. */
    public BooleanProperty anonymousProperty() {
        return anonymous;
    }

    /** Whether the PDF becomes one document a source. */
    public BooleanProperty oneASourceProperty() {
        return oneASource;
    }

    /** Whether the comparison travels inside the PDF. */
    public BooleanProperty carriesDataProperty() {
        return carriesData;
    }

    /** The folder that files go into. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** The files' name without its ending. */
    public StringProperty nameProperty() {
        return name;
    }

    /** The format that is looked at. */
    public ObjectProperty<ExportFormat> previewedProperty() {
        return previewed;
    }

    /** What it will look like. */
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What the reader should know before, in sentences; empty where there is nothing. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** How the last export went, in a sentence. */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** How much of an export is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether an export is under way. */
    public ReadOnlyBooleanProperty runningProperty() {
        return exporting.runningProperty();
    }

    /** Whether there is something to export and a place for it. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Whether somebody looks; previews are made only then. */
    public BooleanProperty shownProperty() {
        return shown;
    }
}
