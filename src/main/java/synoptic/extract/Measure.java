package synoptic.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a number is measured or counted in, as read from the words around it.
 *
 * @param unit the unit, singular, or null
 * @param noun what is counted where that is not the unit, or null
 * @param to index after the last piece that belongs to it
 * @param factor what the number is multiplied by: a scale word after the currency ("75 USD million")
 */
record Measure(@Nullable String unit, @Nullable String noun, int to, double factor) {

    private static final Set<String> PREFIXES = Set.of("square", "cubic", "metric", "nautical", "light");
    private static final Set<String> SPACED_LETTERS = Set.of("m", "g", "t", "l", "W", "L", "p", "pc", "pm", "c", "rad");
    private static final Set<String> BRACKETS = Set.of("(", "[", "{", "<");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", ">");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "all", "these", "those", "our", "my");
    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police", "troops", "feet", "lives",
            "percent", "personnel", "staff", "teeth", "mice", "geese", "fish", "aircraft", "cattle", "sheep", "data", "media", "crew");
    private static final Set<String> NEVER_PLURAL = Set.of("has", "was", "is", "does", "this", "its", "his", "plus", "minus", "news",
            "perhaps", "always", "across", "afterwards", "towards", "thus", "less", "as", "us", "yes", "says", "series", "overseas",
            "seems", "remains", "includes", "makes", "comes", "goes", "takes", "gives", "means", "needs", "wants", "gets");
    private static final Set<String> VERBS =
            Set.of("shook", "met", "took", "made", "held", "gave", "sent", "won", "saw", "got", "ran", "went",
                    "came", "said", "told", "lost", "left", "began");
    private static final Set<String> WARMTH = Set.of("temperature", "temperatures", "heat", "heatwave", "hot", "hotter", "warm", "warmer",
            "cold", "colder", "cool", "cooler", "degrees", "thermometer", "mercury", "weather", "forecast", "warming", "celsius",
            "freezing",
            "record", "highs", "lows");
    private static final int WARMTH_REACH = 15;
    private static final int REACH = 4;

    private static final Measure NONE = new Measure(null, null, 0, 1);

    private boolean isNone() {
        return to == 0;
    }

    /** What follows the number whose last piece is before {@code i}; where nothing does, {@code to} is {@code i}. */
    static Measure after(Pieces pieces, int i, double value) {
        int at = i;
        Piece next = pieces.at(at);
        boolean attached = i > 0 && pieces.at(i - 1).touches(next);
        if (next.isHyphen() && pieces.at(at + 1).isLetters()) {
            at++;
        } else if (BRACKETS.contains(next.raw()) && CLOSING.contains(pieces.at(at + 2).raw())) {
            at++;
        }
        Measure found = percent(pieces, at);
        found = found.isNone() ? money(pieces, at) : found;
        found = found.isNone() ? physical(pieces, at, attached) : found;
        found = found.isNone() ? marked(pieces, i) : found;
        if (!found.isNone()) {
            return withAge(pieces, withNoun(pieces, found), value);
        }
        boolean compound = attached && at > i && pieces.at(i).touches(pieces.at(at)) && isPlainWord(pieces, at)
                && !pieces.is(at, "plus") && !pieces.is(at, "odd") && !pieces.is(at, "strong") && value == Math.rint(value);
        if (compound && !isPlural(pieces.at(at)) && !pieces.at(at + 1).isHyphen()) {
            return new Measure(pieces.lower(at), null, at + 1, 1);
        }
        return counted(pieces, at, i, value);
    }

    private static Measure percent(Pieces pieces, int i) {
        if (pieces.is(i, "basis") && (pieces.is(i + 1, "points") || pieces.is(i + 1, "point"))) {
            return new Measure("basis point", null, i + 2, 1);
        }
        if (pieces.is(i, "%") || pieces.is(i, "\uFF05") || pieces.is(i, "pct")) {
            return new Measure("percent", null, i + 1, 1);
        }
        int cent = pieces.is(i, "per") && pieces.is(i + 1, "cent") ? i + 1 : i;
        if (cent > i || pieces.is(i, "percent") || pieces.is(i, "percents")) {
            return new Measure("percent", null, cent + 1, 1);
        }
        if (pieces.is(i, "percentage")) {
            int point = i + 1;
            return pieces.is(point, "point") || pieces.is(point, "points")
                    ? new Measure("percentage point", null, point + 1, 1)
                    : new Measure("percent", null, i + 1, 1);
        }
        return NONE;
    }

    private static Measure money(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        if (piece.isNone()) {
            return NONE;
        }
        String sign = Units.currencySign(piece.raw());
        if (sign != null) {
            return isOfNext(pieces, i) ? NONE : scaled(pieces, sign, i + 1);
        }
        if (pieces.is(i, "u") && pieces.is(i + 1, ".") && pieces.is(i + 2, "s") && pieces.is(i + 3, ".")
                && Units.money(pieces.lower(i + 4)) != null) {
            return scaled(pieces, "dollar", i + 5);
        }
        int nations = 0;
        while (nations < 2 && Units.isNation(pieces.at(i + nations).lower())) {
            nations++;
        }
        if (nations == 1 && Units.isHalfNation(piece.lower())) {
            return NONE;
        }
        Piece noun = pieces.at(i + nations);
        String currency = !noun.isLetters() ? null : Units.money(noun.lower());
        boolean verb = (noun.is("won") || noun.is("try") || noun.is("real") || noun.is("mark")) && nations == 0;
        if (currency == null || isOfNext(pieces, i) || (verb && !noun.raw().equals("KRW"))) {
            return nations == 0 && piece.isLetters() ? millions(piece, i) : NONE;
        }
        boolean american = pieces.is(i, "us") || pieces.is(i, "american");
        String nation = nations == 0 || american ? "" : pieces.lower(i) + " " + (nations == 2 ? pieces.lower(i + 1) + " " : "");
        return scaled(pieces, nation + currency, i + nations + 1);
    }

    /** Whether a currency stands against the number after it and apart from the one before: "3 USD50 cards". */
    private static boolean isOfNext(Pieces pieces, int i) {
        Piece currency = pieces.at(i);
        Piece number = pieces.at(i + 1);
        String after = Units.money(pieces.lower(i + 2));
        boolean leading = after != null && after.equals(Units.currencySign(currency.raw()));
        return number.isDigits() && (leading || currency.touches(number)) && !pieces.at(i - 1).touches(currency);
    }

    /** "MUSD", "MEUR": millions of a currency, as Nordic reports write them. */
    private static Measure millions(Piece piece, int i) {
        boolean code = piece.raw().length() == 4 && piece.raw().startsWith("M")
                && piece.raw().equals(piece.raw().toUpperCase(java.util.Locale.ROOT));
        String currency = code ? Units.money(piece.lower().substring(1)) : null;
        return currency == null ? NONE : new Measure(currency, null, i + 1, 1e6);
    }

    private static Measure scaled(Pieces pieces, String currency, int to) {
        Piece next = pieces.at(to);
        Double scale = next.isNone() || next.raw().length() < 5 ? null : NumberWords.scale(next.lower());
        return scale == null || scale < 1000 ? new Measure(currency, null, to, 1) : new Measure(currency, null, to + 1, scale);
    }

    private static Measure physical(Pieces pieces, int i, boolean attached) {
        Piece piece = pieces.at(i);
        if (piece.isNone()) {
            return NONE;
        }
        String prefix = piece.is("sq") ? "square" : PREFIXES.contains(piece.lower()) ? piece.lower() : "";
        int at = prefix.isEmpty() ? i : pieces.skipHyphen(i + 1);
        Piece word = pieces.at(at);
        if (word.isNone()) {
            return NONE;
        }
        String unit = word.isLetters() ? Units.word(word.lower()) : null;
        boolean symbol =
                unit == null && (attached || !SPACED_LETTERS.contains(word.raw()) || isLoneMeter(pieces, at) || isAlone(pieces, at));
        unit = symbol ? Units.symbol(word.raw()) : unit;
        if (unit == null && attached && (word.raw().equals("C") || word.raw().equals("F")) && isTemperature(pieces, at)) {
            return new Measure(word.is("c") ? "degree celsius" : "degree fahrenheit", null, at + 1, 1);
        }
        Piece after = pieces.at(at + 1);
        boolean model = symbol && after.isDigits() && word.touches(after) && !after.is("2");
        if (unit == null || model) {
            return NONE;
        }
        int to = at + 1;
        if (symbol && (pieces.is(to, "2") || pieces.is(to, "\u00B2")) && word.touches(pieces.at(to))) {
            return new Measure("square " + unit, null, to + 1, 1);
        }
        if (unit.equals("degree")) {
            return degrees(pieces, to);
        }
        if (Units.isLength(unit) && prefix.isEmpty()) {
            int per = pieces.is(to, "per") || pieces.is(to, "an") || pieces.is(to, "a") || pieces.is(to, "/") ? to + 1 : to;
            Piece time = pieces.at(per);
            String timeUnit = time.is("h") ? "hour" : time.is("ms") ? "millisecond" : Units.word(time.lower());
            if (per > to && timeUnit != null && Units.isTime(timeUnit)) {
                return new Measure(unit + " per " + timeUnit, null, per + 1, 1);
            }
        }
        return new Measure(prefix.isEmpty() ? unit : prefix + " " + unit, null, to, 1);
    }

    /** Feet and inches in their marks: 6' tall, 10" long; a quotation mark stands elsewhere. */
    private static Measure marked(Pieces pieces, int i) {
        Piece mark = pieces.at(i);
        boolean inches = mark.is("\u2033") || mark.is("\"") || mark.is("\u201D");
        boolean feet = mark.is("\u2032") || mark.is("'") || mark.is("\u2019");
        if (mark.is("\u2033") || mark.is("\u2032") || ((inches || feet) && Units.isExtent(pieces.lower(i + 1)))) {
            return new Measure(inches ? "inch" : "foot", null, i + 1, 1);
        }
        boolean height = feet && pieces.at(i - 1).touches(mark) && pieces.at(i + 1).isDigits() && mark.touches(pieces.at(i + 1))
                && (pieces.is(i + 2, "\"") || pieces.is(i + 2, "\u201D"));
        return height ? new Measure("foot", null, i + 1, 1) : NONE;
    }

    private static Measure degrees(Pieces pieces, int to) {
        Piece scale = pieces.at(to);
        if (scale != null && (scale.raw().equals("C") || scale.is("celsius") || scale.is("centigrade"))) {
            return new Measure("degree celsius", null, to + 1, 1);
        }
        if (scale != null && (scale.raw().equals("F") || scale.is("fahrenheit"))) {
            return new Measure("degree fahrenheit", null, to + 1, 1);
        }
        return scale.is("kelvin") ? new Measure("kelvin", null, to + 1, 1) : new Measure("degree", null, to, 1);
    }

    /** "816,000 t in all": a symbol of one letter, apart from a large or broken number, before no word that it could begin. */
    private static boolean isAlone(Pieces pieces, int i) {
        Piece number = pieces.at(i - 1);
        Piece next = pieces.at(i + 1);
        boolean long4 = number.isDigits() && number.raw().length() > 3;
        return long4 && !pieces.at(i).is("m") && (!next.isLetters() || FunctionWords.contains(next.lower())) && !next.isHyphen()
                && !next.is("'");
    }

    /** Whether "41C" is a temperature and no seat: below zero, or where the sentence speaks of warmth. */
    private static boolean isTemperature(Pieces pieces, int i) {
        if (pieces.is(i - 2, "-") || pieces.is(i - 2, "\u2212") || pieces.is(i - 2, "minus")) {
            return true;
        }
        for (int j = Math.max(0, i - WARMTH_REACH); j < Math.min(pieces.size(), i + WARMTH_REACH); j++) {
            if (WARMTH.contains(pieces.lower(j))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoneMeter(Pieces pieces, int i) {
        Piece next = pieces.at(i + 1);
        return pieces.at(i).raw().equals("m") && (!next.isLetters() || Units.isExtent(next.lower())
                || FunctionWords.contains(next.lower()) || next.is("m"));
    }

    /** "41-year-old", "35 years old", "35 years of age": the unit stays the year, what is counted is age. */
    private static Measure withAge(Pieces pieces, Measure measure, double value) {
        if (!"year".equals(measure.unit) || value < 0) {
            return measure;
        }
        int at = pieces.skipHyphen(measure.to);
        if (pieces.is(at, "old") || pieces.is(at, "olds")) {
            return new Measure("year", "age", at + 1, 1);
        }
        return pieces.is(at, "of") && pieces.is(at + 1, "age") ? new Measure("year", "age", at + 2, 1) : measure;
    }

    private static Measure withNoun(Pieces pieces, Measure measure) {
        if (!pieces.is(measure.to, "of")) {
            return measure;
        }
        int first = measure.to + 1;
        Piece determiner = pieces.at(first);
        if (determiner != null && DETERMINERS.contains(determiner.lower())) {
            first++;
        }
        int head = -1;
        for (int i = first; i < Math.min(pieces.size(), first + 3) && isPlainWord(pieces, i); i++) {
            head = head < 0 ? i : head;
            if (isPlural(pieces.at(i))) {
                head = i;
                break;
            }
        }
        return head < 0 ? measure : new Measure(measure.unit, pieces.at(head).lower(), head + 1, measure.factor);
    }

    /** The plural noun among the next words that the number counts. */
    private static Measure counted(Pieces pieces, int from, int end, double value) {
        boolean further = (pieces.is(from, "more") || pieces.is(from, "such")) && isPlainWord(pieces, from + 1);
        int first = (pieces.is(from, "of") && pieces.is(from - 1, "s")) || further ? from + 1 : from;
        boolean vague = from > 0 && isVagueWord(pieces.at(from - 1).lower());
        if (vague && pieces.is(from, "of")) {
            first = from + 1;
            Piece determiner = pieces.at(first);
            if (determiner != null && DETERMINERS.contains(determiner.lower())) {
                first++;
            }
        }
        for (int i = first; i < Math.min(pieces.size(), first + REACH) && isWord(pieces, i); i++) {
            boolean name =
                    pieces.at(i).isCapitalised() && isPlainWord(pieces, i + 1) && isPlural(pieces.at(i + 1)) && i + 1 < first + REACH;
            if (isPlural(pieces.at(i)) && !name) {
                Measure counted = new Measure(singular(pieces.at(i).lower()), null, i + 1, 1);
                return withNoun(pieces, counted);
            }
            int hyphen = pieces.skipHyphen(i + 1);
            if (hyphen > i + 1) {
                i = hyphen - 1;
            }
        }
        if (pieces.is(from, "of") && DETERMINERS.contains(pieces.lower(from + 1))) {
            int of = pieces.lower(from + 3).endsWith("'s") ? from + 4 : pieces.lower(from + 2).endsWith("'s") ? from + 3 : from + 2;
            boolean isNumber = pieces.at(of).isDigits() || NumberWords.small(pieces.lower(of)) != null;
            Measure among = counted(pieces, isNumber ? of + 1 : of, end, value);
            return new Measure(among.unit, null, end, 1);
        }
        if (value == 1 && isPlainWord(pieces, first)) {
            return new Measure(pieces.at(first).lower(), null, first + 1, 1);
        }
        return new Measure(null, null, end, 1);
    }

    private static boolean isVagueWord(String lower) {
        return lower.length() > 3 && lower.endsWith("s")
                && (NumberWords.scale(lower) != null || lower.equals("scores") || lower.equals("tens"));
    }

    private static boolean isPlainWord(Pieces pieces, int i) {
        return isWord(pieces, i) && !pieces.at(i).isCapitalised();
    }

    private static boolean isWord(Pieces pieces, int i) {
        Piece piece = pieces.at(i);
        return piece.isLetters() && !FunctionWords.contains(piece.lower()) && !VERBS.contains(piece.lower())
                && NumberWords.small(piece.lower()) == null
                && !piece.lower().endsWith("'s");
    }

    private static boolean isPlural(Piece word) {
        String lower = word.lower();
        return PLURALS.contains(lower)
                || (lower.length() > 3
                        && lower.endsWith("s")
                        && !lower.endsWith("ss")
                        && !lower.endsWith("us")
                        && !lower.endsWith("is")
                        && !NEVER_PLURAL.contains(lower));
    }

    /** The singular of a regular plural and of the commonest irregular ones. */
    static String singular(String plural) {
        return switch (plural) {
            case "people" -> "person";
            case "buses" -> "bus";
            case "minibuses" -> "minibus";
            case "gases" -> "gas";
            case "men" -> "man";
            case "women" -> "woman";
            case "children" -> "child";
            case "lives" -> "life";
            case "feet" -> "foot";
            case "wives" -> "wife";
            case "knives" -> "knife";
            case "movies" -> "movie";
            case "loaves" -> "loaf";
            case "leaves" -> "leaf";
            case "thieves" -> "thief";
            case "wolves" -> "wolf";
            case "shelves" -> "shelf";
            case "halves" -> "half";
            default -> {
                if (!plural.endsWith("s") || plural.length() < 4) {
                    yield plural;
                }
                if (plural.endsWith("ies")) {
                    yield plural.substring(0, plural.length() - 3) + "y";
                }
                boolean bus = plural.endsWith("uses") && !plural.endsWith("ouses") && !plural.endsWith("auses")
                        && !plural.endsWith("cuses") && !plural.endsWith("buses") && plural.length() > 5;
                boolean es = bus || (plural.endsWith("oes") && !plural.endsWith("hoes") && plural.length() > 5) || plural.endsWith("sses")
                        || plural.endsWith("shes") || plural.endsWith("ches") || plural.endsWith("xes");
                yield plural.substring(0, plural.length() - (es ? 2 : 1));
            }
        };
    }
}
