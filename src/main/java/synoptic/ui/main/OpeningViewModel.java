package synoptic.ui.main;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Original;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.project.ArticleLetters;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.i18n.Failures;
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

    private static final Logger LOG = System.getLogger(OpeningViewModel.class.getName());

    private final ReadingViewModel reading;
    private final SourceLoader loader;
    private final Lane lane;
    private final Messages messages;
    private final Listener listener;
    /** Something to be read. */
    @FunctionalInterface
    private interface Request {

        /** Reads; off the FX thread. */
        void read(Reporter reporter, Consumer<String> tell);
    }

    private final Deque<Supplier<Request>> waiting = new ArrayDeque<>();
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
        enqueue(() -> reading(tell -> paths.stream()
                .flatMap(path -> expand(path, tell).stream())
                .toList()));
    }

    /** Reads a source once what was asked for before is read. */
    void open(Source source) {
        enqueue(() -> reading(tell -> List.of(source)));
    }

    /** Reads the bytes of an article again in another encoding, in place of the article. */
    void reread(Article article, Charset encoding) {
        Original original = article.original();
        if (original != null) {
            Source source = new Source.InMemory(original.name(), original.content());
            enqueue(() -> (reporter, tell) -> load(article.id(), source, encoding, tell)
                    .map(read -> read.withOrigin(article.origin()))
                    .ifPresent(read -> reporter.report(() -> reading.project()
                            .change(messages.get("undo.encoding", encoding.displayName()), state -> state.rereading(read)))));
        }
    }

    private void enqueue(Supplier<Request> request) {
        waiting.add(request);
        if (!isRunning()) {
            readNext();
        }
    }

    private void readNext() {
        Supplier<Request> next = waiting.poll();
        if (next == null) {
            listener.done();
            return;
        }
        listener.began();
        Request request = next.get();
        lane.start(
                reporter -> {
                    request.read(reporter, problem -> reporter.report(() -> listener.problem(problem)));
                    return request;
                },
                new Outcome<>(read -> readNext(), this::failed, listener::cancelled));
    }

    /** Reads new sources, beside what is open at this moment. */
    private Request reading(Function<Consumer<String>, List<Source>> sources) {
        List<Origin> known = reading.articles().stream().map(Article::origin).toList();
        int firstFree = known.isEmpty() ? 0 : Math.max(lettersGiven, ArticleLetters.after(reading.project().project().ids()));
        return (reporter, tell) -> read(sources.apply(tell), known, firstFree, reporter, tell);
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
            Optional<Article> article = load(ArticleLetters.of(next), source, null, tell);
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

    private Optional<Article> load(String id, Source source, @Nullable Charset encoding, Consumer<String> tell) {
        try {
            return Optional.of(loader.load(id, source, encoding));
        } catch (UnreadableSourceException e) {
            tell.accept(e.getMessage());
            return Optional.empty();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "A source could not be read", e);
            tell.accept(messages.get("problem.reading-source", source.name(), Failures.sentence(e, messages)));
            return Optional.empty();
        }
    }

    private void failed(Throwable cause) {
        listener.problem(messages.get("problem.reading", Failures.sentence(cause, messages)));
        readNext();
    }

    /** Stops reading; what is read stays. */
    void cancel() {
        waiting.clear();
        lane.cancel();
    }
}
