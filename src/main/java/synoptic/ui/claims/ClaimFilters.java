package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.claim.Claim;
import synoptic.ui.control.FilterBox;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.Marks;

/** What claims are listed: by status, source, kind, verdict, words; and in which order. */
final class ClaimFilters extends VBox {

    private final Label title = new Label();
    private final ToggleButton unfold = new ToggleButton("", new FontIcon(Feather.FILTER));
    private final TextField words;
    private final ClaimsViewModel model;
    private final Messages messages;
    private final OmissionsViewModel omissions;
    private final ToggleButton leftOut = new ToggleButton();
    private final Map<Claim.Status, ToggleButton> chips = new EnumMap<>(Claim.Status.class);

    ClaimFilters(ClaimsViewModel model, OmissionsViewModel omissions, Messages messages) {
        this.model = model;
        this.omissions = omissions;
        this.messages = messages;
        getStyleClass().add("filter-rows");
        FlowPane statuses = new FlowPane();
        statuses.getStyleClass().add("filters");
        for (Claim.Status status : List.of(Claim.Status.ONE_SOURCE, Claim.Status.CONFLICTING, Claim.Status.SHARED)) {
            statuses.getChildren().add(chip(status));
        }
        leftOut.getStyleClass().setAll("chip", "left-out");
        leftOut.setId("chip-left-out");
        leftOut.setTooltip(new Tooltip(messages.get("omissions.explanation")));
        leftOut.setAccessibleHelp(messages.get("omissions.explanation"));
        leftOut.selectedProperty().bindBidirectional(omissions.shownProperty());
        statuses.getChildren().add(leftOut);
        GridPane boxes = new GridPane();
        boxes.getStyleClass().add("filters");
        boxes.addRow(0, sources(), kinds());
        boxes.addRow(1, reviewed(), order());
        for (Node box : boxes.getChildren()) {
            ((Region) box).setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(box, Priority.ALWAYS);
        }
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        boxes.getColumnConstraints().setAll(half, half);
        words = words();
        VBox more = new VBox(boxes, words);
        more.getStyleClass().add("filter-rows");
        unfold.setId("more-filters");
        unfold.getStyleClass().setAll("quiet-button");
        unfold.setTooltip(new Tooltip(messages.get("claims.more-filters")));
        unfold.setAccessibleText(messages.get("claims.more-filters"));
        more.visibleProperty().bind(unfold.selectedProperty());
        more.managedProperty().bind(more.visibleProperty());
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, unfold);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, statuses, more);
        InvalidationListener recount = observable -> showCounts();
        model.rows().addListener(recount);
        model.sources().addListener(recount);
        model.statusProperty().addListener(recount);
        omissions.rows().addListener(recount);
        omissions.shownProperty().addListener(recount);
        showCounts();
    }

    /** Shows all filters and puts the focus into that by words. */
    void begin() {
        unfold.setSelected(true);
        words.requestFocus();
        words.selectAll();
    }

    private ToggleButton chip(Claim.Status status) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("chip", Marks.styleClass(status));
        chip.setId("chip-" + Marks.styleClass(status));
        chip.setOnAction(event -> {
            model.statusProperty().set(chip.isSelected() ? status : null);
            omissions.shownProperty().set(false);
            showCounts();
        });
        chips.put(status, chip);
        return chip;
    }

    private void showCounts() {
        title.setText(messages.get("claims.title", model.total()));
        chips.forEach((status, chip) -> {
            chip.setText(model.sources().isEmpty() ? name(status) : label(status, model.count(status)));
            chip.setSelected(model.statusProperty().get() == status && !omissions.shownProperty().get());
        });
        leftOut.setText(model.sources().isEmpty()
                ? messages.get("claims.chip.left-out")
                : messages.get("claims.left-out", omissions.rows().size()));
    }

    /** Before anything is compared there is nothing to count. */
    private String name(Claim.Status status) {
        return switch (status) {
            case ONE_SOURCE -> messages.get("claims.chip.only-here");
            case CONFLICTING -> messages.get("claims.chip.conflicts");
            case SHARED -> messages.get("claims.chip.shared");
        };
    }

    private String label(Claim.Status status, long count) {
        return switch (status) {
            case ONE_SOURCE -> messages.get("claims.only-here", count);
            case CONFLICTING -> messages.get("claims.conflicts", count);
            case SHARED -> messages.get("claims.shared", count);
        };
    }

    private FilterBox<String> sources() {
        FilterBox<String> box =
                new FilterBox<>(model.sourceProperty(), messages.get("claims.source.name"), sourceChoices());
        box.setId("claims-source");
        model.sources().addListener((ListChangeListener<String>) change -> box.offer(sourceChoices()));
        return box;
    }

    private List<FilterBox.Choice<String>> sourceChoices() {
        List<FilterBox.Choice<String>> choices = new ArrayList<>();
        choices.add(new FilterBox.Choice<>(null, messages.get("claims.source.any")));
        model.sources()
                .forEach(id -> choices.add(new FilterBox.Choice<>(id, messages.get("claims.source", id))));
        return choices;
    }

    private FilterBox<Claim.Kind> kinds() {
        return new FilterBox<>(
                model.kindProperty(),
                messages.get("claims.kind.name"),
                List.of(
                        new FilterBox.Choice<>(null, messages.get("claims.kind.any")),
                        new FilterBox.Choice<>(Claim.Kind.FIGURE, messages.get("view.figures")),
                        new FilterBox.Choice<>(Claim.Kind.DATE, messages.get("view.dates")),
                        new FilterBox.Choice<>(Claim.Kind.NAME, messages.get("claims.kind.names")),
                        new FilterBox.Choice<>(Claim.Kind.QUOTATION, messages.get("view.quotations")),
                        new FilterBox.Choice<>(Claim.Kind.STATEMENT, messages.get("claims.kind.statements"))));
    }

    private FilterBox<ClaimsViewModel.Reviewed> reviewed() {
        return new FilterBox<>(
                model.reviewedProperty(),
                messages.get("claims.reviewed.name"),
                List.of(
                        new FilterBox.Choice<>(ClaimsViewModel.Reviewed.ANY, messages.get("claims.reviewed.any")),
                        new FilterBox.Choice<>(ClaimsViewModel.Reviewed.YES, messages.get("claims.reviewed.yes")),
                        new FilterBox.Choice<>(ClaimsViewModel.Reviewed.NO, messages.get("claims.reviewed.no"))));
    }

    private FilterBox<ClaimsViewModel.Order> order() {
        return new FilterBox<>(
                model.orderProperty(),
                messages.get("claims.order.name"),
                List.of(
                        new FilterBox.Choice<>(ClaimsViewModel.Order.PLACE, messages.get("claims.order.place")),
                        new FilterBox.Choice<>(ClaimsViewModel.Order.SURENESS, messages.get("claims.order.sureness")),
                        new FilterBox.Choice<>(ClaimsViewModel.Order.KIND, messages.get("claims.order.kind"))));
    }

    private TextField words() {
        TextField field = new TextField();
        field.setId("claims-words");
        field.setPromptText(messages.get("claims.words"));
        field.setAccessibleText(messages.get("claims.words"));
        field.textProperty().bindBidirectional(model.wordsProperty());
        return field;
    }
}
