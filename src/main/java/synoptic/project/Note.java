package synoptic.project;

import java.util.List;
import synoptic.article.Passage;

/**
 * What a reader wrote at a passage or about an article.
 *
 * @param place what it is about
 * @param words the note; may be empty where there are tags
 * @param tags in the order of writing, each once and in one line
 * @param colour by which the reader sorts notes
 * @param author who wrote the words, in one line; empty where nobody is named
 */
public record Note(NotePlace place, String words, List<String> tags, Colour colour, String author) {

    /** What readers sort notes by; each has a shape too, for nothing is told by colour alone. */
    public enum Colour {
        BLUE('●'),
        GREEN('▲'),
        PURPLE('■'),
        PINK('◆');

        /** What a note has before a colour is chosen for it. */
        public static final Colour USUAL = BLUE;

        private final char shape;

        Colour(char shape) {
            this.shape = shape;
        }

        /** The shape that tells the colour. */
        public String shape() {
            return String.valueOf(shape);
        }
    }

    public Note {
        words = words.strip();
        tags = tags.stream().map(Note::oneLine).filter(tag -> !tag.isEmpty()).distinct().toList();
        author = oneLine(author);
    }

    /** A note on words, of the usual colour and by nobody who is named. */
    public Note(Passage passage, String words, List<String> tags) {
        this(NotePlace.of(passage), words, tags, Colour.USUAL, "");
    }

    /** Nothing written yet. */
    public static Note blank(NotePlace place) {
        return new Note(place, "", List.of(), Colour.USUAL, "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return words.isEmpty() && tags.isEmpty();
    }

    /** The id of the article that it is about or on words of. */
    public String article() {
        return place.article();
    }

    /**
     * What becomes of it when somebody writes. It is by whoever wrote its words last, so that nobody's name stands under another's words;
     * tags and colours change hands freely.
     *
     * @param now who writes; empty where nobody is named
     */
    public Note written(String newWords, List<String> newTags, Colour newColour, String now) {
        boolean isTheirs = isBlank() || !newWords.strip().equals(words);
        return new Note(place, newWords, newTags, newColour, isTheirs ? now : author);
    }
}
