package synoptic.ingest;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a text's language from its script and its commonest words. */
final class Language {

    static final String UNKNOWN = "und";

    /** So many characters are looked at, at most. */
    private static final int SAMPLE = 20_000;

    /** Fewer hits than this say nothing. */
    private static final int MIN_HITS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Languages whose script is theirs alone, or nearly so. */
    private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy"));

    private record Vocabulary(String language, Set<String> words) {
        static Vocabulary of(String language, String words) {
            return new Vocabulary(language, Set.of(words.split(" ", -1)));
        }
    }

    private static final List<Vocabulary> VOCABULARIES = List.of(
            Vocabulary.of("en",
                    "the of and to in that is was for with on as by at from his he said are have has it its be were this which an who"),
            Vocabulary.of("de",
                    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach"),
            Vocabulary.of("fr",
                    "le la les de des et en un une du que est dans pour qui sur par au avec ce il pas plus sont ne se été aux cette"),
            Vocabulary.of("es", "el la los las de que y en un una del por con se para es al lo como más su fue ha no según entre también"),
            Vocabulary.of("it", "il di che la e in un una per del della con non è dei si le da sono nel al alla gli più ha come anche"),
            Vocabulary.of("pt", "o a os as de que e em um uma do da dos das no na para com não por se ao mais foi é são também"),
            Vocabulary.of("nl", "de het een en van in is op te dat die voor met zijn niet aan er om ook als bij door naar werd hij uit"),
            Vocabulary.of("sv", "och i att det som en på är av för med den till inte har ett om de var från men han sig efter vid"),
            Vocabulary.of("da", "og i at det er en den til på som med af for ikke der har et de var fra han blev men sig efter ved"),
            Vocabulary.of("no", "og i at det er en den til på som med av for ikke har et de var fra han ble men seg etter ved mot"),
            Vocabulary.of("fi", "ja on ei se että oli hän mutta ovat joka myös kuin niin sen mukaan ole jo tai sekä"),
            Vocabulary.of("pl", "i w z na do się nie że jest to o od za po przez dla jego był jak przed oraz który także są roku"),
            Vocabulary.of("cs", "a v se na je že s z do o za pro jeho který podle jsou také ale jako po která před byl není už"),
            Vocabulary.of("hu", "a az és hogy nem is egy van volt meg szerint de mint már még csak után ezt azt majd között"),
            Vocabulary.of("ro", "și în de la a cu pe că nu din pentru este care au fost al mai sau după o un prin"),
            Vocabulary.of("tr",
                    "ve bir bu için ile de da olarak olan daha çok sonra ilk kadar gibi göre en ise dedi onu yıl değil olduğu olduğunu karşı arasında başkanı"),
            Vocabulary.of("ru", "и в не на что с он по это как из у за от его к но для был также до после является года"),
            Vocabulary.of("uk", "і в не на що з він це як та у за від його до але для був також після про є року й"),
            Vocabulary.of("bg", "и в не на че с той по това как от за се да са е но като беше също до след която"),
            Vocabulary.of("ar", "في من على إلى أن عن مع التي الذي هذا هذه كان بعد ما لا قال بين أو منذ له"),
            Vocabulary.of("fa", "در به از که این را با است برای آن بود یک های می شد گفت تا بر"));

    private Language() {}

    /** The ISO 639-1 code of the text's language, or {@link #UNKNOWN}. */
    static String of(String text) {
        String byScript = byScript(text);
        if (!byScript.equals(UNKNOWN)) {
            return byScript;
        }
        Map<String, Integer> hits = hits(text);
        List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < MIN_HITS) {
            return UNKNOWN;
        }
        boolean tied = ranked.size() > 1 && ranked.get(1).getValue().equals(ranked.getFirst().getValue());
        return tied ? UNKNOWN : ranked.getFirst().getKey();
    }

    /** How strongly the text's commonest words speak for any one language: the hits of the best. */
    static int votes(String text) {
        return hits(text).values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Map<String, Integer> hits(String text) {
        Map<String, Integer> counts = new HashMap<>();
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Matcher words = WORD.matcher(sample.toLowerCase(Locale.ROOT));
        while (words.find()) {
            counts.merge(words.group(), 1, Integer::sum);
        }
        return VOCABULARIES.stream()
                .collect(Collectors.toMap(Vocabulary::language, vocabulary -> vocabulary.words().stream()
                        .mapToInt(word -> counts.getOrDefault(word, 0))
                        .sum()));
    }

    private static String byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().limit(SAMPLE).filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > all) {
            return "ja";
        }
        return Arrays.stream(UnicodeScript.values())
                .filter(script -> BY_SCRIPT.containsKey(script) && letters.getOrDefault(script, 0) * 2 > all)
                .map(BY_SCRIPT::get)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
