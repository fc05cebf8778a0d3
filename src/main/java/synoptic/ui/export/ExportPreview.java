package synoptic.ui.export;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.export.PreviewSheet;
import synoptic.ui.control.RightToLeft;
import synoptic.ui.i18n.Messages;

/** What a format will look like: its first pages, the beginning of its tables or of its text. */
final class ExportPreview extends BorderPane {

    private static final double PADDING = 48;

    /** How wide a column of a table may be, and a letter in it, in pixels. */
    private static final double WIDEST = 260;

    private static final double LETTER = 7;

    private final Messages messages;
    private final TextArea text = new TextArea();
    private final VBox pages = new VBox();
    private final ScrollPane scrolled = new ScrollPane(pages);
    private final TabPane sheets = new TabPane();
    private final Label more = new Label();
    private List<ExportPreviewViewModel.Page> shown = List.of();

    /** @param choice of the format that is looked at */
    ExportPreview(ExportPreviewViewModel model, Node choice, Messages messages) {
        this.messages = messages;
        getStyleClass().add("export-preview");
        text.setEditable(false);
        text.setAccessibleText(messages.get("export.preview"));
        pages.getStyleClass().add("export-pages");
        pages.setAlignment(Pos.TOP_CENTER);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setAccessibleText(messages.get("export.preview"));
        sheets.setAccessibleText(messages.get("export.preview"));
        more.getStyleClass().add("export-more");
        more.managedProperty().bind(more.textProperty().isNotEmpty());
        setTop(choice);
        setBottom(more);
        model.previewProperty().subscribe(this::show);
    }

    private void show(ExportPreviewViewModel.Preview preview) {
        more.setText(preview.more());
        if (!preview.pages().isEmpty()) {
            pages(preview.pages());
            setCenter(scrolled);
        } else if (!preview.sheets().isEmpty()) {
            sheets.getTabs().setAll(preview.sheets().stream().map(this::sheet).toList());
            setCenter(sheets);
        } else {
            text.setWrapText(!RightToLeft.isIn(preview.text()));
            text.setText(preview.text());
            setCenter(text);
        }
    }

    /** Pages come one after the other; those that are there stay, so that nobody who scrolls is thrown back. */
    private void pages(List<ExportPreviewViewModel.Page> wanted) {
        int same = 0;
        while (same < Math.min(shown.size(), wanted.size()) && shown.get(same).equals(wanted.get(same))) {
            same++;
        }
        if (same == 0) {
            scrolled.setVvalue(0);
        }
        pages.getChildren().remove(same, pages.getChildren().size());
        for (int i = same; i < wanted.size(); i++) {
            ImageView view = new ImageView(image(wanted.get(i)));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(scrolled.widthProperty().subtract(PADDING));
            view.setAccessibleText(messages.get("export.page", i + 1));
            pages.getChildren().add(view);
        }
        shown = wanted;
    }

    private Tab sheet(PreviewSheet sheet) {
        TableView<List<String>> table = new TableView<>(FXCollections.observableArrayList(sheet.rows()));
        for (int i = 0; i < sheet.columns().size(); i++) {
            int place = i;
            TableColumn<List<String>, String> column = new TableColumn<>(sheet.columns().get(i));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
            column.setSortable(false);
            column.setReorderable(false);
            column.setPrefWidth(width(sheet, place));
            table.getColumns().add(column);
        }
        String rows = sheet.rows().size() < sheet.rowCount()
                ? messages.get("export.preview.rows", sheet.name(), sheet.rows().size(), sheet.rowCount())
                : messages.get("export.preview.all-rows", sheet.name(), sheet.rowCount());
        table.setAccessibleText(rows);
        table.setPlaceholder(new Label(rows));
        Label count = new Label(rows);
        count.getStyleClass().add("export-more");
        VBox.setVgrow(table, Priority.ALWAYS);
        Tab tab = new Tab(sheet.name(), new VBox(table, count));
        tab.setClosable(false);
        return tab;
    }

    private static double width(PreviewSheet sheet, int column) {
        int longest = Stream.concat(
                Stream.of(sheet.columns().get(column)), sheet.rows().stream().map(row -> row.get(column)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(WIDEST, LETTER * longest + PADDING);
    }

    private static WritableImage image(ExportPreviewViewModel.Page picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.colours(),
                        0,
                        picture.width());
        return image;
    }
}
