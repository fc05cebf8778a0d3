package synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.text.TextSpan;

/** What holds of every text, whatever it is. */
class ExtractionPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 19);

    @Property(tries = 300)
    void anyTextIsRead(@ForAll("anything") String text) {
        assertSound(text, Texts.extract(text, DAY));
    }

    @Property(tries = 500)
    void anyWordingIsRead(@ForAll("wordings") String text) {
        assertSound(text, Texts.extract(text, DAY));
    }

    @Property(tries = 500)
    void anyNumberIsRead(@ForAll("numbers") String text) {
        assertSound(text, Texts.extract(text, DAY));
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameMentions(@ForAll("wordings") String text) {
        assertThat(Texts.extract(text, DAY)).isEqualTo(Texts.extract(text, DAY));
    }

    /** Text of all scripts, emoji, marks, controls and lone surrogates. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(200);
    }

    /** The words and marks that the rules look for, in any order. */
    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries
                .of(("one two twenty hundred thousand million dozen half a an third thirds quarter and of the to from between more than"
                        + " at least 5 11,000 3.5 1/2 2000 1990s 24703 $ € % km m °C - – / : . , ; ? ! ( ) \" “ ” ' ’ '' « » years old"
                        + " days ago last week Monday June May Sept 18 19, a.m. p.m. 8:30 he she who that said told according added asked"
                        + " says has also been will not Kim Jong-un Putin’s President Mr. U.S. (KCNA) reporters called for Article F-16 é 😀"
                        + " \uD83D 日本 مرحبا \n \n\n")
                        .split(" ", -1))
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    /** Figures with marks and letters among them, as in citations, versions and broken tables: "at 8..5 on", "2001...42.7713K". */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1..2024 8..5 ..1.1999 0 1 8 12 31 99 1998 2024 1400 007 . .. ... , ,, : / - – ^ e x10^ % $ € M k am p.m. at on of May Friday 9/11 ½ ١٢ ４ ' ( ) +"
                        .split(" ", -1));
        return pieces.list().ofMinSize(1).ofMaxSize(9).map(parts -> String.join("", parts)).list().ofMinSize(1).ofMaxSize(6)
                .map(words -> "at " + String.join(" ", words) + " on Monday");
    }

    private static void assertSound(String text, Mentions mentions) {
        assertPlaced(text, mentions.quantities().stream().map(Quantity::span).toList());
        assertPlaced(text, mentions.dates().stream().map(DateMention::span).toList());
        assertPlaced(text, mentions.names().stream().map(Name::span).toList());
        assertPlaced(text, mentions.quotations().stream().map(Quotation::span).toList());
        assertPlaced(text, mentions.quotations().stream()
                .flatMap(quotation -> Stream.of(quotation.speaker(), quotation.cue()))
                .filter(span -> span != null)
                .sorted()
                .toList());
        assertApart(mentions.quantities().stream().map(Quantity::span).toList());
        assertApart(mentions.dates().stream().map(DateMention::span).toList());
        assertApart(mentions.names().stream().map(Name::span).toList());
        assertThat(mentions.quantities()).allSatisfy(quantity -> {
            assertThat(quantity.span().contains(quantity.number())).isTrue();
            assertThat(quantity.value()).isFinite();
        });
        assertThat(mentions.dates()).filteredOn(DateMention::isResolved)
                .allSatisfy(date -> assertThat(date.from()).isBeforeOrEqualTo(date.to()));
    }

    private static void assertPlaced(String text, List<TextSpan> spans) {
        assertThat(spans).isSorted();
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.isEmpty()).isFalse();
            assertThat(isBorder(text, span.start())).isTrue();
            assertThat(isBorder(text, span.end())).isTrue();
        });
    }

    private static void assertApart(List<TextSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).overlaps(spans.get(i))).isFalse();
        }
    }

    /** Not within a word and not within a surrogate pair. */
    private static boolean isBorder(String text, int position) {
        if (position == 0 || position == text.length()) {
            return true;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(position - 1)) && Character.isLowSurrogate(text.charAt(position));
        boolean word = Character.isLetter(text.codePointBefore(position)) && Character.isLetter(text.codePointAt(position));
        return !pair && (!word || isUnspaced(text.codePointAt(position)) || isUnspaced(text.codePointBefore(position)));
    }

    /** Scripts that set no spaces between words. */
    private static boolean isUnspaced(int codePoint) {
        return Character.isIdeographic(codePoint) || !Character.UnicodeScript.of(codePoint).equals(Character.UnicodeScript.LATIN);
    }
}
