package synoptic.ui.main;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Window;
import synoptic.settings.Theme;

/** Style sheets, fonts and icons of the window. */
final class Style {

    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    /** From here on signs are larger too, in pixels. */
    private static final double LARGE_TYPE = 15;

    /** What the system puts above a window, about, in pixels. */
    private static final double TITLE_BAR = 32;

    private static final List<String> FONTS = List.of(
            "Inter-Regular",
            "Inter-Medium",
            "Inter-SemiBold",
            "Inter-Bold",
            "SourceSerif4-Regular",
            "SourceSerif4-Italic",
            "SourceSerif4-SemiBold",
            "SourceSerif4-Bold");
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private Style() {}

    /** Makes the bundled faces known; where one cannot be loaded, JavaFX takes the system's. */
    static void loadFonts() {
        for (String font : FONTS) {
            Font.loadFont(resource("/synoptic/ui/fonts/" + font + ".ttf").toExternalForm(), 12);
        }
    }

    /**
     * Colours a scene, at once and while it is shown.
     *
     * @param systemIsDark what the system prefers
     */
    static void apply(Theme theme, boolean systemIsDark, Scene scene) {
        Theme shown = theme == Theme.SYSTEM ? (systemIsDark ? Theme.DARK : Theme.LIGHT) : theme;
        String controls = shown == Theme.LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(controls);
        scene.getStylesheets().setAll(sheet(name(shown)), sheet("synoptic"));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            scene.getStylesheets().add(sheet("opaque"));
        }
    }

    private static String name(Theme theme) {
        return switch (theme) {
            case SYSTEM, LIGHT -> "light";
            case DARK -> "dark";
            case HIGH_CONTRAST -> "contrast";
        };
    }

    /** The application's icon in all sizes that a desktop may ask for. */
    static List<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> new Image(resource("/synoptic/ui/icons/synoptic-" + size + ".png").toExternalForm()))
                .toList();
    }

    private static String sheet(String name) {
        return resource("/synoptic/ui/" + name + ".css").toExternalForm();
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Style.class.getResource(path), path);
    }

    /** Sets the size of type of everything in a window that names no size of its own, in pixels; signs follow. */
    static void enlarge(Parent root, double type) {
        root.setStyle("-fx-font-size: " + type + "px;");
        root.pseudoClassStateChanged(LARGE, type > LARGE_TYPE);
    }

    /** What a second window shows, no larger than the screen that the first is on. */
    static Scene beside(Window first, Parent root, double width, double height) {
        Rectangle2D screen = Screen.getScreensForRectangle(first.getX(), first.getY(), first.getWidth(), first.getHeight()).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        return new Scene(root, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight() - TITLE_BAR));
    }

    /** Lets a window look as another does. */
    static void dressAs(Scene other, Scene scene) {
        scene.getStylesheets().setAll(other.getStylesheets());
        scene.getRoot().setStyle(other.getRoot().getStyle());
    }
}
