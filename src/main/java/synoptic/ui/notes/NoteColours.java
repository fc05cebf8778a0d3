package synoptic.ui.notes;

import synoptic.project.Note;
import synoptic.ui.i18n.Messages;

/** The names of the colours of notes. */
final class NoteColours {

    private NoteColours() {}

    static String name(Note.Colour colour, Messages messages) {
        return switch (colour) {
            case BLUE -> messages.get("note.blue");
            case GREEN -> messages.get("note.green");
            case PURPLE -> messages.get("note.purple");
            case PINK -> messages.get("note.pink");
        };
    }
}
