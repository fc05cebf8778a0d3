package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.text.TextSpan;
import synoptic.ui.i18n.Messages;

/** Finds words in all open articles, capital or small letters alike. Used on the FX thread. */
public final class SearchViewModel {

    /** Fewer letters are found everywhere and tell nothing. */
    private static final int SHORTEST = 2;

    private static final int MOST = 2_000;

    private final ReadingViewModel reading;
    private final Messages messages;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private int current = -1;

    public SearchViewModel(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        words.addListener((observable, old, now) -> search());
        reading.articles().addListener((ListChangeListener<Article>) change -> search());
    }

    private void search() {
        String sought = words.get().strip();
        List<Passage> hits = new ArrayList<>();
        if (sought.length() >= SHORTEST) {
            Pattern pattern = Pattern.compile(
                    Pattern.quote(sought), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            for (Article article : reading.articles()) {
                Matcher matcher = pattern.matcher(article.text());
                while (hits.size() < MOST && matcher.find()) {
                    hits.add(new Passage(article.id(), new TextSpan(matcher.start(), matcher.end())));
                }
            }
        }
        current = -1;
        reading.hitsProperty().set(List.copyOf(hits));
        describe();
    }

    private void describe() {
        int found = reading.hitsProperty().get().size();
        if (words.get().strip().length() < SHORTEST) {
            summary.set("");
        } else {
            summary.set(
                    current < 0
                            ? messages.get("search.found", found)
                            : messages.get("search.position", current + 1, found));
        }
    }

    /** Goes to the next hit, from the last to the first. */
    public void next() {
        go(1);
    }

    /** Goes to the hit before, from the first to the last. */
    public void previous() {
        go(-1);
    }

    private void go(int step) {
        List<Passage> hits = reading.hitsProperty().get();
        if (hits.isEmpty()) {
            return;
        }
        current = current < 0 ? (step > 0 ? 0 : hits.size() - 1) : Math.floorMod(current + step, hits.size());
        reading.lookAt(hits.get(current));
        describe();
    }

    /** What is searched for; empty where nothing is. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** How many were found and which one is looked at, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
