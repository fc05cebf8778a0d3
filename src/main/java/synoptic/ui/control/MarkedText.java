package synoptic.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A few lines of wrapped text, of which some words are marked. A marked piece's style classes are given to its letters, to
 * a path behind them ({@code mark-fill}) and to a line at their foot ({@code mark-line}), which is wavy under a conflict as
 * it is in the columns.
 */
public final class MarkedText extends TextFlow {

    private record Drawn(int start, int end, Path fill, Path line, boolean isWavy) {}

    private static final String WAVY = "conflict";

    /** Half a wave, and how far a line is above the foot of the letters, in pixels. */
    private static final double HALF_WAVE = 3;

    private static final double RAISED = 1;

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
            for (String words : RightToLeft.words(piece.text())) {
                Text text = new Text(words);
                text.getStyleClass().add("text");
                text.getStyleClass().addAll(piece.styleClasses());
                texts.add(text);
            }
            if (!piece.styleClasses().isEmpty()) {
                int start = whole.length();
                drawn.add(new Drawn(
                        start,
                        start + piece.text().length(),
                        path("mark-fill", piece.styleClasses()),
                        path("mark-line", piece.styleClasses()),
                        piece.styleClasses().contains(WAVY)));
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
            PathElement[] words = getRangeShape(mark.start(), mark.end(), false);
            mark.fill().getElements().setAll(words);
            mark.line().getElements().setAll(feet(words, mark.isWavy()));
        }
    }

    /** A line at the foot of each of the rectangles, of which words in several lines have one each. */
    private static List<PathElement> feet(PathElement[] rectangles, boolean isWavy) {
        List<PathElement> feet = new ArrayList<>();
        double left = 0;
        double right = 0;
        double foot = 0;
        for (PathElement element : rectangles) {
            if (element instanceof MoveTo start) {
                foot(left, right, foot, isWavy, feet);
                left = start.getX();
                right = left;
                foot = start.getY();
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                foot = Math.max(foot, line.getY());
            }
        }
        foot(left, right, foot, isWavy, feet);
        return feet;
    }

    private static void foot(double left, double right, double foot, boolean isWavy, List<PathElement> feet) {
        if (right <= left) {
            return;
        }
        double y = Math.floor(foot) - RAISED;
        feet.add(new MoveTo(left, y));
        if (!isWavy) {
            feet.add(new LineTo(right, y));
            return;
        }
        boolean up = true;
        for (double x = left; x < right; x += HALF_WAVE) {
            double end = Math.min(right, x + HALF_WAVE);
            feet.add(new QuadCurveTo((x + end) / 2, up ? y - HALF_WAVE : y + HALF_WAVE, end, y));
            up = !up;
        }
    }
}
