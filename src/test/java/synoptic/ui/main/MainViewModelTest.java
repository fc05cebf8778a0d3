package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.comparison.ComparisonService;
import synoptic.ingest.SourceLoader;
import synoptic.project.ArticleLetters;
import synoptic.project.Note;
import synoptic.text.TextSpan;
import synoptic.ui.ManualExecutor;
import synoptic.ui.Stories;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.i18n.Messages;
import synoptic.ui.project.ProjectViewModel;
import synoptic.ui.reader.ReadingViewModel;

class MainViewModelTest {

    private final ManualExecutor background = new ManualExecutor();
    private final List<List<Article>> compared = new ArrayList<>();
    private final List<Corrections> heeded = new ArrayList<>();
    private final ReadingViewModel reading = new ReadingViewModel(new ProjectViewModel());

    private final MainViewModel model = new MainViewModel(reading, new SourceLoader(), (articles, draft, corrections, monitor) -> {
        compared.add(articles);
        heeded.add(corrections);
        return Stories.compare(articles, corrections, monitor);
    }, new BackgroundRunner(background, Runnable::run), Messages.in(Locale.ENGLISH));

    @TempDir private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path article(String name) throws IOException {
        return file(name, "Headline of " + name + "\n\nThe president landed on Wednesday with 11,000 containers, it was said.\n\n"
                + "Nobody expects a long stay in the city, officials told reporters.\n");
    }

    @Test
    void opensComparesAndSumsUp() throws IOException {
        model.open(List.of(article("one.txt"), article("two.txt")));
        assertThat(model.activity().busyProperty().get()).isTrue();
        background.runAll();

        assertThat(reading.articles()).extracting(Article::id).containsExactly("A", "B");
        assertThat(reading.comparison()).isPresent();
        assertThat(model.activity().busyProperty().get()).isFalse();
        assertThat(model.story().summaryProperty().get()).isEqualTo("2 sources · 2 origins");
        assertThat(model.activity().wordsProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersOpen() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path empty = file("empty.txt", "");

        model.open(List.of(article("one.txt"), missing, empty, article("two.txt")));
        background.runAll();

        assertThat(reading.articles()).extracting(Article::id).containsExactly("A", "B");
        assertThat(model.problems()).hasSize(2);
        assertThat(model.problems().getFirst()).contains("missing.txt");
        assertThat(model.problems().getLast()).contains("empty.txt");
    }

    @Test
    void anErrorInAComparisonIsToldInASentence() throws IOException {
        MainViewModel failing = new MainViewModel(reading, new SourceLoader(), (articles, draft, corrections, monitor) -> {
            throw new NoClassDefFoundError("ai/onnxruntime/OrtSession");
        }, new BackgroundRunner(background, Runnable::run), Messages.in(Locale.ENGLISH));
        failing.open(List.of(article("one.txt"), article("two.txt")));
        background.runAll();

        assertThat(failing.problems()).singleElement().asString()
                .startsWith("The articles could not be compared: Something happened that Synoptic was not prepared for")
                .doesNotContain("onnxruntime");
        assertThat(failing.activity().busyProperty().get()).isFalse();
    }

    @Test
    void anArticleThatIsLoadedTwiceCountsOnce() throws IOException {
        String told = Files.readString(article("one.txt"));
        MainViewModel comparing = new MainViewModel(reading, new SourceLoader(), new ComparisonService(() -> null)::compare,
                new BackgroundRunner(background, Runnable::run), Messages.in(Locale.ENGLISH));
        comparing.open(List.of(file("one.txt", told), file("other.txt", "A quiet day\n\nShips waited in the bay and no one came ashore.\n"),
                file("copy.txt", told)));
        background.runAll();

        assertThat(reading.articles()).hasSize(3);
        assertThat(comparing.story().summaryProperty().get()).isEqualTo("2 sources · 2 origins · 1 more edition");
        assertThat(comparing.problems()).contains("copy.txt holds the same article as one.txt; it counts once.");
    }

    @Test
    void aSourceThatIsOpenIsNotOpenedTwice() throws IOException {
        Path one = article("one.txt");
        model.open(List.of(one));
        background.runAll();
        model.open(List.of(one));
        background.runAll();

        assertThat(reading.articles()).hasSize(1);
        assertThat(model.problems()).containsExactly("one.txt is open already.");
    }

    @Test
    void oneArticleIsShownAndNotCompared() throws IOException {
        model.open(List.of(article("one.txt")));
        background.runAll();

        assertThat(compared).isEmpty();
        assertThat(model.story().summaryProperty().get()).isEqualTo("1 source · add another to compare");
    }

    @Test
    void articlesAreReadableBeforeTheyAreCompared() throws IOException {
        model.open(List.of(article("one.txt"), article("two.txt")));
        background.runOne();

        assertThat(reading.articles()).hasSize(2);
        assertThat(reading.comparison()).isEmpty();
        assertThat(model.activity().busyProperty().get()).isTrue();
    }

    @Test
    void cancellingAComparisonKeepsTheArticlesAndOffersToCompareAgain() throws IOException {
        model.open(List.of(article("one.txt"), article("two.txt")));
        background.runOne();
        model.cancel();
        background.runAll();

        assertThat(reading.articles()).hasSize(2);
        assertThat(reading.comparison()).isEmpty();
        assertThat(model.activity().wordsProperty().get()).isEqualTo("Cancelled");
        assertThat(model.comparableProperty().get()).isTrue();

        model.compare();
        background.runAll();
        assertThat(reading.comparison()).isPresent();
        assertThat(model.comparableProperty().get()).isFalse();
    }

    @Test
    void whatTheReaderCorrectsIsHeededAtOnceAndSoIsUndoingIt() throws IOException {
        model.open(List.of(article("one.txt"), article("two.txt")));
        background.runAll();
        Passage one = new Passage("A", new TextSpan(0, 8));
        Passage other = new Passage("B", new TextSpan(0, 8));

        reading.project().change("Mark as match", project -> project.withPin(one, other, Pin.Kind.MATCH));
        background.runAll();
        assertThat(heeded.getLast().pins()).containsExactly(new Pin(one, other, Pin.Kind.MATCH));

        reading.project().undo();
        background.runAll();
        assertThat(heeded.getLast()).isEqualTo(Corrections.NONE);
        assertThat(heeded).hasSize(3);

        reading.project().change("Note", project -> project.withNote(new Note(one, "A note", List.of())));
        background.runAll();
        assertThat(heeded).as("a note corrects nothing").hasSize(3);
    }

    @Test
    void addingASourceWhileComparingComparesAllOfThem() throws IOException {
        model.open(List.of(article("one.txt"), article("two.txt")));
        background.runOne();
        model.open(List.of(article("three.txt")));
        background.runAll();

        assertThat(reading.articles()).extracting(Article::id).containsExactly("A", "B", "C");
        assertThat(compared.getLast()).hasSize(3);
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(3);
    }

    @Test
    void theTitleIsThatOfTheFolder() throws IOException {
        Path story = Files.createDirectory(folder.resolve("harbour-bridge"));
        Files.move(article("one.txt"), story.resolve("one.txt"));
        model.open(List.of(story));
        background.runAll();

        assertThat(model.story().titleProperty().get()).isEqualTo("Harbour bridge");
    }

    @Test
    void closingEverythingLeavesNothingBehind() throws IOException {
        model.open(List.of(article("one.txt"), article("two.txt"), folder.resolve("missing.txt")));
        background.runAll();
        model.closeAll();

        assertThat(model.story().emptyProperty().get()).isTrue();
        assertThat(reading.comparison()).isEmpty();
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(ArticleLetters.after(List.of("A", "AB", "Z"))).isEqualTo(28);
        assertThat(ArticleLetters.after(List.of())).isZero();
        assertThat(List.of(ArticleLetters.of(0), ArticleLetters.of(25), ArticleLetters.of(26), ArticleLetters.of(52)))
                .containsExactly("A", "Z", "AA", "BA");
    }
}
