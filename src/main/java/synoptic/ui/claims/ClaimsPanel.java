package synoptic.ui.claims;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.ui.i18n.Messages;
import synoptic.ui.notes.NotesViewModel;

/** The claims list with its filters, and below it the card of what is selected. */
public final class ClaimsPanel extends VBox {

    private final ClaimsViewModel model;
    private final ListView<ClaimRow> list;
    private final ListView<OmissionRow> omissionsList;
    private final ClaimFilters filters;
    private final CardView cardView;
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final SplitPane parts;
    private final OmissionsViewModel omissions;
    private final VBox head;
    private double divider = 0.45;
    private boolean isCardAlone;

    public ClaimsPanel(ClaimsViewModel model, OmissionsViewModel omissions, NotesViewModel notes, Messages messages) {
        this.model = model;
        this.list = new ListView<>(model.rows());
        this.filters = new ClaimFilters(model, omissions, messages);
        this.omissionsList = omissionsList(omissions, messages);
        this.cardView = new CardView(model, notes, messages);
        this.parts = new SplitPane(list);
        this.omissions = omissions;
        getStyleClass().add("claims-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("claims.name"));
        list.getStyleClass().add("claims-list");
        list.setId("claims-list");
        list.setAccessibleText(messages.get("claims.list"));
        list.setCellFactory(view -> new ClaimCell());
        Label nothing = new Label();
        nothing.textProperty()
                .bind(Bindings.when(Bindings.isEmpty(model.sources()))
                        .then(messages.get("claims.none.yet"))
                        .otherwise(messages.get("claims.none")));
        nothing.getStyleClass().add("nothing-listed");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((observable, old, now) -> {
            if (now != null) {
                model.select(now);
            }
        });
        parts.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(parts, Priority.ALWAYS);
        head = new VBox(filters);
        head.getStyleClass().add("claims-head");
        Label hint = new Label(messages.get("card.hint"));
        hint.getStyleClass().add("card-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.visibleProperty().bind(model.cardProperty().isNull());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(head, parts, hint);
        model.cardProperty().subscribe(card -> {
            showCard(card != null);
            followSelection();
        });
        omissions.shownProperty().addListener((observable, old, now) -> {
            if (!isCardAlone) {
                parts.getItems().set(0, now ? omissionsList : list);
            }
        });
    }

    private static ListView<OmissionRow> omissionsList(OmissionsViewModel omissions, Messages messages) {
        ListView<OmissionRow> list = new ListView<>(omissions.rows());
        list.setId("omissions-list");
        list.getStyleClass().add("claims-list");
        list.setAccessibleText(messages.get("omissions.list"));
        list.setCellFactory(view -> new OmissionCell(messages));
        Label nothing = new Label();
        nothing.textProperty().bind(omissions.nothingProperty());
        nothing.getStyleClass().add("nothing-listed");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((observable, old, now) -> {
            if (now != null) {
                omissions.jump(now);
            }
        });
        return list;
    }

    /** Tells whether it stands below the articles, where it is wide and low, rather than beside them. */
    public void setBelow(boolean isBelow) {
        pseudoClassStateChanged(BELOW, isBelow);
        parts.setOrientation(isBelow ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    }

    /** Tells whether only the card of what is selected is to be seen, and nothing to choose from. */
    public void setCardAlone(boolean isAlone) {
        if (isAlone == isCardAlone) {
            return;
        }
        boolean isCardShown = parts.getItems().contains(cardView);
        showCard(false);
        isCardAlone = isAlone;
        head.setVisible(!isAlone);
        head.setManaged(!isAlone);
        parts.getItems().clear();
        if (!isAlone) {
            parts.getItems().add(omissions.shownProperty().get() ? omissionsList : list);
        }
        showCard(isCardShown);
    }

    /** Puts the focus where claims are looked for among those that are listed. */
    public void filter() {
        filters.begin();
    }

    /** Opens the note on what is selected. */
    public void writeNote() {
        cardView.writeNote();
    }

    /** The card takes room only while there is something to say; it comes back at the height that it was given. */
    private void showCard(boolean shown) {
        if (shown == parts.getItems().contains(cardView)) {
            return;
        }
        if (shown) {
            parts.getItems().add(cardView);
            // A divider that has not been laid out yet would be put back.
            parts.applyCss();
            parts.layout();
            parts.setDividerPositions(divider);
        } else {
            divider = isCardAlone ? divider : parts.getDividerPositions()[0];
            parts.getItems().remove(cardView);
        }
    }

    private void followSelection() {
        model.selectedRow()
                .ifPresentOrElse(
                        row -> {
                            if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                                list.getSelectionModel().select(row);
                                list.scrollTo(row);
                            }
                        },
                        () -> list.getSelectionModel().clearSelection());
    }
}
