package synoptic.ui.draft;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.claim.DraftCheck.Verdict;
import synoptic.ui.control.FilterBox;
import synoptic.ui.i18n.Messages;

/** The reader's own text, sentence by sentence; a click leads to the words in their column, Enter from one source to the next. */
public final class DraftView extends VBox {

    private final DraftViewModel model;
    private final Messages messages;
    private final FilterBox<Verdict> verdicts;

    public DraftView(DraftViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("draft-pane");
        setId("draft-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("view.draft"));
        Label summary = new Label();
        summary.textProperty().bind(model.summaryProperty());
        summary.getStyleClass().add("panel-title");
        summary.setWrapText(true);
        verdicts = new FilterBox<>(model.verdictProperty(), messages.get("draft.verdicts.name"), choices());
        verdicts.setId("draft-verdict");
        FlowPane head = new FlowPane(summary, verdicts);
        head.getStyleClass().add("draft-head");
        head.visibleProperty().bind(model.summaryProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        Label caveat = new Label(messages.get("draft.caveat"));
        caveat.getStyleClass().add("draft-caveat");
        caveat.setWrapText(true);
        caveat.setMinHeight(USE_PREF_SIZE);
        caveat.visibleProperty().bind(head.visibleProperty());
        caveat.managedProperty().bind(head.visibleProperty());
        ListView<DraftRow> list = new ListView<>(model.rows());
        list.setId("draft-list");
        list.getStyleClass().add("draft-list");
        list.setAccessibleText(messages.get("draft.list"));
        list.setAccessibleHelp(messages.get("draft.list.help"));
        list.setCellFactory(view -> new DraftCell(model, messages));
        Label nothing = new Label();
        nothing.textProperty().bind(model.nothingProperty());
        nothing.getStyleClass().add("nothing-listed");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            DraftRow row = list.getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                model.jumpToNext(row);
                event.consume();
            }
        });
        model.all().addListener((ListChangeListener<DraftRow>) change -> verdicts.offer(choices()));
        getChildren().addAll(head, caveat, list);
    }

    /** The verdicts that there are, each with its number. */
    private List<FilterBox.Choice<Verdict>> choices() {
        List<FilterBox.Choice<Verdict>> choices = new ArrayList<>();
        choices.add(new FilterBox.Choice<>(null, messages.get("draft.verdicts.any")));
        model.counts().forEach((verdict, count) -> choices.add(
                new FilterBox.Choice<>(verdict, messages.get("draft.verdicts.one", model.words(verdict), count))));
        return choices;
    }
}
