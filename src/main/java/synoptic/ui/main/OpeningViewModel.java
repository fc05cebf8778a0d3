package synoptic.ui.main;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.project.ArticleLetters;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** Reads sources one after the other and shows each as soon as it is read. Used on the FX thread. */
final class OpeningViewModel {

    /** What the rest of the window wants to know. */
    interface Listener {

        /** Something begins to be read. */
        void began();

        /** A sentence about a source that could not be read. */
        void problem(String sentence);

        /** Everything that was asked for is read. */
        void done();

        /** The person thought better of it. */
        void cancelled();
    }

    private final ReadingViewModel reading;
    private final SourceLoader loader;
    private final Lane lane;
    private final Messages messages;
    private final Listener listener;
    private final Deque<Function<Consumer<String>, List<Source>>> waiting = new ArrayDeque<>();
    /** How many letters articles of this project have had; one that was closed may come back under its own. */
    private int lettersGiven;

    OpeningViewModel(ReadingViewModel reading, SourceLoader loader, Lane lane, Messages messages, Listener listener) {
        this.reading = reading;
        this.loader = loader;
        this.lane = lane;
        this.messages = messages;
        this.listener = listener;
    }

    /** Whether something is being read. */
    boolean isRunning() {
        return lane.runningProperty().get();
    }

    /** Reads files and folders once what was asked for before is read. */
    void open(List<Path> filesAndFolders) {
        List<Path> paths = List.copyOf(filesAndFolders);
        enqueue(tell -> paths.stream()
                .flatMap(path -> expand(path, tell).stream())
                .toList());
    }

    /** Reads a source once what was asked for before is read. */
    void open(Source source) {
        enqueue(tell -> List.of(source));
    }

    private void enqueue(Function<Consumer<String>, List<Source>> sources) {
        waiting.add(sources);
        if (!isRunning()) {
            readNext();
        }
    }

    private void readNext() {
        Function<Consumer<String>, List<Source>> sources = waiting.poll();
        if (sources == null) {
            listener.done();
            return;
        }
        listener.began();
        List<Origin> known = reading.articles().stream().map(Article::origin).toList();
        int firstFree = known.isEmpty() ? 0 : Math.max(lettersGiven, ArticleLetters.after(reading.project().project().ids()));
        lane.start(
                reporter -> {
                    Consumer<String> tell = problem -> reporter.report(() -> listener.problem(problem));
                    read(sources.apply(tell), known, firstFree, reporter, tell);
                    return sources;
                },
                new Outcome<>(read -> readNext(), this::failed, listener::cancelled));
    }

    private void read(
            List<Source> sources, List<Origin> known, int firstFree, Reporter reporter, Consumer<String> tell) {
        List<Origin> seen = new ArrayList<>(known);
        int next = firstFree;
        for (Source source : sources) {
            if (reporter.isCancelled()) {
                throw new CancellationException();
            }
            if (seen.contains(source.origin())) {
                tell.accept(messages.get("problem.already-open", source.name()));
                continue;
            }
            Optional<Article> article = load(ArticleLetters.of(next), source, tell);
            if (article.isPresent()) {
                next++;
                seen.add(source.origin());
                int given = next;
                reporter.report(() -> {
                    lettersGiven = given;
                    reading.add(article.get());
                });
            }
        }
    }

    private List<Source> expand(Path path, Consumer<String> tell) {
        try {
            return loader.expand(path);
        } catch (UnreadableSourceException e) {
            tell.accept(e.getMessage());
            return List.of();
        }
    }

    private Optional<Article> load(String id, Source source, Consumer<String> tell) {
        try {
            return Optional.of(loader.load(id, source));
        } catch (UnreadableSourceException e) {
            tell.accept(e.getMessage());
            return Optional.empty();
        }
    }

    private void failed(Throwable cause) {
        listener.problem(messages.get("problem.reading", String.valueOf(cause.getMessage())));
        readNext();
    }

    /** Stops reading; what is read stays. */
    void cancel() {
        waiting.clear();
        lane.cancel();
    }
}
