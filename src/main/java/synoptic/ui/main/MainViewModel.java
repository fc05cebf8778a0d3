package synoptic.ui.main;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/**
 * What the window does: opens sources one after the other, shows each as soon as it is read, compares them all, and tells
 * what went wrong. Used on the FX thread.
 */
public final class MainViewModel {

    /** Compares articles; called off the FX thread. */
    @FunctionalInterface
    public interface Comparer {

        /**
         * Compares two articles or more.
         *
         * @throws CancellationException if the monitor said that the result is no longer wanted
         */
        Comparison compare(List<Article> articles, ComparisonMonitor monitor);
    }

    private static final double UNKNOWN = -1;

    private final ReadingViewModel reading;
    private final SourceLoader loader;
    private final Comparer comparer;
    private final Messages messages;
    private final Lane loading;
    private final Lane comparing;
    private final Deque<List<Path>> waiting = new ArrayDeque<>();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", UNKNOWN);
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper(this, "activity", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final ReadOnlyBooleanWrapper comparable = new ReadOnlyBooleanWrapper(this, "comparable");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty claimsShown = new SimpleBooleanProperty(this, "claimsShown", true);

    public MainViewModel(
            ReadingViewModel reading,
            SourceLoader loader,
            Comparer comparer,
            BackgroundRunner runner,
            Messages messages) {
        this.reading = reading;
        this.loader = loader;
        this.comparer = comparer;
        this.messages = messages;
        this.loading = runner.newLane();
        this.comparing = runner.newLane();
        empty.bind(Bindings.isEmpty(reading.articles()));
        busy.bind(loading.runningProperty().or(comparing.runningProperty()));
        reading.comparisonProperty().addListener((observable, old, now) -> describe());
    }

    /** Opens files and folders besides what is open already. */
    public void open(List<Path> filesAndFolders) {
        if (filesAndFolders.isEmpty()) {
            return;
        }
        waiting.add(List.copyOf(filesAndFolders));
        if (!loading.runningProperty().get()) {
            loadNext();
        }
    }

    private void loadNext() {
        List<Path> paths = waiting.poll();
        if (paths == null) {
            compare();
            return;
        }
        comparing.cancel();
        progress.set(UNKNOWN);
        activity.set(messages.get("activity.reading"));
        List<Origin> known = reading.articles().stream().map(Article::origin).toList();
        int firstFree = reading.articles().size();
        loading.start(
                reporter -> {
                    load(paths, known, firstFree, reporter);
                    return paths;
                },
                new Outcome<>(read -> loadNext(), this::loadingFailed, this::cancelled));
    }

    private void load(List<Path> paths, List<Origin> known, int firstFree, Reporter reporter) {
        List<Origin> seen = new ArrayList<>(known);
        int next = firstFree;
        for (Path path : paths) {
            for (Source source : expand(path, reporter)) {
                if (reporter.isCancelled()) {
                    throw new CancellationException();
                }
                if (seen.contains(source.origin())) {
                    tell(reporter, messages.get("problem.already-open", source.name()));
                    continue;
                }
                Optional<Article> article = load(ArticleLetters.of(next), source, reporter);
                if (article.isPresent()) {
                    next++;
                    seen.add(source.origin());
                    article.get().notices().forEach(notice -> tell(reporter, notice));
                    reporter.report(() -> {
                        reading.add(article.get());
                        describe();
                    });
                }
            }
        }
    }

    private List<Source> expand(Path path, Reporter reporter) {
        try {
            return loader.expand(path);
        } catch (UnreadableSourceException e) {
            tell(reporter, e.getMessage());
            return List.of();
        }
    }

    private Optional<Article> load(String id, Source source, Reporter reporter) {
        try {
            return Optional.of(loader.load(id, source));
        } catch (UnreadableSourceException e) {
            tell(reporter, e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(Reporter reporter, String problem) {
        reporter.report(() -> problems.add(problem));
    }

    /** Compares what is open, unless that is fewer than two articles; a comparison under way is given up. */
    public void compare() {
        if (reading.articles().size() < 2) {
            comparing.cancel();
            activity.set("");
            describe();
            return;
        }
        List<Article> articles = List.copyOf(reading.articles());
        progress.set(UNKNOWN);
        activity.set(messages.get("activity.comparing"));
        comparing.start(
                reporter -> comparer.compare(articles, monitor(reporter)),
                new Outcome<>(this::compared, this::comparingFailed, this::cancelled));
        describe();
    }

    private ComparisonMonitor monitor(Reporter reporter) {
        return new ComparisonMonitor() {
            @Override
            public void progress(Step step, double fraction) {
                reporter.reportLatest(() -> {
                    progress.set(fraction);
                    activity.set(words(step));
                });
            }

            @Override
            public boolean isCancelled() {
                return reporter.isCancelled();
            }
        };
    }

    private String words(ComparisonMonitor.Step step) {
        return switch (step) {
            case EXTRACTING -> messages.get("activity.extracting");
            case ENCODING -> messages.get("activity.encoding");
            case LINKING -> messages.get("activity.linking");
            case FINDING_CLAIMS -> messages.get("activity.finding-claims");
        };
    }

    private void compared(Comparison result) {
        activity.set("");
        reading.showComparison(result);
        result.notices().stream().filter(notice -> !problems.contains(notice)).forEach(problems::add);
        describe();
    }

    private void loadingFailed(Throwable cause) {
        problems.add(messages.get("problem.reading", message(cause)));
        activity.set("");
        loadNext();
    }

    private void comparingFailed(Throwable cause) {
        problems.add(messages.get("problem.comparing", message(cause)));
        activity.set("");
        describe();
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private void cancelled() {
        activity.set(messages.get("activity.cancelled"));
        describe();
    }

    /** Stops reading and comparing; what is read stays. */
    public void cancel() {
        waiting.clear();
        loading.cancel();
        comparing.cancel();
    }

    /** Closes everything that is open. */
    public void closeAll() {
        cancel();
        reading.clear();
        problems.clear();
        activity.set("");
        describe();
    }

    private void describe() {
        int sources = reading.articles().size();
        String counted = messages.get("summary.sources", sources);
        summary.set(reading.comparison()
                .map(result -> messages.get(
                        "summary.origins", counted, result.collation().origins().size()))
                .orElse(sources == 1 ? messages.get("summary.add-another", counted) : counted));
        comparable.set(sources > 1
                && !loading.runningProperty().get()
                && !comparing.runningProperty().get()
                && !isCompared());
        title.set(storyTitle());
    }

    private boolean isCompared() {
        List<String> open = reading.articles().stream().map(Article::id).toList();
        return reading.comparison()
                .filter(result -> result.witnesses().stream().map(Witness::id).toList().equals(open))
                .isPresent();
    }

    private String storyTitle() {
        List<Optional<Path>> folders = reading.articles().stream()
                .map(MainViewModel::folder)
                .distinct()
                .toList();
        return folders.size() == 1
                ? folders.getFirst().map(StoryTitle::of).orElse("")
                : "";
    }

    private static Optional<Path> folder(Article article) {
        return switch (article.origin()) {
            case Origin.File file -> Optional.ofNullable(file.path().toAbsolutePath().getParent());
            case Origin.Given given -> Optional.empty();
        };
    }

    /** What is open, and what is selected in it. */
    public ReadingViewModel reading() {
        return reading;
    }

    /** Whether nothing is open. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What could not be done and what is to be known, a sentence each, oldest first. */
    public ObservableList<String> problems() {
        return problems;
    }

    /** Whether something is being read or compared. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; -1 where that is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done; empty where nothing is. */
    public ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /** What the story may be called: the folder that all open articles are in; empty where there is no such folder. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How many sources are open and of how many origins they are. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether articles are open that are not compared and not being compared. */
    public ReadOnlyBooleanProperty comparableProperty() {
        return comparable.getReadOnlyProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether the claims panel is beside the columns. */
    public BooleanProperty claimsShownProperty() {
        return claimsShown;
    }
}
