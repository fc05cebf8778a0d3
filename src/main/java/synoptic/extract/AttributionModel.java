package synoptic.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two logistic regressions over named features, fitted by {@code AttributionTrainer}: how likely something is said at all, and how
 * likely by the one whom the rules found. What stands in quotation marks is never dropped.
 */
final class AttributionModel implements AttributionJudge {

    /** The weights that are shipped. */
    static final AttributionModel SHIPPED = read("attribution-weights.txt");

    private final Map<String, Double> said;
    private final Map<String, Double> by;

    /**
     * @param said weights for whether something is said; "bias" and "threshold" among them
     * @param by weights for whether the speaker says it
     */
    AttributionModel(Map<String, Double> said, Map<String, Double> by) {
        this.said = Map.copyOf(said);
        this.by = Map.copyOf(by);
    }

    /** Reads lines of model, feature and weight, parted by tabs. */
    static AttributionModel read(String resource) {
        Map<String, Double> said = new HashMap<>();
        Map<String, Double> by = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AttributionModel.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> {
                String[] fields = line.split("\t", -1);
                (fields[0].equals("said") ? said : by).put(fields[1], Double.valueOf(fields[2]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AttributionModel(said, by);
    }

    @Override
    public Verdict judge(Wording words, Candidate candidate) {
        if (candidate.kind() != Quotation.Kind.DIRECT && !passes(said, candidate.features())) {
            return Verdict.DROP;
        }
        return passes(by, candidate.features()) ? Verdict.KEEP : Verdict.UNCLEAR;
    }

    private static boolean passes(Map<String, Double> weights, List<String> features) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum)) >= weights.getOrDefault("threshold", 0.0);
    }
}
