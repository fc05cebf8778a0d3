package synoptic.ui.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.project.Review.Verdict;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** The claims list with its filters, and the card of what is selected. Used on the FX thread. */
public final class ClaimsViewModel {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final ObservableList<ClaimRow> all = FXCollections.observableArrayList();
    private final FilteredList<ClaimRow> filtered = new FilteredList<>(all);
    private final SortedList<ClaimRow> rows = new SortedList<>(filtered);
    private final ObservableList<String> sources = FXCollections.observableArrayList();
    private final ObjectProperty<Claim.@Nullable Status> status =
            new SimpleObjectProperty<>(this, "status", Claim.Status.ONE_SOURCE);
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>(this, "source");
    private final ObjectProperty<Claim.@Nullable Kind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObjectProperty<Reviewed> reviewed = new SimpleObjectProperty<>(this, "reviewed", Reviewed.ANY);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.PLACE);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>(this, "card");

    public ClaimsViewModel(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        reading.comparisonProperty().addListener((observable, old, now) -> showComparison());
        reading.selectionProperty().addListener((observable, old, now) -> showCard());
        reading.project().projectProperty().addListener((observable, old, now) -> {
            if (!old.reviews().equals(now.reviews())) {
                showVerdicts();
            }
            showCard();
        });
        InvalidationListener filter = observable -> filter();
        List.<Observable>of(status, source, kind, reviewed, words).forEach(property -> property.addListener(filter));
        order.subscribe(by -> rows.setComparator(comparator(by)));
        showComparison();
    }

    /** Whether the reader has given a verdict. */
    public enum Reviewed {
        ANY,
        YES,
        NO
    }

    /** What claims are sorted by; claims that are alike in it stay in the order of their first mention. */
    public enum Order {
        PLACE,
        SURENESS,
        KIND
    }

    private void showComparison() {
        List<String> ids = reading.comparison().stream()
                .flatMap(result -> result.witnesses().stream())
                .map(witness -> witness.id())
                .toList();
        if (!ids.contains(source.get())) {
            source.set(null);
        }
        sources.setAll(ids);
        all.setAll(reading.comparison()
                .map(result -> {
                    Cards cards = new Cards(result, messages);
                    return result.claims().stream().map(claim -> cards.row(claim, verdictOn(claim))).toList();
                })
                .orElse(List.of()));
        filter();
        showCard();
    }

    /** Only rows with another verdict are replaced: the list stays where it is. */
    private void showVerdicts() {
        reading.comparison().map(result -> new Cards(result, messages)).ifPresent(cards -> {
            for (int i = 0; i < all.size(); i++) {
                ClaimRow row = all.get(i);
                Verdict now = verdictOn(row.claim());
                if (row.verdict() != now) {
                    all.set(i, cards.row(row.claim(), now));
                }
            }
        });
    }

    private @Nullable Verdict verdictOn(Claim claim) {
        return reading.project().project().verdictOn(claim.mentions().getFirst()).orElse(null);
    }

    private void filter() {
        Claim.Status wanted = status.get();
        filtered.setPredicate(besidesStatus().and(row -> wanted == null || row.claim().status() == wanted));
    }

    /** All filters but the status, whose chips tell how many of each status these let through. */
    private Predicate<ClaimRow> besidesStatus() {
        Claim.Kind wanted = kind.get();
        String sought = words.get().strip().toLowerCase(Locale.ROOT);
        return fromSource()
                .and(row -> wanted == null || row.claim().kind() == wanted)
                .and(row -> sought.isEmpty() || row.words().toLowerCase(Locale.ROOT).contains(sought))
                .and(row -> switch (reviewed.get()) {
                    case ANY -> true;
                    case YES -> row.verdict() != null;
                    case NO -> row.verdict() == null;
                });
    }

    private static @Nullable Comparator<ClaimRow> comparator(Order by) {
        return switch (by) {
            case PLACE -> null;
            case SURENESS -> Comparator.comparingDouble((ClaimRow row) -> row.claim().confidence()).reversed();
            case KIND -> Comparator.comparing(row -> row.claim().kind());
        };
    }

    private Predicate<ClaimRow> fromSource() {
        String wanted = source.get();
        return row -> wanted == null || row.claim().articles().contains(wanted);
    }

    private void showCard() {
        card.set(reading.comparison()
                .flatMap(result -> reading.selection().map(new Cards(result, messages)::card))
                .orElse(null));
    }

    /** All claims of the chosen source, whatever the other filters, in the order of their first mention. */
    public List<ClaimRow> unfiltered() {
        return all.stream().filter(fromSource()).toList();
    }

    /** Whether a passage states a claim, but none that passes the filters. */
    boolean isHidden(Passage passage) {
        return all.stream().anyMatch(row -> states(row, passage)) && rows.stream().noneMatch(row -> states(row, passage));
    }

    private static boolean states(ClaimRow row, Passage passage) {
        return row.claim().mentions().stream().anyMatch(passage::overlaps);
    }

    /** Lets every claim be listed. */
    public void clearFilters() {
        status.set(null);
        source.set(null);
        kind.set(null);
        reviewed.set(Reviewed.ANY);
        words.set("");
    }

    /** The claims that pass the filters, sorted. */
    public ObservableList<ClaimRow> rows() {
        return rows;
    }

    /** How many claims that pass the other filters have a status; not those of which the reader says that it is not so. */
    public long count(Claim.Status counted) {
        return all.stream()
                .filter(besidesStatus())
                .filter(row -> row.claim().status() == counted && !row.isRejected())
                .count();
    }

    /** How many claims there are in all. */
    public int total() {
        return all.size();
    }

    /** The ids of the compared articles. */
    public ObservableList<String> sources() {
        return sources;
    }

    /** The status to filter by, null for every one. */
    public ObjectProperty<Claim.@Nullable Status> statusProperty() {
        return status;
    }

    /** The article that must mention a claim for it to be listed, null for any. */
    public ObjectProperty<@Nullable String> sourceProperty() {
        return source;
    }

    /** The kind to filter by, null for every one. */
    public ObjectProperty<Claim.@Nullable Kind> kindProperty() {
        return kind;
    }

    /** Whether a verdict must have been given. */
    public ObjectProperty<Reviewed> reviewedProperty() {
        return reviewed;
    }

    /** What the claims are sorted by. */
    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** Words that a claim must contain for it to be listed; empty for any. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The card of what is selected, null where nothing is. */
    public ReadOnlyObjectProperty<@Nullable Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** The row of the selected claim, if it is listed. */
    public Optional<ClaimRow> selectedRow() {
        return reading.selection().flatMap(selection -> rows.stream()
                .filter(row -> Objects.equals(row.claim(), selection.claim()))
                .findFirst());
    }

    /** Selects a claim, where it is not selected already. */
    public void select(ClaimRow row) {
        boolean isSelected = reading.selection()
                .filter(selection -> row.claim().equals(selection.claim()))
                .isPresent();
        if (!isSelected) {
            String from = source.get();
            row.claim().mentions().stream()
                    .filter(mention -> mention.article().equals(from))
                    .findFirst()
                    .ifPresentOrElse(mention -> reading.select(row.claim(), mention), () -> reading.select(row.claim()));
        }
    }

    /** Shows a passage of the card in its column. */
    public void lookAt(Passage passage) {
        reading.lookAt(passage);
    }
}
