package synoptic.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A few lines of wrapped text, of which some words are marked. A marked piece's style classes are given to its letters, to
 * a path behind them ({@code mark-fill}) and to a line under them ({@code mark-line}).
 */
public final class MarkedText extends TextFlow {

    private record Drawn(int start, int end, Path fill, Path line) {}

    private List<Drawn> marks = List.of();

    public MarkedText() {
        getStyleClass().add("marked-text");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Replaces the text. */
    public void show(List<Piece> pieces) {
        List<Text> texts = new ArrayList<>();
        List<Drawn> drawn = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add("text");
            text.getStyleClass().addAll(piece.styleClasses());
            texts.add(text);
            if (!piece.styleClasses().isEmpty()) {
                int start = whole.length();
                drawn.add(new Drawn(
                        start,
                        start + piece.text().length(),
                        path("mark-fill", piece.styleClasses()),
                        path("mark-line", piece.styleClasses())));
            }
            whole.append(piece.text());
        }
        marks = drawn;
        getChildren().clear();
        drawn.forEach(mark -> getChildren().add(mark.fill()));
        getChildren().addAll(texts);
        drawn.forEach(mark -> getChildren().add(mark.line()));
        setAccessibleText(whole.toString());
    }

    private static Path path(String kind, Collection<String> styleClasses) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(kind);
        path.getStyleClass().addAll(styleClasses);
        return path;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Drawn mark : marks) {
            mark.fill().getElements().setAll(getRangeShape(mark.start(), mark.end(), false));
            mark.line().getElements().setAll(getUnderlineShape(mark.start(), mark.end()));
        }
    }
}
