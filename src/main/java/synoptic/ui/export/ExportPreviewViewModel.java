package synoptic.ui.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
import synoptic.export.PreviewSheet;
import synoptic.export.ReportPart;
import synoptic.export.UnmadeFileException;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;

/** What a format will look like, made in the background while somebody looks. Used on the FX thread. */
public final class ExportPreviewViewModel {

    /**
     * What a format will look like. At most one of pages, sheets and text is there.
     *
     * @param pages pictures of its first pages; none for a format without pages
     * @param sheets its tables; none for a format without tables
     * @param text its beginning, for a format that is text, or a sentence on why there is nothing to see; may be empty
     * @param more how much more there is, in words; may be empty
     */
    public record Preview(List<Page> pages, List<PreviewSheet> sheets, String text, String more) {

        static final Preview NONE = words("");

        public Preview {
            pages = List.copyOf(pages);
            sheets = List.copyOf(sheets);
        }

        static Preview words(String text) {
            return new Preview(List.of(), List.of(), text, "");
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
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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

    /** Looks at the format that was just chosen, and no longer at one that no file is made of. */
    void follow(ExportFormat changed, boolean isChosen) {
        if (isChosen) {
            format.set(changed);
        } else if (format.get() == changed) {
            choices.formats().stream().min(Comparator.naturalOrder()).ifPresent(format::set);
        }
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
                    preview.set(Preview.words(messages.get("export.preview.coming")));
                    lane.start(
                            reporter -> make(found, wanted, options, reporter),
                            new Outcome<>(preview::set, this::failed, () -> preview.set(Preview.NONE)));
                },
                () -> preview.set(Preview.NONE));
    }

    private void failed(Throwable cause) {
        preview.set(Preview.words(messages.get("export.preview.failed", Failures.sentence(cause, messages))));
    }

    private Preview make(Findings found, ExportFormat wanted, ExportOptions options, Reporter reporter)
            throws IOException, UnmadeFileException {
        ExportMonitor monitor = ExportViewModel.monitor(reporter, done -> {});
        return switch (wanted) {
            case PDF -> {
                ExportOptions bare = options.withData(false);
                firstPart(bare).ifPresent(part -> firstPage(found, bare.withParts(EnumSet.of(part)), reporter, monitor));
                yield pages(content(found, wanted, bare, monitor), reporter);
            }
            case HTML -> pages(exporter.picture(found, options, monitor), reporter);
            case MARKDOWN, CSV, JSON, ANNOTATIONS -> Preview.words(texts(found, wanted, options, monitor));
            case XLSX, QDPX -> new Preview(List.of(), exporter.sheets(found, wanted, options, monitor), "", "");
        };
    }

    /** The part that a report begins with, if it has others too. */
    private static Optional<ReportPart> firstPart(ExportOptions options) {
        return options.parts().size() > 1 ? options.parts().stream().min(Comparator.naturalOrder()) : Optional.empty();
    }

    /** Something to look at while the whole is laid out, of which it takes the smallest share. */
    private void firstPage(Findings found, ExportOptions options, Reporter reporter, ExportMonitor monitor) {
        try (PagePictures pictures = new PagePictures(content(found, ExportFormat.PDF, options, monitor))) {
            Page page = page(pictures, 0);
            reporter.report(() -> preview.set(new Preview(List.of(page), List.of(), "", messages.get("export.preview.coming"))));
        } catch (IOException | UnmadeFileException e) {
            // The whole is about to fail as well, and will tell.
        }
    }

    /** The first pages, each shown as soon as it is drawn. */
    private Preview pages(byte[] pdf, Reporter reporter) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PagePictures pictures = new PagePictures(pdf)) {
            int left = Math.max(0, pictures.count() - PAGES);
            String more = left == 0 ? "" : messages.get("export.preview.more", left);
            for (int i = 0; i < Math.min(PAGES, pictures.count()) && !reporter.isCancelled(); i++) {
                pages.add(page(pictures, i));
                Preview sofar = new Preview(pages, List.of(), "", more);
                reporter.report(() -> preview.set(sofar));
            }
            return new Preview(pages, List.of(), "", more);
        }
    }

    private static Page page(PagePictures pictures, int index) throws IOException {
        PagePictures.Picture picture = pictures.page(index, WIDTH);
        return new Page(picture.width(), picture.height(), picture.pixels());
    }

    private byte[] content(Findings found, ExportFormat wanted, ExportOptions options, ExportMonitor monitor) throws UnmadeFileException {
        return exporter.make(found, wanted, place(wanted), options, monitor).getFirst().content();
    }

    private static Path place(ExportFormat format) {
        return Path.of("preview." + format.extension());
    }

    /** The beginning of a format that is text; of several files the beginning of each. */
    private String texts(Findings found, ExportFormat wanted, ExportOptions options, ExportMonitor monitor) throws UnmadeFileException {
        List<Exporter.MadeFile> files = exporter.make(found, wanted, place(wanted), options, monitor);
        if (files.size() == 1) {
            return beginning(files.getFirst(), CHARS);
        }
        List<String> texts = new ArrayList<>();
        for (Path name : Exporter.files(wanted, Path.of(choices.nameProperty().get() + "." + wanted.extension()), options, List.of())) {
            texts.add(messages.get("export.preview.file", name) + "\n\n" + beginning(files.get(texts.size()), CHARS / files.size()));
        }
        return String.join("\n\n", texts);
    }

    private static String beginning(Exporter.MadeFile file, int most) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        return bare.length() <= most ? bare : bare.substring(0, most) + "\n…";
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
