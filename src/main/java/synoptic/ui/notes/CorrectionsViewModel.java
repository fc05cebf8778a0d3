package synoptic.ui.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Emendations;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.project.Correction;
import synoptic.project.Project;
import synoptic.project.Review;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** Everything that the reader corrected, one by one, to be looked at and taken back. Used on the FX thread. */
public final class CorrectionsViewModel {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final Runnable showColumns;
    private final ObservableList<CorrectionRow> rows = FXCollections.observableArrayList();

    /** @param showColumns shows the columns, where the words are that a correction is about */
    public CorrectionsViewModel(ReadingViewModel reading, Messages messages, Runnable showColumns) {
        this.reading = reading;
        this.messages = messages;
        this.showColumns = showColumns;
        reading.project().projectProperty().subscribe(this::list);
    }

    private void list(Project project) {
        Map<String, Article> articles = new HashMap<>();
        project.articles().forEach(article -> articles.put(article.id(), article));
        List<CorrectionRow> now =
                Correction.of(project).stream().map(correction -> row(correction, articles)).toList();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }

    private CorrectionRow row(Correction correction, Map<String, Article> articles) {
        return switch (correction) {
            case Correction.Paired(Pin pin) -> new CorrectionRow(
                    correction,
                    messages.get(switch (pin.kind()) {
                        case MATCH -> "pin.match";
                        case NO_MATCH -> "pin.no-match";
                        case CONFLICT -> "pin.conflict";
                    }),
                    List.of(words(pin.from(), articles), words(pin.to(), articles)),
                    List.of(pin.from(), pin.to()));
            case Correction.Judged(Review review) -> new CorrectionRow(
                    correction,
                    messages.get(review.verdict() == Review.Verdict.CONFIRMED ? "correction.confirmed" : "correction.rejected"),
                    List.of(words(review.mention(), articles)),
                    List.of(review.mention()));
            case Correction.Ruled(String article, Emendations.Ruling ruling) -> {
                Passage passage = new Passage(article, ruling.span());
                yield new CorrectionRow(
                        correction,
                        messages.get(ruling.kind() == null ? "correction.restored" : "correction.set-aside"),
                        List.of(words(passage, articles)),
                        List.of(passage));
            }
            case Correction.Described(String article, Emendations.Field field, String value) -> new CorrectionRow(
                    correction,
                    messages.get("correction.described", field(field)),
                    List.of(messages.get("correction.value", article, name(articles.get(article)),
                            value.isEmpty() ? messages.get("correction.nothing") : value)),
                    List.of());
        };
    }

    private String field(Emendations.Field field) {
        return switch (field) {
            case OUTLET -> messages.get("details.outlet");
            case HEADLINE -> messages.get("details.headline");
            case BYLINE -> messages.get("details.byline");
            case DATELINE -> messages.get("details.dateline");
            case PUBLISHED -> messages.get("details.published");
            case LANGUAGE -> messages.get("details.language");
        };
    }

    private String words(Passage passage, Map<String, Article> articles) {
        Article article = articles.get(passage.article());
        String words = article == null ? "" : passage.span().in(article.text()).replace('\n', ' ').strip();
        return messages.get("correction.words", passage.article(), name(article), words);
    }

    private static String name(@Nullable Article article) {
        return article == null ? "" : article.displayName();
    }

    /** The corrections: pairs, claims, then source by source. */
    public ObservableList<CorrectionRow> rows() {
        return rows;
    }

    /** Goes to the words that a correction is about. */
    public void jump(CorrectionRow row) {
        row.place().stream().findFirst().ifPresent(words -> {
            showColumns.run();
            reading.select(words);
        });
    }

    /** Takes one correction back and leaves the others. */
    public void takeBack(CorrectionRow row) {
        reading.project().change(messages.get("undo.pin-taken-back"), row.correction()::takenBack);
    }
}
