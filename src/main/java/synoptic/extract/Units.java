package synoptic.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units that figures are given in: names and symbols, each with the one singular name that stands for them. */
final class Units {

    /** Name: other spellings of its singular. Plurals are found by rule; irregular ones are listed. */
    private static final String NAMES =
            """
                    percent: pct
                    second: sec secs
                    minute: min mins
                    hour: hr hrs
                    day
                    night
                    week: wk wks
                    fortnight
                    month: mo mos
                    quarter
                    year: yr yrs
                    decade
                    century: centuries
                    millisecond
                    microsecond
                    nanosecond
                    meter: metre
                    kilometer: kilometre
                    hectometer: hectometre
                    decameter: decametre dekameter
                    decimeter: decimetre
                    centimeter: centimetre
                    millimeter: millimetre
                    micrometer: micrometre micron
                    nanometer: nanometre
                    picometer: picometre
                    inch: inches
                    foot: feet
                    yard: yd yds
                    mile
                    league
                    acre
                    hectare
                    gram: gramme
                    kilogram: kilogramme kilo
                    milligram: milligramme
                    microgram: microgramme
                    nanogram
                    ton: tonne
                    kiloton
                    megaton
                    ounce
                    pound: lb lbs
                    hundredweight: cwt
                    carat: karat
                    liter: litre
                    milliliter: millilitre
                    centiliter: centilitre
                    deciliter: decilitre
                    hectoliter: hectolitre
                    gallon
                    barrel
                    bushel
                    pint
                    quart
                    cup
                    teaspoon: tsp
                    tablespoon: tbsp
                    dram: drachm drachma drachms
                    hogshead: hogsheads
                    watt
                    kilowatt
                    megawatt
                    gigawatt
                    terawatt
                    volt
                    kilovolt
                    amp: ampere
                    hertz
                    kilohertz
                    megahertz
                    gigahertz
                    decibel
                    joule
                    kilojoule
                    megajoule
                    calorie
                    kilocalorie
                    newton
                    pascal
                    bar
                    millibar
                    lumen
                    bit
                    byte
                    kilobyte
                    megabyte
                    gigabyte
                    terabyte
                    petabyte
                    kilobit
                    megabit
                    gigabit
                    terabit
                    pixel
                    megapixel
                    degree
                    celsius: centigrade
                    fahrenheit
                    kelvin
                    radian
                    turn
                    knot
                    point
                    """;

    private static final String CURRENCIES =
            """
                    dollar: usd buck us$
                    euro: eur
                    pound: gbp quid sterling
                    cent
                    pence
                    penny: pennies
                    yen: jpy
                    yuan: cny rmb renminbi kuai 元
                    swiss franc: chf
                    franc
                    canadian dollar: cad
                    australian dollar: aud
                    new zealand dollar: nzd
                    hong kong dollar: hkd
                    singapore dollar: sgd
                    taiwan dollar: twd
                    rupee: inr rs pkr lkr npr रु ரூ రూ ರೂ
                    ruble: rub rouble
                    won: krw
                    peso: php ars clp
                    mexican peso: mxn
                    real: brl reais
                    lira: try
                    krona: sek kronor isk
                    krone: nok dkk kroner
                    zloty: pln złoty zlotys zlotych
                    forint: huf
                    koruna: czk koruny korun
                    hryvnia: uah hryvnias
                    shekel: ils
                    riyal: sar qar
                    rial: irr omr
                    dirham: aed
                    dinar: kwd bhd jod iqd dzd tnd rsd
                    egyptian pound: egp
                    lebanese pound: lbp
                    ringgit: myr
                    baht: thb
                    dong: vnd
                    rupiah: idr
                    rand: zar
                    naira: ngn
                    cedi: ghs
                    shilling: kes ugx tzs
                    birr: etb
                    taka: bdt
                    tenge: kzt
                    leu: lei
                    lev: leva bgn
                    lari
                    kip
                    kyat: mmk
                    riel: khr
                    afghani: afn
                    manat: azn
                    dram: amd
                    som
                    kwacha: zmw
                    kwanza
                    pula: bwp
                    dalasi
                    metical
                    gourde
                    quetzal: gtq quetzales
                    lempira: hnl
                    colón: colónes colones crc
                    bolívar: bolívares bolivar bolivares
                    guaraní: guaraníes guaranies pyg
                    balboa
                    peseta
                    guilder
                    markka
                    mark
                    escudo
                    schilling
                    kuna
                    kopek: kopeck
                    centavo
                    paisa: paise
                    sen
                    bitcoin: btc
                    ether: eth
                    satoshi
                    """;

    /** Symbols, whose case counts. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("%", "percent"), Map.entry("\uFF05", "percent"), Map.entry("pc", "percent"), Map.entry("km", "kilometer"),
            Map.entry("m", "meter"), Map.entry("cm", "centimeter"), Map.entry("mm", "millimeter"), Map.entry("dm", "decimeter"),
            Map.entry("pm", "picometer"), Map.entry("nm", "nanometer"), Map.entry("\u03BCm", "micrometer"),
            Map.entry("\u00B5m", "micrometer"), Map.entry("ft", "foot"), Map.entry("mi", "mile"), Map.entry("ha", "hectare"),
            Map.entry("g", "gram"), Map.entry("kg", "kilogram"), Map.entry("mg", "milligram"), Map.entry("mcg", "microgram"),
            Map.entry("\u03BCg", "microgram"), Map.entry("\u00B5g", "microgram"), Map.entry("t", "ton"), Map.entry("oz", "ounce"),
            Map.entry("l", "liter"), Map.entry("L", "liter"), Map.entry("ml", "milliliter"), Map.entry("mL", "milliliter"),
            Map.entry("cl", "centiliter"), Map.entry("dl", "deciliter"), Map.entry("hl", "hectoliter"), Map.entry("kt", "kiloton"),
            Map.entry("V", "volt"), Map.entry("kV", "kilovolt"), Map.entry("TWh", "terawatt hour"), Map.entry("GWh", "gigawatt hour"),
            Map.entry("kJ", "kilojoule"), Map.entry("hPa", "hectopascal"), Map.entry("kcal", "kilocalorie"), Map.entry("K", "kelvin"),
            Map.entry("W", "watt"), Map.entry("kW", "kilowatt"), Map.entry("MW", "megawatt"), Map.entry("GW", "gigawatt"),
            Map.entry("kWh", "kilowatt hour"), Map.entry("MWh", "megawatt hour"), Map.entry("Hz", "hertz"),
            Map.entry("kHz", "kilohertz"), Map.entry("MHz", "megahertz"), Map.entry("GHz", "gigahertz"), Map.entry("dB", "decibel"),
            Map.entry("KB", "kilobyte"), Map.entry("MB", "megabyte"), Map.entry("GB", "gigabyte"), Map.entry("TB", "terabyte"),
            Map.entry("PB", "petabyte"),
            Map.entry("kb", "kilobit"), Map.entry("mb", "megabit"), Map.entry("Mb", "megabit"), Map.entry("Gb", "gigabit"),
            Map.entry("mph", "mile per hour"), Map.entry("kph", "kilometer per hour"), Map.entry("kmph", "kilometer per hour"),
            Map.entry("kmh", "kilometer per hour"), Map.entry("rad", "radian"), Map.entry("ms", "millisecond"),
            Map.entry("\u00B0", "degree"), Map.entry("p", "pence"), Map.entry("eV", "electronvolt"), Map.entry("keV", "kiloelectronvolt"),
            Map.entry("MeV", "megaelectronvolt"), Map.entry("GeV", "gigaelectronvolt"), Map.entry("TeV", "teraelectronvolt"));

    private static final Map<String, String> CURRENCY_SIGNS = Map.ofEntries(
            Map.entry("$", "dollar"), Map.entry("\u20AC", "euro"), Map.entry("\u00A3", "pound"), Map.entry("\u00A5", "yen"),
            Map.entry("\u20B9", "rupee"), Map.entry("\u20BD", "ruble"), Map.entry("\u20A9", "won"), Map.entry("\u20BA", "lira"),
            Map.entry("\u20B4", "hryvnia"), Map.entry("\u20AA", "shekel"), Map.entry("\u20A6", "naira"), Map.entry("\u20AB", "dong"),
            Map.entry("\u0E3F", "baht"), Map.entry("\u20B1", "peso"), Map.entry("\u20A1", "col\u00F3n"), Map.entry("\u20BE", "lari"),
            Map.entry("\u20AD", "kip"), Map.entry("\u20BF", "bitcoin"), Map.entry("\u5143", "yuan"), Map.entry("\u00A2", "cent"));

    /** What may stand before a dollar sign. */
    private static final Map<String, String> DOLLARS = Map.ofEntries(
            Map.entry("US", "dollar"), Map.entry("us", "dollar"), Map.entry("USD", "dollar"), Map.entry("usd", "dollar"),
            Map.entry("C", "canadian dollar"), Map.entry("c", "canadian dollar"), Map.entry("CA", "canadian dollar"),
            Map.entry("CAD", "canadian dollar"), Map.entry("cad", "canadian dollar"), Map.entry("A", "australian dollar"),
            Map.entry("AU", "australian dollar"), Map.entry("AUD", "australian dollar"), Map.entry("aud", "australian dollar"),
            Map.entry("NZ", "new zealand dollar"), Map.entry("NZD", "new zealand dollar"), Map.entry("nzd", "new zealand dollar"),
            Map.entry("HK", "hong kong dollar"), Map.entry("hk", "hong kong dollar"), Map.entry("S", "singapore dollar"),
            Map.entry("NT", "taiwan dollar"), Map.entry("R", "real"), Map.entry("Mex", "mexican peso"),
            Map.entry("MXN", "mexican peso"), Map.entry("mxn", "mexican peso"));

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> MONEY = new HashMap<>();

    private static final Set<String> TIMES = Set.of("second", "minute", "hour", "day", "night", "week", "fortnight", "month",
            "quarter", "year", "decade", "century", "millisecond");

    /** Units that are everyday words for other things. */
    private static final Set<String> ABSTRACT = Set.of("point", "turn", "bit", "degree", "percent", "cup", "stone", "foot", "yard");

    private static final Set<String> LENGTHS = Set.of("meter", "kilometer", "centimeter", "millimeter", "inch", "foot", "yard",
            "mile", "decimeter", "light year");

    private static final Set<String> NATIONS = Set.of("us", "american", "canadian", "australian", "singapore", "hong", "british",
            "swiss", "french", "belgian", "finnish", "dutch", "german", "turkish", "indian", "pakistani", "chinese", "japanese",
            "mexican", "russian", "kuwaiti", "saudi", "iranian", "iraqi", "jordanian", "danish", "norwegian", "swedish", "cfa",
            "zealand", "italian", "lebanese", "egyptian", "syrian", "taiwan", "sterling", "south", "kenyan", "philippine", "new", "kong",
            "singaporean", "taiwanese", "korean", "north", "israeli", "polish", "czech", "hungarian", "ukrainian", "brazilian",
            "argentine", "chilean", "colombian", "cuban", "vietnamese", "thai", "indonesian", "malaysian", "sri", "lankan", "nepalese",
            "nigerian", "ghanaian", "ugandan", "tanzanian", "ethiopian", "moroccan", "algerian", "tunisian", "libyan", "sudanese",
            "emirati", "uae", "qatari", "omani", "bahraini", "yemeni", "jamaican", "barbadian", "bahamian", "fijian", "icelandic",
            "costa", "rican", "serbian", "bulgarian", "romanian", "croatian", "austrian", "greek", "irish", "spanish", "portuguese",
            "georgian", "armenian", "lao", "deutsche", "deutsch");

    private static final Set<String> HALF_NATIONS = Set.of("new", "south", "north", "hong", "costa", "sri");

    private static final Set<String> EXTENTS = Set.of("tall", "high", "long", "wide", "deep", "away", "thick", "apart", "square",
            "x", "west", "east", "north", "south", "mark", "race", "sprint", "freestyle");

    static {
        read(NAMES, WORDS);
        read(CURRENCIES, MONEY);
    }

    private Units() {}

    private static void read(String table, Map<String, String> into) {
        for (String line : table.lines().toList()) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            into.put(name, name);
            if (colon > 0) {
                for (String other : line.substring(colon + 1).trim().split(" ", -1)) {
                    into.put(other, name);
                }
            }
        }
    }

    /** The unit that a word names, singular or plural, in lower case; or null. */
    static @Nullable String word(String lower) {
        return find(WORDS, lower);
    }

    /** The currency that a word names, in lower case: "euros", "usd"; or null. */
    static @Nullable String money(String lower) {
        return find(MONEY, lower);
    }

    private static @Nullable String find(Map<String, String> table, String lower) {
        String name = table.get(lower);
        return name == null && lower.length() > 3 && lower.endsWith("s") ? table.get(lower.substring(0, lower.length() - 1)) : name;
    }

    /** The unit that a symbol stands for, case counting; or null. */
    static @Nullable String symbol(String raw) {
        return SYMBOLS.get(raw);
    }

    /** The currency of a sign such as €, or null. */
    static @Nullable String currencySign(String sign) {
        return CURRENCY_SIGNS.get(sign);
    }

    static boolean isCurrencySign(String sign) {
        return CURRENCY_SIGNS.containsKey(sign);
    }

    /** The dollar that letters before a dollar sign make of it ("C" of C$), or null. */
    static @Nullable String dollar(String prefix) {
        return DOLLARS.get(prefix);
    }

    /** Whether a word in lower case, singular or plural, names a length of time. */
    static boolean isTime(String lower) {
        String unit = word(lower);
        return unit != null && TIMES.contains(unit);
    }

    /** Whether a word in lower case, singular or plural, names a physical unit other than one of time. */
    static boolean isPhysical(String lower) {
        String unit = word(lower);
        return unit != null && !TIMES.contains(unit) && !ABSTRACT.contains(unit);
    }

    /** Whether a unit is one of length. */
    static boolean isLength(String unit) {
        return LENGTHS.contains(unit);
    }

    /** Whether a word in lower case can stand between a number and its currency: "Swiss francs". */
    static boolean isNation(String lower) {
        return NATIONS.contains(lower);
    }

    /** Whether a word in lower case is the first of a nation's two: "New Zealand". */
    static boolean isHalfNation(String lower) {
        return HALF_NATIONS.contains(lower);
    }

    /** Whether a word in lower case follows a length: "tall", "wide". */
    static boolean isExtent(String lower) {
        return EXTENTS.contains(lower);
    }
}
