package synoptic.ui.notes;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.claim.Claim;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.Review.Verdict;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;
import synoptic.ui.reader.Selection;

/** What the reader makes of what is selected. Every change can be undone. Used on the FX thread. */
public final class NotesViewModel {

    private final ReadingViewModel reading;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Verdict> verdict = new ReadOnlyObjectWrapper<>(this, "verdict");
    private final ReadOnlyObjectWrapper<@Nullable Note> note = new ReadOnlyObjectWrapper<>(this, "note");
    private final ReadOnlyObjectWrapper<@Nullable Passage> held = new ReadOnlyObjectWrapper<>(this, "held");
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");
    private final StringProperty author = new SimpleStringProperty(this, "author", "");

    public NotesViewModel(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
        InvalidationListener update = observable -> update();
        reading.selectionProperty().addListener(update);
        reading.project().projectProperty().addListener(update);
        reading.project().projectProperty().subscribe(now -> {
            any.set(!now.notes().isEmpty());
            Passage words = held.get();
            if (words != null && !now.ids().contains(words.article())) {
                held.set(null);
            }
        });
        update();
    }

    private void update() {
        verdict.set(claim().flatMap(reading.project().project()::verdictOn).orElse(null));
        note.set(reading.selection().map(this::noteOn).orElse(null));
    }

    /** A note on a claim is one note, at whichever of its mentions it was written. */
    private Note noteOn(Selection selection) {
        Note here = noteAt(NotePlace.of(selection.focus()));
        Claim claim = selection.claim();
        return claim == null || !here.isBlank()
                ? here
                : claim.mentions().stream()
                        .map(mention -> noteAt(NotePlace.of(mention)))
                        .filter(written -> !written.isBlank())
                        .findFirst()
                        .orElse(here);
    }

    /** What is written at a place, blank where nothing is. */
    public Note noteAt(NotePlace place) {
        return reading.project().project().noteAt(place).orElse(Note.blank(place));
    }

    /** Whose name new notes bear; empty where they bear none. */
    public StringProperty authorProperty() {
        return author;
    }

    /** By what name the computer knows whoever works at it; nobody is called so unless they ask for it. */
    public String accountName() {
        return System.getProperty("user.name", "");
    }

    /** What stands for the selected claim, if a claim is selected. */
    private Optional<Passage> claim() {
        return reading.selection().flatMap(selection -> {
            Claim claim = selection.claim();
            return claim == null ? Optional.empty() : Optional.of(claim.mentions().getFirst());
        });
    }

    /** The verdict on the selected claim, null where there is none. */
    public ReadOnlyObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** What is written at the selected words, blank where nothing is; null where nothing is selected. */
    public ReadOnlyObjectProperty<@Nullable Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Whether there are any notes at all. */
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Whether a claim is selected, and not just a passage. */
    public boolean isClaimSelected() {
        return claim().isPresent();
    }

    /** Gives a verdict on the selected claim; the same one again takes it back. */
    public void judge(Verdict given) {
        claim().ifPresent(claim -> {
            Verdict now = given == verdict.get() ? null : given;
            String name = now == null
                    ? messages.get("undo.verdict-taken-back")
                    : messages.get(now == Verdict.CONFIRMED ? "undo.confirm" : "undo.reject");
            reading.project().change(name, project -> project.withVerdict(claim, now));
        });
    }

    /**
     * Keeps what is written at a place.
     *
     * @param tags separated by commas
     */
    public void write(NotePlace place, String words, String tags, Note.Colour colour) {
        if (!reading.project().project().ids().contains(place.article())) {
            // The article was closed while its note was being written.
            return;
        }
        Note written = noteAt(place).written(words, Stream.of(tags.split(",")).toList(), colour, author.get());
        reading.project().change(messages.get("undo.note"), project -> project.withNote(written));
    }

    /** What an article is called, in notes on it. */
    public String nameOf(String article) {
        return reading.articles().stream()
                .filter(known -> known.id().equals(article))
                .map(Article::displayName)
                .findFirst()
                .orElse(article);
    }

    /** Words that another passage is still to be matched with, null where there are none. */
    public ReadOnlyObjectProperty<@Nullable Passage> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** The words that are held, if the selected ones are of another article. */
    public Optional<Passage> heldElsewhere() {
        return Optional.ofNullable(held.get())
                .filter(words -> reading.selection().filter(now -> !now.focus().article().equals(words.article())).isPresent());
    }

    /** Whether the words that are held are the selected ones. */
    public boolean isHeldSelected() {
        return reading.selection().map(NotesViewModel::words).filter(words -> words.equals(held.get())).isPresent();
    }

    /** Matches the selected words with those that are held; where none are, or only of the same article, these are held. */
    public void matchOrHold() {
        heldElsewhere().ifPresentOrElse(
                words -> pinHeld(words, Pin.Kind.MATCH),
                () -> held.set(reading.selection().map(NotesViewModel::words).orElse(null)));
    }

    /** Says what the selected words and those that are held are to each other, and holds them no longer. */
    public void pinHeld(Passage words, Pin.Kind kind) {
        held.set(null);
        pin(words, kind);
    }

    /** Holds no words any longer. */
    public void forgetHeld() {
        held.set(null);
    }

    /** Says what the selected passage and another are to each other; the same again takes it back. */
    public void pin(Passage other, Pin.Kind kind) {
        reading.selection().map(NotesViewModel::words).filter(here -> !here.article().equals(other.article())).ifPresent(here -> {
            Pin.Kind now = pinOn(other).filter(known -> known == kind).isPresent() ? null : kind;
            String name = now == null
                    ? messages.get("undo.pin-taken-back")
                    : messages.get(switch (now) {
                        case MATCH -> "undo.match";
                        case NO_MATCH -> "undo.no-match";
                        case CONFLICT -> "undo.conflict";
                    });
            reading.project().change(name, project -> project.withPin(here, other, now));
        });
    }

    private static Passage words(Selection selection) {
        return selection.claim() == null ? selection.passage() : selection.focus();
    }

    /** What the reader said of the selected passage and another. */
    public Optional<Pin.Kind> pinOn(Passage other) {
        return reading.selection().flatMap(selection -> reading.project().project().pinOn(words(selection), other));
    }

    /** The words of a passage and where they are from, to be pasted elsewhere; empty where the article is gone. */
    public String quote(Passage passage) {
        return reading.articles().stream()
                .filter(article -> article.id().equals(passage.article()))
                .map(article -> messages.get(
                        "copy.passage", passage.span().in(article.text()).replace('\n', ' ').strip(), from(article)))
                .findFirst()
                .orElse("");
    }

    /** The selected passage and where it is from; empty where nothing is selected. */
    public String quoteSelected() {
        return reading.selection().map(selection -> quote(selection.passage())).orElse("");
    }

    private String from(Article article) {
        String headline = article.headline();
        var published = article.published();
        return String.join(
                ", ",
                Stream.of(
                        article.displayName(),
                        headline == null ? "" : messages.get("copy.headline", headline),
                        published == null ? "" : published.date().toString())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
