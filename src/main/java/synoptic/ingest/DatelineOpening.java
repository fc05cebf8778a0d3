package synoptic.ingest;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place, agency and day that open a report: "SEOUL, June 19 (Hanbit) —".
 *
 * @param place the place as written, or null where only an agency or "UPDATE" stands there
 * @param end where it ends in the paragraph, after the dash
 * @param doubtful whether it is nothing but capitals before a colon, which may be a label as well as a place
 */
record DatelineOpening(@Nullable String place, int end, boolean doubtful) {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
    private static final String REGION = "(?:[,/] ?" + NAME + "(?! \\d)| [(\\[]" + NAME + "[)\\]](?=,| \\p{Lu}))?";
    private static final String DAY =
            "[,.]? (?:\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}+\\.?(?: \\d{4})?|\\p{Lu}\\p{L}+day)";
    private static final String AGENCY = " ?[(\\[][^()\\[\\]]{2,40}[)\\]]";

    /** An agency whose name stands for itself: "June 19 AFP -", "June 19. /TASS/." */
    private static final String BARE_AGENCY = "(?: \\p{Lu}{2,8}(?=\\s*[—–―-])|\\.? /\\p{Lu}{2,12}/)";
    private static final String DASH = "\\.?\\s*(?:[—–―]+|--+|-(?=\\s|$)|_(?=\\s|$)|(?<=/)\\.|(?<=[)\\]]):)\\s*";

    /** Running text after it begins with a capital letter, a figure or a quotation mark; or there is none. */
    private static final String BODY = "(?=$|[\\p{Lu}\\p{Lo}\\d\"“„«‘'\\[($£€])";

    private static final Pattern OPENING =
            Pattern.compile("^(?:(?<place>" + CAPITALS + REGION + ")(?:" + DAY + ")?(?:" + AGENCY + "|" + BARE_AGENCY + ")?" + DASH
                    + "|(?<colon>" + CAPITALS + "):\\s+"
                    + "|\\((?:[A-Z]{2,8}|Reuters)\\) ?[—–-]+ (?<after>" + NAME + REGION + ")" + DAY + DASH
                    + "|(?<titled>" + NAME + REGION + ")(?:(?:" + DAY + ")(?:" + AGENCY + ")?|" + AGENCY + ")" + DASH
                    + "|\\((?:[A-Z]{2,8}|Reuters)\\)(?:" + DASH + "|\\s*)"
                    + "|UPDATED?\\b[^—–-]{0,30}" + DASH + ")" + BODY);

    private static final Pattern PLACE = Pattern.compile(CAPITALS);

    /** Capitals that are no place. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "BREAKING.*|FLASH|URGENT|ALERT|VIDEO|PHOTOS?|EXCLUSIVE.*|UPDATED?.*|WATCH.*|LIVE.*|CORRECTION.*|ANALYSIS.*|OPINION.*|COMMENT.*|EDITORIAL.*|NOTE.*|WARNING.*"
                    + "|NATO|UN|EU|US|USA|UK|FBI|CIA|OPEC|ASEAN|NASA|UNICEF|FIFA|UEFA");

    DatelineOpening(@Nullable String place, int end) {
        this(place, end, false);
    }

    /** Whether words are in capitals and may name a place. */
    static boolean isPlace(String words) {
        return PLACE.matcher(words).matches() && !NO_PLACE.matcher(words).matches();
    }

    /** The dateline that the paragraph begins with, if any and if it can be nothing else. */
    static Optional<DatelineOpening> of(String paragraph) {
        return likely(paragraph).filter(opening -> !opening.doubtful());
    }

    /** The dateline that the paragraph may begin with. */
    static Optional<DatelineOpening> likely(String paragraph) {
        Matcher matcher = OPENING.matcher(paragraph.substring(0, Math.min(paragraph.length(), 160)));
        if (!matcher.lookingAt() || matcher.group().isBlank()) {
            return Optional.empty();
        }
        @Nullable String place = Stream.of("place", "titled", "after", "colon").map(matcher::group).filter(Objects::nonNull).findFirst()
                .map(name -> name.replaceAll("(?<!\\.\\p{L})\\.$", "")).orElse(null);
        boolean update = matcher.group().startsWith("UPDATE");
        if (place != null && NO_PLACE.matcher(place).matches() && !update) {
            return Optional.empty();
        }
        return Optional.of(new DatelineOpening(
                update ? null : place, matcher.group().stripTrailing().length(), matcher.group("colon") != null));
    }
}
