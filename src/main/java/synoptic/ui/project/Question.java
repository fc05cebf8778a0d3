package synoptic.ui.project;

import java.util.List;

/**
 * Something that the reader has to decide, and may decide later.
 *
 * @param words what it is about, a sentence or two
 * @param answers what can be done, the likeliest first
 */
public record Question(String words, List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /**
     * One way to decide.
     *
     * @param words what it is called
     * @param action does it
     */
    public record Answer(String words, Runnable action) {}
}
