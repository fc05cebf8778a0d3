package synoptic.ui.main;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.comparison.KnownVectors;
import synoptic.export.Exporter;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.project.Project;
import synoptic.settings.Recent;
import synoptic.settings.Theme;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.export.ExportViewModel;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectFileViewModel;
import synoptic.ui.reader.ArrangementViewModel;
import synoptic.ui.reader.ReadingViewModel;

/**
 * Opens and closes what the window shows, sees to it that what is open is compared whenever a source comes, goes or is
 * corrected, and tells what went wrong. Used on the FX thread.
 */
public final class MainViewModel {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final ActivityViewModel activity;
    private final OpeningViewModel opening;
    private final ComparingViewModel comparing;
    private final ShowingViewModel showing;
    private final StoryViewModel story;
    private final ArrangementViewModel arrangement;
    private final ClosedSources closed;
    private final ExportViewModel exporting;
    private final Lane arrangingLane;
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Recent> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final BooleanProperty claimsShown = new SimpleBooleanProperty(this, "claimsShown", true);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.COLUMNS);
    private @Nullable ProjectFileViewModel file;
    private Supplier<String> details = () -> "";
    private int pasted;

    public MainViewModel(
            ReadingViewModel reading,
            SourceLoader loader,
            ComparingViewModel.Comparer comparer,
            BackgroundRunner runner,
            Messages messages) {
        this.reading = reading;
        this.messages = messages;
        Lane loadingLane = runner.newLane();
        Lane comparingLane = runner.newLane();
        this.arrangingLane = runner.newLane();
        this.activity = new ActivityViewModel(loadingLane, comparingLane);
        this.opening = new OpeningViewModel(reading, loader, loadingLane, messages, new WhileOpening());
        this.comparing = new ComparingViewModel(reading, comparer, comparingLane, activity, messages, new WhileComparing());
        this.showing = new ShowingViewModel(reading, view, comparing);
        this.story = new StoryViewModel(reading, messages);
        this.exporting = new ExportViewModel(reading, new Exporter(), runner, this::tell, messages);
        this.closed = new ClosedSources(reading, messages);
        this.arrangement = new ArrangementViewModel(reading, messages);
        reading.articles().addListener(this::sourcesChanged);
        reading.project().projectProperty().addListener((observable, old, now) -> projectChanged(now));
    }

    private final class WhileOpening implements OpeningViewModel.Listener {
        @Override
        public void began() {
            comparing.cancel();
            activity.begin(messages.get("activity.reading"));
        }

        @Override
        public void problem(String sentence) {
            tell(sentence);
        }

        @Override
        public void done() {
            story.files().ifPresent(opened::set);
            compare();
        }

        @Override
        public void cancelled() {
            activity.end(messages.get("activity.cancelled"));
        }
    }

    private final class WhileComparing implements ComparingViewModel.Listener {
        @Override
        public void notice(String sentence) {
            tell(sentence);
        }

        @Override
        public void compared() {
            showing.selectAsBefore();
        }
    }

    /** Lets the project be saved in files, and projects be opened. To be called once. */
    public void keepIn(ProjectFileViewModel files) {
        file = files;
        story.projectNameProperty().bind(files.nameProperty());
    }

    /**
     * What belongs to a project besides what the reader did.
     *
     * @param remember lets the next comparison begin with sentence vectors that were kept
     */
    public ProjectFileViewModel.Showing showing(Consumer<KnownVectors> remember) {
        return showing.with(remember, this::tell);
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
        if (!opening.isRunning() && !comparing.isCompared()) {
            compare();
        }
    }

    /** What the reader corrects is heeded at once. */
    private void projectChanged(Project now) {
        if (!opening.isRunning()) {
            comparing.heed(now);
        }
    }

    /** Compares what is open, unless that is fewer than two articles; a comparison under way is given up. */
    public void compare() {
        comparing.compare();
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

    /** What is open, and what is selected in it. */
    public ReadingViewModel reading() {
        return reading;
    }

    /** What is open, in a few words. */
    public StoryViewModel story() {
        return story;
    }

    /** What is being done in the background. */
    public ActivityViewModel activity() {
        return activity;
    }

    /** Exports what was found out. */
    public ExportViewModel exporting() {
        return exporting;
    }

    /** Where the tables of what was found out are arranged. */
    Lane arrangingLane() {
        return arrangingLane;
    }

    /** What was closed. */
    public ClosedSources closed() {
        return closed;
    }

    /** Moves, pins and closes columns. */
    public ArrangementViewModel arrangement() {
        return arrangement;
    }

    /** What could not be done and what is to be known, a sentence each, oldest first. */
    public ObservableList<String> problems() {
        return problems;
    }

    /** The files that are open, as of when some were opened last; null before that. */
    public ReadOnlyObjectProperty<@Nullable Recent> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether articles are open that are not compared and not being compared. */
    public ReadOnlyBooleanProperty comparableProperty() {
        return comparing.comparableProperty();
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
