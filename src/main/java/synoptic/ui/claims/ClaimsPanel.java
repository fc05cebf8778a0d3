package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Claim;
import synoptic.ui.i18n.Messages;

/** The claims list with its filters, and below it the card of what is selected. */
public final class ClaimsPanel extends VBox {

    /** A source to filter by; null for any. */
    private record Choice(@Nullable String article, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final ClaimsViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final Map<Claim.Status, ToggleButton> chips = new EnumMap<>(Claim.Status.class);
    private final ComboBox<Choice> source = new ComboBox<>();
    private final ListView<ClaimRow> list;
    private final CardView cardView;
    private final SplitPane parts;
    private double divider = 0.45;

    public ClaimsPanel(ClaimsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.list = new ListView<>(model.rows());
        this.cardView = new CardView(model, messages);
        this.parts = new SplitPane(list);
        getStyleClass().add("claims-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("claims.name"));
        title.getStyleClass().add("panel-title");
        FlowPane filters = new FlowPane();
        filters.getStyleClass().add("filters");
        for (Claim.Status status : List.of(Claim.Status.ONE_SOURCE, Claim.Status.CONFLICTING, Claim.Status.SHARED)) {
            filters.getChildren().add(chip(status));
        }
        filters.getChildren().add(sourceFilter());
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
        VBox head = new VBox(title, filters);
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
        InvalidationListener recount = observable -> showCounts();
        model.rows().addListener(recount);
        model.statusProperty().addListener(recount);
        model.sources().addListener((ListChangeListener<String>) change -> showSources());
        showSources();
        showCounts();
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
            divider = parts.getDividerPositions()[0];
            parts.getItems().remove(cardView);
        }
    }

    private ToggleButton chip(Claim.Status status) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("chip", styleClass(status));
        chip.setId("chip-" + styleClass(status));
        chip.setOnAction(event -> model.statusProperty().set(chip.isSelected() ? status : null));
        chips.put(status, chip);
        return chip;
    }

    private ComboBox<Choice> sourceFilter() {
        source.getStyleClass().add("chip");
        source.setId("claims-source");
        source.setAccessibleText(messages.get("claims.source.name"));
        source.setOnAction(event -> {
            Choice choice = source.getValue();
            if (choice != null) {
                model.sourceProperty().set(choice.article());
            }
        });
        return source;
    }

    private void showSources() {
        Choice any = new Choice(null, messages.get("claims.source.any"));
        List<Choice> choices = new ArrayList<>(List.of(any));
        model.sources().forEach(id -> choices.add(new Choice(id, messages.get("claims.source", id))));
        source.getItems().setAll(choices);
        source.setValue(choices.stream()
                .filter(choice -> Objects.equals(choice.article(), model.sourceProperty().get()))
                .findFirst()
                .orElse(any));
    }

    private void showCounts() {
        title.setText(messages.get("claims.title", model.total()));
        chips.forEach((status, chip) -> {
            chip.setText(label(status, model.count(status)));
            chip.setSelected(model.statusProperty().get() == status);
        });
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

    private String label(Claim.Status status, long count) {
        return switch (status) {
            case ONE_SOURCE -> messages.get("claims.only-here", count);
            case CONFLICTING -> messages.get("claims.conflicts", count);
            case SHARED -> messages.get("claims.shared", count);
        };
    }

    private static String styleClass(Claim.Status status) {
        return switch (status) {
            case ONE_SOURCE -> "only-here";
            case CONFLICTING -> "conflict";
            case SHARED -> "shared";
        };
    }
}
