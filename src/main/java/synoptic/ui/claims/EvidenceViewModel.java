package synoptic.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;
import synoptic.ui.reader.Selection;

/** The tables that set side by side what each source says. Only the one that is asked for is arranged. Used on the FX thread. */
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

    private final ReadingViewModel reading;
    private final ClaimsViewModel claims;
    private final Messages messages;
    private final Runnable showColumns;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.CLAIMS);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyObjectWrapper<List<Stop>> stops = new ReadOnlyObjectWrapper<>(this, "stops", List.of());
    private final ObservableList<EvidenceRow> rows = FXCollections.observableArrayList();

    /** @param showColumns shows the columns, where the words are that a table leads to */
    public EvidenceViewModel(
            ReadingViewModel reading, ClaimsViewModel claims, Messages messages, Runnable showColumns) {
        this.reading = reading;
        this.claims = claims;
        this.messages = messages;
        this.showColumns = showColumns;
        InvalidationListener arrange = observable -> arrange();
        kind.addListener(arrange);
        shown.addListener(arrange);
        claims.rows().addListener(arrange);
        InvalidationListener find = observable -> find();
        reading.spotlightProperty().addListener(find);
        reading.selectionProperty().addListener(find);
        shown.addListener(find);
    }

    private void arrange() {
        if (!shown.get()) {
            return;
        }
        stops.set(kind.get() == Kind.DATES
                ? reading.comparison().map(result -> new Evidence(result, messages).dates()).orElse(List.of())
                : List.of());
        rows.setAll(reading.comparison()
                .map(result -> {
                    Evidence evidence = new Evidence(result, messages);
                    return switch (kind.get()) {
                        case CLAIMS -> evidence.claims(List.copyOf(claims.rows()));
                        case FIGURES -> new FigureEvidence(result, messages).rows(claims.unfiltered());
                        case QUOTATIONS -> new QuotationEvidence(result, messages).rows(claims.sourceProperty().get());
                        case DATES -> stops.get().stream().map(Stop::row).toList();
                    };
                })
                .orElse(List.of()));
    }

    /** Where in the table that stands which is looked at or, where nothing is, which is selected. */
    private void find() {
        if (!shown.get()) {
            return;
        }
        place.set(reading.spotlight()
                .or(() -> reading.selection().map(Selection::focus))
                .flatMap(this::placeOf)
                .orElse(null));
    }

    private Optional<Place> placeOf(Passage passage) {
        Claim claim = reading.selection().map(Selection::claim).orElse(null);
        int source = reading.articles().stream().map(Article::id).toList().indexOf(passage.article());
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

    /** Whether there is anything that could be listed. */
    public BooleanExpression comparedProperty() {
        return reading.comparisonProperty().isNotNull();
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

    /** The articles, a column each. */
    public ObservableList<Article> articles() {
        return reading.articles();
    }

    /** Goes to the words of a cell. */
    public void jump(EvidenceRow row, EvidenceRow.Cell cell) {
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
