package synoptic.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.project.Project;
import synoptic.settings.Scrolling;
import synoptic.ui.project.ProjectViewModel;

/**
 * What is being read: the articles, what was found out about them, what is selected, which columns are in view. Used on the
 * FX thread.
 */
public final class ReadingViewModel {

    private static final double SMALLEST_TEXT = 0.8;
    private static final double LARGEST_TEXT = 3.0;
    private static final double TEXT_STEP = 0.1;
    /** How much larger text is that a room full of people reads. */
    private static final double FOR_A_ROOM = 1.6;

    private final ProjectViewModel project;
    private final ObservableList<Article> articles = FXCollections.observableArrayList();
    // Kept: whoever listens to such a view is forgotten with it.
    private final ObservableList<Article> articlesReadOnly = FXCollections.unmodifiableObservableList(articles);
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ReadOnlyObjectWrapper<@Nullable Selection> selection = new ReadOnlyObjectWrapper<>(this, "selection");
    private final ObjectProperty<List<Passage>> hits = new SimpleObjectProperty<>(this, "hits", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Passage> spotlight = new ReadOnlyObjectWrapper<>(this, "spotlight");
    private final ColumnPages pages;
    private final ObjectProperty<@Nullable String> current = new SimpleObjectProperty<>(this, "current");
    private final ObjectProperty<Scrolling> scrolling = new SimpleObjectProperty<>(this, "scrolling", Scrolling.LEVEL);
    private final BooleanProperty ribbons = new SimpleBooleanProperty(this, "ribbons", true);
    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", 1);
    private final BooleanProperty projector = new SimpleBooleanProperty(this, "projector");
    private final ReadOnlyDoubleWrapper shownTextSize = new ReadOnlyDoubleWrapper(this, "shownTextSize", 1);
    private final ObjectProperty<SortedMap<String, Integer>> wantedTops = new SimpleObjectProperty<>(this, "wantedTops", new TreeMap<>());
    private Supplier<SortedMap<String, Integer>> tops = TreeMap::new;

    public ReadingViewModel(ProjectViewModel project) {
        this.project = project;
        this.pages = new ColumnPages(articles, () -> project.project().base());
        project.projectProperty().subscribe(this::show);
        shownTextSize.bind(Bindings.createDoubleBinding(
                () -> Math.min(LARGEST_TEXT, textSize.get() * (projector.get() ? FOR_A_ROOM : 1)), textSize, projector));
        pages.capacityProperty().addListener((observable, old, now) -> {
            pages.update();
            selection().ifPresent(selected -> show(selected.focus().article()));
        });
    }

    private void show(Project state) {
        List<Article> corrected = state.articles();
        boolean isReordered = articles.size() == corrected.size() && !articles.equals(corrected) && articles.containsAll(corrected);
        Optional<String> kept = isReordered ? current() : Optional.empty();
        if (!articles.equals(corrected)) {
            articles.setAll(corrected);
        }
        kept.ifPresent(pages::turnTo);
        if (articles.isEmpty()) {
            showComparison(null);
        }
        pages.update();
    }

    /** What the reader has done. */
    public ProjectViewModel project() {
        return project;
    }

    /** The articles in the order of their columns. */
    public ObservableList<Article> articles() {
        return articlesReadOnly;
    }

    /** Adds a column at the end. What was found out about the others stays until a new comparison replaces it. */
    public void add(Article article) {
        project.add(article);
    }

    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** What was found out, if the articles are compared. */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison.get());
    }

    /** Replaces what was found out; null where nothing is known. What now lies where something was selected is selected again. */
    public void showComparison(@Nullable Comparison result) {
        Optional<Selection> before = selection();
        clearSelection();
        comparison.set(result);
        before.flatMap(selected -> finder().flatMap(finder -> finder.again(selected))).ifPresent(this::select);
    }

    public ReadOnlyObjectProperty<@Nullable Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Optional<Selection> selection() {
        return Optional.ofNullable(selection.get());
    }

    public ReadOnlyObjectProperty<@Nullable Passage> spotlightProperty() {
        return spotlight.getReadOnlyProperty();
    }

    /** A passage to be looked at, besides what is selected. */
    public Optional<Passage> spotlight() {
        return Optional.ofNullable(spotlight.get());
    }

    /** What was searched for and found, in the order of the columns. */
    public ObjectProperty<List<Passage>> hitsProperty() {
        return hits;
    }

    /** Selects what lies at a position of an article; nothing where nothing does. */
    public void selectAt(String article, int position) {
        finder().flatMap(finder -> finder.at(article, position)).ifPresentOrElse(this::select, this::clearSelection);
    }

    /** Selects a claim at its first mention. */
    public void select(Claim claim) {
        finder().ifPresent(finder -> select(finder.of(claim)));
    }

    /** Selects a claim at one of its mentions. */
    public void select(Claim claim, Passage mention) {
        finder().ifPresent(finder -> select(finder.of(claim, mention)));
    }

    /** Selects these very words, and the claim that they state if they state one; looks at them where nothing is compared. */
    public void select(Passage words) {
        finder().ifPresentOrElse(finder -> select(finder.of(words)), () -> lookAt(words));
    }

    private void select(Selection selected) {
        spotlight.set(null);
        show(selected.focus().article());
        selection.set(selected);
    }

    public void clearSelection() {
        spotlight.set(null);
        selection.set(null);
    }

    /** Shows a passage and leaves selected what is selected. */
    public void lookAt(Passage passage) {
        show(passage.article());
        spotlight.set(null);
        spotlight.set(passage);
    }

    private Optional<SelectionFinder> finder() {
        return comparison().map(SelectionFinder::new);
    }

    /** Selects the next words that only one source has, in the order of the columns; after the last the first. */
    public void nextOnlyHere() {
        step(Annotation.OnlyHere.class, true);
    }

    /** As {@link #nextOnlyHere}, backwards. */
    public void previousOnlyHere() {
        step(Annotation.OnlyHere.class, false);
    }

    /** Selects the next words that conflict with another source. */
    public void nextConflict() {
        step(Annotation.Conflict.class, true);
    }

    /** As {@link #nextConflict}, backwards. */
    public void previousConflict() {
        step(Annotation.Conflict.class, false);
    }

    /** Selects the next passage that the reader wrote something at. */
    public void nextNote() {
        stepToNote(true);
    }

    /** As {@link #nextNote}, backwards. */
    public void previousNote() {
        stepToNote(false);
    }

    private void stepToNote(boolean forward) {
        List<Stepping.Place> places = project.project().notes().stream()
                .flatMap(note -> note.place().passage().stream())
                .map(words -> new Stepping.Place(column(words.article()), words, null))
                .toList();
        stepping().next(places, forward).ifPresent(place -> select(place.passage()));
    }

    private void step(Class<? extends Annotation> kind, boolean forward) {
        comparison()
                .flatMap(result -> stepping().next(Stepping.places(result, articles, kind), forward))
                .ifPresent(place -> {
                    Claim claim = place.claim();
                    if (claim != null) {
                        select(claim, place.passage());
                    }
                });
    }

    private Stepping stepping() {
        return new Stepping(this::column, selection().map(Selection::focus), firstInView());
    }

    /** Lets whoever lays columns out say how far each in view is scrolled: a position in its uppermost line, by article. */
    void tellTops(Supplier<SortedMap<String, Integer>> told) {
        tops = told;
    }

    /** How far the columns in view are scrolled: by article, a position in the uppermost line. */
    public SortedMap<String, Integer> tops() {
        return tops.get();
    }

    /** Scrolls columns, once they are laid out, so that these positions stand in their uppermost lines. */
    public void scrollTo(SortedMap<String, Integer> positions) {
        wantedTops.set(new TreeMap<>(positions));
    }

    /** Where columns are to be scrolled to. */
    ObjectProperty<SortedMap<String, Integer>> wantedTopsProperty() {
        return wantedTops;
    }

    /** How many columns fit side by side, at least 1; told by the view. */
    public IntegerProperty capacityProperty() {
        return pages.capacityProperty();
    }

    /** The articles whose columns are in view, in order. */
    public ObservableList<Article> visible() {
        return pages.visible();
    }

    /** Turns the page so that an article's column is in view. */
    public void show(String article) {
        pages.turnTo(article);
        pages.update();
    }

    public void pageLeft() {
        pages.turn(-1);
    }

    public void pageRight() {
        pages.turn(1);
    }

    private int firstInView() {
        return visible().isEmpty() ? 0 : column(visible().getFirst().id());
    }

    private int column(String article) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).id().equals(article)) {
                return i;
            }
        }
        return -1;
    }

    /** The id of the article whose column was used last, null where none was. */
    public ObjectProperty<@Nullable String> currentProperty() {
        return current;
    }

    /** The article whose column is meant where none is named: the one used last, else the first in view. */
    public Optional<String> current() {
        return visible().stream()
                .map(Article::id)
                .min(Comparator.comparing(id -> !id.equals(current.get())));
    }

    /** How columns move together; where level, selecting a passage brings its matches level with it too. */
    public ObjectProperty<Scrolling> scrollingProperty() {
        return scrolling;
    }

    /** Whether ribbons join matches of neighbouring columns. */
    public BooleanProperty ribbonsProperty() {
        return ribbons;
    }

    /** How large the reader wants text, 1 for the usual size. */
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** Whether the window is shown to a room: large type, and nothing but the articles. */
    public BooleanProperty projectorProperty() {
        return projector;
    }

    /** How large text is shown, 1 for the usual size. */
    public ReadOnlyDoubleProperty shownTextSizeProperty() {
        return shownTextSize.getReadOnlyProperty();
    }

    public void enlargeText() {
        resizeText(textSize.get() + TEXT_STEP);
    }

    public void shrinkText() {
        resizeText(textSize.get() - TEXT_STEP);
    }

    public void resetTextSize() {
        resizeText(1);
    }

    private void resizeText(double size) {
        double rounded = Math.round(size * 10) / 10.0;
        textSize.set(Math.clamp(rounded, SMALLEST_TEXT, LARGEST_TEXT));
    }
}
