package synoptic.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.text.Sentence;
import synoptic.text.SentenceSplitter;
import synoptic.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Fits the weights of {@link AttributionModel} to texts in which people have marked who says what.
 *
 * <p>Usage: {@code AttributionTrainer ANNOTATIONS.json WEIGHTS.txt}. The annotations are an object of texts by name, each with
 * "text" and "quotations", and each of these with "source", "cue" and "content" as lists of two positions. Prints what a
 * cross-validation by text in five folds says, and writes the weights that all texts give.
 */
final class AttributionTrainer {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 60;
    private static final double RATE = 0.15;
    private static final double DECAY = 0.003;
    private static final int LEAST_SEEN = 3;
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    /** What the rules found in one place, what people marked there, and what speaks for it. */
    private record Example(
            int text, boolean direct, boolean said, boolean by, boolean[] exact, List<String> features, String place) {}

    private AttributionTrainer() {}

    public static void main(String[] arguments) throws IOException {
        List<Example> examples = new ArrayList<>();
        int[] marked = new int[3];
        int text = 0;
        for (JsonNode document : new ObjectMapper().readTree(Files.readString(Path.of(arguments[0])))) {
            read(document, text++, examples, marked);
        }
        System.out.printf(Locale.ROOT, "%d texts, %d candidates%n", text, examples.size());
        Map<Example, double[]> held = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            List<Example> rest = examples.stream().filter(example -> example.text() % FOLDS != out).toList();
            Map<String, Double> said = fit(rest, Example::said);
            Map<String, Double> by = fit(rest.stream().filter(Example::said).toList(), Example::by);
            examples.stream().filter(example -> example.text() % FOLDS == out)
                    .forEach(example -> held.put(example, new double[] {likely(said, example), likely(by, example)}));
        }
        double best = 0;
        double[] thresholds = new double[2];
        for (double first = 0; first < 0.8; first += 0.05) {
            for (double second = 0; second < 0.8; second += 0.05) {
                double[] scores = scores(examples, held, first, second, marked);
                if (scores[0] + scores[1] + scores[2] > best) {
                    best = scores[0] + scores[1] + scores[2];
                    thresholds = new double[] {first, second};
                }
            }
        }
        for (double[] at : new double[][] {{0, 0}, thresholds}) {
            double[] scores = scores(examples, held, at[0], at[1], marked);
            System.out.printf(Locale.ROOT, "said %.2f by %.2f: source %.3f cue %.3f content %.3f, speakers right %.3f of %.0f%n",
                    at[0], at[1], scores[0], scores[1], scores[2], scores[3], scores[4]);
        }
        List<String> lines = new ArrayList<>(List.of("# Fitted by AttributionTrainer: model, feature, weight."));
        write("said", fit(examples, Example::said), thresholds[0], lines);
        write("by", fit(examples.stream().filter(Example::said).toList(), Example::by), thresholds[1], lines);
        Files.write(Path.of(arguments[1]), lines);
    }

    private static void read(JsonNode document, int number, List<Example> examples, int[] marked) {
        String text = document.get("text").asString();
        List<Sentence> sentences = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        for (int paragraph = 0; line.find(); paragraph++) {
            for (TextSpan span : SentenceSplitter.split(text, new TextSpan(line.start(), line.end()))) {
                sentences.add(new Sentence(sentences.size(), span, paragraph, List.of()));
            }
        }
        List<Set<TextSpan>> gold = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        List<List<TextSpan>> sources = new ArrayList<>();
        List<List<TextSpan>> cues = new ArrayList<>();
        List<List<TextSpan>> contents = new ArrayList<>();
        for (JsonNode quotation : document.get("quotations")) {
            sources.add(spans(quotation.get("source"), text));
            cues.add(spans(quotation.get("cue"), text));
            contents.add(spans(quotation.get("content"), text));
            gold.get(0).addAll(sources.getLast());
            gold.get(1).addAll(cues.getLast());
            gold.get(2).addAll(contents.getLast());
        }
        for (int i = 0; i < 3; i++) {
            marked[i] += gold.get(i).size();
        }
        QuotationExtractor.extract(text, sentences, (words, candidate) -> {
            TextSpan content = trim(words.span(candidate.content().from(), candidate.content().to()), text);
            TextSpan speaker = trim(words.span(candidate.speaker().from(), candidate.speaker().to()), text);
            TextSpan cue = trim(words.span(candidate.cue().from(), candidate.cue().to()), text);
            boolean said = false;
            boolean by = false;
            for (int i = 0; i < cues.size(); i++) {
                boolean here = meets(contents.get(i), content) && (meets(cues.get(i), cue) || cues.get(i).isEmpty());
                said |= here;
                by |= here && meets(sources.get(i), speaker);
            }
            boolean[] exact = {gold.get(0).contains(speaker), gold.get(1).contains(cue), gold.get(2).contains(content)};
            examples.add(new Example(number, candidate.kind() == Quotation.Kind.DIRECT, said, by, exact,
                    candidate.features(), number + ":" + speaker + cue + content));
            return AttributionJudge.Verdict.KEEP;
        });
    }

    private static boolean meets(List<TextSpan> spans, TextSpan span) {
        return spans.stream().anyMatch(one -> one.start() < span.end() && span.start() < one.end());
    }

    private static List<TextSpan> spans(JsonNode pairs, String text) {
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int from = text.offsetByCodePoints(0, pair.get(0).asInt());
            int to = text.offsetByCodePoints(0, pair.get(1).asInt());
            spans.add(trim(new TextSpan(from, to), text));
        }
        return spans;
    }

    private static TextSpan trim(TextSpan span, String text) {
        int from = span.start();
        int to = span.end();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /** F1 of speakers, cues and contents to the letter, the share of speakers that are right and how many there are. */
    private static double[] scores(
            List<Example> examples, Map<Example, double[]> held, double first, double second, int[] marked) {
        int[] found = new int[3];
        int[] right = new int[3];
        int speakers = 0;
        int rightSpeakers = 0;
        for (Example example : examples) {
            double[] likely = held.getOrDefault(example, new double[] {1, 1});
            if (!example.direct() && likely[0] < first) {
                continue;
            }
            for (int i = 0; i < 3; i++) {
                if (i > 0 || likely[1] >= second) {
                    found[i]++;
                    right[i] += example.exact()[i] ? 1 : 0;
                }
            }
            if (example.said() && likely[1] >= second) {
                speakers++;
                rightSpeakers += example.by() ? 1 : 0;
            }
        }
        double[] scores = new double[5];
        for (int i = 0; i < 3; i++) {
            scores[i] = 2.0 * right[i] / (found[i] + marked[i]);
        }
        scores[3] = (double) rightSpeakers / Math.max(1, speakers);
        scores[4] = speakers;
        return scores;
    }

    private static double likely(Map<String, Double> weights, Example example) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : example.features()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Logistic regression by gradient descent with steps that shrink by feature; rare features have no weight. */
    private static Map<String, Double> fit(List<Example> examples, Predicate<Example> label) {
        Map<String, Integer> seen = new HashMap<>();
        examples.forEach(example -> new HashSet<>(example.features()).forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> squares = new HashMap<>();
        weights.put("bias", 0.0);
        seen.forEach((feature, count) -> {
            if (count >= LEAST_SEEN) {
                weights.put(feature, 0.0);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            for (Example example : examples) {
                double error = (label.test(example) ? 1 : 0) - likely(weights, example);
                List<String> active = new ArrayList<>(example.features());
                active.add("bias");
                for (String feature : active) {
                    Double weight = weights.get(feature);
                    if (weight != null) {
                        double gradient = error - DECAY * weight;
                        double square = squares.merge(feature, gradient * gradient, Double::sum);
                        weights.put(feature, weight + RATE * gradient / Math.sqrt(square + 1));
                    }
                }
            }
        }
        return weights;
    }

    private static void write(String model, Map<String, Double> weights, double threshold, List<String> lines) {
        lines.add(model + "\tthreshold\t" + String.format(Locale.ROOT, "%.2f", threshold));
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= 0.02) {
                lines.add(model + "\t" + feature + "\t" + String.format(Locale.ROOT, "%.3f", weight));
            }
        });
    }
}
