package synoptic.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import synoptic.extract.CueVerb.Form;
import synoptic.extract.CueVerb.Frame;

/** The verbs of {@code cue-verbs.txt} by each of their forms. */
final class CueVerbs {

    private static final Map<String, List<CueVerb>> FORMS = read();

    private CueVerbs() {}

    /** What a word in lower case can be as a verb of saying; those with a particle first; empty where it is none. */
    static List<CueVerb> of(String lower) {
        return FORMS.getOrDefault(lower, List.of());
    }

    private static Map<String, List<CueVerb>> read() {
        Map<String, List<CueVerb>> forms = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CueVerbs.class.getResourceAsStream("cue-verbs.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> add(forms, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static void add(Map<String, List<CueVerb>> forms, String line) {
        int colon = line.indexOf(':');
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String frame : line.substring(colon + 1).trim().split(" ", -1)) {
            frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
        }
        String verb = line.substring(0, colon);
        String[] irregular = {};
        int bracket = verb.indexOf('[');
        if (bracket > 0) {
            irregular = verb.substring(bracket + 1, verb.length() - 1).split(" ", -1);
            verb = verb.substring(0, bracket);
        }
        int hyphen = verb.indexOf('-');
        String particle = hyphen < 0 ? "" : verb.substring(hyphen + 1).replace('-', ' ');
        String base = hyphen < 0 ? verb : verb.substring(0, hyphen);
        String lemma = particle.isEmpty() ? base : base + " " + particle;
        String past = irregular.length > 0 ? irregular[0] : past(base);
        String participle = irregular.length > 1 ? irregular[1] : past;
        put(forms, base, new CueVerb(lemma, frames, particle, Form.BASE));
        put(forms, third(base), new CueVerb(lemma, frames, particle, Form.THIRD));
        put(forms, past, new CueVerb(lemma, frames, particle, Form.PAST));
        if (!participle.equals(past)) {
            put(forms, participle, new CueVerb(lemma, frames, particle, Form.PARTICIPLE));
        }
        put(forms, ing(base), new CueVerb(lemma, frames, particle, Form.ING));
    }

    private static void put(Map<String, List<CueVerb>> forms, String form, CueVerb verb) {
        List<CueVerb> verbs = forms.computeIfAbsent(form, key -> new ArrayList<>());
        verbs.add(verb.particle().isEmpty() ? verbs.size() : 0, verb);
    }

    private static String third(String base) {
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hissing ? "es" : "s");
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String ing(String base) {
        boolean silent = base.endsWith("e") && !base.endsWith("ee");
        return (silent ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
    }

    /** "Admit" and "slam" double their last letter; verbs with an unstressed end ("offer") and long vowels do not. */
    private static String doubled(String base) {
        boolean doubles = Set.of("admit", "slam", "rip", "quip", "dub", "plan", "label").contains(base);
        return doubles && !base.equals("label") ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
