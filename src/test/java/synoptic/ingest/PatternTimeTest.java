package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No pattern takes long over a line that it could match in many ways, and at its end does not match at all. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PatternTimeTest {

    /** What the patterns repeat. */
    private static final List<String> PIECES =
            List.of("World", " | ", ", ", " , ", " and ", "News", " - ", "Share", "Print", "e-mail", "By ",
                    "Ann Lee", " with ", "of ", "the ", "Reuters", "/", " ", "2024", "©", "Copyright ", "12:00", "June ", "SEOUL", "\t",
                    ".", "’", "(", ")",
                    "Related", "Read more", ": ", "Daily ", "a ", "–", "—", "\u00A0", "aa");

    private static final Duration LONGEST = Duration.ofMillis(500);

    static Map<String, Consumer<String>> readers() {
        return Map.ofEntries(
                Map.entry("furniture", line -> FurnitureRules.match(line, List.of(FurnitureRules.Zone.values()))),
                Map.entry("links", FurnitureRules::opensLinks),
                Map.entry("section", Masthead::isSection),
                Map.entry("outlet and section", Masthead::withSection),
                Map.entry("outlet", Masthead::name),
                Map.entry("labelled outlet", Masthead::labelled),
                Map.entry("owner", Masthead::owner),
                Map.entry("byline", Byline::after),
                Map.entry("byline with role", Byline::withRole),
                Map.entry("name", Byline::bareName),
                Map.entry("date", DateLine::of),
                Map.entry("dateline", DatelineOpening::of),
                Map.entry("caption", Caption::isLabelled),
                Map.entry("credit", Caption::isCredited));
    }

    static List<String> names() {
        return List.copyOf(readers().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noLineTakesLong(String name) {
        Consumer<String> reader = readers().get(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 3000; i++) {
            List<String> some = new ArrayList<>();
            for (int piece = 1 + random.nextInt(4); piece > 0; piece--) {
                some.add(PIECES.get(random.nextInt(PIECES.size())));
            }
            String unit = String.join("", some);
            int times = Math.max(1, (40 + random.nextInt(200)) / unit.length());
            assertSoon(PIECES.get(random.nextInt(PIECES.size())) + unit.repeat(times) + "~", reader);
        }
    }

    @Test
    void theFormatOfATextIsToldSoon() {
        for (String opening : List.of("<!---->".repeat(200) + "x", "<!-- a -->\n".repeat(200), "<?xml a>" + "<!-- -->".repeat(100) + "<p>",
                "from: b\r\n" + " c\r\n".repeat(200) + "x", "a-b: c\r\n".repeat(2) + "\td\r\n".repeat(300),
                "Subject: a\r\n \r\n".repeat(200), "to: a\r\n" + " b\r\n".repeat(30))) {
            assertSoon(opening, text -> read(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void read(byte[] content) {
        try {
            assertThat(new SourceLoader().load("A", new Source.InMemory("a.mhtml", content)).text()).isNotEmpty();
        } catch (UnreadableSourceException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }

    /** Of the processor, not of the clock: other work on the machine says nothing of a pattern. */
    private static void assertSoon(String line, Consumer<String> reader) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reader.accept(line);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .as(line.lines().collect(Collectors.joining("\\n"))).isLessThan(LONGEST);
    }
}
