package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.Piece;
import synoptic.ui.control.Swatch;

/** Marks must be told apart by who sees no red or green, and in grey. */
@ExtendWith(ApplicationExtension.class)
class MarksWithoutColourTest {

    private static final Pattern RULE = Pattern.compile("\\.article-area \\.text\\.([a-z-]+) \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-f]{6});");
    /** Deuteranopia by Machado, Oliveira and Fernandes (2009), severity 1, for linear sRGB. */
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}};
    private static final double[][] SEEN_IN_FULL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    /** Differences of CIELAB that are seen when two fills touch, and when a fill stands on paper in grey. */
    private static final double SEEN = 8;
    private static final double SEEN_IN_GREY = 2.5;

    @Test
    void everyMarkHasALineOrBorderOfItsOwn() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        Matcher rules = RULE.matcher(sheet("synoptic"));
        while (rules.find()) {
            List<String> line = new ArrayList<>();
            for (String declaration : rules.group(2).split(";", -1)) {
                if (declaration.contains("underline-width") || declaration.contains("dash-array") || declaration.contains("wave-radius")
                        || declaration.contains("stroke-width")) {
                    line.add(declaration.strip());
                }
            }
            if (!line.isEmpty()) {
                lines.put(rules.group(1), String.join("; ", line));
            }
        }

        assertThat(lines).containsKeys("only-here", "conflict", "same-words", "reworded", "spotlight", "hit", "noted", "focus", "added",
                "changed", "moved");
        assertThat(lines.values()).doesNotHaveDuplicates();
    }

    /** Of several marks on the same words each setting is the last one's: what leaves dashes unsaid would be dashed as what lies below. */
    @Test
    void everyLineSaysWhetherItIsDashed() throws IOException {
        Matcher rules = RULE.matcher(sheet("synoptic"));
        while (rules.find()) {
            boolean isBelowAll = rules.group(1).equals("same-words");
            if (rules.group(2).contains("underline-color") && !isBelowAll) {
                assertThat(rules.group(2)).as(rules.group(1)).contains("underline-dash-array");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void fillsDifferFromEachOtherWithoutRedAndGreen(String theme) throws IOException {
        List<String> fills = List.of("-only-here-fill", "-conflict-fill", "-match-fill", "-paper");
        for (String one : fills) {
            for (String other : fills) {
                if (!one.equals(other)) {
                    assertThat(difference(colour(theme, one, DEUTERANOPIA), colour(theme, other, DEUTERANOPIA)))
                            .as("%s and %s, %s", one, other, theme).isGreaterThan(SEEN);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void fillsAreSeenInGrey(String theme) throws IOException {
        double paper = colour(theme, "-paper", SEEN_IN_FULL)[0];
        for (String fill : List.of("-only-here-fill", "-only-here-pale", "-conflict-fill", "-match-fill", "-hit-fill", "-spotlight-fill")) {
            assertThat(Math.abs(colour(theme, fill, SEEN_IN_FULL)[0] - paper)).as("%s, %s", fill, theme).isGreaterThan(SEEN_IN_GREY);
        }
    }

    private static double difference(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /** A colour in CIELAB (D65), as it is seen. */
    private static double[] colour(String theme, String name, double[][] sight) throws IOException {
        Matcher matcher = COLOUR.matcher(sheet(theme));
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                int rgb = Integer.parseInt(matcher.group(2), 16);
                double[] linear = {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
                double[] seen = new double[3];
                for (int i = 0; i < 3; i++) {
                    double sum = 0;
                    for (int k = 0; k < 3; k++) {
                        sum += sight[i][k] * linear[k];
                    }
                    seen[i] = Math.clamp(sum, 0, 1);
                }
                return lab(seen);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static double[] lab(double[] rgb) {
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = MarksWithoutColourTest.class.getResourceAsStream("/synoptic/ui/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Marks that JavaFX draws at the foot of words in cards, headlines and tables are lines of the same kinds as in the columns. */
    @Test
    void onlyConflictsAreWavy() throws Exception {
        assertThat(foot("conflict")).anyMatch(QuadCurveTo.class::isInstance);
        assertThat(foot("only-here")).isNotEmpty().noneMatch(QuadCurveTo.class::isInstance);
        assertThat(new Swatch("conflict").lookupAll(".swatch-wave")).hasSize(1);
        assertThat(new Swatch("only-here").lookupAll(".swatch-wave")).isEmpty();
    }

    private static List<PathElement> foot(String mark) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            MarkedText text = new MarkedText();
            text.show(List.of(new Piece("on Wednesday", List.of(mark))));
            new Scene(text, 300, 100);
            text.applyCss();
            text.layout();
            return List.copyOf(((Path) text.lookup(".mark-line")).getElements());
        }).get();
    }
}
