package synoptic.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of {@code tool-words.txt}: what the tools around an article speak of, in classes that hold for many languages. */
final class ToolWords {

    /** The most words that an entry has. */
    private static final int LONGEST = 4;

    private static final Pattern WORD = Pattern.compile("©|[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*[:/]?");

    private static final Pattern UNSPACED =
            Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}].*");

    private final List<String> classes = new ArrayList<>();
    private final Map<String, List<Integer>> entries = new HashMap<>();
    private final Map<String, Integer> anywhere = new HashMap<>();

    /** Reads the list. */
    ToolWords() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ToolWords.class.getResourceAsStream("tool-words.txt")), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int index = classes.size();
        classes.add(line.substring(0, colon));
        for (String entry : line.substring(colon + 1).strip().split(" +", -1)) {
            String words = entry.replace('_', ' ');
            if (UNSPACED.matcher(words).matches()) {
                anywhere.put(words, index);
            } else {
                List<Integer> known = entries.computeIfAbsent(words, key -> new ArrayList<>());
                if (!known.contains(index)) {
                    known.add(index);
                }
            }
        }
    }

    /** The names of the classes. */
    List<String> classes() {
        return List.copyOf(classes);
    }

    /** A line's words in small letters. */
    static List<String> words(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\'')).results().map(MatchResult::group).toList();
    }

    /** How many words of each class are among these words of a line. */
    int[] count(List<String> words, String line) {
        int[] counts = new int[classes.size()];
        for (int i = 0; i < words.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int n = 0; n < LONGEST && i + n < words.size(); n++) {
                run.append(n == 0 ? "" : " ").append(words.get(i + n));
                String key = run.toString();
                tally(counts, key);
                if (key.endsWith(".") || key.endsWith(":")) {
                    tally(counts, key.substring(0, key.length() - 1));
                }
            }
        }
        anywhere.forEach((word, index) -> counts[index] += line.contains(word) ? 1 : 0);
        return counts;
    }

    private void tally(int[] counts, String key) {
        for (int index : entries.getOrDefault(key, List.of())) {
            counts[index]++;
        }
    }
}
