package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes in every format, on one core as on many, whichever thread ends first. */
class SameBytesTest {

    private static final List<String> FORMATS =
            List.of("json", "pdf", "html", "markdown", "csv", "xlsx", "annotations", "qdpx", "project", "corrections");

    @TempDir private Path folder;

    @Test
    void onOneCoreAsOnMany() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path many = Files.createDirectory(folder.resolve("many"));
        List<Process> processes = List.of(compare(one, 1), compare(many, 8));
        for (Process process : processes) {
            try {
                assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).as(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isZero();
            } finally {
                process.destroyForcibly();
            }
        }
        List<String> files = names(one);
        assertThat(files).hasSize(FORMATS.size() + 6).isEqualTo(names(many));
        for (String file : files) {
            assertThat(many.resolve(file)).as(file).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    /** In a program of its own, for how many threads share the work is settled when one starts. */
    private static Process compare(Path out, int threads) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + threads, "-XX:ActiveProcessorCount=" + threads,
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=" + Path.of("src", "package", "logging.properties").toAbsolutePath(),
                "-Donnxruntime.native.path=" + Path.of("target", "natives").toAbsolutePath(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")) + File.pathSeparator
                        + Path.of("target", "classes").toAbsolutePath(),
                "synoptic.app.Main", "compare", Path.of("sample-articles", "pyongyang-visit").toString()));
        for (String format : FORMATS) {
            command.addAll(List.of("--" + format, out.resolve("story." + format).toString()));
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
