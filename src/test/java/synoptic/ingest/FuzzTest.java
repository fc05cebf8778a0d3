package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every format, damaged at random, again and again: each becomes an article or one sentence. What a container packs
 * is damaged inside it, where it would otherwise fail at the door. A few are tried with every build;
 * {@code -Dsynoptic.fuzz.minutes=10} tries each format for so long, with other documents every time. What fails is written to
 * {@code target/fuzz}.
 */
class FuzzTest {

    private static final int TRIES = 60;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** What formats are made of, and numbers at which readers go wrong. */
    private static final List<String> WORDS =
            List.of("<", ">", "</p>", "<p>", "<div>", "<table><tr><td>", "&#x0;", "&#xD800;", "&a;", "]]>", "<!--", "<![CDATA[",
                    "<w:p>", "</w:p>", "<w:tbl>", "<text:p>", "<text:note>", "{", "}", "\\par", "\\u-1", "\\'", "\\bin9", "\\uc9", "[", "]",
                    "\"", "\\u0000", "--b", "--xyz\r\n",
                    "\r\n\r\n", "Content-Type: multipart/mixed; boundary=\"\"\r\n", "Content-Length: -1\r\n", "WARC/1.0\r\n", "obj",
                    "endobj", "stream\n", "endstream", "<<", ">>", "/Length 99999999",
                    "/Kids [1 0 R]", " Tf", " Tj", "BT", "Q", "q", "\0", "\uFEFF", "\uFFFF", "\uD83C", "\u202E", "%", "%s", "../", "-1",
                    "0", "2147483648", "99999999999999999999", "1e999", "NaN",
                    "{\"a\":", "null", "true", "PK\3\4", "PK\1\2", "PK\5\6", "%PDF-1.7", "# ", "> ", "| --- |", "[a]: b", "```", "***");

    static Stream<String> names() {
        return TestDocuments.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void damagedDocumentsAreReadOrRefused(String name) throws IOException {
        int minutes = Integer.getInteger("synoptic.fuzz.minutes", 0);
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        long seed = minutes == 0 ? name.hashCode() : System.nanoTime();
        List<byte[]> others = new ArrayList<>(TestDocuments.all().values());
        byte[] whole = TestDocuments.all().get(name);
        for (int i = 0; minutes == 0 ? i < TRIES : System.nanoTime() < end; i++) {
            Random random = new Random(seed + i);
            byte[] content = isZip(whole) && random.nextInt(5) > 0
                    ? inside(whole, others, random)
                    : damaged(whole, others, random);
            try {
                assertReadOrRefused(name, content);
            } catch (AssertionError | RuntimeException e) {
                Path folder = Files.createDirectories(Path.of("target", "fuzz"));
                Files.write(folder.resolve((seed + i) + "-" + name), content);
                throw e;
            }
        }
    }

    private static void assertReadOrRefused(String name, byte[] content) {
        // Of the processor, not of the clock: other work on the machine says nothing of a reader.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            assertThat(new SourceLoader().load("A", new Source.InMemory(name, content)).paragraphs()).isNotEmpty();
        } catch (UnreadableSourceException e) {
            assertThat(e.getMessage()).startsWith(name + " ").endsWith(".").doesNotContain("\n", "Exception");
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
    }

    private static byte[] damaged(byte[] whole, List<byte[]> others, Random random) {
        byte[] content = whole;
        for (int times = 1 + random.nextInt(6); times > 0 && content.length > 0; times--) {
            int at = random.nextInt(content.length);
            int length = Math.min(content.length - at, 1 + (int) Math.pow(2, random.nextDouble() * 10));
            content = switch (random.nextInt(8)) {
                case 0 -> replaced(content, at, 1, new byte[]{(byte) random.nextInt(256)});
                case 1 -> replaced(content, at, length, new byte[0]);
                case 2 -> replaced(content, at, 0, repeated(slice(content, at, length), 1 + random.nextInt(40)));
                case 3 -> replaced(content, at, 0, repeated(word(random), 1 + random.nextInt(300)));
                case 4 -> replaced(content, at, Math.min(content.length - at, 4), word(random));
                case 5 -> {
                    byte[] other = others.get(random.nextInt(others.size()));
                    int from = random.nextInt(other.length);
                    yield replaced(content, at, length, slice(other, from, Math.min(other.length - from, 500)));
                }
                case 6 -> replaced(content, at, length, slice(content, random.nextInt(content.length), 0));
                default -> slice(content, 0, at + 1);
            };
        }
        return content;
    }

    private static byte[] word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] unit, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(unit);
        }
        return out.toByteArray();
    }

    private static byte[] slice(byte[] content, int at, int length) {
        return java.util.Arrays.copyOfRange(content, at, Math.min(content.length, at + length));
    }

    private static byte[] replaced(byte[] content, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, at);
        out.writeBytes(by);
        out.write(content, at + length, content.length - at - length);
        return out.toByteArray();
    }

    private static boolean isZip(byte[] content) {
        return content[0] == 'P' && content[1] == 'K';
    }

    /** One of the files in it damaged, and all packed again. */
    private static byte[] inside(byte[] zip, List<byte[]> others, Random random) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = List.copyOf(files.keySet());
        files.computeIfPresent(names.get(random.nextInt(names.size())), (name, content) -> damaged(content, others, random));
        return TestDocuments.zip(files);
    }
}
