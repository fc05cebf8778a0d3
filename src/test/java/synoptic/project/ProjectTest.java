package synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Emendations;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.text.TextSpan;

class ProjectTest {

    private static final Passage HERE = new Passage("A", new TextSpan(0, 4));
    private static final Passage THERE = new Passage("B", new TextSpan(2, 9));

    private final Project three = Project.EMPTY.withSource(article("A")).withSource(article("B")).withSource(article("C"));

    private static Article article(String id) {
        return new Article(id, new Origin.Given(id), null, null, null, null, null, "en", "Some words.", List.of(), List.of(), List.of());
    }

    @Test
    void movesAmongTheOthersAndNotBeyondThem() {
        assertThat(three.moved("A", 1).ids()).containsExactly("B", "A", "C");
        assertThat(three.moved("A", 9).ids()).containsExactly("B", "C", "A");
        assertThat(three.moved("C", -1).ids()).containsExactly("C", "A", "B");
        assertThat(three.moved("Z", 0)).isEqualTo(three);
    }

    @Test
    void whatIsTakenAwayTakesAlongWhatWasDoneToIt() {
        Project worked = three.withBase("A").withNote(new Note(HERE, "Check this.", List.of("figure")))
                .withVerdict(HERE, Review.Verdict.CONFIRMED).withPin(THERE, HERE, Pin.Kind.NO_MATCH)
                .withEmendations("A", Emendations.NONE.with(Emendations.Field.OUTLET, "The Daily"));

        assertThat(worked.without("A"))
                .isEqualTo(new Project(worked.sources().subList(1, 3), new TreeMap<>(), null, List.of(), List.of(), List.of()));
        assertThat(worked.without("C")).extracting(Project::notes, Project::pins).containsExactly(worked.notes(), worked.pins());
    }

    @Test
    void oneTextIsTheReadersOwnAndIsComparedWithNone() {
        Project drafted = three.withDraft("B");

        assertThat(drafted.ownText()).map(Article::id).contains("B");
        assertThat(drafted.compared()).extracting(Article::id).containsExactly("A", "C");
        assertThat(drafted.moved("B", 0).withBase("A").withSource(article("D")).rereading(article("B")).draft()).isEqualTo("B");
        assertThat(drafted.without("B").draft()).isNull();
        assertThat(three.ownText()).isEmpty();
    }

    @Test
    void oneNoteAPassageAndNoneWhereItIsBlank() {
        Project noted = three.withNote(new Note(HERE, "First", List.of())).withNote(new Note(THERE, "Other", List.of()))
                .withNote(new Note(HERE, " Second ", List.of("a", "a", " ")));

        assertThat(noted.notes()).containsExactly(new Note(HERE, "Second", List.of("a")), new Note(THERE, "Other", List.of()));
        assertThat(noted.withNote(new Note(HERE, " ", List.of())).notes()).hasSize(1);
    }

    @Test
    void aSourceHasANoteOfItsOwnThatStaysWhenItIsReadAnew() {
        Note own = new Note(NotePlace.source("A"), "Printed twice.", List.of(), Note.Colour.GREEN, "Jo");
        Project noted = three.withNote(own).withNote(new Note(HERE, "First", List.of()));

        assertThat(noted.noteAt(NotePlace.source("A"))).contains(own);
        assertThat(noted.noteAt(NotePlace.source("B"))).isEmpty();
        assertThat(noted.rereading(article("A")).notes()).containsExactly(own);
        assertThat(noted.without("A").notes()).isEmpty();
    }

    @Test
    void whatWasDoneStaysWhenASourceComesAndWhenTextIsPutBack() {
        Project worked = three.withNote(new Note(HERE, "Check this.", List.of())).withVerdict(HERE, Review.Verdict.REJECTED)
                .withPin(THERE, HERE, Pin.Kind.MATCH)
                .withEmendations("A", Emendations.NONE.settingAside(HERE.span(), Furniture.Kind.OTHER));
        Project more = worked.withSource(article("D"))
                .withEmendations("A", worked.emendationsOf("A").restoring(HERE.span()));

        assertThat(more).extracting(Project::notes, Project::reviews, Project::pins)
                .containsExactly(worked.notes(), worked.reviews(), worked.pins());
    }

    @Test
    void aNoteIsFoundThoughItsWordsAreCutALittleDifferently() {
        Project noted = three.withNote(new Note(HERE, "First", List.of()));

        assertThat(noted.noteAt(new NotePlace("A", new TextSpan(0, 5)))).isPresent();
        assertThat(noted.noteAt(new NotePlace("A", new TextSpan(3, 10)))).isEmpty();
        Project both = noted.withNote(new Note(new Passage("A", new TextSpan(0, 5)), "Second", List.of()));
        assertThat(both.noteAt(NotePlace.of(HERE)).map(Note::words)).contains("First");
        assertThat(both.noteAt(new NotePlace("A", new TextSpan(0, 5))).map(Note::words)).contains("Second");
    }

    @Test
    void aNoteIsByWhoeverWroteItsWordsLast() {
        Note first = Note.blank(NotePlace.of(HERE)).written("Who says so?", List.of(), Note.Colour.BLUE, "Ann");
        assertThat(first.author()).isEqualTo("Ann");
        Note tagged = first.written("Who says so? ", List.of("check"), Note.Colour.PINK, "Bob");
        assertThat(tagged).extracting(Note::author, Note::colour, Note::tags).containsExactly("Ann", Note.Colour.PINK, List.of("check"));
        assertThat(tagged.written("The council.", tagged.tags(), tagged.colour(), "Bob").author()).isEqualTo("Bob");
        assertThat(tagged.written("The council.", tagged.tags(), tagged.colour(), "").author()).isEmpty();
    }

    @Test
    void everyCorrectionIsListedAndTakenBackByItself() {
        Emendations made =
                Emendations.NONE.with(Emendations.Field.OUTLET, "The Daily").settingAside(new TextSpan(0, 4), Furniture.Kind.OTHER);
        Project corrected =
                three.withPin(HERE, THERE, Pin.Kind.MATCH).withVerdict(THERE, Review.Verdict.REJECTED).withEmendations("A", made);
        List<Correction> listed = Correction.of(corrected);

        assertThat(listed).hasSize(4);
        for (Correction correction : listed) {
            Project without = correction.takenBack(corrected);
            assertThat(Correction.of(without)).hasSize(3).doesNotContain(correction);
        }
        Project none = corrected;
        for (Correction correction : listed) {
            none = correction.takenBack(none);
        }
        assertThat(none).isEqualTo(three);
    }

    @Test
    void articlesAreAsTheReaderCorrectedThemAndSourcesAsTheyWereRead() {
        Project corrected = three.withEmendations("B", Emendations.NONE.with(Emendations.Field.OUTLET, "The Daily"));

        assertThat(corrected.articles()).extracting(Article::displayName).containsExactly("A", "The Daily", "C");
        assertThat(corrected.sources()).isEqualTo(three.sources());
        assertThat(corrected.withEmendations("B", Emendations.NONE)).isEqualTo(three);
        assertThat(corrected.holdsWork()).isTrue();
        assertThat(three.holdsWork()).isFalse();
    }

    @Test
    void aPinHasNoDirection() {
        Project pinned = three.withPin(THERE, HERE, Pin.Kind.MATCH);

        assertThat(pinned.pinOn(HERE, THERE)).contains(Pin.Kind.MATCH);
        assertThat(pinned.withPin(HERE, THERE, Pin.Kind.NO_MATCH).pins()).containsExactly(new Pin(HERE, THERE, Pin.Kind.NO_MATCH));
        assertThat(pinned.withPin(HERE, THERE, null).pins()).isEmpty();
    }

    @Test
    void aVerdictIsGivenChangedAndTakenBack() {
        Project confirmed = three.withVerdict(HERE, Review.Verdict.CONFIRMED);

        assertThat(confirmed.withVerdict(HERE, Review.Verdict.REJECTED).verdictOn(HERE)).contains(Review.Verdict.REJECTED);
        assertThat(confirmed.withVerdict(HERE, null).verdictOn(HERE)).isEmpty();
    }
}
