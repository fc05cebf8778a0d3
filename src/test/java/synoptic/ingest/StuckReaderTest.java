package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A library that does not return holds up neither the other sources nor the end of the program. */
@Timeout(20)
class StuckReaderTest {

    /** How a library can be stuck. */
    enum Stuck {
        WAITING,
        WAITING_WHATEVER_IT_IS_TOLD,
        WORKING
    }

    private final AtomicBoolean end = new AtomicBoolean();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    @AfterEach
    void release() {
        end.set(true);
    }

    @ParameterizedTest
    @EnumSource
    void isGivenUpAndTheRestGoesOn(Stuck how) throws Exception {
        SourceLoader loader = loader(how);
        assertThatThrownBy(() -> loader.load("A", source("stuck.rtf", "{\\rtf1 A ferry rammed the bridge.}")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("stuck.rtf takes too long to read; save the article as plain text (.txt) and open that.");
        assertThat(loader.load("B", source("b.txt", "A ferry rammed the bridge on Tuesday.")).text()).contains("rammed the bridge");
        assertThat(threads).hasSize(2).allMatch(Thread::isDaemon);
    }

    @Test
    void whoeverWaitsCanStopWaiting() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> loader(Stuck.WORKING).load("A", source("stuck.rtf", "{\\rtf1 A ferry.}")))
                .isInstanceOf(UnreadableSourceException.class);
        assertThat(Thread.interrupted()).as("that it was interrupted is not forgotten").isTrue();
    }

    @Test
    void errorsOfAReaderAreToldAsBefore() {
        SourceLoader loader =
                new SourceLoader(new PageFetcher(Duration.ofSeconds(1)), this::start, Duration.ofSeconds(5), format -> document -> {
                    throw new StackOverflowError();
                });
        assertThatThrownBy(() -> loader.load("A", source("deep.rtf", "{\\rtf1 A ferry.}"))).hasMessageContaining("is nested too deeply");
    }

    private SourceLoader loader(Stuck how) {
        return new SourceLoader(new PageFetcher(Duration.ofSeconds(1)), this::start, Duration.ofMillis(300),
                format -> format == Format.RTF ? document -> never(how) : format.reader());
    }

    private void start(Runnable task) {
        Thread thread = Thread.ofPlatform().daemon().unstarted(task);
        threads.add(thread);
        thread.start();
    }

    private Manuscript never(Stuck how) {
        while (!end.get()) {
            switch (how) {
                case WORKING -> Thread.onSpinWait();
                case WAITING, WAITING_WHATEVER_IT_IS_TOLD -> {
                    try {
                        Thread.sleep(10);
                    } catch (InterruptedException e) {
                        if (how == Stuck.WAITING) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
            }
        }
        throw new IllegalStateException("the test is over");
    }

    private static Source source(String name, String content) {
        return new Source.InMemory(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
