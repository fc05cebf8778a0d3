package synoptic.comparison;

import synoptic.article.Corrections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import synoptic.article.Article;
import synoptic.collation.WitnessReader;
import synoptic.encode.OnnxPairReader;
import synoptic.encode.ReaderUnavailableException;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.text.Sentence;
import synoptic.text.Token;

/** How the time of a comparison grows with the words of its articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class LengthBenchmark {

    private static final int ARTICLES = 20;
    private static final int SENTENCES_OF_A_PARAGRAPH = 3;
    private static final int MADE_UP_WORDS = 3000;

    /** The words of all articles together. */
    @Param({"12500", "25000", "50000", "100000", "200000"})
    public int words;

    private final List<Article> articles = new ArrayList<>();
    private OnnxPairReader reader;
    private ComparisonService service;

    /** Makes articles of the sample stories' sentences, in most of which a made-up word replaces one. */
    @Setup
    public void write() throws IOException, ReaderUnavailableException, UnreadableSourceException {
        reader = OnnxPairReader.load();
        service = new ComparisonService(() -> reader);
        SourceLoader loader = new SourceLoader();
        List<List<String>> sentences = new ArrayList<>();
        for (String story : List.of("pyongyang-visit", "harbour-bridge")) {
            for (Source source : loader.expand(Path.of("sample-articles", story))) {
                var witness = WitnessReader.read(loader.load("A", source));
                for (Sentence sentence : witness.body()) {
                    sentences.add(sentence.tokens().stream().map(Token::span).map(witness::words).toList());
                }
            }
        }
        Random random = new Random(1);
        for (int a = 0; a < ARTICLES; a++) {
            StringBuilder text = new StringBuilder("The story as article " + a + " tells it\n");
            int written = 0;
            while (written < words / ARTICLES) {
                text.append('\n');
                for (int s = 0; s < SENTENCES_OF_A_PARAGRAPH; s++) {
                    List<String> sentence = new ArrayList<>(sentences.get(random.nextInt(sentences.size())));
                    sentence.set(random.nextInt(sentence.size()), "word" + random.nextInt(MADE_UP_WORDS));
                    text.append(String.join(" ", sentence)).append(". ");
                    written += sentence.size();
                }
                text.append('\n');
            }
            byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
            articles.add(loader.load(String.valueOf((char) ('A' + a)), new Source.InMemory("article " + a, content)));
        }
    }

    /** From articles to claims and marks. */
    @Benchmark
    public Comparison comparison() {
        return service.compare(articles, Corrections.NONE, ComparisonMonitor.none());
    }

    /** Gives the model back. */
    @TearDown
    public void close() {
        reader.close();
    }
}
