package synoptic.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.claim.QuotationComparison.Treatment;
import synoptic.claim.QuotationComparison.Version;
import synoptic.claim.Speakers.Speaker;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.text.TextSpan;

/** Says in a sentence or two how the versions of a quotation differ. */
final class QuotationReasons {

    private static final int WORDS_SHOWN = 8;

    private final Function<String, @Nullable Witness> witnesses;

    QuotationReasons(Function<String, @Nullable Witness> witnesses) {
        this.witnesses = witnesses;
    }

    /**
     * A version, and what is known of it besides.
     *
     * @param difference how its words differ from those of the fullest version
     * @param speaker who says it, as far as the article tells
     */
    record Told(Version version, WordDifference difference, Optional<Speaker> speaker) {}

    /**
     * The reason.
     *
     * @param told the versions
     * @param holder the article of the fullest version
     */
    String reason(List<Told> told, String holder, QuotationComparison.Attribution attribution) {
        List<String> sentences = new ArrayList<>();
        List<String> alike = told.stream()
                .filter(one -> one.version().treatment() == Treatment.SAME)
                .map(this::outlet)
                .toList();
        if (alike.size() == told.size()) {
            sentences.add("The same words everywhere.");
        } else {
            sentences.add("Quoted at most length by " + list(alike) + ".");
        }
        Witness source = witnesses.apply(holder);
        for (Told one : told) {
            switch (one.version().treatment()) {
                case CUT -> sentences.add(outlet(one) + " " + cut(one, source));
                case CHANGED -> sentences.add(outlet(one) + " " + changed(one, source));
                case PARAPHRASED -> sentences.add(outlet(one) + " reports it in its own words.");
                case SAME -> {
                }
            }
        }
        if (attribution != QuotationComparison.Attribution.SAME) {
            sentences.add(speakers(told));
        }
        return String.join(" ", sentences);
    }

    private String cut(Told one, @Nullable Witness source) {
        List<String> left = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (WordDifference.Step step : one.difference().steps()) {
            if (step.kind() == WordDifference.Kind.DROPPED && source != null) {
                left.add(shown(source, step.from()));
            } else if (step.kind() == WordDifference.Kind.ADDED) {
                more.add(shown(witness(one), step.to()));
            }
        }
        String out = left.isEmpty() ? "" : "leaves out " + String.join(" and ", left);
        String added = more.isEmpty() ? "" : "has " + String.join(" and ", more) + " besides";
        return out + (out.isEmpty() || added.isEmpty() ? "" : " and ") + added + ".";
    }

    /** The first place where words were changed. */
    private String changed(Told one, @Nullable Witness source) {
        for (WordDifference.Step step : one.difference().steps()) {
            if (step.kind() == WordDifference.Kind.CHANGED && source != null) {
                return "has " + shown(witness(one), step.to()) + " for " + shown(source, step.from()) + ".";
            }
        }
        return one.difference().steps().stream()
                .filter(step -> step.kind() == WordDifference.Kind.ADDED)
                .map(step -> "adds " + shown(witness(one), step.to()) + ".")
                .findFirst()
                .orElse("puts it in other words.");
    }

    private String speakers(List<Told> told) {
        Map<String, List<String>> outlets = new LinkedHashMap<>();
        for (Told one : told) {
            String speaker = one.speaker().map(Speaker::shown).orElse("nobody");
            outlets.computeIfAbsent(speaker, key -> new ArrayList<>()).add(outlet(one));
        }
        List<String> clauses = new ArrayList<>();
        outlets.forEach((speaker, names) -> clauses.add(list(names) + (names.size() == 1 ? " gives it to " : " give it to ") + speaker));
        return String.join("; ", clauses) + ".";
    }

    private static String shown(Witness witness, TextSpan span) {
        String[] words = witness.words(span).replaceAll("\\s+", " ").split(" ", -1);
        return words.length <= WORDS_SHOWN
                ? "“" + String.join(" ", words) + "”"
                : "“" + String.join(" ", List.of(words).subList(0, WORDS_SHOWN - 1)) + " …” (" + words.length + " words)";
    }

    private String outlet(Told one) {
        return witness(one).article().displayName();
    }

    private Witness witness(Told one) {
        return Objects.requireNonNull(witnesses.apply(one.version().article()), () -> "no article " + one.version().article());
    }

    private static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
