package synoptic.article;

import synoptic.text.TextSpan;

/**
 * A part of an article that is not running text.
 *
 * @param span where it stands in {@link Article#text()}
 * @param kind what it is
 */
public record Part(TextSpan span, Kind kind) {

    /** What a part is. */
    public enum Kind {
        HEADLINE,
        SUBHEAD,
        BYLINE,
        DATELINE,
        CAPTION
    }
}
