package synoptic.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How likely each line of a text is its article's, and how likely its headline: learned from texts whose lines people told apart
 * ({@code line-reader.txt}, fitted by {@code src/model/line_reader.py}).
 */
final class LineModel {

    /** Below this, what has the form of running text is none: a sentence greyed by mistake would invent an omission. */
    private static final double NO_PROSE = 0.25;

    /** Below this, what is as long and has not the form is none: it may be a heading, or an item of a list. */
    private static final double NO_LONG_LINE = 0.07;

    /** Below this, a short line is no article. */
    private static final double NO_SHORT_LINE = 0.5;

    /** So many letters make a long line. */
    private static final double LONG = Math.log1p(40);

    /** Below this, a line is no article even where there is little to compare it with. */
    private static final double IN_DOUBT = 0.03;

    /** From here on, a sentence is the article's. */
    private static final double SURE = 0.4;

    /** So many paragraphs of running text make an article. */
    private static final int LEAST_PROSE = 3;

    /** The likeliest line is the headline from here on. */
    private static final double HEADLINE = 0.2;

    /** A headline stands before so many paragraphs of running text. */
    private static final int BEFORE_HEADLINE = 6;

    /** Fewer lines tell nothing of each other. */
    private static final int FEWEST = 4;

    private static final ToolWords TOOLS = new ToolWords();
    private static final BoostedTrees ARTICLE = model("article");
    private static final BoostedTrees TITLE = model("headline");

    private final double[] article;
    private final double[] title;
    private final LineFeatures features;

    /**
     * Looks at a text.
     *
     * @param count so many of its lines are looked at
     */
    LineModel(Lines lines, int count) {
        this.features = new LineFeatures(lines, count, TOOLS);
        this.article = ARTICLE.likelihoods(features, count);
        this.title = TITLE.likelihoods(features, count);
    }

    /** Whether a line is so unlikely to be the article's that it is taken for furniture. */
    boolean isFurniture(int i) {
        return i < article.length && article.length >= FEWEST && article[i] < border(i);
    }

    /** Whether a line is a sentence so likely the article's that no rule speaks against it. */
    boolean isArticle(int i) {
        return i < article.length && article[i] >= SURE && features.column("prose")[i] > 0
                && Arrays.stream(features.column("prose")).sum() >= LEAST_PROSE;
    }

    /** A text with hardly any running text is a list, a table or a poem, whose short lines are what it says. */
    private double border(int i) {
        boolean isProse = features.column("prose")[i] > 0;
        if (Arrays.stream(features.column("prose")).sum() < LEAST_PROSE) {
            return IN_DOUBT;
        }
        return isProse ? NO_PROSE : features.column("length")[i] >= LONG ? NO_LONG_LINE : NO_SHORT_LINE;
    }

    /** The line that is likely the headline, or -1. */
    int headline() {
        double[] before = features.column("proseBefore");
        int best = IntStream.range(0, title.length)
                .filter(i -> before[i] <= BEFORE_HEADLINE)
                .reduce(-1, (a, b) -> a < 0 || title[b] > title[a] ? b : a);
        return best >= 0 && article.length >= FEWEST && title[best] >= HEADLINE ? best : -1;
    }

    /** A number of every line, none where the model looks at no line. */
    double[] column(String name) {
        return features.column(name);
    }

    /** The class of tools that most of a line's words are of, or an empty name. */
    String tool(int i) {
        ToDoubleFunction<String> count = name -> features.column("tool:" + name)[i];
        return TOOLS.classes().stream().max(Comparator.comparingDouble(count)).filter(name -> count.applyAsDouble(name) > 0).orElse("");
    }

    private static BoostedTrees model(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LineModel.class.getResourceAsStream("line-reader.txt")), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            int start = lines.indexOf("model " + name) + 1;
            return new BoostedTrees(lines.subList(start, lines.size()).stream().takeWhile(line -> !line.startsWith("model ")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
