package synoptic.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.text.TextSpan;

/**
 * A written sentence whose facts were marked, as {@code src/model/groups/README.md} tells.
 *
 * @param text without the marks
 * @param facts the words that state facts
 */
public record MarkedText(String text, List<Fact> facts) {

    private static final Pattern MARKED = Pattern.compile("\\[(\\d+[a-z]?(?:,\\d+[a-z]?)*) ([^\\[\\]]+)]");

    /**
     * Words that state facts.
     *
     * @param ids the facts' numbers, those of variants with a letter
     * @param span in UTF-16 code units
     */
    public record Fact(Set<String> ids, TextSpan span) {

        Fact moved(int by) {
            return new Fact(ids, new TextSpan(span.start() + by, span.end() + by));
        }
    }

    /** A line after its letter: "[1 The barge Annelie] [2 rammed the gate]". */
    public static MarkedText of(String line) {
        StringBuilder text = new StringBuilder();
        List<Fact> facts = new ArrayList<>();
        Matcher matcher = MARKED.matcher(line);
        int at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            facts.add(new Fact(
                    Set.of(matcher.group(1).split(",", -1)), new TextSpan(text.length(), text.length() + matcher.group(2).length())));
            text.append(matcher.group(2));
            at = matcher.end();
        }
        return new MarkedText(text.append(line.substring(at)).toString(), List.copyOf(facts));
    }
}
