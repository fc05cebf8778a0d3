package synoptic.project;

import java.util.List;
import synoptic.article.Passage;

/**
 * What a reader wrote at a passage.
 *
 * @param passage where
 * @param words the note; may be empty where there are tags
 * @param tags in the order of writing, each once
 */
public record Note(Passage passage, String words, List<String> tags) {

    public Note {
        words = words.strip();
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return words.isEmpty() && tags.isEmpty();
    }
}
