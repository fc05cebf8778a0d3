package synoptic.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * Finds who speaks beside a quotation in a language that the rules for English do not read: "…", sagte Elena Marsh. Only the
 * words right beside the marks are read, and only verbs that are listed.
 */
final class ForeignSpeech {

    private static final int REACH = 80;

    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*+(?: (?:(?:de|del|della|di|da|dos|von|van|der|den|la|le|bin|al) ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]*+){0,4}";

    private static final Pattern AFTER;
    private static final Pattern BEFORE;

    static {
        String verbs = String.join("|", verbs());
        String whole = "(?<![\\p{L}\\p{M}])(?<cue>(?:(?:a|ha|hat|haben|avait|har) )?(?:" + verbs + "))(?![\\p{L}\\p{M}])";
        AFTER = Pattern.compile("[\\s,.،—–-]*" + whole + "(?: [\\p{Ll}]{2,4})? (?<name>" + NAME + ")");
        BEFORE = Pattern.compile("(?<name>" + NAME + ")(?:[^.!?\\n]{0,40}?) " + whole + "[^.!?\\n\\p{Lu}]{0,20}:\\s*$");
    }

    /** Japanese: 」とAは述べた. */
    private static final Pattern JAPANESE =
            Pattern.compile("と(?<name>[^、。「」\\n]{1,30}?)[はが][^。「」\\n]{0,30}?(?<cue>述べ|語っ|話し|言っ|説明し|強調し|発表し)");

    /** Chinese: ，”A周二说. */
    private static final Pattern CHINESE = Pattern.compile(
            "[，,]?(?<name>[^，。“”\\n]{1,24}?)(?:周[一二三四五六日天]|星期[一二三四五六日天]|\\d{1,2}日|当天|今天|昨天)?(?:对[^，。]{1,10})?(?<cue>说|表示|称|指出|強調|强调|說)");

    private static final Pattern CHINESE_BEFORE =
            Pattern.compile("(?<name>[^，。“”\\n]{1,24}?)(?:周[一二三四五六日天]|\\d{1,2}日)?(?<cue>说|表示|称|指出|說)[：:，]\\s*$");

    /** Korean: "…"라고 A는 말했다. */
    private static final Pattern KOREAN =
            Pattern.compile("(?:이?라고|고)\\s*(?<name>[^,.\\n]{1,24}?)[은는이가]\\s[^.\\n]{0,20}?(?<cue>말했|밝혔|전했|강조했)");

    /** Who speaks, and the verb that says so. */
    record Tag(TextSpan speaker, TextSpan cue) {}

    private ForeignSpeech() {}

    private static List<String> verbs() {
        List<String> verbs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ForeignSpeech.class.getResourceAsStream("speech-tags.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> verbs.addAll(List.of(line.substring(line.indexOf(':') + 2).split(" ", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return verbs.stream().distinct().map(Pattern::quote).toList();
    }

    /** Who says what stands between marks, as the words right after them tell, else those right before; or null. */
    static @Nullable Tag beside(String text, TextSpan quote, TextSpan paragraph) {
        int limit = Math.min(paragraph.end(), quote.end() + REACH);
        for (Pattern pattern : List.of(AFTER, JAPANESE, CHINESE, KOREAN)) {
            Matcher after = pattern.matcher(text).region(quote.end(), limit).useTransparentBounds(true);
            if (after.lookingAt()) {
                return tag(after);
            }
        }
        int from = Math.max(paragraph.start(), quote.start() - REACH);
        for (Pattern pattern : List.of(BEFORE, CHINESE_BEFORE)) {
            Matcher before = pattern.matcher(text).region(from, quote.start());
            if (before.find()) {
                return tag(before);
            }
        }
        return null;
    }

    private static Tag tag(Matcher matcher) {
        return new Tag(new TextSpan(matcher.start("name"), matcher.end("name")), new TextSpan(matcher.start("cue"), matcher.end("cue")));
    }
}
