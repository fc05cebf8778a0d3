package synoptic.project;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.text.TextSpan;

/**
 * What a note is about: words of an article, which may be those of a claim, or an article as a whole. The whole comes before its words.
 *
 * @param article the article's id
 * @param words where they stand in {@link Article#text()}, or null for the article as a whole
 */
public record NotePlace(String article, @Nullable TextSpan words) implements Comparable<NotePlace> {

    private static final Comparator<NotePlace> BY_ARTICLE_THEN_WORDS = Comparator.comparing(NotePlace::article)
            .thenComparing(NotePlace::words, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Words of an article. */
    public static NotePlace of(Passage passage) {
        return new NotePlace(passage.article(), passage.span());
    }

    /** An article as a whole. */
    public static NotePlace source(String article) {
        return new NotePlace(article, null);
    }

    /** The words; empty for an article as a whole. */
    public Optional<Passage> passage() {
        return Optional.ofNullable(words).map(span -> new Passage(article, span));
    }

    /** Whether both are the same, or the same words cut a little differently, as another comparison may cut a claim. */
    boolean isMostly(NotePlace other) {
        return equals(other)
                || passage().filter(here -> other.passage().filter(here::isMostly).isPresent()).isPresent();
    }

    @Override
    public int compareTo(NotePlace other) {
        return BY_ARTICLE_THEN_WORDS.compare(this, other);
    }
}
