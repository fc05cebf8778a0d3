package synoptic.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxPairReaderTest {

    private static OnnxPairReader reader;

    @BeforeAll
    static void load() throws ReaderUnavailableException {
        reader = OnnxPairReader.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void sentencesThatReportTheSameAreLinkedAndOthersAreNot() {
        List<String> arrival = words("A fire destroyed the old granary on Mill Street on Tuesday night , the mayor said .");
        PairReading same = reader.read(arrival, words("On Mill Street a granary burned down late on Tuesday , according to the mayor ."));
        PairReading another = reader.read(arrival, words("The bakery beside the toll booths sold four loaves ."));
        assertThat(same.link()).isGreaterThan(0);
        assertThat(another.link()).isLessThan(-2);
    }

    @Test
    void aDetailThatTheOtherSideLacksIsNotStatedThere() {
        List<String> long_ = words("The ferry hit the bridge on Tuesday , hurting 17 passengers .");
        PairReading reading = reader.read(long_, words("The ferry struck the bridge on Tuesday ."));
        float[] stated = reading.one().stated();
        assertThat(stated[long_.indexOf("17")]).isLessThan(stated[long_.indexOf("ferry")]).isLessThan(stated[long_.indexOf("Tuesday")]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rained.", "\uD83C\uDF09", "회담이 열렸다.", "وصل الرئيس.", "平壤迎来了客人。", "\uD83C"})
    void everyVectorHasLengthOne(String sentence) {
        float[] vector = reader.vector(words(sentence));
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        assertThat(vector).hasSize(384);
        assertThat(square).isCloseTo(1, within(1e-4));
    }

    @Test
    void whatHasNoWordsIsReadToo() {
        assertThat(reader.vector(List.of())).hasSize(384);
        assertThat(reader.read(List.of(), words("It rained .")).other().stated()).hasSize(3);
        assertThat(reader.read(words(" "), List.of()).one().stated()).hasSize(2);
    }

    @Test
    void aLongSentenceIsCutNotRefused() {
        List<String> endless = words("The bridge is shut . ".repeat(1_000).strip());
        PairReading reading = reader.read(endless, words("The bridge is shut ."));
        assertThat(reading.one().stated()).hasSize(endless.size());
        assertThat(reading.one().stated()[endless.size() - 1]).isZero();
    }

    @Test
    void whatIsReadDependsOnTheTwoAloneWhicheverThreadAsks() {
        List<List<String>> sentences = List.of(
                words("The bridge will stay closed for at least six weeks ."),
                words("Fourteen people were hurt ."),
                words("Repairs will cost £8.5m ."));
        List<Float> alone = IntStream.range(0, 3).mapToObj(i -> link(sentences, i)).toList();
        List<Float> together = IntStream.range(0, 60).parallel().mapToObj(i -> link(sentences, i)).toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % sentences.size()));
        }
    }

    private static float link(List<List<String>> sentences, int i) {
        return reader.read(sentences.get(i % sentences.size()), sentences.get((i + 1) % sentences.size())).link();
    }

    @Test
    void whatWasReadIsKeptAsItIs() {
        PairReading read = reader.read(words("Fourteen people were hurt ."), words("It rained ."));
        PairReading kept = PairReading.of(read.packed());
        assertThat(kept.link()).isEqualTo(read.link());
        assertThat(kept.one().stated()).isEqualTo(read.one().stated());
        assertThat(kept.one().denied()).isEqualTo(read.one().denied());
        assertThat(kept.other().stated()).isEqualTo(read.other().stated());
        assertThat(kept.other().denied()).isEqualTo(read.other().denied());
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" ", -1));
    }
}
