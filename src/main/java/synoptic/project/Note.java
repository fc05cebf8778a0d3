package synoptic.project;

import java.util.List;
import synoptic.article.Passage;

/**
 * What a reader wrote at a passage.
 *
 * @param passage where
 * @param words the note; may be empty where there are tags
 * @param tags in the order of writing, each once and in one line
 */
public record Note(Passage passage, String words, List<String> tags) {

    public Note {
        words = words.strip();
        tags = tags.stream().map(Note::oneLine).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    private static String oneLine(String tag) {
        return tag.replaceAll("[\\s\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return words.isEmpty() && tags.isEmpty();
    }
}
