package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;

/** What each source says, side by side; a cell leads to its words by click, Enter or Space, and to its next words by the next Enter. */
final class EvidenceTable extends TableView<EvidenceRow> {

    /** Widths in sizes of type. */
    private static final double NARROWEST_TITLE = 12;

    private static final double WIDEST_TITLE = 20;
    private static final double NARROWEST = 10;
    private static final double SCROLL_BAR = 8;
    private static final double HEAD_PADDING = 32;

    private final EvidenceViewModel model;
    private final Messages messages;
    private final EvidenceCell.Unfolding unfolding = new Unfolded();
    private double typeSize = 13;

    /** Rows of which all is shown, as long as they are those of this comparison. */
    private final class Unfolded implements EvidenceCell.Unfolding {

        private final Set<EvidenceRow> rows = new HashSet<>();

        @Override
        public boolean isUnfolded(EvidenceRow row) {
            return rows.contains(row);
        }

        @Override
        public void unfold(EvidenceRow row) {
            rows.retainAll(getItems());
            rows.add(row);
            refresh();
        }
    }

    EvidenceTable(EvidenceViewModel model, Messages messages) {
        super(model.rows());
        this.model = model;
        this.messages = messages;
        getStyleClass().add("evidence-table");
        setId("evidence-table");
        Label nothing = new Label();
        nothing.getStyleClass().add("nothing-listed");
        setPlaceholder(nothing);
        nothing.setWrapText(true);
        nothing.textProperty().bind(model.nothingProperty());
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        widthProperty().addListener(observable -> fitColumns());
        model.hits().addListener((observable, old, now) -> refresh());
        model.kindProperty().subscribe(kind -> {
            setAccessibleText(name(kind));
            showColumns();
        });
        model.articles().addListener((ListChangeListener<Article>) change -> showColumns());
        model.placeProperty().subscribe(this::comeTo);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(unfolding::unfold);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
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
        title.setGraphic(headWords(title.getText()));
        title.setCellFactory(column -> new EvidenceTitleCell(isTimeline));
        columns.add(title);
        for (Article article : model.articles()) {
            TableColumn<EvidenceRow, EvidenceRow> source = column(article.displayName());
            source.setGraphic(head(article, source));
            source.setCellFactory(column -> new EvidenceCell(article, model, unfolding, messages));
            columns.add(source);
        }
        getColumns().setAll(columns);
        fitColumns();
    }

    /** A source's letter and name, in as many lines as the name takes; the column's own text is for who cannot see them. */
    private static HBox head(Article article, TableColumn<?, ?> column) {
        LetterBadge letter = new LetterBadge(article.id());
        Text name = headWords(article.displayName());
        name.wrappingWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(1, column.getWidth() - HEAD_PADDING - letter.getWidth()), column.widthProperty(), letter.widthProperty()));
        HBox head = new HBox(letter, name);
        head.getStyleClass().add("evidence-head-line");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Text headWords(String words) {
        Text text = new Text(words);
        text.getStyleClass().addAll("text", "evidence-head");
        return text;
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
        double source = Math.max(NARROWEST * typeSize, Math.floor((free - titleWidth(free, sources)) / Math.max(1, sources)));
        // What is left over when pixels are shared goes to the first column, so that no sliver stays at the end.
        getColumns().getFirst().setPrefWidth(Math.max(titleWidth(free, sources), Math.floor(free - sources * source)));
        getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(source));
    }

    private double titleWidth(double free, int sources) {
        return Math.max(NARROWEST_TITLE * typeSize, Math.min(free / (sources + 1), WIDEST_TITLE * typeSize));
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
        model.jumpToNext(row, order.stream().flatMap(article -> row.in(article.id()).stream()).toList());
    }
}
