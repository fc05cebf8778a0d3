package synoptic.ui.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.Piece;
import synoptic.ui.i18n.Messages;

/** What one source says, passage by passage; a click on one goes there. */
final class EvidenceCell extends TableCell<EvidenceRow, EvidenceRow> {

    private static final double PADDING = 26;
    /** So many passages are shown until all are asked for: a day that everybody names all the time must not be a row without end. */
    private static final int MOST = 5;

    /** What has the line here that it has in its article, so that its colour is not all that tells. */
    private static final Set<String> LINED = Set.of("only-here", "conflict");

    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final Article article;
    private final EvidenceViewModel model;
    private final Messages messages;
    private final Unfolding unfolding;
    private final VBox passages = new VBox();

    /** Which rows show all that is in them. */
    interface Unfolding {

        boolean isUnfolded(EvidenceRow row);

        void unfold(EvidenceRow row);
    }

    EvidenceCell(Article article, EvidenceViewModel model, Unfolding unfolding, Messages messages) {
        this.unfolding = unfolding;
        this.article = article;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("evidence-cell");
        passages.getStyleClass().add("evidence-passages");
    }

    @Override
    protected void updateItem(@Nullable EvidenceRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("only-here", "conflict", "shared", "rejected");
        setGraphic(null);
        setAccessibleText("");
        if (empty || row == null) {
            return;
        }
        List<EvidenceRow.Cell> cells = row.in(article.id());
        if (cells.isEmpty()) {
            setAccessibleText(messages.get("evidence.not-in", article.displayName()));
            return;
        }
        if (!row.styleClass().isEmpty()) {
            getStyleClass().add(row.styleClass());
        }
        passages.getChildren().clear();
        int more = 0;
        for (EvidenceRow.Cell cell : cells) {
            if (passages.getChildren().size() < MOST || unfolding.isUnfolded(row) || model.isHit(cell)) {
                passages.getChildren().add(passage(row, cell));
            } else {
                more++;
            }
        }
        if (more > 0) {
            passages.getChildren().add(more(row, more));
        }
        setAccessibleText(IntStream.range(0, cells.size()).mapToObj(i -> spoken(cells, i)).collect(Collectors.joining("; ")));
        setGraphic(passages);
    }

    /** A passage in words, with its number where there are several: so often Enter is pressed to come to it. */
    private String spoken(List<EvidenceRow.Cell> cells, int index) {
        EvidenceRow.Cell cell = cells.get(index);
        String words = cell.words() + (cell.detail().isEmpty() ? "" : ", " + cell.detail());
        return cells.size() == 1 ? words : messages.get("evidence.passage", index + 1, cells.size(), words);
    }

    private VBox passage(EvidenceRow row, EvidenceRow.Cell cell) {
        VBox passage = new VBox(
                LINED.contains(row.styleClass()) ? marked(cell.words(), row.styleClass()) : text(cell.words(), "evidence-words"));
        passage.pseudoClassStateChanged(HIT, model.isHit(cell));
        if (!cell.detail().isEmpty()) {
            passage.getChildren().add(text(cell.detail(), "evidence-detail"));
        }
        passage.setCursor(Cursor.HAND);
        passage.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.jump(row, cell);
            }
        });
        return passage;
    }

    private Text more(EvidenceRow row, int count) {
        Text more = text(messages.get("evidence.more", count), "evidence-more");
        more.setCursor(Cursor.HAND);
        more.setOnMouseClicked(event -> unfolding.unfold(row));
        return more;
    }

    private MarkedText marked(String words, String mark) {
        MarkedText marked = new MarkedText();
        marked.getStyleClass().add("evidence-marked");
        marked.show(List.of(new Piece(words, List.of(mark))));
        marked.prefWidthProperty().bind(getTableColumn().widthProperty().subtract(PADDING));
        marked.minWidthProperty().bind(marked.prefWidthProperty());
        return marked;
    }

    private Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().addAll("text", styleClass);
        text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(PADDING));
        return text;
    }
}
