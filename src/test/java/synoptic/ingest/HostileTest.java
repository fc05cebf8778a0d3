package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, it becomes an article or one sentence, soon, in little memory, and nothing else happens. */
class HostileTest {

    /** What reading may take is limited to eight seconds; a busy machine notices the end later. */
    private static final long MOST_MILLISECONDS = 15_000;

    private static final Map<String, byte[]> DOCUMENTS = TestDocuments.all();

    @TempDir Path folder;

    @Test
    void everyHostileFileEndsSoonInLittleMemory() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path output = folder.resolve("output");
        HostileFiles.write(files);
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Djava.io.tmpdir=" + temporary,
                "-Djava.util.logging.config.file=" + Path.of("src", "package", "logging.properties").toAbsolutePath(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")) + File.pathSeparator
                        + Path.of("target", "test-classes").toAbsolutePath(),
                "synoptic.ingest.HostileFiles", files.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();

        List<String[]> lines = Files.readAllLines(output).stream().map(line -> line.split("\t", -1)).toList();
        try (Stream<Path> listed = Files.list(files)) {
            assertThat(lines).hasSize((int) listed.count()).hasSizeGreaterThan(60);
        }
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).as(String.join(" ", line)).hasSize(3);
            assertThat(Long.parseLong(line[1])).as(line[0]).isLessThan(MOST_MILLISECONDS);
            assertThat(line[2]).matches("(?:\\d+ characters )+|! .*" + java.util.regex.Pattern.quote(line[0]) + " .*\\.");
            assertThat(line[2]).doesNotContain("Exception", "root:");
        });
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
        assertThat(Path.of("/tmp/outside.txt")).doesNotExist();
    }

    @Test
    void documentsCutOffAnywhereAreReadOrRefused() {
        DOCUMENTS.forEach((name, content) -> {
            for (int percent = 1; percent < 100; percent++) {
                assertReadOrRefused(name, Arrays.copyOf(content, content.length * percent / 100));
            }
        });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(DOCUMENTS.keySet());
    }

    @Property(tries = 400)
    void damagedDocumentsAreReadOrRefused(@ForAll("names") String name, @ForAll @Size(min = 1, max = 20) List<Integer> places,
            @ForAll @Size(20) List<Byte> bytes, @ForAll boolean insert) {
        byte[] content = DOCUMENTS.get(name).clone();
        for (int i = 0; i < places.size(); i++) {
            int at = Math.floorMod(places.get(i), content.length);
            content[at] = bytes.get(i);
            if (insert && i % 5 == 0) {
                byte[] longer = Arrays.copyOf(content, content.length + 50);
                System.arraycopy(content, at, longer, at + 50, content.length - at);
                content = longer;
            }
        }
        assertReadOrRefused(name, content);
    }

    private static void assertReadOrRefused(String name, byte[] content) {
        long start = System.nanoTime();
        try {
            assertThat(new SourceLoader().load("A", new Source.InMemory(name, content)).paragraphs()).isNotEmpty();
        } catch (UnreadableSourceException e) {
            assertThat(e.getMessage()).startsWith(name + " ").endsWith(".").doesNotContain("\n", "Exception");
        }
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
