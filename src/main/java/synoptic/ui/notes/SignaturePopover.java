package synoptic.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import synoptic.ui.control.Popover;
import synoptic.ui.i18n.Messages;

/** Whose name notes bear. Nobody's until somebody gives one: a name goes wherever a project or an export goes. */
final class SignaturePopover {

    private static final double WIDTH = 340;

    private final NotesViewModel model;
    private final Messages messages;
    private final Popover popover = new Popover();

    SignaturePopover(NotesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    void show(Node below) {
        Label title = new Label(messages.get("signature.title"));
        title.getStyleClass().add("panel-title");
        Label explanation = new Label(messages.get("signature.explanation"));
        explanation.setWrapText(true);
        explanation.setMinHeight(Label.USE_PREF_SIZE);
        TextField name = new TextField(model.authorProperty().get());
        name.setId("author-name");
        name.setPromptText(messages.get("signature.nobody"));
        name.setAccessibleText(messages.get("signature.title"));
        name.setOnAction(event -> popover.hide());
        Button done = new Button(messages.get("details.done"));
        done.setId("author-done");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> popover.hide());
        HBox buttons = new HBox();
        buttons.getStyleClass().add("details-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (!model.accountName().isEmpty()) {
            Button account = new Button(messages.get("signature.account", model.accountName()));
            account.setId("author-account");
            account.setOnAction(event -> name.setText(model.accountName()));
            buttons.getChildren().add(account);
        }
        buttons.getChildren().add(done);
        VBox content = new VBox(title, explanation, name, buttons);
        content.setMaxWidth(WIDTH);
        content.setPrefWidth(WIDTH);
        popover.whenGone(() -> model.authorProperty().set(name.getText().strip()));
        popover.show(below, content, messages.get("signature.title"));
        name.requestFocus();
    }
}
