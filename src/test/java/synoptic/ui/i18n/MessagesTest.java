package synoptic.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+)\"");
    private static final Pattern GET = Pattern.compile("messages\\s*\\.get\\(\\s*\"([^\"]+)\"");

    @Test
    void everyKeyThatTheWindowUsesExists() throws IOException {
        assertThat(keys()).containsAll(used(GET));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(used(LITERAL));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyMessageIsAPatternThatFormats() throws IOException {
        Messages messages = Messages.in(Locale.ENGLISH);

        assertThat(keys()).allSatisfy(key -> assertThat(messages.get(key, 2, 3, 4)).isNotBlank());
    }

    @Test
    void countsAreWordedByNumber() {
        Messages messages = Messages.in(Locale.ENGLISH);

        assertThat(messages.get("summary.sources", 1)).isEqualTo("1 source");
        assertThat(messages.get("summary.sources", 5)).isEqualTo("5 sources");
    }

    private static Set<String> keys() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("messages.properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }

    private static Set<String> used(Pattern pattern) throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/synoptic/ui"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                Matcher matcher = pattern.matcher(Files.readString(source));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
