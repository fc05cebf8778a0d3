package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {

    private static final String ENGLISH =
            "The plane landed before dawn on Wednesday – his first visit in 24 years. “We are pleased,” the agency said. It cost £500.";
    private static final String FRENCH =
            "Le président est arrivé mercredi à l’aube, pour sa première visite depuis vingt-quatre ans. Les deux dirigeants se sont embrassés à l’aéroport.";
    private static final String GERMAN =
            "Der Präsident ist am frühen Mittwoch eingetroffen. Es ist sein erster Besuch seit 24 Jahren. „Die Beziehungen werden enger“, hieß es.";
    private static final String POLISH =
            "Prezydent przybył w środę przed świtem. To jego pierwsza wizyta od 24 lat. Przywódca kraju powitał go na lotnisku, gdzie się uściskali i pojechali dalej.";
    private static final String CZECH =
            "Prezident přiletěl ve středu před svítáním. Je to jeho první návštěva po 24 letech. Vůdce země ho přivítal na letišti, kde se objali, ale už se nemluvilo.";
    private static final String TURKISH =
            "Devlet Başkanı çarşamba günü şafaktan önce ulaştı. Bu, yirmi dört yıl sonra ilk ziyareti için bir gün. Lideri onu havaalanında karşıladı ve daha sonra onunla gitti, çok yorgun olduğu söylendi.";
    private static final String RUSSIAN =
            "Президент прибыл в среду рано утром. Это его первый визит за двадцать четыре года, сообщило агентство. Лидер страны встретил его в аэропорту, они обнялись.";
    private static final String ARABIC =
            "وصل الرئيس الروسي إلى العاصمة فجر الأربعاء في أول زيارة له منذ أربعة وعشرين عاما، قال مصدر من الوكالة.";
    private static final String JAPANESE = "ロシアの大統領は水曜日の未明に到着した。訪問は二十四年ぶりである。総書記が空港で出迎えた。";
    private static final String CHINESE = "俄罗斯总统星期三凌晨抵达，这是他二十四年来首次访问。领导人在机场迎接，两人拥抱并同乘一辆汽车前往国宾馆。";
    private static final String KOREAN = "러시아 대통령이 수요일 새벽 도착했다. 그의 방문은 이십사 년 만에 처음이다. 위원장이 공항에서 그를 맞이했다.";
    private static final String GREEK = "Ο πρόεδρος έφτασε την Τετάρτη πριν από την αυγή. Είναι η πρώτη του επίσκεψη εδώ και 24 χρόνια.";
    private static final String HEBREW = "הנשיא הגיע ביום רביעי לפני עלות השחר. זה ביקורו הראשון מזה עשרים וארבע שנים.";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(ENGLISH, "UTF-8 UTF-16LE UTF-16BE windows-1252"),
                Arguments.of(FRENCH, "UTF-8 UTF-16LE UTF-16BE windows-1252"),
                Arguments.of(GERMAN, "UTF-8 UTF-16LE UTF-16BE windows-1252"),
                Arguments.of(POLISH, "UTF-8 UTF-16LE windows-1250"),
                Arguments.of(CZECH, "UTF-8 UTF-16BE windows-1250"),
                Arguments.of(TURKISH, "UTF-8 UTF-16LE windows-1254"),
                Arguments.of(RUSSIAN, "UTF-8 UTF-16LE UTF-16BE windows-1251 KOI8-R ISO-8859-5 IBM866 x-MacCyrillic"),
                Arguments.of(ARABIC, "UTF-8 UTF-16LE windows-1256"),
                Arguments.of(JAPANESE, "UTF-8 Shift_JIS EUC-JP ISO-2022-JP"),
                Arguments.of(CHINESE, "UTF-8 GB18030"),
                Arguments.of(KOREAN, "UTF-8 UTF-16LE EUC-KR"),
                Arguments.of(GREEK, "UTF-8 UTF-16BE windows-1253 ISO-8859-7"),
                Arguments.of(HEBREW, "UTF-8 UTF-16LE windows-1255"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsTheEncoding(String text, String charsets) {
        for (String charset : charsets.split(" ", -1)) {
            assertThat(decode(text.getBytes(Charset.forName(charset)))).as(charset).contains(text);
        }
    }

    @Test
    void obeysAByteOrderMark() {
        for (String charset : new String[]{"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            byte[] marked = ("\uFEFF" + FRENCH).getBytes(Charset.forName(charset));
            assertThat(decode(marked)).as(charset).contains(FRENCH);
        }
    }

    @Test
    void keepsUtf8WithBadBytesAndTellsWhere() {
        String text = GERMAN + "\n" + FRENCH;
        byte[] good = text.getBytes(StandardCharsets.UTF_8);
        int second = GERMAN.getBytes(StandardCharsets.UTF_8).length + 20;
        for (int stray : new int[]{0x80, 0xC3, 0xE9, 0xFF}) {
            byte[] bad = good.clone();
            bad[second] = (byte) stray;
            Encoding.Decoded decoded = Encoding.decode(bad).orElseThrow();
            assertThat(decoded.text()).startsWith(GERMAN + "\nLe président est a").contains("\uFFFD").endsWith("à l’aéroport.");
            assertThat(decoded.remarks()).singleElement().asString().contains("a place in line 2", "UTF-8", "; save it");
        }
        good[5] = good[30] = good[second] = (byte) 0xFF;
        assertThat(Encoding.decode(good).orElseThrow().remarks())
                .singleElement().asString().contains("3 places", "the first in line 1");
    }

    /** English, Dutch or Italian may have no letter beyond ASCII that would show which encoding the rest is of. */
    @Test
    void aFewBadBytesMakeNoOtherLanguageOfAsciiText() {
        byte[] bad = ENGLISH.repeat(3).replaceAll("[^\\x00-\\x7F]", "").getBytes(StandardCharsets.US_ASCII);
        bad[30] = (byte) 0xFF;
        bad[200] = (byte) 0x81;
        assertThat(decode(bad).orElseThrow()).matches("\\p{ASCII}{30}\uFFFD\\p{ASCII}{169}\uFFFD\\p{ASCII}+");
        bad[30] = (byte) 0xE9;
        bad[200] = (byte) 0x93;
        assertThat(decode(bad).orElseThrow()).matches("\\p{ASCII}{30}é\\p{ASCII}{169}“\\p{ASCII}+");
    }

    @Test
    void tellsThatAnEncodingIsGuessed() {
        assertThat(Encoding.decode(RUSSIAN.getBytes(Charset.forName("windows-1251"))).orElseThrow().remarks())
                .singleElement().asString().contains("windows-1251", "if letters look wrong");
        assertThat(Encoding.decode(RUSSIAN.getBytes(StandardCharsets.UTF_8)).orElseThrow().remarks()).isEmpty();
        assertThat(Encoding.decode(RUSSIAN.getBytes(StandardCharsets.UTF_16LE)).orElseThrow().remarks()).isEmpty();
    }

    @Test
    void leavesAFewNulsOutAndTellsWhere() {
        byte[] one = (ENGLISH + "\nIt rained.\0 It stopped.").getBytes(StandardCharsets.UTF_8);
        Encoding.Decoded decoded = Encoding.decode(one).orElseThrow();
        assertThat(decoded.text()).isEqualTo(ENGLISH + "\nIt rained. It stopped.");
        assertThat(decoded.remarks()).singleElement().asString().contains("a NUL byte in line 2", "left out");
        assertThat(decode("Ferry\0 rams bridge".getBytes(StandardCharsets.UTF_8))).contains("Ferry rams bridge");
        assertThat(decode("Ferry rams\0\0\0\0 bridge".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void undoesUtf8ThatWasSavedAsWindows1252() {
        String twice = new String(FRENCH.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(twice).contains("â€™");
        assertThat(Encoding.decode(twice.getBytes(StandardCharsets.UTF_8)).orElseThrow().remarks()).hasSize(1);
        assertThat(decode(twice.getBytes(StandardCharsets.UTF_8))).contains(FRENCH);
    }

    @Test
    void leavesATextThatOnlyTalksOfSuchSigns() {
        String text = "“Ã©” is what a browser shows for “é”, the engineer said – â, ã and Â too.";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).contains(text);
    }

    @Test
    void anyByteHasACharacter() {
        assertThat(decode("Caf\u00E9 \u0081 au lait".getBytes(StandardCharsets.ISO_8859_1)).orElseThrow())
                .startsWith("Café ")
                .endsWith(" au lait");
    }

    private static Optional<String> decode(byte[] content) {
        return Encoding.decode(content).map(Encoding.Decoded::text);
    }

    /** Many servers and templates say UTF-8 of whatever they send. */
    @Test
    void whatIsSaidToBeUtf8AndHasNoneOfItsCharactersIsNot() {
        byte[] content =
                "The café said: “It will not open this year, and we have told the council so.”".getBytes(Charset.forName("windows-1252"));
        Encoding.Decoded decoded = Encoding.decode(content, StandardCharsets.UTF_8).orElseThrow();
        assertThat(decoded.text()).startsWith("The café said: “It").endsWith("so.”");
        assertThat(decoded.remarks()).singleElement().asString()
                .startsWith("says that it is UTF-8, which it is not, and was read as windows-1252");
    }
}
