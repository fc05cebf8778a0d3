package synoptic.comparison;

import synoptic.article.Corrections;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import synoptic.article.Article;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.encode.OnnxPairReader;
import synoptic.encode.ReaderUnavailableException;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.text.Sentence;
import synoptic.text.Token;

/** How long a story of five articles takes to compare, against reading each of its sentences by itself and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class StoryBenchmark {

    private final List<Article> articles = new ArrayList<>();
    private final List<List<String>> sentences = new ArrayList<>();
    private OnnxPairReader reader;
    private ComparisonService service;

    /** Reads the sample story. */
    @Setup
    public void read() throws IOException, ReaderUnavailableException, synoptic.ingest.UnreadableSourceException {
        reader = OnnxPairReader.load();
        service = new ComparisonService(() -> reader);
        SourceLoader loader = new SourceLoader();
        for (Source source : loader.expand(Path.of("sample-articles", "pyongyang-visit"))) {
            articles.add(loader.load(String.valueOf((char) ('A' + articles.size())), source));
        }
        for (Article article : articles) {
            Witness witness = WitnessReader.read(article);
            for (Sentence sentence : witness.body()) {
                sentences.add(sentence.tokens().stream().map(Token::span).map(witness::words).toList());
            }
        }
    }

    /** The reader on each sentence alone, as a comparison begins, on as many threads. */
    @Benchmark
    public List<float[]> sentencesAlone() {
        return sentences.parallelStream()
                .map(reader::vector)
                .toList();
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
