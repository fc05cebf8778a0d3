package synoptic.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.comparison.Comparison;
import synoptic.text.TextSpan;
import synoptic.ui.i18n.Messages;

/** One article: header, text and overview strip. */
final class ColumnView extends Region {

    /** What is not text: margin letters, padding and strip. In pixels at the usual text size. */
    static final double CHROME = 74;

    private static final double STRIP_WIDTH = 12;
    /** From so many stretches on, all between the first and the last are styled anew in one go, which is quicker. */
    private static final int MANY = 40;

    /** How many presses of Up or Down make a page. */
    private static final double LINES_A_PAGE = 8;

    private final ColumnModel model;
    private final ReadingViewModel reading;
    private final ColumnScrolling scrolling;
    private final ColumnHeader header;
    private final ArticleArea area;
    private final OverviewStrip strip;
    private double headerHeight;

    ColumnView(
            ColumnModel model,
            ReadingViewModel reading,
            ArrangementViewModel arrangement,
            ColumnScrolling scrolling,
            ColumnEditing editing,
            Messages messages) {
        this.model = model;
        this.reading = reading;
        this.scrolling = scrolling;
        String id = model.article().id();
        header = new ColumnHeader(model, arrangement, editing, messages,
                at -> reading.selectAt(id, model.headlineStart() + at));
        area = new ArticleArea(model.text(), ReadingFace.size(reading.shownTextSizeProperty().get()));
        area.setId("article-" + id);
        area.setAccessibleText(messages.get("column.text", model.article().displayName()));
        area.setAccessibleHelp(messages.get("column.text.help"));
        strip = new OverviewStrip(this::goTo);
        strip.setAccessibleText(messages.get("column.strip", model.article().displayName()));
        getStyleClass().add("column");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(model.article().displayName());
        getChildren().addAll(header, area, strip);
        area.focusedProperty().subscribe(focused -> {
            if (focused) {
                reading.currentProperty().set(id);
            }
        });
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.setOnContextMenuRequested(event -> {
            int position = event.isKeyboardTrigger()
                    ? area.getCaretPosition()
                    : area.hit(event.getX(), event.getY()).getInsertionIndex();
            // A menu takes its face from what it belongs to: the window's, not the article's.
            editing.showMenu(this, selectedText().orElseGet(() -> model.paragraphAt(position)), event);
            event.consume();
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::readOn);
        area.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose(area.getCaretPosition());
                event.consume();
            }
        });
    }

    Article article() {
        return model.article();
    }

    ColumnHeader header() {
        return header;
    }

    ArticleArea area() {
        return area;
    }

    ColumnModel model() {
        return model;
    }

    /** While no caret is seen, the keys that would move it turn pages and scroll instead. */
    private void readOn(KeyEvent event) {
        boolean turnsPages = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        boolean isOther = event.isShiftDown() || event.isShortcutDown() || event.isMetaDown() || (event.isAltDown() && turnsPages);
        if (area.isCaretShown() || isOther) {
            return;
        }
        boolean inverted = event.isAltDown();
        double page = area.getHeight() - 2 * ReadingFace.size(reading.shownTextSizeProperty().get());
        switch (event.getCode()) {
            case LEFT -> reading.pageLeft();
            case RIGHT -> reading.pageRight();
            case UP -> scrolling.scroll(this, -page / LINES_A_PAGE, inverted);
            case DOWN -> scrolling.scroll(this, page / LINES_A_PAGE, inverted);
            case PAGE_UP -> scrolling.scroll(this, -page, inverted);
            case PAGE_DOWN -> scrolling.scroll(this, page, inverted);
            case HOME -> scrolling.move(this, inverted, () -> area.showParagraphAtTop(0));
            case END -> scrolling.move(this, inverted, () -> area.showParagraphAtBottom(area.getParagraphs().size() - 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && area.getSelection().getLength() == 0) {
            area.hit(event.getX(), event.getY())
                    .getCharacterIndex()
                    .ifPresentOrElse(this::choose, reading::clearSelection);
        }
    }

    private void choose(int position) {
        DisplayText.Block block = model.text().blocks().get(model.text().blockAt(position));
        if (block.isFold()) {
            model.toggle(block);
            layOutAnew();
        } else {
            reading.selectAt(model.article().id(), model.text().toArticle(position));
        }
    }

    private void layOutAnew() {
        double top = area.viewport().top() * model.text().text().length();
        area.show(model.text(), model.styles());
        area.scrollTo((int) Math.min(top, model.text().text().length()), 0);
        showStrip();
    }

    /** Shows another state of the article, with the same text, and keeps its place. */
    void setArticle(Article corrected) {
        model.setArticle(corrected);
        layOutAnew();
        area.setMargin(model::margin);
        header.update();
    }

    /** What a key that corrects the article is meant for: the words selected as text, else the paragraph at the caret. */
    Optional<Passage> passageToCorrect() {
        return selectedText()
                .or(() -> area.isFocused() && area.isCaretShown()
                        ? Optional.of(model.paragraphAt(area.getCaretPosition()))
                        : Optional.empty());
    }

    /** Shows what a comparison found out; the text does not move. */
    void showComparison(Optional<Comparison> comparison) {
        model.setComparison(comparison.orElse(null));
        model.styles().ifPresent(styles -> area.restyle(new TextSpan(0, area.getLength()), styles));
        area.setMargin(model::margin);
        header.update();
        showStrip();
    }

    /** Shows what became known while the column was out of view. */
    void catchUp(Optional<Comparison> comparison) {
        if (!model.comparison().equals(comparison)) {
            showComparison(comparison);
        }
        showSelection();
    }

    /** Shows what is selected. */
    void showSelection() {
        List<TextSpan> changed = model.setSelection(
                reading.selection(),
                reading.spotlight(),
                reading.hitsProperty().get(),
                reading.project().project().notes());
        if (changed.isEmpty()) {
            return;
        }
        List<TextSpan> restyled = changed.size() > MANY ? List.of(changed.stream().reduce(TextSpan::cover).orElseThrow()) : changed;
        model.styles().ifPresent(styles -> restyled.forEach(span -> area.restyle(span, styles)));
        header.update();
        showStrip();
    }

    /** Shows the notes on the article and on its words. */
    void showNotes() {
        showSelection();
        area.setMargin(model::margin);
        header.update();
    }

    private void showStrip() {
        strip.setMarks(model.shownMarks(), model.text().text().length());
    }

    /** The words of this column that are selected as text, if any. */
    Optional<Passage> selectedText() {
        if (area.getSelection().getLength() == 0) {
            return Optional.empty();
        }
        int from = model.text().toArticle(area.getSelection().getStart());
        int to = model.text().toArticle(area.getSelection().getEnd());
        return Optional.of(new Passage(article().id(), new TextSpan(from, Math.max(from, to))));
    }

    void setTextSize(double textSize) {
        area.setFontSize(ReadingFace.size(textSize));
        header.setStyle("-fx-font-size: " + ReadingFace.sizeOfHead(textSize) + "px;");
    }

    /** Scrolls a passage into view, unfolding what hides it. */
    void reveal(Passage passage) {
        if (model.unfold(passage.span().start())) {
            layOutAnew();
        }
        area.reveal(model.text().toDisplay(passage.span()).stream()
                .findFirst()
                .orElse(new TextSpan(0, 0)));
    }

    /** The height of a passage's first line in the scene, if it is on screen. */
    Optional<Double> lineInScene(Passage passage) {
        double top = area.lineTop(model.text().toDisplay(passage.span().start())).orElse(Double.NaN);
        return Double.isNaN(top) ? Optional.empty() : Optional.of(area.localToScene(0, top).getY());
    }

    /** Scrolls so that a passage's first line stands at a height of the scene. */
    void alignTo(Passage passage, double sceneHeight) {
        area.alignTo(
                model.text().toDisplay(passage.span().start()),
                area.sceneToLocal(0, sceneHeight).getY());
    }

    /** A line of the article: its first position in the article, and its height in the scene. */
    record Place(int position, double top) {}

    /** The line at a height of the text, if there is one. */
    Optional<Place> placeAt(double height) {
        OptionalInt position = area.positionAt(height);
        if (position.isEmpty()) {
            return Optional.empty();
        }
        double top = area.lineTop(position.getAsInt()).orElse(height);
        return Optional.of(new Place(model.text().toArticle(position.getAsInt()), area.localToScene(0, top).getY()));
    }

    /** Scrolls so that a position of the article stands at a height of the scene, as far as there is text enough. */
    void bringTo(int position, double sceneHeight) {
        area.bringTo(model.text().toDisplay(position), area.sceneToLocal(0, sceneHeight).getY());
    }

    /** A position in the uppermost line in view; empty where nothing is. */
    OptionalInt top() {
        OptionalInt shown = area.positionAt(0);
        return shown.isEmpty() ? shown : OptionalInt.of(model.text().toArticle(shown.getAsInt()));
    }

    /** Scrolls so that a position stands in the uppermost line. */
    void showAtTop(int position) {
        area.scrollTo(model.text().toDisplay(position), 0);
    }

    /** The stretch of the article that is in view. */
    TextSpan inView() {
        ArticleArea.Extent view = area.viewport();
        int length = model.text().text().length();
        int from = model.text().toArticle((int) (view.top() * length));
        int to = model.text().toArticle((int) (view.bottom() * length));
        return new TextSpan(from, Math.max(from, to));
    }

    /** Whether a passage's beginning is shown in words, not folded away nor in the header. */
    boolean shows(Passage passage) {
        return model.text().shows(passage.span().start());
    }

    /** Where a passage stands in the scene, clamped to what is in view. */
    ArticleArea.Extent extentInScene(Passage passage) {
        ArticleArea.Extent extent = model.text().toDisplay(passage.span()).stream()
                .map(area::extent)
                .reduce((a, b) -> new ArticleArea.Extent(Math.min(a.top(), b.top()), Math.max(a.bottom(), b.bottom())))
                .orElse(new ArticleArea.Extent(0, 0));
        Bounds inScene = area.localToScene(area.getLayoutBounds());
        return new ArticleArea.Extent(inScene.getMinY() + extent.top(), inScene.getMinY() + extent.bottom());
    }

    /** Brings the strip up to date with what is in view. */
    void followScrolling() {
        ArticleArea.Extent view = area.viewport();
        strip.setViewport(view.top(), view.bottom());
    }

    private void goTo(double place) {
        scrolling.move(this, false, () -> area.scrollTo((int) (place * model.text().text().length()), area.getHeight() / 2));
    }

    double headerHeight(double width) {
        return header.prefHeight(width);
    }

    /** Gives the header a height, the same in all columns, so that their texts begin level. */
    void setHeaderHeight(double height) {
        if (height != headerHeight) {
            headerHeight = height;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        header.resizeRelocate(left, top, width, headerHeight);
        double textTop = top + headerHeight;
        double textHeight = Math.max(0, height - headerHeight);
        area.resizeRelocate(left, textTop, Math.max(0, width - STRIP_WIDTH - 8), textHeight);
        strip.resizeRelocate(left + width - STRIP_WIDTH - 4, textTop + 6, STRIP_WIDTH, Math.max(0, textHeight - 12));
    }
}
