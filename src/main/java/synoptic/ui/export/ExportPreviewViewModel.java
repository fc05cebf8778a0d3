package synoptic.ui.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import synoptic.export.ExportFormat;
import synoptic.export.ExportMonitor;
import synoptic.export.ExportOptions;
import synoptic.export.Exporter;
import synoptic.export.Findings;
import synoptic.export.PagePictures;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;

/** What a format will look like, made in the background while somebody looks. Used on the FX thread. */
public final class ExportPreviewViewModel {

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

    private static final int PAGES = 4;
    private static final int WIDTH = 620;
    private static final int CHARS = 6_000;

    private final Supplier<Optional<Findings>> findings;
    private final ExportChoices choices;
    private final Exporter exporter;
    private final Lane lane;
    private final Messages messages;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(this, "format", ExportFormat.PDF);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview", Preview.NONE);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");

    ExportPreviewViewModel(
            Supplier<Optional<Findings>> findings, ExportChoices choices, Exporter exporter, Lane lane, Messages messages) {
        this.findings = findings;
        this.choices = choices;
        this.exporter = exporter;
        this.lane = lane;
        this.messages = messages;
        format.addListener(observable -> update());
        shown.addListener(observable -> update());
    }

    /** Makes it anew if somebody looks. */
    void update() {
        if (!shown.get()) {
            return;
        }
        ExportFormat wanted = format.get();
        ExportOptions options = choices.options();
        findings.get().ifPresentOrElse(
                found -> {
                    preview.set(new Preview(List.of(), messages.get("export.preview.coming")));
                    lane.start(
                            reporter -> make(found, wanted, options, ExportViewModel.monitor(reporter, done -> {})),
                            new Outcome<>(preview::set, this::failed, () -> preview.set(Preview.NONE)));
                },
                () -> preview.set(Preview.NONE));
    }

    private void failed(Throwable cause) {
        preview.set(new Preview(List.of(), messages.get("export.preview.failed", Failures.sentence(cause, messages))));
    }

    private Preview make(Findings found, ExportFormat wanted, ExportOptions options, ExportMonitor monitor) throws IOException {
        return switch (wanted) {
            case PDF -> new Preview(pages(content(found, wanted, options.withData(false), monitor)), "");
            case MARKDOWN, CSV, JSON, ANNOTATIONS -> new Preview(
                    List.of(), beginning(new String(content(found, wanted, options, monitor), StandardCharsets.UTF_8)));
            case HTML -> new Preview(List.of(), messages.get("export.preview.html"));
            case XLSX -> new Preview(List.of(), messages.get("export.preview.xlsx"));
            case QDPX -> new Preview(List.of(), messages.get("export.preview.qdpx"));
        };
    }

    private static List<Page> pages(byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PagePictures pictures = new PagePictures(pdf)) {
            for (int i = 0; i < Math.min(PAGES, pictures.count()); i++) {
                PagePictures.Picture picture = pictures.page(i, WIDTH);
                pages.add(new Page(picture.width(), picture.height(), picture.pixels()));
            }
        }
        return pages;
    }

    private byte[] content(Findings found, ExportFormat wanted, ExportOptions options, ExportMonitor monitor) {
        return exporter.make(found, wanted, Path.of("preview." + wanted.extension()), options, monitor)
                .getFirst()
                .content();
    }

    private static String beginning(String text) {
        return text.length() <= CHARS ? text : text.substring(0, CHARS) + "\n…";
    }

    /** The format that is looked at. */
    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** What it will look like. */
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether somebody looks; previews are made only then. */
    public BooleanProperty shownProperty() {
        return shown;
    }
}
