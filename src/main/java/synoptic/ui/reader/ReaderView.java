package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.settings.Scrolling;
import synoptic.ui.i18n.Messages;

/** The columns side by side, as many as fit at a measure that reads well, and the ribbons between them. */
public final class ReaderView extends Region {

    /** The fewest and the most characters of a line that reads well. */
    private static final int SHORTEST_LINE = 45;

    private static final int LONGEST_LINE = 75;
    private static final double TOP = 12;

    private final ReadingViewModel reading;
    private final ArrangementViewModel arrangement;
    private final Messages messages;
    private final ColumnDrag drag;
    private final ColumnEditing editing;
    private final FoldLabels foldLabels;
    private final RibbonWeaver weaver;
    private final ColumnScrolling scrolling;
    private final Map<String, ColumnView> columns = new HashMap<>();
    private final List<RibbonGap> gaps = new ArrayList<>();
    private final Runnable afterLayout = this::afterLayout;
    private List<ColumnView> visible = List.of();
    private double characterWidth;

    public ReaderView(ReadingViewModel reading, ArrangementViewModel arrangement, ColumnEditing editing, Messages messages) {
        this.editing = editing;
        this.reading = reading;
        this.arrangement = arrangement;
        this.drag = new ColumnDrag(() -> visible, () -> gaps, arrangement);
        this.messages = messages;
        this.weaver = new RibbonWeaver(reading);
        this.scrolling = new ColumnScrolling(reading, () -> visible);
        this.foldLabels = new FoldLabels(messages);
        getStyleClass().add("reader");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("reader.name"));
        reading.visible().addListener((ListChangeListener<Article>) change -> showColumns());
        reading.comparisonProperty()
                .addListener((observable, old, now) -> {
                    weaver.setComparison(reading.comparison());
                    scrolling.setComparison(reading.comparison());
                    visible.forEach(column -> column.showComparison(reading.comparison()));
                });
        weaver.setComparison(reading.comparison());
        scrolling.setComparison(reading.comparison());
        reading.selectionProperty().addListener((observable, old, now) -> showSelection());
        reading.spotlightProperty().addListener((observable, old, now) -> showSpotlight());
        reading.scrollingProperty().addListener((observable, old, now) -> {
            if (now == Scrolling.LEVEL) {
                scrolling.level(visible);
            } else {
                columns.values().forEach(column -> column.area().removeSpace());
            }
        });
        reading.ribbonsProperty().addListener((observable, old, now) -> requestLayout());
        reading.shownTextSizeProperty().addListener((observable, old, now) -> resizeText());
        reading.hitsProperty().addListener((observable, old, now) -> visible.forEach(ColumnView::showSelection));
        reading.project().projectProperty().addListener((observable, old, now) -> {
            visible.forEach(this::showState);
            if (!old.notes().equals(now.notes())) {
                columns.values().forEach(ColumnView::showNotes);
            }
        });
        reading.tellTops(this::tops);
        reading.wantedTopsProperty().addListener((observable, old, now) -> requestLayout());
        sceneProperty().addListener((observable, old, now) -> follow(old, now));
        resizeText();
        showColumns();
    }

    private void follow(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void resizeText() {
        double textSize = reading.shownTextSizeProperty().get();
        characterWidth = ReadingFace.characterWidth(textSize);
        setStyle("-fx-font-size: " + ReadingFace.size(textSize) + "px;");
        columns.values().forEach(column -> column.setTextSize(textSize));
    }

    /** Once everything has its size and place; columns must not come and go while they are being laid out. */
    private void afterLayout() {
        measure();
        scrollAsWanted();
        followScrolling();
    }

    private SortedMap<String, Integer> tops() {
        SortedMap<String, Integer> tops = new TreeMap<>();
        if (getScene() != null) {
            visible.forEach(column -> column.top().ifPresent(at -> tops.put(id(column), at)));
        }
        return tops;
    }

    /** Once only: what is scrolled to may be left again. */
    private void scrollAsWanted() {
        SortedMap<String, Integer> wanted = reading.wantedTopsProperty().get();
        if (!wanted.isEmpty() && getWidth() > 0 && !visible.isEmpty()) {
            visible.forEach(column -> Optional.ofNullable(wanted.get(id(column))).ifPresent(column::showAtTop));
            reading.wantedTopsProperty().set(new TreeMap<>());
        }
    }

    private void measure() {
        if (getWidth() > 0) {
            double column = columnWidth(SHORTEST_LINE) + RibbonGap.WIDTH;
            reading.capacityProperty().set((int) Math.max(1, (getWidth() - RibbonGap.WIDTH) / column));
        }
    }

    private double columnWidth(int characters) {
        return Math.ceil(characters * characterWidth + ColumnView.CHROME);
    }

    private void showColumns() {
        columns.keySet().retainAll(reading.articles().stream().map(Article::id).toList());
        List<ColumnView> before = visible;
        boolean wasFocused = before.stream().anyMatch(column -> column.area().isFocused());
        visible = reading.visible().stream().map(this::column).toList();
        gaps.clear();
        for (int i = 0; i <= visible.size(); i++) {
            gaps.add(new RibbonGap(messages, this::lookAtMatch));
        }
        getChildren().setAll(visible);
        getChildren().addAll(gaps);
        visible.forEach(this::showState);
        // What was found out, selected or searched for while they were out of view has passed them by.
        visible.stream().filter(column -> !before.contains(column)).forEach(column -> column.catchUp(reading.comparison()));
        requestLayout();
        if (isLevel() && reading.selection().isPresent()) {
            bringUpToDate();
            scrolling.level(visible.stream().filter(column -> !before.contains(column)).toList());
        }
        if (wasFocused && visible.stream().noneMatch(column -> column.area().isFocused())) {
            requestFocus();
        }
    }

    private ColumnView column(Article article) {
        ColumnView known = columns.get(article.id());
        if (known != null && known.article().text().equals(article.text())) {
            if (!known.article().equals(article)) {
                known.setArticle(article);
            }
            return known;
        }
        ColumnView made = new ColumnView(new ColumnModel(article, foldLabels::label), reading, arrangement, scrolling, editing, messages);
        made.addEventFilter(ScrollEvent.SCROLL, event -> scrolled(event, made));
        drag.install(made, made.header());
        made.setTextSize(reading.shownTextSizeProperty().get());
        made.showSelection();
        made.showComparison(reading.comparison());
        columns.put(article.id(), made);
        return made;
    }

    /** Puts the focus into the text of the column that was used last, else into the first one's. */
    @Override
    public void requestFocus() {
        visible.stream()
                .filter(column -> reading.current().filter(id(column)::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(column -> column.area().requestFocus(), super::requestFocus);
    }

    /** Takes words out of their article or puts them back: those selected as text, the paragraph at the caret or the passage. */
    public void setAsideOrRestore() {
        visible.stream()
                .flatMap(column -> column.passageToCorrect().stream())
                .findFirst()
                .or(() -> reading.selection().map(Selection::passage))
                .ifPresent(editing::toggle);
    }

    /** The words to write a note on: those selected as text, else what is selected; empty where nothing is. */
    public Optional<Passage> passageToNote() {
        return visible.stream()
                .flatMap(column -> column.selectedText().stream())
                .findFirst()
                .or(() -> reading.selection().map(Selection::focus));
    }

    /** Opens the note on the article whose column is meant. */
    public void editSourceNote() {
        reading.current().ifPresent(id -> withColumn(id, column -> editing.editNote(id, column.header())));
    }

    /** Opens what is known of the article whose column is meant. */
    public void editDetails() {
        reading.current().ifPresent(id -> withColumn(id, column -> editing.editDetails(column.article(), column.header())));
    }

    /** The words that are selected as text in a column, else the selected passage. */
    public Optional<Passage> passageToCopy() {
        return visible.stream()
                .flatMap(column -> column.selectedText().stream())
                .findFirst()
                .or(() -> reading.selection().map(Selection::passage));
    }

    private void showState(ColumnView column) {
        column.header().setPinned(arrangement.isPinned(id(column)));
        column.header().setOwn(arrangement.isDraft(id(column)));
    }

    private void lookAtMatch(String article) {
        reading.selection()
                .flatMap(selection -> selection.in(article).stream().findFirst())
                .ifPresent(reading::lookAt);
    }

    private void showSelection() {
        visible.forEach(ColumnView::showSelection);
        bringUpToDate();
        reading.selection().map(Selection::focus).ifPresent(focus -> withColumn(focus.article(), it -> it.reveal(focus)));
        if (isLevel()) {
            scrolling.level(visible);
        }
    }

    private boolean isLevel() {
        return reading.scrollingProperty().get() == Scrolling.LEVEL;
    }

    private void showSpotlight() {
        visible.forEach(ColumnView::showSelection);
        reading.spotlight().ifPresent(passage -> {
            bringUpToDate();
            withColumn(passage.article(), column -> column.reveal(passage));
        });
    }

    /** Columns that a page turn has just brought in must know their places before anything is scrolled to. */
    private void bringUpToDate() {
        if (getScene() != null) {
            applyCss();
            layout();
        }
    }

    private void withColumn(String article, Consumer<ColumnView> action) {
        visible.stream()
                .filter(column -> id(column).equals(article))
                .findFirst()
                .ifPresent(action);
    }

    private void followScrolling() {
        visible.forEach(column -> column.area().remember());
        visible.forEach(ColumnView::followScrolling);
        weaver.weave(visible, gaps);
        visible.forEach(column -> column.area().forget());
    }

    /** Wheels and touch pads scroll here, so that other columns can go along. */
    private void scrolled(ScrollEvent event, ColumnView column) {
        if (!event.isShortcutDown() && !event.isShiftDown() && event.getDeltaY() != 0) {
            scrolling.scroll(column, -event.getDeltaY(), event.isAltDown());
            event.consume();
        }
    }

    private static String id(ColumnView column) {
        return column.article().id();
    }

    @Override
    protected void layoutChildren() {
        if (visible.isEmpty()) {
            return;
        }
        double free = getWidth() - RibbonGap.WIDTH * (visible.size() + 1);
        double width = snapSizeX(Math.min(columnWidth(LONGEST_LINE), free / visible.size()));
        double x = snapPositionX((getWidth() - width * visible.size() - RibbonGap.WIDTH * (visible.size() + 1)) / 2);
        double header = 0;
        for (ColumnView column : visible) {
            header = Math.max(header, column.headerHeight(width - 2));
        }
        double height = getHeight() - 2 * TOP;
        for (int i = 0; i <= visible.size(); i++) {
            gaps.get(i).resizeRelocate(x, TOP, RibbonGap.WIDTH, height);
            x += RibbonGap.WIDTH;
            if (i < visible.size()) {
                visible.get(i).setHeaderHeight(snapSizeY(header));
                visible.get(i).resizeRelocate(x, TOP, width, height);
                x += width;
            }
        }
    }
}
