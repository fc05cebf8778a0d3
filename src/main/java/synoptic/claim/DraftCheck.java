package synoptic.claim;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.text.TextSpan;

/**
 * A text held against the sources that it was, or should have been, written from: an article, an essay, a summary by a machine. The
 * text is no source itself and bears nothing out.
 *
 * @param draft the text
 * @param sentences its sentences that report something, in order
 */
public record DraftCheck(Witness draft, List<Sentence> sentences) {

    public DraftCheck {
        sentences = List.copyOf(sentences);
    }

    /** What is to be said of a sentence. */
    public enum Verdict {
        /** Sources report all of it, as far as can be told. */
        SUPPORTED,
        /** Sources report some of it; for the rest no source was found. */
        PARTLY,
        /** Sources report it with another figure. */
        FIGURE_DIFFERS,
        /** Sources report it of another day. */
        DATE_DIFFERS,
        /** Sources report it of somebody or something else. */
        NAME_DIFFERS,
        /** Sources quote it otherwise, or give it to somebody else. */
        QUOTATION_DIFFERS,
        /** No source reports it, as far as can be told. */
        IN_NO_SOURCE,
        /** It says nothing that can be looked up, or is in a language that no source is in. */
        NOT_CHECKED
    }

    /**
     * What was found out about a sentence.
     *
     * @param span where it stands
     * @param verdict what is to be said of it
     * @param evidence the passages of sources that report it, at most one a source, surest first
     * @param nearest where there is no evidence, the passage that comes nearest, or null
     * @param doubts what of it is not borne out, by place
     * @param reason a sentence or more that a reader understands: why it has this verdict
     */
    public record Sentence(
            TextSpan span, Verdict verdict, List<Evidence> evidence, @Nullable Passage nearest, List<Doubt> doubts, String reason) {

        public Sentence {
            evidence = List.copyOf(evidence);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A passage of a source that reports what a sentence does.
     *
     * @param passage where
     * @param score how sure that is, 0 to 1
     */
    public record Evidence(Passage passage, double score) {}

    /**
     * Words of a sentence that the sources do not bear out.
     *
     * @param words which
     * @param kind what is wrong with them
     * @param instead what sources have in their place; none where there is nothing
     * @param reason a sentence that a reader understands
     */
    public record Doubt(TextSpan words, Kind kind, List<Passage> instead, String reason) {

        public Doubt {
            instead = List.copyOf(instead);
        }

        /** What is wrong with words, the worst first. */
        public enum Kind {
            FIGURE_DIFFERS,
            DATE_DIFFERS,
            NAME_DIFFERS,
            QUOTATION_DIFFERS,
            NOT_FOUND,
            /** The words stand in a source, and another source contradicts it. */
            SOURCES_DISAGREE
        }

        static final Comparator<Doubt> BY_PLACE = Comparator.comparing(Doubt::words).thenComparing(Doubt::kind);
    }

    /** How many sentences have each verdict; none where none has. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        sentences.forEach(sentence -> counts.merge(sentence.verdict(), 1, Integer::sum));
        return counts;
    }

    /** The words of a sentence of the text, or of some of them. */
    public String words(TextSpan span) {
        return draft.words(span);
    }
}
