package synoptic.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.settings.Recent;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** What is open, in a few words. Used on the FX thread. */
public final class StoryViewModel {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final StringProperty projectName = new SimpleStringProperty(this, "projectName", "");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);

    StoryViewModel(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        title.bind(Bindings.createStringBinding(this::title, reading.articles(), projectName));
        summary.bind(Bindings.createStringBinding(
                this::summary, reading.articles(), reading.comparisonProperty(), reading.project().projectProperty()));
        empty.bind(Bindings.isEmpty(reading.articles()));
    }

    private String title() {
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

    private String summary() {
        int open = reading.articles().size();
        int editions = (int) reading.articles().stream()
                .filter(article -> reading.comparison().flatMap(result -> result.edition(article.id())).isPresent())
                .count();
        int drafts = reading.project().project().ownText().isPresent() ? 1 : 0;
        String counted = messages.get("summary.sources", open - editions - drafts);
        String compared = reading.comparison()
                .map(result -> messages.get(
                        "summary.origins", counted, result.collation().origins().size()))
                .orElse(open == 1 && drafts == 0 ? messages.get("summary.add-another", counted) : counted);
        String told = editions == 0 ? compared : messages.get("summary.editions", compared, editions);
        return drafts == 0 ? told : messages.get("summary.draft", told);
    }

    private static Optional<Path> file(Article article) {
        return switch (article.origin()) {
            case Origin.File file -> Optional.of(file.path().toAbsolutePath().normalize());
            case Origin.Page page -> Optional.empty();
            case Origin.Given given -> Optional.empty();
        };
    }

    /** The files that are open, to be opened together again; empty where there are none, and for a project, which is a file itself. */
    Optional<Recent> files() {
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

    /** What the project is called that is open; empty where it has no name. */
    StringProperty projectNameProperty() {
        return projectName;
    }

    /** What the story may be called: the project, or the folder that all open articles are in; empty where there is neither. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How many sources are open, of how many origins they are, and how many more editions of them are open, which count for none. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether nothing is open. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
