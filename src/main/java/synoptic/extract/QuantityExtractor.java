package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.extract.Numeral.Form;
import synoptic.extract.Quantity.Bound;
import synoptic.text.TextSpan;

/**
 * Finds figures. Years, dates, times of day, telephone numbers, addresses of the web and names with a number in them ("F-16",
 * "38 North", "Article 5") are none. A range ("18-20", "between 5 and 7") gives two quantities, at least the one and at most
 * the other. Ordinals count from the fourth, and below that where a fact hangs on them ("his second term"); they are measured
 * in ranks.
 */
final class QuantityExtractor {

    private static final Set<String> RANKED = Set.of("time", "term", "visit", "attempt", "round", "place", "straight",
            "consecutive", "anniversary", "week", "day", "month", "year", "night", "child", "trip", "summit", "victim", "suspect");

    private static final Set<String> NEVER_RANKED = Set.of("century", "quarter", "street", "avenue", "floor", "amendment", "grade",
            "district", "circuit", "estate", "-");

    private static final Set<String> NO_NUMBER_ONE = Set.of("this", "that", "which", "the", "each", "every", "any", "no", "another",
            "some", "number");

    private static final Set<String> COUNTED_BY_ONE = Set.of("person", "man", "woman", "child", "boy", "girl", "soldier", "officer",
            "civilian", "victim", "passenger", "student", "worker", "patient", "death", "last");

    private static final Set<String> JOINED = Set.of("mid", "sub", "pre", "post", "top", "under", "over", "then", "now", "per");

    private static final Set<String> NUMBERED = Set.of("no", "nos", "number", "page", "pages", "chapter", "exit", "section", "article",
            "title", "version", "vol", "volume", "p", "pp", "fig", "figure", "para", "paragraph", "clause", "gate", "platform", "level",
            "type", "phase", "channel", "route", "highway", "interstate", "room", "flight", "formula");

    private static final Set<String> ACTIONS = Set.of("runs", "works", "costs", "opens", "starts", "stops", "leaves", "flies", "lands",
            "comes", "goes", "brings", "offers", "features", "returns", "remains", "begins", "plays", "shows", "sells", "moves");

    private static final int BRACKET_REACH = 20;

    private static final int LONG_RUN = 9;

    private QuantityExtractor() {}

    /**
     * The figures of one sentence.
     *
     * @param pieces the sentence, cut up
     * @param taken the dates and times in it; no number in them is a figure
     */
    static List<Quantity> extract(Pieces pieces, List<TextSpan> taken) {
        return new Reading(pieces, taken).quantities();
    }

    /** One pass over one sentence. */
    private static final class Reading {
        private final Pieces pieces;
        private final List<TextSpan> taken;
        private final NumberReader numbers;
        private final List<Quantity> found = new ArrayList<>();
        private int free;

        Reading(Pieces pieces, List<TextSpan> taken) {
            this.pieces = pieces;
            this.taken = taken;
            this.numbers = new NumberReader(pieces);
        }

        List<Quantity> quantities() {
            int date = 0;
            for (int i = 0; i < pieces.size();) {
                Piece piece = pieces.at(i);
                while (date < taken.size() && taken.get(date).end() <= piece.start()) {
                    date++;
                }
                int score = Scores.after(pieces, i);
                if (score > i) {
                    i = score;
                    continue;
                }
                boolean inDate = date < taken.size() && taken.get(date).start() < piece.end();
                int next = inDate ? i + 1 : Addresses.after(pieces, i);
                i = next > i ? next : step(i);
            }
            return Ranges.join(found, pieces);
        }

        private int step(int i) {
            Numeral number = numbers.read(i);
            if (number == null) {
                return i + 1;
            }
            Quantity quantity = quantity(number);
            if (quantity == null) {
                return Math.max(i + 1, number.form() == Form.ORDINAL ? number.to() : i + 1);
            }
            found.add(quantity);
            return free;
        }

        private @Nullable Quantity quantity(Numeral number) {
            int before = number.from() - 1;
            int start = number.from();
            double sign = 1;
            if (isMinus(before)) {
                sign = -1;
                start = before;
            }
            @Nullable String currency = null;
            Piece mark = pieces.at(start - 1);
            if (start - 1 >= free) {
                currency = Units.currencySign(mark.raw());
                Piece dollar = pieces.at(start - 2);
                if (dollar.is("$") && dollar.touches(mark) && mark.touches(pieces.at(start)) && Units.dollar(mark.raw()) != null) {
                    currency = Units.dollar(mark.raw());
                    mark = dollar;
                    start--;
                }
                Piece letters = pieces.at(start - 2);
                if (mark.is(".") && letters.raw().equals("Rs") && start - 2 >= free) {
                    mark = letters;
                    start--;
                }
                if (currency != null) {
                    start--;
                    String prefixed = mark.is("$") && start - 1 >= free ? Units.dollar(letters.raw()) : null;
                    if (prefixed != null && (letters.touches(mark) || letters.raw().length() > 1 || letters.is("c"))) {
                        currency = prefixed;
                        start--;
                    }
                } else if (isCode(mark)) {
                    currency = Units.money(mark.lower().length() == 4 ? mark.lower().substring(1) : mark.lower());
                    sign *= mark.raw().length() == 4 && mark.raw().startsWith("M") ? 1e6 : 1;
                    start--;
                }
            }
            if (currency == null && (isPartOfName(number) || (sign > 0 && isNoFigure(number)))) {
                return null;
            }
            Measure measure = Measure.after(pieces, number.to(), number.value());
            if (currency != null) {
                boolean repeated = currency.equals(measure.unit()) && pieces.at(number.to()).isLetters();
                measure = new Measure(currency, repeated ? measure.noun() : null, repeated ? measure.to() : number.to(), 1);
            }
            if (pieces.is(measure.to(), "below") && pieces.is(measure.to() + 1, "zero") && sign > 0) {
                sign = -1;
                measure = new Measure(measure.unit(), measure.noun(), measure.to() + 2, measure.factor());
            }
            double value = sign * number.value() * measure.factor();
            if (!Double.isFinite(value)) {
                return null;
            }
            return finish(number, start, value, number.form() == Form.ORDINAL ? rank(number) : measure);
        }

        private Quantity finish(Numeral number, int start, double value, Measure measure) {
            Parts parts = Parts.join(pieces, numbers, value, measure);
            int from = start;
            int to = Math.max(parts.to(), number.to());
            Bound bound = number.form() == Form.VAGUE ? Bound.AT_LEAST : Bound.EXACTLY;
            Bounds.Words words = Bounds.before(pieces, from);
            boolean period = words != null && pieces.at(from - 1).is("over") && Units.isTime(String.valueOf(measure.unit()));
            if (words != null && !period && from - words.pieces() >= free) {
                bound = words.bound();
                from -= words.pieces();
            } else {
                words = Bounds.after(pieces, to);
                if (words != null) {
                    bound = words.bound();
                    to += words.pieces();
                }
            }
            free = to;
            String unit = measure.unit();
            String noun = measure.noun();
            if (unit == null && isShareInPercent(number, to)) {
                unit = "percent";
            }
            if (unit == null && isAge(number, to)) {
                unit = "year";
                noun = "age";
            }
            return new Quantity(
                    pieces.span(from, to),
                    pieces.span(number.from(), number.to()),
                    parts.value(),
                    unit,
                    bound,
                    noun);
        }

        /** "A percentage of 20": the number of percent follows; in "20 percent of 50" it does not. */
        private boolean isShareInPercent(Numeral number, int to) {
            int word = number.from() - 2;
            boolean percent = pieces.is(number.from() - 1, "of")
                    && (pieces.lower(word).startsWith("percent") || (pieces.is(word, "cent") && pieces.is(word - 1, "per")));
            int before = pieces.is(word, "cent") ? word - 2 : word - 1;
            boolean counted = pieces.at(before).isDigits() || NumberWords.isNumber(pieces.lower(before));
            return percent && !counted && !pieces.at(to).isLetters();
        }

        /** "Aged 35", and a number between commas after a name. */
        private boolean isAge(Numeral number, int to) {
            Piece before = pieces.at(number.from() - 1);
            if (before.isNone() || number.value() > 120 || number.value() < 1 || number.form() == Form.FRACTION) {
                return false;
            }
            String person = pieces.lower(number.from() - 2);
            boolean man = person.equals("man") || person.equals("woman") || person.equals("boy") || person.equals("girl");
            boolean aged = before.is("aged") || before.is("age") || before.is("ages") || (before.is("of") && man);
            Piece name = pieces.at(number.from() - 2);
            Piece after = pieces.at(to);
            boolean ofAge = before.is("of") && (person.equals("age") || person.equals("ages"));
            return aged || ofAge || (before.is(",") && name.isCapitalised() && (after.is(",") || after.is(".")));
        }

        private Measure rank(Numeral number) {
            Piece next = pieces.at(number.to());
            boolean initials = next.isCapitalised() && pieces.is(number.to() + 1, ".");
            return !next.isLetters() || initials || FunctionWords.contains(next.lower())
                    ? new Measure("rank", null, number.to(), 1)
                    : new Measure("rank", next.lower(), number.to() + 1, 1);
        }

        private boolean isCode(Piece piece) {
            if (piece.raw().equals("Rs")) {
                return true;
            }
            boolean code = piece.isLetters()
                    && (piece.raw().length() == 3 || (piece.raw().length() == 4 && piece.raw().startsWith("M")))
                    && !FunctionWords.contains(piece.lower());
            String letters = code ? piece.lower().substring(piece.raw().length() - 3) : "";
            return piece.is("dollar") || (code && Units.money(letters) != null && !letters.equals("try") && !letters.equals("won"));
        }

        private boolean isMinus(int i) {
            Piece piece = pieces.at(i);
            if (piece.isNone() || i < free) {
                return false;
            }
            if (piece.is("minus") || piece.is("negative")) {
                return !pieces.is(i - 1, "or");
            }
            Piece before = pieces.at(i - 1);
            boolean dash = piece.is("-") || piece.is("\u2212");
            boolean touching = piece.touches(pieces.at(i + 1)) && (!before.touches(piece) || before.is("("));
            return dash && !before.isDigits() && (touching || isAlone(i));
        }

        /** Whether the sentence is no more than a dash and a number, as in the cell of a table; a list's dash has words after it. */
        private boolean isAlone(int dash) {
            Numeral number = dash == 0 ? numbers.read(1) : null;
            return number != null && number.to() == pieces.size();
        }

        /** Whether the number belongs to a word or a name: "F-16", "COVID-19", "24703L202", "Article 5", "38 North". */
        private boolean isPartOfName(Numeral number) {
            Piece first = pieces.at(number.from());
            Piece before = pieces.at(number.from() - 1);
            Piece next = pieces.at(number.to());
            Piece last = pieces.at(number.to() - 1);
            if (before.touches(first)) {
                Piece word = pieces.at(number.from() - 2);
                boolean joined = before.isLetters()
                        || before.isDigits()
                        || before.is("#")
                        || (before.is("-") && word.touches(before) && (isNamePart(word, number) || isLongDigits(word)));
                if (joined) {
                    return true;
                }
            }
            if (last.isDigits() && last.touches(next)) {
                Piece after = pieces.at(number.to() + 1);
                boolean dashed = next.is("-") && next.touches(after) && (isLongDigits(after) && isLongDigits(last));
                boolean unknown = next.isLetters()
                        && number.form() != Form.ORDINAL
                        && (Measure.after(pieces, number.to(), number.value()).unit() == null || (after.isDigits()
                                && next.touches(after) && !after.raw().equals("2")));
                if (dashed || unknown) {
                    return true;
                }
            }
            return isNamed(number, before, next);
        }

        /** Whether a word or code before a hyphen makes a name of the number after it; "mid-50s" and "three-nought-four" do not. */
        private boolean isNamePart(Piece word, Numeral number) {
            if (word.isDigits()) {
                Piece letters = pieces.at(number.from() - 3);
                return letters.isLetters() && letters.touches(word);
            }
            boolean count = NumberWords.small(word.lower()) != null || NumberWords.tens(word.lower()) != null;
            return word.isLetters() && !JOINED.contains(word.lower()) && !count;
        }

        private boolean isNamed(Numeral number, Piece before, Piece next) {
            if (number.form() != Form.DIGITS && number.to() - number.from() > 1) {
                return false;
            }
            Piece title = before.is(".") ? pieces.at(number.from() - 2) : before;
            if (NUMBERED.contains(title.lower()) && number.form() == Form.DIGITS) {
                return true;
            }
            Measure measure = Measure.after(pieces, number.to(), number.value());
            if (number.form() == Form.DIGITS && isNameThatActs(number, before, next)) {
                return true;
            }
            if (measure.unit() != null || number.form() == Form.ORDINAL || number.form() == Form.FRACTION) {
                return false;
            }
            boolean afterName = number.from() > 1 && before.isCapitalised() && !FunctionWords.contains(before.lower());
            boolean ranged = (before.is("-") || before.is("\u2013")) && pieces.at(number.from() - 2).isDigits();
            boolean beforeName = next.isCapitalised() && number.from() > 0 && number.form() == Form.DIGITS && !ranged;
            return afterName || beforeName;
        }

        /** "Windows 11 runs there": the number ends a name, and a verb in -s follows that is no plural. */
        private boolean isNameThatActs(Numeral number, Piece before, Piece next) {
            boolean name = number.from() > 0 && before.isCapitalised() && !FunctionWords.contains(before.lower())
                    && Calendar.weekday(before.lower()) == null && Calendar.month(before.lower()) == null;
            Piece after = pieces.at(number.to() + 1);
            boolean verb = next.lower().endsWith("s") && !next.lower().endsWith("ss") && next.isLetters()
                    && (after.is("on") || after.is("in") || after.is("at") || after.is("a") || after.is("an") || after.is("the")
                            || after.is("there") || after.is("to"));
            return name && verb && ACTIONS.contains(next.lower());
        }

        /** Whether a bracket is open before a piece; where none is, "1)" counts an item. */
        private boolean isBracketed(int from) {
            for (int i = from - 1; i >= Math.max(0, from - BRACKET_REACH); i--) {
                if (pieces.is(i, "(") || pieces.is(i, ")")) {
                    return pieces.is(i, "(");
                }
            }
            return false;
        }

        /** "One" is a number before a unit and before people; elsewhere it is mostly a pronoun or an article. */
        private boolean isCountedByOne(int i) {
            int at = pieces.skipHyphen(i);
            String word = pieces.lower(at);
            boolean unit = Units.word(word) != null || Units.money(word) != null || word.equals("per") || word.equals("%");
            return pieces.size() == 1 || COUNTED_BY_ONE.contains(word) || (unit && !word.equals("day") && !word.equals("point"));
        }

        /** Nine digits and more in one run tell nobody how many: the number of an account, a message, a file. */
        private boolean isIdentifier(Numeral number, Piece next) {
            String digits = pieces.at(number.from()).raw();
            boolean run = digits.length() >= LONG_RUN && digits.chars().allMatch(Character::isDigit);
            return run && number.to() == number.from() + 1 && !next.isNone()
                    && Measure.after(pieces, number.to(), number.value()).unit() == null;
        }

        /** "The two leaders": those spoken of already, where the number tells nothing; "the two-week visit" tells how long. */
        private boolean isPointedAt(Numeral number) {
            String before = pieces.lower(number.from() - 1);
            boolean definite = before.equals("the") || before.equals("these") || before.equals("those");
            String unit = Measure.after(pieces, number.to(), 2).unit();
            boolean measured = unit != null && (Units.word(unit) != null || isMoney(unit));
            return definite && !measured && !pieces.at(number.to()).isHyphen();
        }

        /** "64 cents a dozen", "$30 a hundred": what the price is for. */
        private boolean isPricedBy(Numeral number) {
            boolean one = number.to() == number.from() + 2 && NumberWords.scale(pieces.lower(number.from() + 1)) != null;
            return one && !found.isEmpty() && number.from() > 0 && isMoney(found.getLast().unit())
                    && found.getLast().span().end() == pieces.at(number.from() - 1).end();
        }

        private static boolean isMoney(@Nullable String unit) {
            return unit != null && Units.money(unit.substring(unit.lastIndexOf(' ') + 1)) != null;
        }

        private static boolean isLongDigits(Piece piece) {
            return piece.isDigits() && piece.raw().length() > 2 && piece.raw().indexOf(',') < 0 && piece.raw().indexOf('.') < 0;
        }

        private boolean isNoFigure(Numeral number) {
            Piece first = pieces.at(number.from());
            Piece before = pieces.at(number.from() - 1);
            Piece next = pieces.at(number.to());
            if (number.form() == Form.ORDINAL) {
                String noun = next.lower();
                boolean fact = number.value() > 3 ? !NEVER_RANKED.contains(noun) : number.value() > 1 && RANKED.contains(noun);
                return !fact || !next.isLetters();
            }
            if (first.is("one") && number.to() == number.from() + 1) {
                boolean pointing = NO_NUMBER_ONE.contains(before.lower()) && !Units.isPhysical(pieces.lower(number.to()));
                return pointing || !isCountedByOne(number.to());
            }
            if (first.is("two") && number.to() == number.from() + 1 && isPointedAt(number)) {
                return true;
            }
            if (before.is("a") || first.is("a") || first.is("an")) {
                return isPricedBy(number);
            }
            if (isIdentifier(number, next)) {
                return true;
            }
            return (next.is(")") && !isBracketed(number.from())) || (number.form() == Form.VAGUE && before.isDigits());
        }
    }
}
