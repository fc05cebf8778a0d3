package synoptic.article;

import synoptic.text.TextSpan;

/**
 * Text that came with the page and is not the article. It stays where it is; it is only marked.
 *
 * @param span where it stands in {@link Article#text()}
 * @param kind what it is
 */
public record Furniture(TextSpan span, Kind kind) {

    /** What a piece of furniture is. */
    public enum Kind {
        SUBSCRIPTION,
        SHARE,
        COPYRIGHT,
        CAPTION_REPEAT,
        NAVIGATION,
        CREDIT,
        OTHER
    }
}
