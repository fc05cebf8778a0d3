package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What WCAG 2 asks for at level AA, computed from the colours that the style sheets name. */
class ContrastTest {

    private static final String[] THEMES = {"light", "dark", "contrast"};
    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper", "-ink, -bar", "-ink-quiet, -paper", "-ink-quiet, -desk", "-aside-ink, -paper", "-margin-ink, -paper",
        "-ink, -only-here-fill", "-ink, -only-here-pale", "-ink, -conflict-fill", "-ink, -match-fill", "-ink, -spotlight-fill",
        "-ink, -selection-fill", "-ink, -added-fill", "-ink, -changed-fill", "-only-here-ink, -paper", "-box-ink, -box",
        "-note-blue, -paper", "-note-green, -paper", "-note-purple, -paper", "-note-pink, -paper", "-note-blue, -accent-soft",
        "-note-green, -accent-soft", "-note-purple, -accent-soft", "-note-pink, -accent-soft", "-accent, -accent-soft",
        "-ink-quiet, -accent-soft",
        "-paper, -conflict-line", "-paper, -match-line", "-paper, -only-here-box", "-on-accent, -accent-strong"})
    void textIsReadable(String ink, String ground) throws IOException {
        for (String theme : THEMES) {
            assertThat(contrast(theme, ink, ground)).as("%s on %s, %s", ink, ground, theme).isGreaterThanOrEqualTo(text(theme));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-only-here-line, -paper", "-conflict-line, -paper", "-conflict-line, -conflict-fill", "-match-line, -paper",
        "-added-line, -added-fill", "-changed-line, -changed-fill", "-changed-line, -match-fill", "-changed-line, -paper",
        "-moved-line, -match-fill", "-focus-line, -paper",
        "-spotlight-line, -paper", "-thumb-line, -strip", "-only-here-line, -strip", "-conflict-line, -strip",
        "-accent, -bar", "-accent-strong, -bar", "-accent-strong, -paper", "-same-words-line, -paper", "-reworded-line, -paper",
        "-note-blue, -strip", "-note-green, -strip", "-note-purple, -strip", "-note-pink, -strip"})
    void marksAreSeen(String line, String ground) throws IOException {
        for (String theme : THEMES) {
            assertThat(contrast(theme, line, ground)).as("%s on %s, %s", line, ground, theme).isGreaterThanOrEqualTo(lines(theme));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7"})
    void lettersAreReadableOnTheirColour(int source) throws IOException {
        for (String theme : THEMES) {
            assertThat(contrast(0xffffff, colours(theme).get("-source-" + source)))
                    .as("white on source %d, %s", source, theme)
                    .isGreaterThanOrEqualTo(text(theme));
        }
    }

    /** Level AA; the theme for high contrast keeps level AAA. */
    private static double text(String theme) {
        return theme.equals("contrast") ? 7 : 4.5;
    }

    private static double lines(String theme) {
        return theme.equals("contrast") ? 4.5 : 3;
    }

    private static double contrast(String theme, String first, String second) throws IOException {
        Map<String, Integer> colours = colours(theme);
        return contrast(colours.get(first), colours.get(second));
    }

    private static double contrast(int first, int second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/synoptic/ui/" + theme + ".css")) {
            Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Integer> colours = new HashMap<>();
            while (matcher.find()) {
                colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return colours;
        }
    }
}
