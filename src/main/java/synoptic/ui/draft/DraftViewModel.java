package synoptic.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.DraftCheck;
import synoptic.claim.DraftCheck.Doubt;
import synoptic.claim.DraftCheck.Verdict;
import synoptic.comparison.Comparison;
import synoptic.text.TextSpan;
import synoptic.ui.control.Piece;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** The sentences of the reader's own text, with what was found out about each. Used on the FX thread. */
public final class DraftViewModel {

    private static final int LONGEST = 150;

    private final ReadingViewModel reading;
    private final Messages messages;
    private final Runnable showColumns;
    private final ObservableList<DraftRow> all = FXCollections.observableArrayList();
    private final FilteredList<DraftRow> rows = new FilteredList<>(all);
    private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>(this, "verdict");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper(this, "nothing", "");
    private @Nullable Passage last;

    /** @param showColumns shows the columns, where the words are that a line leads to */
    public DraftViewModel(ReadingViewModel reading, Messages messages, Runnable showColumns) {
        this.reading = reading;
        this.messages = messages;
        this.showColumns = showColumns;
        verdict.subscribe(now -> rows.setPredicate(row -> now == null || row.verdict() == now));
        reading.comparisonProperty().subscribe(this::show);
        reading.project().projectProperty().subscribe(this::tellWhyThereIsNothing);
        show();
    }

    private void show() {
        Optional<Comparison> comparison = reading.comparison();
        DraftCheck check = comparison.flatMap(result -> Optional.ofNullable(result.draft())).orElse(null);
        all.setAll(comparison.isEmpty() || check == null
                ? List.of()
                : check.sentences().stream().map(sentence -> row(sentence, check, comparison.get())).toList());
        Verdict chosen = verdict.get();
        if (chosen != null && !counts().containsKey(chosen)) {
            verdict.set(null);
        }
        summary.set(check == null
                ? ""
                : messages.get("draft.summary", check.draft().article().displayName(), check.sentences().size()));
        tellWhyThereIsNothing();
    }

    private void tellWhyThereIsNothing() {
        boolean isMarked = reading.project().project().draft() != null;
        nothing.set(messages.get(!isMarked ? "draft.none" : all.isEmpty() ? "draft.none.yet" : "draft.none.such"));
    }

    private DraftRow row(DraftCheck.Sentence sentence, DraftCheck check, Comparison comparison) {
        List<DraftRow.Source> sources = new ArrayList<>();
        sentence.evidence().forEach(found -> sources.add(source(found.passage(), comparison)));
        Passage nearest = sentence.nearest();
        if (nearest != null) {
            sources.add(source(nearest, comparison));
        }
        boolean isPlain = sentence.verdict() == Verdict.SUPPORTED && sentence.doubts().isEmpty();
        return new DraftRow(
                new Passage(check.draft().id(), sentence.span()),
                sentence.verdict(),
                words(sentence.verdict()),
                pieces(sentence, check),
                isPlain ? "" : sentence.reason(),
                sources);
    }

    private static DraftRow.Source source(Passage passage, Comparison comparison) {
        String outlet = comparison.text(passage.article()).map(witness -> witness.article().displayName()).orElse("");
        String words = comparison.text(passage.article())
                .map(witness -> witness.words(passage.span()).replaceAll("\\s+", " "))
                .orElse("");
        int end = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return new DraftRow.Source(passage, outlet, end == words.length() ? words : words.substring(0, Math.max(end, 0)) + "…");
    }

    /** The sentence in pieces, doubtful words marked as they are in the columns. */
    private static List<Piece> pieces(DraftCheck.Sentence sentence, DraftCheck check) {
        List<Piece> pieces = new ArrayList<>();
        int done = sentence.span().start();
        for (Doubt doubt : sentence.doubts()) {
            int start = Math.max(done, doubt.words().start());
            int end = Math.min(sentence.span().end(), doubt.words().end());
            if (start < end) {
                add(check, done, start, List.of(), pieces);
                add(check, start, end, List.of(doubt.kind() == Doubt.Kind.NOT_FOUND ? "only-here" : "conflict"), pieces);
                done = end;
            }
        }
        add(check, done, sentence.span().end(), List.of(), pieces);
        return pieces;
    }

    private static void add(DraftCheck check, int start, int end, List<String> marks, List<Piece> pieces) {
        if (start < end) {
            pieces.add(new Piece(check.words(new TextSpan(start, end)).replace('\n', ' '), marks));
        }
    }

    /** What a verdict is called. */
    public String words(Verdict which) {
        return switch (which) {
            case SUPPORTED -> messages.get("draft.supported");
            case PARTLY -> messages.get("draft.partly");
            case FIGURE_DIFFERS -> messages.get("draft.figure-differs");
            case DATE_DIFFERS -> messages.get("draft.date-differs");
            case NAME_DIFFERS -> messages.get("draft.name-differs");
            case QUOTATION_DIFFERS -> messages.get("draft.quotation-differs");
            case IN_NO_SOURCE -> messages.get("draft.in-no-source");
            case NOT_CHECKED -> messages.get("draft.not-checked");
        };
    }

    /** How many sentences have each verdict; none where none has. */
    public Map<Verdict, Integer> counts() {
        return reading.comparison()
                .flatMap(comparison -> Optional.ofNullable(comparison.draft()))
                .map(DraftCheck::counts)
                .orElse(Map.of());
    }

    /** Goes to a passage: that of a source becomes what is selected, that of the text is looked at. */
    public void jump(Passage passage) {
        last = passage;
        showColumns.run();
        if (passage.article().equals(reading.project().project().draft())) {
            reading.lookAt(passage);
        } else {
            reading.select(passage);
        }
    }

    /** Goes to a sentence's first source or, where it led there last, to the next; after the last to the sentence itself. */
    public void jumpToNext(DraftRow row) {
        List<Passage> passages = new ArrayList<>(row.sources().stream().map(DraftRow.Source::passage).toList());
        passages.add(row.place());
        jump(passages.get((passages.indexOf(last) + 1) % passages.size()));
    }

    /** The sentences that pass the filter, in order. */
    public ObservableList<DraftRow> rows() {
        return rows;
    }

    /** All sentences. */
    ObservableList<DraftRow> all() {
        return all;
    }

    /** The verdict to list sentences of, null for every one. */
    public ObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict;
    }

    /** What is held against the sources, in a line; empty where nothing is. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What stands in place of sentences where there are none. */
    public ReadOnlyStringProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }
}
