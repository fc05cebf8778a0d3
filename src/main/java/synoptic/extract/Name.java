package synoptic.extract;

import synoptic.text.TextSpan;

/**
 * The name of a person, place, body or thing.
 *
 * @param span the words of the name, titles left out
 * @param key how variants are joined: folded, the same for every mention of one bearer in an article ("kim jong un" for
 *     "Mr Kim")
 */
public record Name(TextSpan span, String key) implements Mention {}
