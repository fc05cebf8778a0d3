package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "Putin,PUTIN",
        "don't,don’t",
        "café,cafe",
        "cafe\u0301,café",
        "São,Sao",
        "Vоstochny,Vostochny",
        "ﬁnd,find",
        "Ａｌｐｈａ,alpha",
        "soft\u00ADware,software",
        "zero\u200Bwidth,zerowidth",
        "Straße,straße",
    })
    void whatLooksTheSameIsTheSame(String one, String other) {
        assertThat(Normalizer.fold(one)).isEqualTo(Normalizer.fold(other));
    }

    @ParameterizedTest
    @CsvSource({
        "programme,program",
        "programmes,programs",
        "labour,labor",
        "neighbouring,neighboring",
        "defence,defense",
        "centre,center",
        "modernisation,modernization",
        "organised,organized",
        "recognise,recognize",
        "travelled,traveled",
        "cancelling,canceling",
        "kilometres,kilometers",
        "grey,gray",
        "harbour,harbor",
    })
    void britishSpellingIsAmerican(String british, String american) {
        assertThat(Normalizer.fold(british)).isEqualTo(Normalizer.fold(american));
    }

    @ParameterizedTest
    @CsvSource({"our,or", "hour,hor", "wise,wize", "rise,rize", "four,for", "tour,tor", "poison,poizon"})
    void wordsThatOnlyLookBritishStay(String word, String mistaken) {
        assertThat(Normalizer.fold(word)).isEqualTo(word).isNotEqualTo(Normalizer.fold(mistaken));
    }

    @Test
    void acronymsOfStatesAreNoPronouns() {
        assertThat(Normalizer.fold("US")).isEqualTo(Normalizer.fold("U.S.")).isEqualTo(Normalizer.fold("USA"));
        assertThat(Normalizer.fold("US")).isNotEqualTo(Normalizer.fold("us")).isNotEqualTo(Normalizer.fold("Us"));
        assertThat(Normalizer.fold("UN")).isEqualTo(Normalizer.fold("U.N."));
        assertThat(Normalizer.fold("UN")).isNotEqualTo(Normalizer.fold("un"));
        assertThat(Normalizer.fold("UK")).isEqualTo(Normalizer.fold("U.K."));
    }

    @ParameterizedTest
    @CsvSource({"Kim's,kim", "Kim’s,kim", "leaders',leaders", "Russia's,russia"})
    void thePossessiveEndingIsDropped(String word, String folded) {
        assertThat(Normalizer.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"11,000|11000", "1,250,000|1250000", "11\u00A0000|11000", "3.5|3.5", "2,3|2,3"})
    void groupsOfDigitsAreJoined(String number, String folded) {
        assertThat(Normalizer.fold(number)).isEqualTo(folded);
    }

    @Test
    void marksOfAllKindsAreThoseOfAKeyboard() {
        assertThat(Normalizer.unifyMarks("“a” ‘b’ «c» „d‟ e–f—g‑h−i\u00A0j\u202Fk"))
                .isEqualTo("\"a\" 'b' \"c\" \"d\" e-f-g-h-i j k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Москва", "Україна", "ΑΘΗΝΑ", "平壤", "회담이", "الرئيس", "हिन्दी"})
    void aWordWhollyInAnotherScriptKeepsIt(String word) {
        assertThat(Normalizer.fold(word).codePoints().mapToObj(Character.UnicodeScript::of))
                .doesNotContain(Character.UnicodeScript.LATIN);
    }

    @Property
    void aWordNeverBecomesEmpty(@ForAll String word) {
        boolean invisible = word.codePoints()
                .allMatch(c -> c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF);
        assertThat(Normalizer.fold(word).isEmpty()).isEqualTo(word.isEmpty() || invisible);
    }

    @Property
    void unifyingMarksMovesNothing(@ForAll String text) {
        assertThat(Normalizer.unifyMarks(text)).hasSameSizeAs(text);
    }
}
