package synoptic.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.export.ExportFormat;
import synoptic.export.ExportMonitor;
import synoptic.export.ExportOptions;
import synoptic.export.ExportResult;
import synoptic.export.Exporter;
import synoptic.export.Findings;
import synoptic.settings.ExportHabits;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** Exports what was chosen, says before what the reader should know, and after how it went. Used on the FX thread. */
public final class ExportViewModel {

    private final ReadingViewModel reading;
    private final Exporter exporter;
    private final Lane lane;
    private final NotesExportViewModel notes;
    private final Consumer<String> tell;
    private final Messages messages;
    private final ExportChoices choices = new ExportChoices();
    private final ExportPreviewViewModel preview;
    /** What the last export wrote, as long as its result is shown. */
    private List<Path> written = List.of();

    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper(this, "warning", "");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper(this, "question", "");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper(this, "result", "");
    private final ReadOnlyObjectWrapper<@Nullable ExportHabits> habits = new ReadOnlyObjectWrapper<>(this, "habits", null);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");

    /** @param tell gets a sentence on an export that ends when nobody looks at this any more */
    public ExportViewModel(
            ReadingViewModel reading, Exporter exporter, BackgroundRunner runner, Consumer<String> tell, Messages messages) {
        this.reading = reading;
        this.exporter = exporter;
        this.lane = runner.newLane();
        this.notes = new NotesExportViewModel(reading.project(), runner, messages);
        this.tell = tell;
        this.messages = messages;
        this.preview = new ExportPreviewViewModel(this::findings, choices, exporter, runner.newLane(), messages);
        InvalidationListener change = observable -> {
            renew();
            preview.update();
        };
        choices.content().forEach(property -> property.addListener(change));
        for (ExportFormat format : ExportFormat.values()) {
            choices.formatProperty(format).addListener((property, before, now) -> {
                renew();
                preview.follow(format, now);
            });
        }
        reading.comparisonProperty().addListener(change);
        List.of(choices.folderProperty(), choices.nameProperty()).forEach(place -> place.addListener(observable -> renew()));
        List.of(lane.runningProperty(), preview.shownProperty()).forEach(property -> property.addListener(observable -> describe()));
    }

    /** Exports the notes alone. */
    public NotesExportViewModel notes() {
        return notes;
    }

    private Optional<Findings> findings() {
        return reading.comparison().map(comparison -> Findings.of(comparison, reading.project().project()));
    }

    /** Forgets how the last export went, unless one is under way: what is chosen now is another. */
    public void renew() {
        if (!lane.runningProperty().get()) {
            result.set("");
            written = List.of();
        }
        question.set("");
        describe();
    }

    private void describe() {
        Optional<Findings> findings = findings();
        boolean isBusy = lane.runningProperty().get() || !question.get().isEmpty();
        possible.set(findings.isPresent() && !choices.places().isEmpty() && !isBusy);
        warning.set(findings.map(this::warnings).orElse(messages.get("export.nothing")));
    }

    private String warnings(Findings findings) {
        List<String> sentences = new ArrayList<>();
        if (!choices.isPlaceGiven()) {
            sentences.add(messages.get("export.no-place"));
        }
        ExportOptions options = choices.options();
        choices.formats().forEach(format -> sentences.addAll(exporter.warnings(findings, format, options)));
        int replaced = replaced(findings).size();
        if (replaced > 0 && !lane.runningProperty().get() && question.get().isEmpty()) {
            sentences.add(messages.get("export.replaces", replaced));
        }
        return String.join("\n", sentences);
    }

    /** The files that stand where others are to go, but for those that were just written from the same choices. */
    private List<Path> replaced(Findings findings) {
        return files(findings).stream().filter(file -> !written.contains(file)).filter(Files::isRegularFile).toList();
    }

    private List<Path> files(Findings findings) {
        List<String> sources = findings.comparison().witnesses().stream().map(witness -> witness.id()).toList();
        return choices.places().entrySet().stream()
                .flatMap(place -> Exporter.files(place.getKey(), place.getValue(), choices.options(), sources).stream())
                .toList();
    }

    /** Exports in the background; asks first where files would be replaced, see {@link #questionProperty()}. */
    public void export() {
        List<Path> replaced = findings().map(this::replaced).orElse(List.of());
        if (replaced.isEmpty()) {
            replace();
        } else {
            result.set("");
            question.set(messages.get("export.replace.ask", replaced.size(), names(replaced), choices.folderProperty().get()));
            describe();
        }
    }

    /** Answers that files are not to be replaced: nothing is exported. */
    public void keep() {
        question.set("");
        describe();
    }

    /** Exports, whatever is replaced; what is written in part is taken back if it is cancelled. */
    public void replace() {
        question.set("");
        Map<ExportFormat, Path> places = choices.places();
        findings().filter(findings -> !places.isEmpty()).ifPresent(findings -> {
            habits.set(choices.habits());
            ExportOptions options = choices.options();
            progress.set(0);
            result.set(messages.get("export.running"));
            lane.start(
                    reporter -> exporter.export(findings, places, options, monitor(reporter, progress::set)),
                    new Outcome<>(this::exported, this::failed, () -> result.set(messages.get("export.cancelled"))));
        });
    }

    /** @param progress told on the FX thread how much is done, 0 to 1 */
    static ExportMonitor monitor(Reporter reporter, DoubleConsumer progress) {
        return new ExportMonitor() {
            @Override
            public void progress(double fraction) {
                reporter.reportLatest(() -> progress.accept(fraction));
            }

            @Override
            public boolean isCancelled() {
                return reporter.isCancelled();
            }
        };
    }

    private void exported(ExportResult exported) {
        progress.set(1);
        List<String> sentences = new ArrayList<>(exported.problems());
        if (!exported.written().isEmpty()) {
            // The folder in the field may be another by now.
            Path folder = exported.written().getFirst().getParent();
            sentences.add(messages.get("export.done", names(exported.written()), String.valueOf(folder)));
        }
        written = exported.written();
        ended(String.join("\n", sentences));
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    private void ended(String sentence) {
        result.set(sentence);
        if (!preview.shownProperty().get()) {
            tell.accept(sentence);
        }
        describe();
    }

    /** What the exporter itself does not tell of: a fault before it began. */
    private void failed(Throwable cause) {
        ended(messages.get("export.failed", Failures.sentence(cause, messages)));
    }

    /** Stops an export under way. */
    public void cancel() {
        lane.cancel();
    }

    /** Chooses again what was chosen when files were last made; nothing if they never were. */
    public void resume(@Nullable ExportHabits last) {
        if (last != null) {
            choices.resume(last);
            choices.formats().stream().min(Comparator.naturalOrder()).ifPresent(preview.formatProperty()::set);
            habits.set(last);
        }
    }

    /** How files were last made, or null before any were. */
    public ReadOnlyObjectProperty<@Nullable ExportHabits> habitsProperty() {
        return habits.getReadOnlyProperty();
    }

    /** Proposes a place for files: a folder, and a name without its ending. */
    public void propose(Path place, String story) {
        if (choices.folderProperty().get().isBlank()) {
            choices.folderProperty().set(place.toString());
        }
        String bare = story.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(messages.locale());
        if (!bare.isEmpty()) {
            choices.nameProperty().set(bare);
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

    /** What is to be exported, how, and to where. */
    public ExportChoices choices() {
        return choices;
    }

    /** What it will look like. */
    public ExportPreviewViewModel preview() {
        return preview;
    }

    /** What the reader should know before, in sentences; empty where there is nothing. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** Whether files may be replaced, as a question that {@link #replace} and {@link #keep} answer; empty while nothing is asked. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
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
        return lane.runningProperty();
    }

    /** Whether there is something to export and a place for it. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }
}
