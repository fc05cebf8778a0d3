package synoptic.ui.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import synoptic.ui.i18n.Messages;

/** What a format will look like: its first pages, or the beginning of its text. */
final class ExportPreview extends BorderPane {

    private static final double PADDING = 48;

    private final Messages messages;
    private final TextArea text = new TextArea();
    private final VBox pages = new VBox();
    private final ScrollPane scrolled = new ScrollPane(pages);

    /** @param choice of the format that is looked at */
    ExportPreview(ExportPreviewViewModel model, Node choice, Messages messages) {
        this.messages = messages;
        getStyleClass().add("export-preview");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.get("export.preview"));
        pages.getStyleClass().add("export-pages");
        pages.setAlignment(Pos.TOP_CENTER);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setAccessibleText(messages.get("export.preview"));
        setTop(choice);
        model.previewProperty().subscribe(this::show);
    }

    private void show(ExportPreviewViewModel.Preview preview) {
        if (preview.pages().isEmpty()) {
            text.setText(preview.text());
            setCenter(text);
            return;
        }
        pages.getChildren().clear();
        for (int i = 0; i < preview.pages().size(); i++) {
            ImageView view = new ImageView(image(preview.pages().get(i)));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(scrolled.widthProperty().subtract(PADDING));
            view.setAccessibleText(messages.get("export.page", i + 1));
            pages.getChildren().add(view);
        }
        scrolled.setVvalue(0);
        setCenter(scrolled);
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
