package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * Words that the article gives as somebody else's.
 *
 * @param span the words quoted; for a direct quotation with its quotation marks
 * @param kind direct (in quotation marks), indirect (reported), or mixed (reported with a part in quotation marks)
 * @param speaker who is said to have said it, or null
 * @param cue the word that says that it was said ("said", "according to"), or null
 */
public record Quotation(TextSpan span, Kind kind, @Nullable TextSpan speaker, @Nullable TextSpan cue)
        implements Mention {

    /** How the words are given. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }
}
