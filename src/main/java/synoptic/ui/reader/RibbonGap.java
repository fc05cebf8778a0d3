package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;

/** The space between two columns: ribbons that join passages, and letters that name matches in columns further away. */
final class RibbonGap extends Region {

    /** How wide it is, in pixels. */
    static final double WIDTH = 26;

    /**
     * A ribbon; heights are pixels from the gap's top.
     *
     * @param left where it starts
     * @param right where it ends
     * @param styleClass what kind of match it joins
     * @param weight how much it is to be seen
     */
    record Ribbon(ArticleArea.Extent left, ArticleArea.Extent right, String styleClass, Weight weight) {}

    /** How much a ribbon is to be seen. */
    enum Weight {
        LINE,
        QUIET,
        CURRENT
    }

    /**
     * Letters of articles further away that have a match.
     *
     * @param letters the articles' ids
     * @param height where they stand, in pixels from the gap's top
     */
    record Stubs(List<String> letters, double height) {
        static final Stubs NONE = new Stubs(List.of(), 0);
    }

    private final Messages messages;
    private final Consumer<String> onStub;
    private final Rectangle clip = new Rectangle();
    /** Drawn anew with every scroll, so they are kept: making and styling them would take longer than drawing. */
    private final List<Path> paths = new ArrayList<>();

    private List<Ribbon> ribbons = List.of();
    private Stubs stubs = Stubs.NONE;
    private List<Button> buttons = List.of();

    /** @param onStub gets the letter that was pressed */
    RibbonGap(Messages messages, Consumer<String> onStub) {
        this.messages = messages;
        this.onStub = onStub;
        getStyleClass().add("ribbon-gap");
        setClip(clip);
    }

    /** Shows ribbons and stubs; does nothing where they are the same as before. */
    void show(List<Ribbon> newRibbons, Stubs newStubs) {
        if (newRibbons.equals(ribbons) && newStubs.equals(stubs)) {
            return;
        }
        if (!newStubs.letters().equals(stubs.letters())) {
            buttons = newStubs.letters().stream().map(this::stub).toList();
        }
        boolean isNew = !newStubs.letters().equals(stubs.letters());
        ribbons = List.copyOf(newRibbons);
        stubs = newStubs;
        boolean grown = ribbons.size() > paths.size();
        while (paths.size() < ribbons.size()) {
            paths.add(path());
        }
        for (int i = 0; i < paths.size(); i++) {
            paths.get(i).setVisible(i < ribbons.size());
            if (i < ribbons.size()) {
                draw(ribbons.get(i), paths.get(i));
            }
        }
        if (grown || isNew) {
            getChildren().setAll(paths);
            getChildren().addAll(buttons);
        }
        requestLayout();
    }

    private Button stub(String letter) {
        Button button = new Button(letter);
        button.getStyleClass().setAll("stub", LetterBadge.colourClass(letter));
        String explanation = messages.get("ribbon.stub", letter);
        button.setTooltip(new Tooltip(explanation));
        button.setAccessibleText(explanation);
        button.setManaged(false);
        button.setOnAction(event -> onStub.accept(letter));
        return button;
    }

    private static Path path() {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private void draw(Ribbon ribbon, Path path) {
        double width = getWidth();
        double half = width / 2;
        ArticleArea.Extent left = ribbon.left();
        ArticleArea.Extent right = ribbon.right();
        if (ribbon.weight() == Weight.LINE) {
            double from = (left.top() + left.bottom()) / 2;
            double to = (right.top() + right.bottom()) / 2;
            path.getElements().setAll(new MoveTo(0, from), new CubicCurveTo(half, from, half, to, width, to));
        } else {
            path.getElements()
                    .setAll(
                            new MoveTo(0, left.top()),
                            new CubicCurveTo(half, left.top(), half, right.top(), width, right.top()),
                            new LineTo(width, right.bottom()),
                            new CubicCurveTo(half, right.bottom(), half, left.bottom(), 0, left.bottom()),
                            new ClosePath());
        }
        List<String> styleClasses = List.of("ribbon", ribbon.styleClass(), ribbon.weight().name().toLowerCase(Locale.ROOT));
        if (!path.getStyleClass().equals(styleClasses)) {
            path.getStyleClass().setAll(styleClasses);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double y = stubs.height();
        for (Button button : buttons) {
            button.autosize();
            double size = button.getHeight();
            button.relocate(snapPositionX((getWidth() - button.getWidth()) / 2), snapPositionY(Math.min(y, getHeight() - size)));
            y += size + 3;
        }
    }
}
