package synoptic.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * One article as it was read. All offsets are UTF-16 code units of {@code text}; spans are in ascending order.
 *
 * @param id the letter or letters that name it in a comparison ("A"); given by whoever loads it, unique there, and kept
 *     when other sources come and go
 * @param origin where it was read from
 * @param outlet who published it, or null where the text does not say
 * @param headline its headline, or null
 * @param byline who wrote it, without "By", or null
 * @param dateline the place, or place and agency, that opens a report ("SEOUL"), or null
 * @param published when it was published, or null
 * @param language the ISO 639-1 code of its language, "und" where it cannot be told
 * @param text everything that was read, furniture included; newlines are single line feeds
 * @param paragraphs the stretches of {@code text} between line breaks, white space at their borders left out; they cover all
 *     other text
 * @param parts headline, byline and the like
 * @param furniture what is not part of the article
 * @param notices what the reader should know of how it was read: letters lost, an encoding guessed; a sentence each, with the
 *     source's name, the problem and a remedy
 * @param original the bytes that it was read from, or null where they are not known
 * @param edition which edition of the article it is
 */
public record Article(
        String id,
        Origin origin,
        @Nullable Outlet outlet,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable Published published,
        String language,
        String text,
        List<TextSpan> paragraphs,
        List<Part> parts,
        List<Furniture> furniture,
        List<String> notices,
        @Nullable Original original,
        Edition edition) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
        furniture = List.copyOf(furniture);
        notices = List.copyOf(notices);
        paragraphs.forEach(span -> requireWithin(span, text));
        parts.forEach(part -> requireWithin(part.span(), text));
        furniture.forEach(piece -> requireWithin(piece.span(), text));
    }

    /** An article of which it is not known which edition it is. */
    public Article(
            String id,
            Origin origin,
            @Nullable Outlet outlet,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable Published published,
            String language,
            String text,
            List<TextSpan> paragraphs,
            List<Part> parts,
            List<Furniture> furniture,
            List<String> notices,
            @Nullable Original original) {
        this(id, origin, outlet, headline, byline, dateline, published, language, text, paragraphs, parts, furniture, notices, original,
                Edition.UNKNOWN);
    }

    /** An article of which nothing needs to be known. */
    public Article(
            String id,
            Origin origin,
            @Nullable Outlet outlet,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable Published published,
            String language,
            String text,
            List<TextSpan> paragraphs,
            List<Part> parts,
            List<Furniture> furniture) {
        this(id, origin, outlet, headline, byline, dateline, published, language, text, paragraphs, parts, furniture, List.of(), null);
    }

    /** The same, said to be from elsewhere. */
    public Article withOrigin(Origin other) {
        return new Article(
                id, other, outlet, headline, byline, dateline, published, language, text, paragraphs, parts, furniture, notices, original,
                edition);
    }

    /** The same with the bytes that it was read from. */
    public Article withOriginal(Original bytes) {
        return new Article(
                id, origin, outlet, headline, byline, dateline, published, language, text, paragraphs, parts, furniture, notices, bytes,
                edition);
    }

    private static void requireWithin(TextSpan span, String text) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(span + " is outside a text of " + text.length());
        }
    }

    /** The name to show: the outlet where it is known, else the name of the file. */
    public String displayName() {
        return outlet == null ? origin.name() : outlet.name();
    }

    /** Whether any of the span's characters are furniture. */
    public boolean isFurniture(TextSpan span) {
        return furniture.stream().anyMatch(piece -> piece.span().overlaps(span));
    }

    /** The part that holds all of the span, if any. */
    public Optional<Part> partAt(TextSpan span) {
        return parts.stream().filter(part -> part.span().contains(span)).findFirst();
    }
}
