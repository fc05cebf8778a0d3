package synoptic.ui.notes;

import synoptic.project.Note;

/**
 * A line of the list of notes.
 *
 * @param source what the article is called
 * @param about the words that the note is about, in one line; empty for the article as a whole
 */
public record NoteRow(Note note, String source, String about) {}
