package synoptic.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A sample of a mark for a legend: its fill, and at the foot its line, which is drawn as under words. */
public final class Swatch extends StackPane {

    private static final int HALF_WAVES = 8;

    /** @param styleClass of the mark */
    public Swatch(String styleClass) {
        getStyleClass().addAll("swatch", styleClass);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        if (styleClass.equals("conflict")) {
            Region wave = new Region();
            wave.getStyleClass().add("swatch-wave");
            wave.setStyle("-fx-shape: \"" + wave() + "\";");
            getChildren().add(wave);
        }
    }

    /** A ribbon along a wave: there along its upper edge, back along its lower. */
    private static String wave() {
        StringBuilder path = new StringBuilder("M0 2");
        for (int i = 0; i < HALF_WAVES; i++) {
            path.append(" Q").append(3 * i + 1.5).append(i % 2 == 0 ? " -1 " : " 5 ").append(3 * i + 3).append(" 2");
        }
        path.append(" l0 1.6");
        for (int i = HALF_WAVES - 1; i >= 0; i--) {
            path.append(" Q").append(3 * i + 1.5).append(i % 2 == 0 ? " 0.6 " : " 6.6 ").append(3 * i).append(" 3.6");
        }
        return path.append(" Z").toString();
    }
}
