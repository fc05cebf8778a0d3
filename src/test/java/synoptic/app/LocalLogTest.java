package synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLogTest {

    @TempDir private Path folder;

    @AfterEach
    void close() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof FileHandler) {
                root.removeHandler(handler);
                handler.close();
            }
        }
        Logger.getLogger("synoptic").setLevel(null);
    }

    @Test
    void holdsWhatWentWrongAndWhereAndNotWhatWasRead() {
        LogRecord line = new LogRecord(Level.INFO, "A reader failed");
        line.setLoggerName("synoptic.ingest");
        line.setParameters(new Object[]{"the president landed"});
        line.setThrown(new IllegalStateException("the president landed", new IOException("/home/ada/secret.txt")));

        assertThat(new LocalLog.Discreet().format(line))
                .contains("INFO synoptic.ingest: A reader failed\n    java.lang.IllegalStateException\n", "java.io.IOException",
                        "at synoptic.app.LocalLogTest")
                .doesNotContain("president", "secret");
    }

    @Test
    void staysWithinItsSizeAndTellsItsEnd() throws IOException {
        LocalLog log = new LocalLog(folder.resolve("log%1"));
        log.begin();
        Logger writer = Logger.getLogger("synoptic.app.LocalLogTest");
        writer.setUseParentHandlers(true);
        for (int i = 0; i < 40_000; i++) {
            writer.info("Line " + i);
        }

        assertThat(log.tail()).hasSize(60).last().asString().endsWith("Line 39999");
        assertThat(new Details(log).text()).startsWith("synoptic ").contains("Java ", "Line 39999")
                .doesNotContain(System.getProperty("user.name") + "/");
        long size = 0;
        try (Stream<Path> files = Files.list(folder.resolve("log%1"))) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(all).hasSize(3);
            for (Path file : all) {
                size += Files.size(file);
            }
        }
        assertThat(size).isLessThan(3 * 530 * 1024);
    }

    @Test
    void aFolderThatCannotBeMadeEndsNothing() throws IOException {
        Path blocked = Files.createFile(folder.resolve("state"));
        LocalLog log = new LocalLog(blocked.resolve("log"));
        Logger own = Logger.getLogger("synoptic");
        own.setUseParentHandlers(false);
        log.begin();
        own.setUseParentHandlers(true);
        assertThat(log.tail()).singleElement().asString().startsWith("The log cannot be read");
    }
}
