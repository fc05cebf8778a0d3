package synoptic.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.comparison.ComparisonService;
import synoptic.encode.OnnxPairReader;
import synoptic.encode.PairReader;
import synoptic.encode.ReaderUnavailableException;
import synoptic.encode.ReadingCache;
import synoptic.export.ProjectInPdf;
import synoptic.export.Release;
import synoptic.ingest.SourceLoader;
import synoptic.project.ProjectStore;
import synoptic.ui.main.SampleStory;
import synoptic.ui.main.StoryTitle;

/** Everything that the window and the command line work with, built once. May be used by several threads. */
final class Services {

    private static final Logger LOG = System.getLogger(Services.class.getName());

    /** From the jar or the compiled classes up to the folder that also holds the samples. */
    private static final int LEVELS_TO_SAMPLES = 3;

    private final ThreadFactory readers = Thread.ofPlatform().daemon().name("reader-", 1).factory();
    private final SourceLoader loader = new SourceLoader(task -> readers.newThread(task).start());
    private final ComparisonService comparisons = new ComparisonService(this::reader, new ReadingCache(OnnxPairReader.ID));
    private final ProjectStore projects = new ProjectStore(Release.generator(), new ProjectInPdf());
    private final FutureTask<@Nullable PairReader> reader = new FutureTask<>(Services::load);
    private final Thread warmUp = Thread.ofPlatform().daemon().name("warm-up").unstarted(reader);

    ProjectStore projects() {
        return projects;
    }

    SourceLoader loader() {
        return loader;
    }

    ComparisonService comparisons() {
        return comparisons;
    }

    /** The reader, loaded by whoever asks first; null where it cannot run here. */
    private @Nullable PairReader reader() {
        reader.run();
        try {
            return reader.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the sentence model failed to load", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the sentence model was loading");
        }
    }

    private static @Nullable PairReader load() {
        try {
            return OnnxPairReader.load();
        } catch (ReaderUnavailableException e) {
            LOG.log(Level.INFO, "The sentence model cannot run here", e);
            return null;
        }
    }

    /** Begins to load what a first comparison needs, so that sources can be read meanwhile. To be called once at most. */
    void warmUp() {
        warmUp.start();
    }

    /** Waits for what was begun: a process that ends while a native library loads may crash. */
    void settle() {
        if (warmUp.isAlive()) {
            reader();
        }
    }

    /** The stories that come with the program: the folders of {@code sample-articles} near its own code. */
    List<SampleStory> samples() {
        return Stream.iterate(codeLocation(), Objects::nonNull, Path::getParent)
                .limit(LEVELS_TO_SAMPLES)
                .map(folder -> folder.resolve("sample-articles"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(Services::stories)
                .orElse(List.of());
    }

    private static Path codeLocation() {
        try {
            return Path.of(Services.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }

    private static List<SampleStory> stories(Path folder) {
        try (Stream<Path> stories = Files.list(folder)) {
            return stories.filter(Files::isDirectory)
                    .sorted()
                    .map(story -> new SampleStory(StoryTitle.of(story), story))
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The sample stories cannot be listed", e);
            return List.of();
        }
    }
}
