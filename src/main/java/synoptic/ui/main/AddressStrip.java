package synoptic.ui.main;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import synoptic.ui.control.ShorteningBar;
import synoptic.ui.i18n.Messages;

/** A line to type a web address in, there only while one is wanted. */
final class AddressStrip extends ShorteningBar {

    private static final int WITHOUT_EXPLANATION = 1;

    private final TextField address = new TextField();
    private final MainViewModel model;
    private final Runnable leave;

    /** @param leave gives the focus back to the articles */
    AddressStrip(MainViewModel model, Runnable leave, Messages messages) {
        super(WITHOUT_EXPLANATION);
        this.model = model;
        this.leave = leave;
        getStyleClass().add("address-strip");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("address.name"));
        address.setId("address");
        address.setPromptText(messages.get("address.prompt"));
        address.setAccessibleText(messages.get("address.name"));
        address.setPrefColumnCount(16);
        address.setMinWidth(0);
        HBox.setHgrow(address, Priority.ALWAYS);
        Button fetch = new Button(messages.get("address.fetch"));
        fetch.setId("fetch");
        fetch.getStyleClass().add("accent");
        fetch.setOnAction(event -> fetch());
        Button cancel = new Button(messages.get("address.cancel"));
        cancel.setOnAction(event -> close());
        Label explanation = new Label(messages.get("address.explanation"));
        explanation.getStyleClass().add("address-explanation");
        explanation.setMinWidth(0);
        address.setAccessibleHelp(explanation.getText());
        for (Button button : List.of(fetch, cancel)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        add(address);
        add(fetch);
        add(cancel);
        add(explanation, 0, WITHOUT_EXPLANATION, new SimpleBooleanProperty(true));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && address.equals(event.getTarget())) {
                fetch();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the line, ready to be typed in. */
    void begin() {
        setVisible(true);
        address.requestFocus();
        address.selectAll();
    }

    private void fetch() {
        if (model.openAddress(address.getText())) {
            address.clear();
            close();
        }
    }

    private void close() {
        setVisible(false);
        leave.run();
    }
}
