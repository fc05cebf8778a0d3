package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Omission;
import synoptic.claim.OmissionFinder;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** What several origins report and a source leaves out, source by source. Used on the FX thread. */
public final class OmissionsViewModel {

    private static final int LONGEST = 120;

    private final ReadingViewModel reading;
    private final ClaimsViewModel claims;
    private final Messages messages;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObservableList<OmissionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper(this, "nothing", "");

    /** @param claims whose choice of a source is heeded here too */
    public OmissionsViewModel(ReadingViewModel reading, ClaimsViewModel claims, Messages messages) {
        this.reading = reading;
        this.claims = claims;
        this.messages = messages;
        reading.comparisonProperty().subscribe(this::list);
        claims.sourceProperty().addListener(observable -> list());
        list();
    }

    private void list() {
        String chosen = claims.sourceProperty().get();
        List<OmissionRow> now = new ArrayList<>();
        reading.comparison().ifPresent(comparison -> comparison.witnesses().stream()
                .filter(witness -> chosen == null || witness.id().equals(chosen))
                .forEach(witness -> comparison.omissions(witness.id())
                        .forEach(omission -> now.add(row(omission, witness, comparison, isFirst(now, omission))))));
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        nothing.set(messages.get(reading.comparison().map(comparison -> why(comparison, chosen)).orElse("claims.none.yet")));
    }

    private static boolean isFirst(List<OmissionRow> before, Omission omission) {
        return before.isEmpty() || !before.getLast().omission().source().equals(omission.source());
    }

    /** Why there is nothing: a source that cannot be looked through has left nothing out that is known of. */
    private static String why(Comparison comparison, @Nullable String chosen) {
        boolean isSearchable = comparison.witnesses().stream()
                .map(Witness::id)
                .filter(id -> chosen == null || id.equals(chosen))
                .anyMatch(id -> OmissionFinder.isSearchable(comparison.collation(), id));
        return isSearchable ? "omissions.none" : "omissions.not-looked-for";
    }

    private OmissionRow row(Omission omission, Witness source, Comparison comparison, boolean isFirst) {
        String words = words(omission.words(), comparison);
        String told = omission.context().equals(omission.words())
                ? words
                : messages.get("omissions.in", words, words(omission.context(), comparison));
        String reported = messages.get("omissions.reported", String.join(", ", omission.claim().articles()), omission.origins().size());
        Passage nearest = omission.nearest();
        String detail = nearest == null ? reported : messages.get("omissions.nearest", reported, words(nearest, comparison));
        return new OmissionRow(omission, source.article().displayName(), isFirst, told, detail);
    }

    private static String words(Passage passage, Comparison comparison) {
        String words = comparison.text(passage.article())
                .map(witness -> witness.words(passage.span()).replaceAll("\\s+", " "))
                .orElse("");
        int end = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return end == words.length() ? words : words.substring(0, Math.max(end, 0)) + "…";
    }

    /** Shows who reports it and, in the source's column, what comes nearest. */
    public void jump(OmissionRow row) {
        Omission omission = row.omission();
        reading.select(omission.claim(), omission.words());
        Optional.ofNullable(omission.nearest()).ifPresentOrElse(reading::lookAt, () -> reading.show(omission.source()));
    }

    /** What the chosen source, or each source, leaves out. */
    public ObservableList<OmissionRow> rows() {
        return rows;
    }

    /** Whether this is listed in place of claims. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** What stands in place of lines where there are none. */
    public ReadOnlyStringProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }
}
