package synoptic.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import synoptic.text.TextSpan;
import synoptic.text.Token;
import synoptic.text.Tokenizer;

/** The groups of {@code wording-groups.txt}: words for the same thing that do not sound the same. */
final class Synonyms {

    private static final Map<String, String> GROUPS = read();

    private Synonyms() {}

    /** The first word of the group that a word belongs to, itself or as a plural. */
    static Optional<String> groupOf(Token token) {
        String form = token.form();
        String group = GROUPS.get(form);
        boolean plural = group == null && form.endsWith("s");
        return Optional.ofNullable(plural ? GROUPS.get(form.substring(0, form.length() - 1)) : group);
    }

    private static Map<String, String> read() {
        Map<String, String> groups = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Synonyms.class.getResourceAsStream("wording-groups.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> {
                List<Token> words = Tokenizer.tokenize(line, new TextSpan(0, line.length()));
                words.stream().filter(word -> !word.isMark()).forEach(word -> groups.putIfAbsent(word.form(), words.getFirst().form()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }
}
