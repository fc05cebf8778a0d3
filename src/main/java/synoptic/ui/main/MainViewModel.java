package synoptic.ui.main;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.KnownVectors;
import synoptic.export.Exporter;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.project.Project;
import synoptic.project.ViewState;
import synoptic.settings.Recent;
import synoptic.settings.Theme;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.export.ExportViewModel;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectFileViewModel;
import synoptic.ui.reader.ArrangementViewModel;
import synoptic.ui.reader.ReadingViewModel;
import synoptic.ui.reader.Selection;

/**
 * What the window does: opens sources, compares all that are open whenever one comes or goes, and tells what went wrong. Used
 * on the FX thread.
 */
public final class MainViewModel {

    /** Compares articles; called off the FX thread. */
    @FunctionalInterface
    public interface Comparer {

        /**
         * Compares two articles or more.
         *
         * @param corrections what the reader says of passages
         * @throws CancellationException if the monitor said that the result is no longer wanted
         */
        Comparison compare(List<Article> articles, Corrections corrections, ComparisonMonitor monitor);
    }

    private static final double UNKNOWN = -1;

    private final ReadingViewModel reading;
    private final Comparer comparer;
    private final Messages messages;
    private final OpeningViewModel opening;
    private final Lane comparing;
    private final ArrangementViewModel arrangement;
    private final ClosedSources closed;
    private final ExportViewModel exporting;
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Recent> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", UNKNOWN);
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper(this, "activity", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final ReadOnlyBooleanWrapper comparable = new ReadOnlyBooleanWrapper(this, "comparable");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final BooleanProperty claimsShown = new SimpleBooleanProperty(this, "claimsShown", true);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.COLUMNS);
    private Corrections heeded = Corrections.NONE;
    private final StringProperty projectName = new SimpleStringProperty(this, "projectName", "");
    private @Nullable ProjectFileViewModel file;
    private Supplier<String> details = () -> "";
    /** What is to be selected once the project that was opened is compared. */
    private @Nullable Passage selectedBefore;
    /** What was given to the last comparison, which may have left an older edition of an article out. */
    private Set<Article> compared = Set.of();
    private int pasted;

    public MainViewModel(
            ReadingViewModel reading,
            SourceLoader loader,
            Comparer comparer,
            BackgroundRunner runner,
            Messages messages) {
        this.reading = reading;
        this.comparer = comparer;
        this.messages = messages;
        Lane loading = runner.newLane();
        this.opening = new OpeningViewModel(reading, loader, loading, messages, new WhileOpening());
        this.comparing = runner.newLane();
        this.exporting = new ExportViewModel(reading, new Exporter(), runner, messages);
        this.closed = new ClosedSources(reading, messages);
        this.arrangement = new ArrangementViewModel(reading.project(), messages);
        empty.bind(Bindings.isEmpty(reading.articles()));
        busy.bind(loading.runningProperty().or(comparing.runningProperty()));
        reading.comparisonProperty().addListener((observable, old, now) -> describe());
        reading.articles().addListener(this::sourcesChanged);
        reading.project().projectProperty().addListener((observable, old, now) -> projectChanged(now));
    }

    private final class WhileOpening implements OpeningViewModel.Listener {
        @Override
        public void began() {
            comparing.cancel();
            progress.set(UNKNOWN);
            activity.set(messages.get("activity.reading"));
        }

        @Override
        public void problem(String sentence) {
            tell(sentence);
        }

        @Override
        public void done() {
            recent().ifPresent(opened::set);
            compare();
        }

        @Override
        public void cancelled() {
            MainViewModel.this.cancelled();
        }
    }

    /** Opens files and folders besides what is open already; a project among them is opened in its place. */
    public void open(List<Path> filesAndFolders) {
        ProjectFileViewModel projects = file;
        List<Path> sources = new ArrayList<>(filesAndFolders);
        if (projects != null) {
            List<Path> asked = filesAndFolders.stream().filter(projects::isIn).toList();
            sources.removeAll(asked);
            asked.stream().limit(1).forEach(projects::open);
            asked.stream().skip(1).forEach(path -> tell(messages.get("problem.one-project", path)));
        }
        if (!sources.isEmpty()) {
            opening.open(sources);
        }
    }

    /** Lets the project be saved in files, and projects be opened. To be called once. */
    public void keepIn(ProjectFileViewModel files) {
        file = files;
        projectName.bind(files.nameProperty());
        projectName.addListener((observable, old, now) -> describe());
    }

    /**
     * What belongs to a project besides what the reader did.
     *
     * @param remember lets the next comparison begin with sentence vectors that were kept
     */
    public ProjectFileViewModel.Showing showing(Consumer<KnownVectors> remember) {
        return new ProjectFileViewModel.Showing() {
            @Override
            public ViewState view() {
                List<Article> paged = reading.visible();
                return new ViewState(
                        view.get().name().toLowerCase(Locale.ROOT),
                        paged.isEmpty() ? null : paged.getLast().id(),
                        reading.selection().map(Selection::focus).orElse(null));
            }

            @Override
            public void show(ViewState state) {
                Stream.of(View.values())
                        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(state.shown()))
                        .forEach(view::set);
                String first = state.first();
                if (first != null) {
                    reading.show(first);
                }
                selectedBefore = state.selected();
                if (isCompared()) {
                    selectAsBefore();
                }
            }

            @Override
            public KnownVectors vectors() {
                return reading.comparison().map(Comparison::vectors).orElse(KnownVectors.NONE);
            }

            @Override
            public void remember(KnownVectors vectors) {
                remember.accept(vectors);
            }

            @Override
            public void tell(String sentence) {
                MainViewModel.this.tell(sentence);
            }
        };
    }

    /** Opens what was open together before. */
    public void open(Recent recent) {
        open(recent.files().stream().map(Path::of).toList());
    }

    /** Opens text that was pasted or dropped as an article of its own; blank text is passed over. */
    public void openText(String text) {
        if (!text.isBlank()) {
            pasted++;
            opening.open(
                    new Source.InMemory(messages.get("source.pasted", pasted), text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Fetches a page from the web besides what is open; false, and a sentence, where what was typed is no address. */
    public boolean openAddress(String typed) {
        Optional<Source.AtAddress> page = Source.AtAddress.of(typed);
        page.ifPresentOrElse(opening::open, () -> tell(messages.get("problem.address", typed.strip())));
        return page.isPresent();
    }

    /** Reads an article's bytes again in another encoding; what was done in its text is given up, until that is undone. */
    public void reread(Article article, Charset encoding) {
        opening.reread(article, encoding);
    }

    /** Says a sentence to the reader, once. */
    public void tell(String sentence) {
        if (!problems.contains(sentence)) {
            problems.add(sentence);
        }
    }

    /** Articles come by opening, which compares them when it is done, and by undoing; they go by closing. */
    private void sourcesChanged(ListChangeListener.Change<? extends Article> change) {
        while (change.next()) {
            change.getAddedSubList().stream()
                    .filter(article -> !change.getRemoved().contains(article))
                    .forEach(article -> article.notices().forEach(this::tell));
        }
        describe();
        if (!opening.isRunning() && !isCompared()) {
            compare();
        }
    }

    /** What the reader corrects is heeded at once. */
    private void projectChanged(Project now) {
        if (!opening.isRunning() && reading.comparison().isPresent() && !now.corrections().equals(heeded)) {
            compare();
        }
    }

    /** Compares what is open, unless that is fewer than two articles; a comparison under way is given up. */
    public void compare() {
        if (reading.articles().size() < 2) {
            comparing.cancel();
            activity.set("");
            reading.showComparison(null);
            describe();
            return;
        }
        List<Article> articles = List.copyOf(reading.articles());
        Corrections corrections = reading.project().project().corrections();
        heeded = corrections;
        progress.set(UNKNOWN);
        activity.set(messages.get("activity.comparing"));
        comparing.start(
                reporter -> comparer.compare(articles, corrections, monitor(reporter)),
                new Outcome<>(result -> compared(articles, result), this::comparingFailed, this::cancelled));
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

    private void compared(List<Article> articles, Comparison result) {
        compared = Set.copyOf(articles);
        activity.set("");
        reading.showComparison(result);
        result.notices().forEach(this::tell);
        selectAsBefore();
        describe();
    }

    private void selectAsBefore() {
        Passage selected = selectedBefore;
        selectedBefore = null;
        if (selected != null) {
            reading.selectAt(selected.article(), selected.span().start());
        }
    }

    private void comparingFailed(Throwable cause) {
        String message = cause.getMessage();
        tell(messages.get("problem.comparing", message == null ? cause.getClass().getSimpleName() : message));
        activity.set("");
        describe();
    }

    private void cancelled() {
        activity.set(messages.get("activity.cancelled"));
        describe();
    }

    /** Stops reading and comparing; what is read stays. */
    public void cancel() {
        opening.cancel();
        comparing.cancel();
    }

    /** Where the details for a report of a mistake come from. */
    public void tellDetails(Supplier<String> told) {
        details = told;
    }

    /** What a report of a mistake should tell of the program and the machine. */
    String details() {
        return details.get();
    }

    /** Closes everything that is open; asks first if something is not saved. */
    public void closeAll() {
        ProjectFileViewModel files = file;
        if (files == null) {
            closeNow();
        } else {
            files.leave(this::closeNow);
        }
    }

    private void closeNow() {
        cancel();
        problems.clear();
        arrangement.closeAll();
    }

    private void describe() {
        int sources = reading.articles().size();
        String counted = messages.get("summary.sources", sources);
        summary.set(reading.comparison()
                .map(result -> messages.get(
                        "summary.origins", counted, result.collation().origins().size()))
                .orElse(sources == 1 ? messages.get("summary.add-another", counted) : counted));
        comparable.set(sources > 1
                && !opening.isRunning()
                && !comparing.runningProperty().get()
                && !isCompared());
        title.set(storyTitle());
    }

    private boolean isCompared() {
        return reading.comparison().isPresent() && compared.equals(Set.copyOf(reading.articles()));
    }

    private String storyTitle() {
        if (!projectName.get().isEmpty() && !reading.articles().isEmpty()) {
            return projectName.get();
        }
        List<Optional<Path>> folders = reading.articles().stream()
                .map(article -> file(article).flatMap(path -> Optional.ofNullable(path.getParent())))
                .distinct()
                .toList();
        return folders.size() == 1
                ? folders.getFirst().map(StoryTitle::of).orElse("")
                : "";
    }

    private static Optional<Path> file(Article article) {
        return switch (article.origin()) {
            case Origin.File file -> Optional.of(file.path().toAbsolutePath());
            case Origin.Page page -> Optional.empty();
            case Origin.Given given -> Optional.empty();
        };
    }

    private Optional<Recent> recent() {
        List<String> files = reading.articles().stream()
                .flatMap(article -> file(article).stream())
                .map(Path::toString)
                .toList();
        if (files.isEmpty() || !projectName.get().isEmpty()) {
            return Optional.empty();
        }
        String outlets = reading.articles().stream().map(Article::displayName).collect(Collectors.joining(", "));
        return Optional.of(new Recent(title.get().isEmpty() ? outlets : title.get(), files));
    }

    /** What is open, and what is selected in it. */
    public ReadingViewModel reading() {
        return reading;
    }

    /** Exports what was found out. */
    public ExportViewModel exporting() {
        return exporting;
    }

    /** What was closed. */
    public ClosedSources closed() {
        return closed;
    }

    /** Moves, pins and closes columns. */
    public ArrangementViewModel arrangement() {
        return arrangement;
    }

    /** Whether nothing is open. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What could not be done and what is to be known, a sentence each, oldest first. */
    public ObservableList<String> problems() {
        return problems;
    }

    /** The files that are open, as of when some were opened last; null before that. */
    public ReadOnlyObjectProperty<@Nullable Recent> openedProperty() {
        return opened.getReadOnlyProperty();
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

    /** What the middle of the window shows. */
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** Whether the claims panel is beside the columns. */
    public BooleanProperty claimsShownProperty() {
        return claimsShown;
    }
}
