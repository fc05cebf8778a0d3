package synoptic.ingest;

import static synoptic.ingest.FurnitureRules.Zone.ANYWHERE;
import static synoptic.ingest.FurnitureRules.Zone.BESIDE;
import static synoptic.ingest.FurnitureRules.Zone.EDGE;
import static synoptic.ingest.FurnitureRules.Zone.END;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What can be said of each line of a text without knowing what any is, in numbers that have names: its form, its place, its
 * words, what stands around it, what it shares with the running text. The line model is trained on these numbers and no others.
 */
final class LineFeatures {

    /** Lines around a line that are looked at. */
    private static final int[] AROUND = {-3, -2, -1, 1, 2, 3};

    private static final int NEAR = 5;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");
    private static final Pattern SENTENCE_BORDER = Pattern.compile("[.!?…][\"'”’»)]*\\s|[。！？]");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\S@\\S+\\.\\S|\\b[\\w-]+\\.(?:com|org|net|co\\.\\w\\w)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\p{Nd}{2}\\b");
    private static final Pattern CLOCK = Pattern.compile("\\b\\p{Nd}{1,2}[:.h]\\p{Nd}{2}\\b");
    private static final String QUOTES = "\"“”„«»「」『』";
    private static final String BORDERS = "|•·»›>/→★▶";

    private final Lines lines;
    private final ToolWords tools;
    private final int count;
    private final Map<String, double[]> columns = new LinkedHashMap<>();

    /**
     * Looks at a text.
     *
     * @param count so many lines are looked at
     */
    LineFeatures(Lines lines, int count, ToolWords tools) {
        this.lines = lines;
        this.count = count;
        this.tools = tools;
        String[] texts = IntStream.range(0, count).mapToObj(lines::get).toArray(String[]::new);
        List<List<String>> words = Arrays.stream(texts).map(ToolWords::words).toList();
        addForm(texts);
        addWords(texts, words);
        addRules(texts);
        addPlace(texts);
        addShared(texts, words);
        addNeighbours();
    }

    /** The names of the numbers. */
    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** A number of every line. */
    double[] column(String name) {
        return columns.getOrDefault(name, new double[count]);
    }

    private void add(String name, IntToDoubleFunction value) {
        columns.put(name, IntStream.range(0, count).mapToDouble(value).toArray());
    }

    private void flag(String name, IntPredicate value) {
        add(name, i -> value.test(i) ? 1 : 0);
    }

    private void addForm(String[] texts) {
        add("length", i -> Math.log1p(Block.letters(texts[i])));
        add("words", i -> WORDS.split(texts[i]).length);
        add("capitals", i -> share(texts[i], Character::isUpperCase));
        add("figures", i -> share(texts[i], Character::isDigit));
        add("marks", i -> share(texts[i], c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c)));
        add("capitalWords", i -> capitalWords(texts[i]));
        flag("sentenceEnd", i -> Lines.endsSentence(texts[i]));
        flag("colonEnd", i -> texts[i].matches(".*[:：]$"));
        flag("ellipsisEnd", i -> texts[i].matches(".*(?:…|\\.\\.\\.)$"));
        flag("asks", i -> texts[i].matches(".*[?？]$"));
        add("sentences", i -> SENTENCE_BORDER.splitAsStream(texts[i] + " ").count());
        add("quotes", i -> texts[i].chars().filter(c -> QUOTES.indexOf(c) >= 0).count());
        flag("opensQuote", i -> QUOTES.indexOf(texts[i].charAt(0)) >= 0);
        add("borders", i -> texts[i].chars().filter(c -> BORDERS.indexOf(c) >= 0).count());
        add("commas", i -> texts[i].chars().filter(c -> ",，、،".indexOf(c) >= 0).count());
        flag("opensSmall", i -> Character.isLowerCase(texts[i].charAt(0)));
        flag("opensFigure", i -> Character.isDigit(texts[i].charAt(0)));
        flag("opensMark", i -> !Character.isLetterOrDigit(texts[i].charAt(0)) && QUOTES.indexOf(texts[i].charAt(0)) < 0);
        flag("brackets", i -> texts[i].matches("[(\\[（【].*[)\\]）】].?"));
        flag("opensBracket", i -> "([（【".indexOf(texts[i].charAt(0)) >= 0);
        flag("address", i -> ADDRESS.matcher(texts[i]).find());
        flag("year", i -> YEAR.matcher(texts[i]).find());
        flag("clock", i -> CLOCK.matcher(texts[i]).find());
        flag("colonWithin", i -> texts[i].matches(".{2,30}[:：] ?\\S.*"));
        flag("slash", i -> texts[i].matches(".*\\p{L} ?/ ?\\p{L}.*"));
        flag("prose", lines::isProse);
        flag("title", lines::isTitle);
        flag("heading", lines::isHeading);
        flag("ideographs", i -> share(texts[i], Character::isIdeographic) > 0.3);
    }

    private void addWords(String[] texts, List<List<String>> words) {
        int[][] counts = IntStream.range(0, count).mapToObj(i -> tools.count(words.get(i), texts[i])).toArray(int[][]::new);
        List<String> classes = tools.classes();
        for (int k = 0; k < classes.size(); k++) {
            int index = k;
            add("tool:" + classes.get(k), i -> counts[i][index]);
        }
        add("tools", i -> IntStream.of(counts[i]).sum());
        add("toolShare", i -> (double) IntStream.of(counts[i]).sum() / Math.max(1, words.get(i).size()));
        add("toolClasses", i -> IntStream.of(counts[i]).filter(n -> n > 0).count());
        add("commonest", i -> Language.votes(texts[i]) / (double) Math.max(1, words.get(i).size()));
        String language = Language.of(String.join("\n", texts));
        flag("english", i -> language.equals("en"));
    }

    private void addRules(String[] texts) {
        flag("rule", i -> FurnitureRules.match(texts[i], List.of(ANYWHERE)).isPresent());
        flag("ruleAtEdge", i -> FurnitureRules.match(texts[i], List.of(EDGE)).isPresent());
        flag("ruleAtEnd", i -> FurnitureRules.match(texts[i], List.of(END)).isPresent());
        flag("ruleBeside", i -> FurnitureRules.match(texts[i], List.of(BESIDE)).isPresent());
        flag("opensLinks", i -> FurnitureRules.opensLinks(texts[i]));
        flag("date", i -> DateLine.of(texts[i]).isPresent());
        flag("dateAlone", i -> DateLine.of(texts[i]).filter(DateLine::isAlone).isPresent());
        flag("byline", i -> Byline.after(texts[i]).isPresent());
        flag("names", i -> Byline.withRole(texts[i]).or(() -> Byline.bareName(texts[i])).isPresent());
        flag("captionLabel", i -> Caption.isLabelled(texts[i]));
        flag("captionCredit", i -> Caption.isCredited(texts[i]));
        flag("place", i -> DatelineOpening.of(texts[i]).isPresent());
        flag("outlet", i -> Masthead.name(texts[i]).or(() -> Masthead.withSection(texts[i])).isPresent());
        flag("section", i -> Masthead.isSection(texts[i]));
    }

    private void addPlace(String[] texts) {
        double[] prose = column("prose");
        int[] before = new int[count + 1];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + (prose[i] > 0 ? 1 : 0);
        }
        int all = before[count];
        int first = IntStream.range(0, count).filter(i -> prose[i] > 0).findFirst().orElse(count);
        int second = IntStream.range(0, count).filter(i -> before[i + 1] == 2).findFirst().orElse(count);
        int last = IntStream.range(0, count).map(i -> count - 1 - i).filter(i -> prose[i] > 0).findFirst().orElse(-1);
        add("index", i -> i);
        add("toEnd", i -> count - 1 - i);
        add("fraction", i -> i / (double) Math.max(1, count - 1));
        add("proseBefore", i -> before[i]);
        add("proseAfter", i -> all - before[i + 1]);
        add("proseShareBefore", i -> before[i] / (double) Math.max(1, all));
        add("fromFirst", i -> i - first);
        add("fromSecond", i -> i - second);
        add("fromLast", i -> i - last);
        add("proseNear", i -> before[Math.min(count, i + NEAR + 1)] - before[Math.max(0, i - NEAR)]);
        add("proseNextFive", i -> before[Math.min(count, i + NEAR + 1)] - before[i + 1]);
        add("proseLastFive", i -> before[i] - before[Math.max(0, i - NEAR)]);
        add("lines", i -> count);
        add("proseShare", i -> all / (double) count);
        add("run", i -> run(prose, i));
        Map<String, Integer> times = new HashMap<>();
        Arrays.stream(texts).forEach(text -> times.merge(plain(text), 1, Integer::sum));
        add("times", i -> times.getOrDefault(plain(texts[i]), 1));
    }

    /** How many lines around a line are alike in being prose or not. */
    private static int run(double[] prose, int i) {
        int from = i;
        int to = i;
        while (from > 0 && prose[from - 1] == prose[i] && i - from < 20) {
            from--;
        }
        while (to + 1 < prose.length && prose[to + 1] == prose[i] && to - i < 20) {
            to++;
        }
        return to - from + 1;
    }

    private void addShared(String[] texts, List<List<String>> words) {
        double[] prose = column("prose");
        Map<String, Integer> holders = new HashMap<>();
        List<Set<String>> content = words.stream().map(LineFeatures::content).toList();
        for (int i = 0; i < count; i++) {
            if (prose[i] > 0) {
                content.get(i).forEach(word -> holders.merge(word, 1, Integer::sum));
            }
        }
        int[] opening = IntStream.range(0, count).filter(i -> prose[i] > 0).limit(4).toArray();
        add("contentWords", i -> content.get(i).size());
        add("shared", i -> shared(content.get(i), holders, prose[i] > 0 ? 2 : 1));
        add("sharedShare", i -> shared(content.get(i), holders, prose[i] > 0 ? 2 : 1) / (double) Math.max(1, content.get(i).size()));
        add("sharedOften", i -> shared(content.get(i), holders, prose[i] > 0 ? 4 : 3) / (double) Math.max(1, content.get(i).size()));
        add("sharedOpening", i -> IntStream.of(opening).filter(j -> j != i)
                .mapToLong(j -> content.get(i).stream().filter(content.get(j)::contains).count()).max().orElse(0)
                / (double) Math.max(1, content.get(i).size()));
        add("sharedBefore", i -> common(content, i, i - 1));
        add("sharedAfter", i -> common(content, i, i + 1));
        String[] plain = Arrays.stream(texts).map(LineFeatures::plain).toArray(String[]::new);
        Set<String> said = new HashSet<>();
        flag("saidBefore", i -> plain[i].length() > 3 && !said.add(plain[i]));
        double[] within = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = Math.max(0, i - 12); j < Math.min(count, i + 13); j++) {
                boolean holds = j != i && plain[i].length() >= 20 && plain[j].length() > plain[i].length() && plain[j].contains(plain[i]);
                within[i] = holds ? 1 : within[i];
            }
        }
        columns.put("within", within);
    }

    private static double common(List<Set<String>> content, int i, int j) {
        return j < 0 || j >= content.size() ? 0 : content.get(i).stream().filter(content.get(j)::contains).count();
    }

    private static long shared(Set<String> words, Map<String, Integer> holders, int times) {
        return words.stream().filter(word -> holders.getOrDefault(word, 0) >= times).count();
    }

    private static Set<String> content(List<String> words) {
        Set<String> content = new HashSet<>();
        for (String word : words) {
            if (word.length() > 3 || word.codePoints().anyMatch(Character::isDigit)) {
                content.add(word.length() > 6 ? word.substring(0, 6) : word);
            }
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                IntStream.range(1, word.length()).forEach(k -> content.add(word.substring(k - 1, k + 1)));
            }
        }
        return content;
    }

    private void addNeighbours() {
        for (String name : List.of("length", "sentenceEnd", "prose", "title", "toolShare", "capitalWords", "sharedShare", "rule", "byline",
                "dateAlone", "date")) {
            double[] column = column(name);
            for (int step : AROUND) {
                if (Math.abs(step) < 3 || name.equals("length") || name.equals("dateAlone")) {
                    add(name + (step < 0 ? step : "+" + step), i -> i + step < 0 || i + step >= count ? -1 : column[i + step]);
                }
            }
        }
        double[] tools = column("toolShare");
        add("toolsNear", i -> IntStream.rangeClosed(Math.max(0, i - NEAR), Math.min(count - 1, i + NEAR)).filter(j -> j != i)
                .mapToDouble(j -> Math.min(1, tools[j])).sum());
    }

    private static double share(String text, IntPredicate which) {
        return text.codePoints().filter(which).count() / (double) Math.max(1, text.length());
    }

    private static double capitalWords(String text) {
        String[] words = WORDS.split(text.strip(), -1);
        return Arrays.stream(words).filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0))).count()
                / (double) words.length;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
