package synoptic.ui.reader;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import synoptic.article.Emendations;
import synoptic.article.Emendations.Field;
import synoptic.ui.control.Popover;
import synoptic.ui.i18n.Messages;

/** What is known of an article, to be corrected; it stands below a column's header and is in nobody's way. */
final class DetailsPopover {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Encodings that newspapers' pages and archives have been kept in. */
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15",
            "windows-1250", "windows-1251", "KOI8-R", "windows-1253", "windows-1255", "windows-1256", "UTF-16", "GB18030", "Big5",
            "Shift_JIS", "EUC-JP", "EUC-KR");

    private final EmendingViewModel model;
    private final String article;
    private final Messages messages;
    private final Map<Field, TextField> fields = new EnumMap<>(Field.class);
    private final Label problem = new Label();
    private final Popover popover = new Popover();

    DetailsPopover(EmendingViewModel model, String article, Messages messages) {
        this.model = model;
        this.article = article;
        this.messages = messages;
    }

    /**
     * Shows it.
     *
     * @param beside what it stands below
     * @param canBeDecoded whether the article was read from text, in an encoding that may have been the wrong one
     * @param decode reads the article again in another encoding
     */
    void show(Node beside, boolean canBeDecoded, Consumer<Charset> decode) {
        GridPane form = new GridPane();
        form.getStyleClass().add("details-form");
        for (Field field : Field.values()) {
            add(form, field);
        }
        if (canBeDecoded) {
            form.addRow(form.getRowCount(), new Label(messages.get("details.encoding")), encodings(decode));
        }
        problem.getStyleClass().add("details-problem");
        problem.setWrapText(true);
        problem.setManaged(false);
        Button done = new Button(messages.get("details.done"));
        done.setId("details-done");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> apply());
        Button asRead = new Button(messages.get("details.as-read"));
        asRead.setId("details-as-read");
        asRead.setOnAction(event -> fill(model.valuesAsRead(article)));
        HBox buttons = new HBox(asRead, done);
        buttons.getStyleClass().add("details-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Label title = new Label(messages.get("details.title"));
        title.getStyleClass().add("panel-title");
        VBox content = new VBox(title, form, problem, buttons);
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                apply();
                event.consume();
            }
        });
        fill(model.values(article));
        popover.show(beside, content, messages.get("details.title"));
        fields.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void add(GridPane form, Field field) {
        TextField text = new TextField();
        text.setId("details-" + field.name().toLowerCase(Locale.ROOT));
        text.setAccessibleText(name(field));
        text.setPrefColumnCount(26);
        text.textProperty().addListener((observable, old, now) -> check());
        Label label = new Label(name(field));
        label.setLabelFor(text);
        fields.put(field, text);
        form.addRow(form.getRowCount(), label, text);
    }

    private ComboBox<String> encodings(Consumer<Charset> decode) {
        ComboBox<String> encodings = new ComboBox<>();
        encodings.setId("details-encoding");
        encodings.getItems().setAll(ENCODINGS.stream().filter(Charset::isSupported).toList());
        encodings.setPromptText(messages.get("details.encoding.found"));
        encodings.setAccessibleText(messages.get("details.encoding"));
        encodings.setOnAction(event -> {
            popover.hide();
            decode.accept(Charset.forName(encodings.getValue()));
        });
        return encodings;
    }

    private String name(Field field) {
        return switch (field) {
            case OUTLET -> messages.get("details.outlet");
            case HEADLINE -> messages.get("details.headline");
            case BYLINE -> messages.get("details.byline");
            case DATELINE -> messages.get("details.dateline");
            case PUBLISHED -> messages.get("details.published");
            case LANGUAGE -> messages.get("details.language");
        };
    }

    private void fill(Map<Field, String> values) {
        fields.forEach((field, text) -> {
            String value = values.getOrDefault(field, "");
            text.setText(field == Field.PUBLISHED ? value.replace('T', ' ') : value);
        });
    }

    private boolean check() {
        String wrong = "";
        for (Map.Entry<Field, TextField> entry : fields.entrySet()) {
            boolean possible = Emendations.isPossible(entry.getKey(), entry.getValue().getText());
            entry.getValue().pseudoClassStateChanged(WRONG, !possible);
            if (!possible) {
                wrong = messages.get(entry.getKey() == Field.PUBLISHED ? "details.wrong-date" : "details.wrong-language");
            }
        }
        problem.setText(wrong);
        problem.setManaged(!wrong.isEmpty());
        return wrong.isEmpty();
    }

    private void apply() {
        if (check()) {
            Map<Field, String> values = new EnumMap<>(Field.class);
            fields.forEach((field, text) -> {
                String value = text.getText().strip();
                values.put(field, field == Field.PUBLISHED ? value.replace(' ', 'T') : value);
            });
            popover.hide();
            model.edit(article, values);
        }
    }
}
