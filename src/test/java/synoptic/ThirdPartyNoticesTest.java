package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The notices that the application is delivered with name the libraries that it is delivered with. */
class ThirdPartyNoticesTest {

    private static final Pattern PLATFORM = Pattern.compile("(javafx-.*)-(linux|linux-aarch64|mac|mac-aarch64|win)");

    /** Every library of the run-time class path, as the build writes it down: {@code picocli-4.7.7}. */
    private static Stream<String> delivered() throws IOException {
        String libraries = Files.readString(Path.of("target", "run-time-libraries.txt")).strip();
        return Stream.of(libraries.split(";"))
                .map(library -> library.substring("./".length(), library.length() - ".jar".length()))
                .map(library -> PLATFORM.matcher(library).replaceFirst("$1"))
                .distinct();
    }

    /** Every library named in the table: {@code | jackson-core, jackson-databind | 3.2.4 | …}. */
    private static List<String> named() {
        List<String> named = new ArrayList<>();
        for (String line : resource("/META-INF/THIRD-PARTY.md").lines().filter(row -> row.startsWith("| ")).skip(2).toList()) {
            String[] cells = line.split(" *\\| *", -1);
            for (String library : cells[1].split(", ", -1)) {
                named.add(library + "-" + cells[2]);
            }
        }
        return named;
    }

    private static String resource(String name) {
        try (var in = ThirdPartyNoticesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesWhatIsDeliveredAndNothingElse() throws IOException {
        assertThat(named()).containsExactlyInAnyOrderElementsOf(delivered().toList());
    }

    @Test
    void bringsTheLicenceTextsThatHaveToTravelAlong() {
        assertThat(resource("/META-INF/LICENSE")).contains("Apache License", "Version 2.0, January 2004", "END OF TERMS AND CONDITIONS");
        assertThat(resource("/synoptic/ui/fonts/Inter-OFL.txt")).contains("SIL OPEN FONT LICENSE");
        assertThat(resource("/synoptic/ui/fonts/SourceSerif4-OFL.txt")).contains("SIL OPEN FONT LICENSE");
    }
}
