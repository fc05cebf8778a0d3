package synoptic.ui.export;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import synoptic.export.NotesExport;
import synoptic.export.NotesFormat;
import synoptic.file.OutputFiles;
import synoptic.project.Project;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;

/** Exports the notes alone. Used on the FX thread. */
public final class NotesExportViewModel {

    private final ProjectViewModel project;
    private final Lane exporting;
    private final Messages messages;

    public NotesExportViewModel(ProjectViewModel project, BackgroundRunner runner, Messages messages) {
        this.project = project;
        this.exporting = runner.newLane();
        this.messages = messages;
    }

    /**
     * Writes the notes in the format that the file's name tells, as comma-separated values where it tells none.
     *
     * @param tell gets a sentence on what came of it
     */
    public void export(Path file, Consumer<String> tell) {
        Project now = project.project();
        exporting.start(
                reporter -> {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    new NotesExport().write(now, NotesFormat.of(file).orElse(NotesFormat.CSV), content);
                    try (OutputFiles files = new OutputFiles()) {
                        files.stage(file, content.toByteArray());
                        files.commit();
                    }
                    return file;
                },
                new Outcome<>(
                        written -> tell.accept(messages.get("notes.exported", now.notes().size(), written)),
                        cause -> tell.accept(Failures.sentence(cause, messages)),
                        () -> {}));
    }
}
