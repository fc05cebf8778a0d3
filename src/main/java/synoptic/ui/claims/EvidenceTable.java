package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;

/** What each source says, side by side; a cell leads to its words by click, Enter or Space. */
final class EvidenceTable extends TableView<EvidenceRow> {

    /** Widths in sizes of type. */
    private static final double NARROWEST_TITLE = 12;

    private static final double WIDEST_TITLE = 20;
    private static final double NARROWEST = 10;
    private static final double SCROLL_BAR = 16;

    private final EvidenceViewModel model;
    private final Messages messages;
    private double typeSize = 13;

    EvidenceTable(EvidenceViewModel model, Messages messages) {
        super(model.rows());
        this.model = model;
        this.messages = messages;
        getStyleClass().add("evidence-table");
        setId("evidence-table");
        Label nothing = new Label();
        nothing.getStyleClass().add("nothing-listed");
        setPlaceholder(nothing);
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        widthProperty().addListener(observable -> fitColumns());
        model.hits().addListener((observable, old, now) -> refresh());
        model.kindProperty().subscribe(kind -> {
            setAccessibleText(name(kind));
            nothing.setText(messages.get("evidence.none"));
            showColumns();
        });
        model.articles().addListener((ListChangeListener<Article>) change -> showColumns());
        model.placeProperty().subscribe(this::comeTo);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jump();
                event.consume();
            }
        });
    }

    private String name(EvidenceViewModel.Kind kind) {
        return switch (kind) {
            case CLAIMS -> messages.get("view.matrix");
            case FIGURES -> messages.get("view.figures");
            case QUOTATIONS -> messages.get("view.quotations");
            case DATES -> messages.get("view.dates");
        };
    }

    private void showColumns() {
        List<TableColumn<EvidenceRow, EvidenceRow>> columns = new ArrayList<>();
        TableColumn<EvidenceRow, EvidenceRow> title = column(switch (model.kindProperty().get()) {
            case CLAIMS -> messages.get("evidence.claim");
            case FIGURES -> messages.get("evidence.figure");
            case QUOTATIONS -> messages.get("evidence.quotation");
            case DATES -> messages.get("evidence.date");
        });
        boolean isTimeline = model.kindProperty().get() == EvidenceViewModel.Kind.DATES;
        title.setCellFactory(column -> new EvidenceTitleCell(isTimeline));
        columns.add(title);
        for (Article article : model.articles()) {
            TableColumn<EvidenceRow, EvidenceRow> source = column(article.displayName());
            source.setGraphic(new LetterBadge(article.id()));
            source.setCellFactory(column -> new EvidenceCell(article, model, messages));
            columns.add(source);
        }
        getColumns().setAll(columns);
        fitColumns();
    }

    /** Sets the size of type, by which columns grow too. */
    void setTypeSize(double pixels) {
        typeSize = pixels;
        setStyle("-fx-font-size: " + pixels + "px;");
        fitColumns();
    }

    /** Columns share the width; where that would leave too little to read, the table scrolls sideways. */
    private void fitColumns() {
        int sources = getColumns().size() - 1;
        if (sources < 0) {
            return;
        }
        double free = getWidth() - SCROLL_BAR;
        double title = Math.max(NARROWEST_TITLE * typeSize, Math.min(free / (sources + 1), WIDEST_TITLE * typeSize));
        getColumns().getFirst().setPrefWidth(title);
        double source = Math.max(NARROWEST * typeSize, (free - title) / Math.max(1, sources));
        getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(source));
    }

    private static TableColumn<EvidenceRow, EvidenceRow> column(String name) {
        TableColumn<EvidenceRow, EvidenceRow> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Brings a cell into view and selects it; the focus stays where it is, so that the next key does what the last did. */
    private void comeTo(EvidenceViewModel.@Nullable Place place) {
        getSelectionModel().clearSelection();
        if (place != null && place.row() < getItems().size() && place.source() + 1 < getColumns().size()) {
            TableColumn<EvidenceRow, ?> column = getColumns().get(place.source() + 1);
            getSelectionModel().select(place.row(), column);
            scrollTo(Math.max(0, place.row() - 1));
            scrollToColumn(column);
        }
    }

    /** Goes to a row, counted from 0. */
    void goTo(int row) {
        requestFocus();
        getSelectionModel().clearAndSelect(row, getColumns().getFirst());
        getFocusModel().focus(row, getColumns().getFirst());
        scrollTo(row);
    }

    private void jump() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        int source = at.getColumn() - 1;
        if (at.getRow() < 0 || at.getRow() >= getItems().size()) {
            return;
        }
        EvidenceRow row = getItems().get(at.getRow());
        List<Article> order = source < 0
                ? model.articles()
                : model.articles().subList(source, source + 1);
        order.stream()
                .flatMap(article -> row.in(article.id()).stream())
                .findFirst()
                .ifPresent(cell -> model.jump(row, cell));
    }
}
