package synoptic.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Published;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;
import synoptic.project.Note;
import synoptic.project.Review;

/** How reports put figures, dates and lists into words. The same in every locale, so that the same input gives the same bytes. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int PERCENT = 100;

    /** Decimals of scores and shares; more would only pretend. */
    private static final int DECIMALS = 4;

    private Wording() {}

    /** "1 claim", "12 claims", "1,204 claims". */
    static String count(int number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** "38 %"; a share above 0 is never rounded to 0. */
    static String percent(double share) {
        long rounded = Math.round(share * PERCENT);
        return share > 0 && rounded == 0 ? "under 1\u00A0%" : rounded + "\u00A0%";
    }

    /** "19 June 2024, 05:07". */
    static String date(Published published) {
        String day = DAY.format(published.date());
        return published.time() == null ? day : day + ", " + TIME.format(published.time());
    }

    /** "2024-06-19 05:07" or "2024-06-19", which every spreadsheet takes for a day. */
    static String isoDate(Published published) {
        return published.time() == null ? published.date().toString() : published.date() + " " + TIME.format(published.time());
    }

    /** At most so many words, with an ellipsis where more are left. */
    static String shortened(String words, int most) {
        String[] all = words.split(" ", -1);
        return all.length <= most ? words : String.join(" ", List.of(all).subList(0, most)) + " …";
    }

    /** Said where no conflict is listed: none may have been found. */
    static final String NO_CONFLICTS = "None found. Not every disagreement can be: compare the figures.";

    /** "A, B and C". */
    static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** "11, 48–50". */
    static String ranges(SortedSet<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int number : numbers) {
            if (ranges.isEmpty() || number > last + 1) {
                first = number;
                ranges.add(String.valueOf(number));
            } else {
                ranges.set(ranges.size() - 1, first + "–" + number);
            }
            last = number;
        }
        return String.join(", ", ranges);
    }

    static String kind(Claim.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String status(Claim.Status status) {
        return switch (status) {
            case ONE_SOURCE -> "only here";
            case SHARED -> "shared";
            case CONFLICTING -> "conflict";
        };
    }

    /** "12 only here", "1 conflict". */
    static String count(Claim.Status status, int number) {
        return status == Claim.Status.CONFLICTING ? count(number, "conflict") : number + " " + status(status);
    }

    /** "Shown: conflicts only.", where claims of some statuses are left out. */
    static Optional<String> shown(Set<Claim.Status> statuses) {
        List<String> names = Stream.of(Claim.Status.values())
                .filter(statuses::contains)
                .map(status -> switch (status) {
                    case ONE_SOURCE -> "claims of one source";
                    case SHARED -> "shared claims";
                    case CONFLICTING -> "conflicts";
                })
                .toList();
        if (names.size() == Claim.Status.values().length) {
            return Optional.empty();
        }
        return Optional.of(names.isEmpty() ? "Shown: no claims." : "Shown: " + list(names) + " only.");
    }

    /** " 2 more are listed, of which the reader says that they are not so."; nothing of none. */
    static String notCounted(int rejected) {
        return switch (rejected) {
            case 0 -> "";
            case 1 -> " One more is listed, of which the reader says that it is not so.";
            default -> " " + rejected + " more are listed, of which the reader says that they are not so.";
        };
    }

    /** What the reader decided of a claim, as a sentence. */
    static String verdict(Review.Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "Confirmed by the reader.";
            case REJECTED -> "The reader says: not so.";
        };
    }

    /** What is to be said of a sentence of a draft. */
    static String verdict(DraftCheck.Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "supported";
            case PARTLY -> "partly supported";
            case FIGURE_DIFFERS -> "figure differs";
            case DATE_DIFFERS -> "date differs";
            case NAME_DIFFERS -> "name differs";
            case QUOTATION_DIFFERS -> "quotation differs";
            case IN_NO_SOURCE -> "in no source";
            case NOT_CHECKED -> "not checked";
        };
    }

    /** "12 sentences: supported 7, figure differs 1, in no source 4". */
    static String counts(DraftCheck draft) {
        return count(draft.sentences().size(), "sentence") + ": " + draft.counts().entrySet().stream()
                .map(entry -> verdict(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Said of a source of which it cannot be told what it leaves out. */
    static final String NOT_LOOKED_FOR = "Not looked for: no two other origins are in its language.";

    /** Who wrote a note. */
    static String author(Note note) {
        return note.author().isEmpty() ? "Reader" : oneLine(note.author());
    }

    /** "▲ green": a colour with the shape that tells it where there are no colours. */
    static String colour(Note.Colour colour) {
        return colour.shape() + " " + identifier(colour);
    }

    /** A constant's name as files give it: in lower case, words joined by a hyphen. */
    static String identifier(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A score or a share with as many decimals as mean something. */
    static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** 11000 and not 11000.0 or 1.1E4. */
    static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** Text in one line: runs of white space become one space, invisible and control characters go. */
    static String oneLine(String text) {
        return printable(text).strip().replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ");
    }

    /**
     * Text as it is shown: blacked-out names alike, and without characters that show nothing: control and format characters, soft hyphens. Line ends and tabs stay, and so does what
     * joins letters or keeps them apart, without which Persian and Indic words are misspelt and emojis fall to pieces.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        NameMask.shown(text).codePoints().filter(codePoint -> shows(codePoint) || isJoiner(codePoint)).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Zero-width joiner and non-joiner, and the letters of a flag's place. */
    static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D || (codePoint >= 0xE0020 && codePoint <= 0xE007F);
    }

    static boolean shows(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
