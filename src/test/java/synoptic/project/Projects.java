package synoptic.project;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import synoptic.article.Article;
import synoptic.article.Edition;
import synoptic.article.Emendations;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Original;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.article.Published;
import synoptic.comparison.KnownVectors;
import synoptic.text.TextSpan;

/** Projects for tests: one that has something of everything, and steps taken at random. */
final class Projects {

    private Projects() {}

    /** Something of everything that a project can hold; the text has a character beyond the first 65,536 and an accent. */
    static SavedProject full() {
        Article first = article("A", "Caf\u00E9 \uD83C\uDF09 reopens\n\nThe bridge was closed for 14 days.\n\nShare this article\n");
        Article second =
                new Article("C", new Origin.Page("https://radio.example/ferry"), null, null, null, null, null, "und", "It is open.",
                        List.of(new TextSpan(0, 11)), List.of(), List.of());
        Passage days = new Passage("A", span(first, "14 days"));
        Passage open = new Passage("C", new TextSpan(0, 11));
        Project project = Project.EMPTY.withSource(first).withSource(second).withBase("C")
                .withNote(new Note(NotePlace.of(days), "Who says so?\nAsk the council \uD83C\uDF09.", List.of("figure", "to check"),
                        Note.Colour.PINK, "J. Doe"))
                .withNote(new Note(NotePlace.source("C"), "Only the radio has it.", List.of(), Note.Colour.GREEN, ""))
                .withVerdict(days, Review.Verdict.REJECTED)
                .withPin(open, days, Pin.Kind.NO_MATCH)
                .withEmendations("A",
                        Emendations.NONE.restoring(span(first, "Share this")).settingAside(span(first, "bridge"), Furniture.Kind.OTHER)
                                .with(Emendations.Field.OUTLET, "The Daily").with(Emendations.Field.BYLINE, ""));
        return new SavedProject(project, new ViewState("matrix", "C", days, new TreeMap<>(Map.of("A", 9, "C", 4))),
                new KnownVectors("a model", new byte[]{1, 2, 3, 4}));
    }

    static Article article(String id, String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                paragraphs.add(new TextSpan(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return new Article(id, new Origin.Given(id.toLowerCase(java.util.Locale.ROOT) + ".txt"), new Outlet("The " + id + " Times"),
                "A headline", "Jane Doe", "SEOUL", new Published(LocalDate.of(2024, 6, 19), LocalTime.of(5, 7)), "en", text, paragraphs,
                List.of(new Part(paragraphs.getFirst(), Part.Kind.HEADLINE)),
                List.of(new Furniture(paragraphs.getLast(), Furniture.Kind.SHARE)), List.of(id + " says nothing of its encoding."),
                new Original(id + ".txt", text.getBytes(StandardCharsets.UTF_16)),
                new Edition("courier.example/" + id, new Published(LocalDate.of(2024, 6, 20), null)));
    }

    private static TextSpan span(Article article, String words) {
        int at = article.text().indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    /** What a reader does at one go. */
    interface Step {
        Project take(Project project);
    }

    private static final List<Article> POOL = List.of(
            article("A", "One headline\nThe first sentence. \uD83C\uDF09 Another.\nShare"),
            article("B", "Second headline\nIt rained. It stopped.\nShare"),
            article("C", "Third\nNobody knows.\nShare"));

    /** A step at random: opens, closes, moves, keeps in view, notes, judges, corrects. */
    static Arbitrary<Step> steps() {
        Arbitrary<Article> articles = Arbitraries.of(POOL);
        Arbitrary<Passage> passages =
                Combinators.combine(articles, Arbitraries.integers().between(0, 8), Arbitraries.integers().between(1, 6))
                        .as((article, start, length) -> new Passage(article.id(), new TextSpan(start, start + length)));
        Arbitrary<String> words = Arbitraries.of("", "Check this.", " two\nlines ", "\uD83C\uDF09 \"quoted\" \\", "caf\u00E9");
        Arbitrary<Step> opens = articles.map(article -> project -> project.withSource(article));
        Arbitrary<Step> closes = articles.map(article -> project -> project.without(article.id()));
        Arbitrary<Step> moves = Combinators.combine(articles, Arbitraries.integers().between(-1, 3))
                .as((article, place) -> project -> project.moved(article.id(), place));
        Arbitrary<Step> bases =
                articles.map(article -> project -> project.ids().contains(article.id()) ? project.withBase(article.id()) : project);
        Arbitrary<NotePlace> places = Arbitraries.oneOf(
                passages.map(NotePlace::of), passages.map(NotePlace::of), articles.map(article -> NotePlace.source(article.id())));
        Arbitrary<Step> notes = Combinators
                .combine(places, words, words.list().ofMaxSize(3), Arbitraries.of(Note.Colour.values()),
                        Arbitraries.of("", "Jo", " J.\tDoe "))
                .as((at, note, tags, colour, author) -> project -> project.ids().contains(at.article())
                        ? project.withNote(new Note(at, note, tags, colour, author))
                        : project);
        Arbitrary<Step> rewrites = Combinators.combine(places, words, Arbitraries.of(Note.Colour.values()), Arbitraries.of("", "Ann"))
                .as((at, note, colour, author) -> project -> project.noteAt(at)
                        .map(known -> project.withNote(known.written(note, known.tags(), colour, author)))
                        .orElse(project));
        Arbitrary<Step> takesBack = Arbitraries.integers().between(0, 5)
                .map(number -> project -> Correction.of(project).stream().skip(number).findFirst()
                        .map(correction -> correction.takenBack(project))
                        .orElse(project));
        Arbitrary<Step> verdicts = Combinators.combine(passages, Arbitraries.of(Review.Verdict.values()).injectNull(0.3))
                .as((at, verdict) -> within(List.of(at), project -> project.withVerdict(at, verdict)));
        Arbitrary<Step> pins = Combinators.combine(passages, passages, Arbitraries.of(Pin.Kind.values()).injectNull(0.3))
                .filter((one, other, kind) -> !one.article().equals(other.article()))
                .as((one, other, kind) -> within(List.of(one, other), project -> project.withPin(one, other, kind)));
        Arbitrary<Step> emendations = Combinators.combine(passages, Arbitraries.of(Emendations.Field.OUTLET, Emendations.Field.HEADLINE),
                Arbitraries.of("", "The Daily"))
                .as((at, field, value) -> within(List.of(at), project -> project.withEmendations(at.article(),
                        project.emendationsOf(at.article()).restoring(at.span()).with(field, value))));
        return Arbitraries.oneOf(opens, opens, closes, moves, bases, notes, notes, rewrites, takesBack, verdicts, pins, emendations);
    }

    private static Step within(List<Passage> passages, Step step) {
        return project -> passages.stream().allMatch(at -> project.ids().contains(at.article())) ? step.take(project) : project;
    }

    /** A project with nothing but sources of these texts, with ids from A on. */
    static Project of(Map<String, String> texts) {
        Project project = Project.EMPTY;
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            project = project.withSource(article(text.getKey(), text.getValue()));
        }
        return project;
    }
}
