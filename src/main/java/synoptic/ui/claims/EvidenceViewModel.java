package synoptic.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.comparison.Comparison;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;
import synoptic.ui.reader.Selection;

/**
 * The tables that set side by side what each source says. Only the one that is asked for is arranged, in the background, for
 * long articles give thousands of rows. Used on the FX thread.
 */
public final class EvidenceViewModel {

    /** What a table is of. */
    public enum Kind {
        CLAIMS,
        FIGURES,
        QUOTATIONS,
        DATES
    }

    /**
     * A cell of the table.
     *
     * @param row counted from 0
     * @param source which of the articles, counted from 0
     */
    public record Place(int row, int source) {}

    /**
     * What the window has come to and stands in no row.
     *
     * @param passage where it stands
     * @param words what to say of it
     * @param isFiltered whether it is a claim that the filters hide
     */
    public record Missing(Passage passage, String words, boolean isFiltered) {}

    /**
     * What a table holds.
     *
     * @param stops what the rows of a timeline are; empty for other tables
     */
    private record Arranged(List<Stop> stops, List<EvidenceRow> rows) {

        static final Arranged NOTHING = new Arranged(List.of(), List.of());
    }

    private static final int LONGEST = 60;

    private final ReadingViewModel reading;
    private final ClaimsViewModel claims;
    private final Lane lane;
    private final Messages messages;
    private final Runnable showColumns;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.CLAIMS);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyObjectWrapper<@Nullable Missing> missing = new ReadOnlyObjectWrapper<>(this, "missing");
    private final ReadOnlyObjectWrapper<List<Stop>> stops = new ReadOnlyObjectWrapper<>(this, "stops", List.of());
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper(this, "nothing", "");
    private @Nullable Kind asked;
    private EvidenceRow.@Nullable Cell last;
    private final ObservableList<EvidenceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Article> articles = FXCollections.observableArrayList();

    /**
     * @param lane where tables are arranged
     * @param showColumns shows the columns, where the words are that a table leads to
     */
    public EvidenceViewModel(
            ReadingViewModel reading, ClaimsViewModel claims, Lane lane, Messages messages, Runnable showColumns) {
        this.reading = reading;
        this.claims = claims;
        this.lane = lane;
        this.messages = messages;
        this.showColumns = showColumns;
        reading.articles().addListener((ListChangeListener<Article>) change -> showArticles());
        reading.comparisonProperty().subscribe(this::showArticles);
        InvalidationListener arrange = observable -> arrange();
        kind.addListener(arrange);
        shown.addListener(arrange);
        claims.rows().addListener(arrange);
        InvalidationListener come = observable -> {
            find();
            miss();
        };
        reading.spotlightProperty().addListener(come);
        reading.selectionProperty().addListener(come);
        // What was selected before the table was asked for may well be in none of its rows.
        InvalidationListener open = observable -> {
            find();
            missing.set(null);
        };
        shown.addListener(open);
        kind.addListener(open);
        rows.addListener(open);
    }

    private void showArticles() {
        List<Article> now = reading.articles().stream()
                .filter(article -> reading.comparison().flatMap(result -> result.edition(article.id())).isEmpty())
                .filter(article -> !article.id().equals(reading.project().project().draft()))
                .toList();
        if (!articles.equals(now)) {
            articles.setAll(now);
        }
    }

    private void arrange() {
        if (!shown.get()) {
            return;
        }
        Kind wanted = kind.get();
        Comparison result = reading.comparison().orElse(null);
        // Rows of the same table stay until there are newer ones, or it would be scrolled back to its top.
        if (asked != wanted || result == null) {
            show(Arranged.NOTHING);
        }
        asked = wanted;
        nothing.set(messages.get(result == null ? "claims.none.yet" : "evidence.arranging"));
        List<ClaimRow> listed = wanted == Kind.FIGURES ? claims.unfiltered() : List.copyOf(claims.rows());
        String source = claims.sourceProperty().get();
        lane.start(
                reporter -> result == null ? Arranged.NOTHING : arrange(result, wanted, listed, source),
                new Outcome<>(
                        arranged -> {
                            nothing.set(messages.get(result == null ? "claims.none.yet" : "evidence.none"));
                            show(arranged);
                        },
                        failure -> {
                            nothing.set(Failures.sentence(failure, messages));
                            show(Arranged.NOTHING);
                        },
                        () -> {}));
    }

    /** Off the FX thread. */
    private Arranged arrange(Comparison result, Kind wanted, List<ClaimRow> listed, @Nullable String source) {
        return switch (wanted) {
            case CLAIMS -> new Arranged(List.of(), new Evidence(result, messages).claims(listed));
            case FIGURES -> new Arranged(List.of(), new FigureEvidence(result, messages).rows(listed));
            case QUOTATIONS -> new Arranged(List.of(), new QuotationEvidence(result, messages).rows(source));
            case DATES -> {
                List<Stop> days = new Evidence(result, messages).dates();
                yield new Arranged(days, days.stream().map(Stop::row).toList());
            }
        };
    }

    private void show(Arranged arranged) {
        stops.set(arranged.stops());
        // A table that is come back to is as it was left, with its place and its focus.
        if (!rows.equals(arranged.rows())) {
            rows.setAll(arranged.rows());
        }
    }

    /** Where in the table that stands which is looked at or, where nothing is, which is selected. */
    private void find() {
        if (shown.get()) {
            place.set(sought().flatMap(this::placeOf).orElse(null));
        }
    }

    private Optional<Passage> sought() {
        return reading.spotlight().or(() -> reading.selection().map(Selection::focus));
    }

    /** Says so where the table has no row for what the window came to: a key that seems to do nothing is no answer. */
    private void miss() {
        missing.set(sought().filter(passage -> shown.get() && place.get() == null).map(this::missing).orElse(null));
    }

    private Missing missing(Passage passage) {
        Optional<Article> article = reading.articles().stream().filter(one -> one.id().equals(passage.article())).findFirst();
        String words = article.map(one -> passage.span().in(one.text()).replace('\n', ' ').strip()).orElse("");
        String shortened = words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST) + 1).strip() + "…";
        boolean isFiltered = kind.get() == Kind.CLAIMS && claims.isHidden(passage);
        String outlet = article.map(Article::displayName).orElse(passage.article());
        return new Missing(
                passage, messages.get(isFiltered ? "evidence.hidden" : "evidence.missing", shortened, outlet), isFiltered);
    }

    /** What the window has come to by search or by key, if the table has no row for it; else null. */
    public ReadOnlyObjectProperty<@Nullable Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Shows in its column what the table has no row for. */
    public void showMissing() {
        Missing now = missing.get();
        if (now != null) {
            showColumns.run();
            reading.lookAt(now.passage());
        }
    }

    /** Lists every claim, so that what was hidden is seen. */
    public void showAll() {
        claims.clearFilters();
    }

    private Optional<Place> placeOf(Passage passage) {
        Claim claim = reading.selection().map(Selection::claim).orElse(null);
        int source = articles.stream().map(Article::id).toList().indexOf(passage.article());
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).in(passage.article()).stream().anyMatch(cell -> cell.passage().overlaps(passage)))
                .boxed()
                .max(Comparator.comparing(row -> claim != null && claim.equals(rows.get(row).claim())))
                .map(row -> new Place(row, source));
    }

    /** The cell that the window has come to by search or by key; null where that is in none. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What stands in place of rows where there are none. */
    public ReadOnlyStringProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /** Whether words that were searched for stand in a cell's passage. */
    public boolean isHit(EvidenceRow.Cell cell) {
        return reading.hitsProperty().get().stream().anyMatch(cell.passage()::overlaps);
    }

    /** What was searched for and found. */
    public ObservableValue<List<Passage>> hits() {
        return reading.hitsProperty();
    }

    /** Whether a table is to be seen; one that is not is not arranged. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** What the table is of. */
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** The rows of the table; claims are those that the claims list lists, figures and quotations all of its source. */
    public ObservableList<EvidenceRow> rows() {
        return rows;
    }

    /** What the rows of a timeline are, in their order; nothing for other tables. */
    ReadOnlyObjectProperty<List<Stop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** The articles, a column each; no editions that were not compared, and not the reader's own text. */
    public ObservableList<Article> articles() {
        return articles;
    }

    /** Goes to the first of some passages of a row or, where the table led to one of them last, to the next; after the last, the first. */
    public void jumpToNext(EvidenceRow row, List<EvidenceRow.Cell> cells) {
        if (!cells.isEmpty()) {
            int before = last == null ? -1 : cells.indexOf(last);
            jump(row, cells.get((before + 1) % cells.size()));
        }
    }

    /** Goes to the words of a cell. */
    public void jump(EvidenceRow row, EvidenceRow.Cell cell) {
        last = cell;
        showColumns.run();
        Claim claim = row.claim();
        if (claim == null) {
            reading.selectAt(cell.passage().article(), cell.passage().span().start());
            reading.lookAt(cell.passage());
            return;
        }
        claim.mentions().stream()
                .filter(mention -> mention.overlaps(cell.passage()))
                .findFirst()
                .ifPresentOrElse(mention -> reading.select(claim, mention), () -> reading.select(claim));
        if (!claim.mentions().contains(cell.passage())) {
            reading.lookAt(cell.passage());
        }
    }
}
