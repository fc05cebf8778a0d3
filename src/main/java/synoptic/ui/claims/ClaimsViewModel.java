package synoptic.ui.claims;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** The claims list with its filters, and the card of what is selected. Used on the FX thread. */
public final class ClaimsViewModel {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final ObservableList<ClaimRow> all = FXCollections.observableArrayList();
    private final FilteredList<ClaimRow> rows = new FilteredList<>(all);
    private final ObservableList<String> sources = FXCollections.observableArrayList();
    private final ObjectProperty<Claim.@Nullable Status> status =
            new SimpleObjectProperty<>(this, "status", Claim.Status.ONE_SOURCE);
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>(this, "source");
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>(this, "card");

    public ClaimsViewModel(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        reading.comparisonProperty().addListener((observable, old, now) -> showComparison());
        reading.selectionProperty().addListener((observable, old, now) -> showCard());
        status.addListener((observable, old, now) -> filter());
        source.addListener((observable, old, now) -> filter());
        showComparison();
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
                    return result.claims().stream().map(cards::row).toList();
                })
                .orElse(List.of()));
        filter();
        showCard();
    }

    private void filter() {
        Claim.Status wanted = status.get();
        rows.setPredicate(fromSource().and(row -> wanted == null || row.claim().status() == wanted));
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

    /** The claims that pass the filters, in the order of their first mention. */
    public ObservableList<ClaimRow> rows() {
        return rows;
    }

    /** How many claims of the chosen source have a status. */
    public long count(Claim.Status counted) {
        return all.stream()
                .filter(fromSource())
                .filter(row -> row.claim().status() == counted)
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
