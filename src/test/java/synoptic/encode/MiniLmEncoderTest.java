package synoptic.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiniLmEncoderTest {

    private static MiniLmEncoder encoder;

    @BeforeAll
    static void load() throws EncoderUnavailableException {
        encoder = MiniLmEncoder.load();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void whatMeansTheSameLiesNearerThanWhatDoesNot() {
        float[] arrival = encode("The president landed in the capital before dawn.");
        float[] sameInOtherWords = encode("The head of state's plane touched down in the early hours.");
        float[] another = encode("The bakery beside the toll booths sold four loaves.");
        assertThat(cosine(arrival, sameInOtherWords)).isGreaterThan(cosine(arrival, another) + 0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rained.", "\uD83C\uDF09", "회담이 열렸다.", "وصل الرئيس.", "平壤迎来了客人。", "\uD83C"})
    void everyVectorHasLengthOne(String sentence) {
        float[] vector = encode(sentence);
        assertThat(vector).hasSize(384);
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-4));
    }

    @Test
    void nothingHasAVectorOfItsOwn() {
        assertThat(encode("")).hasSize(384).containsOnly(0f);
        assertThat(encode(" ")).hasSize(384).containsOnly(0f);
    }

    @Test
    void aWordCountsAsMuchAsItsWeight() {
        List<String> words = List.of("Trains", "and", "loaves");
        float[] trains = encoder.encode(words, new double[]{1, 0, 0});
        float[] loaves = encoder.encode(words, new double[]{0, 0, 1});
        float[] mostlyTrains = encoder.encode(words, new double[]{5, 0, 1});
        assertThat(cosine(mostlyTrains, trains)).isGreaterThan(cosine(mostlyTrains, loaves));
        assertThat(encoder.encode(words, new double[3])).isEqualTo(encoder.encode(words, new double[]{1, 1, 1}));
    }

    @Test
    void aLongSentenceIsCutNotRefused() {
        assertThat(encode("The bridge is shut. ".repeat(1_000))).hasSize(384);
    }

    @Test
    void aVectorDependsOnTheSentenceAloneWhicheverThreadAsks() {
        List<String> sentences = List.of(
                "The bridge will stay closed for at least six weeks.", "Fourteen people were hurt.", "Repairs will cost £8.5m.");
        List<float[]> alone = sentences.stream().map(MiniLmEncoderTest::encode).toList();
        List<float[]> together =
                IntStream.range(0, 60).parallel().mapToObj(i -> encode(sentences.get(i % sentences.size()))).toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % sentences.size()));
        }
    }

    private static float[] encode(String sentence) {
        List<String> words = List.of(sentence.split(" ", -1));
        double[] weights = new double[words.size()];
        Arrays.fill(weights, 1);
        return encoder.encode(words, weights);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
