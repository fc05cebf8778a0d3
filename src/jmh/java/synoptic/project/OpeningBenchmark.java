package synoptic.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import synoptic.article.Corrections;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.encode.OnnxPairReader;
import synoptic.encode.ReadingCache;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;

/**
 * How long a project of ten sources takes to open and compare with its kept vectors, against reading and comparing the same sources
 * afresh with the model loaded. The sources are the articles of both sample stories, and two of them once more without their first half.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class OpeningBenchmark {

    private final ProjectStore store = new ProjectStore("benchmark");
    private Path folder;
    private Path file;
    private OnnxPairReader reader;

    /** Reads the sample stories and saves them, compared, as a project. */
    @Setup
    public void save() throws Exception {
        reader = OnnxPairReader.load();
        Project project = Project.EMPTY;
        for (Article article : read()) {
            project = project.withSource(article);
        }
        folder = Files.createTempDirectory("opening");
        file = folder.resolve("ten.synoptic");
        store.save(file, new SavedProject(project, ViewState.USUAL, afresh().vectors()));
    }

    private static List<Article> read() throws IOException, UnreadableSourceException {
        SourceLoader loader = new SourceLoader();
        List<Article> read = new ArrayList<>();
        for (String story : List.of("pyongyang-visit", "harbour-bridge")) {
            for (Source source : loader.expand(Path.of("sample-articles", story))) {
                read.add(loader.load(ArticleLetters.of(read.size()), source));
            }
        }
        for (Article whole : List.of(read.get(0), read.get(1))) {
            int middle = whole.paragraphs().get(whole.paragraphs().size() / 2).start();
            byte[] half = whole.text().substring(middle).getBytes(StandardCharsets.UTF_8);
            read.add(loader.load(ArticleLetters.of(read.size()), new Source.InMemory("half.txt", half)));
        }
        return read;
    }

    private ComparisonService service() {
        return new ComparisonService(() -> reader, new ReadingCache(OnnxPairReader.ID));
    }

    /** From the articles' files to claims and marks, every sentence encoded. */
    @Benchmark
    public Comparison afresh() throws IOException, UnreadableSourceException {
        return service().compare(read(), Corrections.NONE, ComparisonMonitor.none());
    }

    /** From the file to the same claims and marks. */
    @Benchmark
    public Comparison opened() throws UnreadableProjectException {
        SavedProject saved = store.open(file).saved();
        ComparisonService service = service();
        service.remember(saved.vectors());
        return service.compare(saved.project().articles(), saved.project().corrections(), ComparisonMonitor.none());
    }

    /** Gives the model back and leaves nothing behind. */
    @TearDown
    public void close() throws IOException {
        reader.close();
        Files.delete(file);
        Files.delete(folder);
    }
}
