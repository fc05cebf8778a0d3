package synoptic.extract;

import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * The name of a person, place, body or thing.
 *
 * @param span the words of the name, titles left out
 * @param key how variants are joined: folded, the same for every mention of one bearer in an article ("kim jong un" for
 *     "Mr Kim")
 * @param role what the words beside it say the bearer is ("Russian President", "the council's chief engineer"), or null
 */
public record Name(TextSpan span, String key, @Nullable TextSpan role) implements Mention {}
