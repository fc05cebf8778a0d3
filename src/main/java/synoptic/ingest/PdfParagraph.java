package synoptic.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a PDF, put together from its lines.
 *
 * @param text in one line, words that were divided at a line's end whole again
 * @param role what it is
 */
record PdfParagraph(String text, Role role) {

    /** What a paragraph is, told by the size and the place of its type. */
    enum Role {
        TEXT,
        HEADLINE,
        HEADING,
        RUNNING_HEAD
    }

    /** A heading's type is so much larger than the text's. */
    private static final double LARGER = 1.2;

    /** Lines at a page's top and at its bottom among which running heads are looked for. */
    private static final int EDGE_LINES = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\s–—|-]*(?:page|seite|p\\.)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|de)\\s*\\d{1,4})?[\\s–—|-]*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DIVIDED = Pattern.compile(".*\\p{L}[\\u00AD\\u2010-]$", Pattern.DOTALL);

    /** The paragraphs of a document, in the order in which they are read. */
    static List<PdfParagraph> of(List<PdfPage> pages) {
        return new Composer(pages).compose();
    }

    private static final class Composer {

        private final List<PdfPage> pages;
        private final Set<PdfPage.Line> running = new HashSet<>();
        private final List<PdfParagraph> paragraphs = new ArrayList<>();

        /** Running heads met inside a paragraph, which they must not break. */
        private final List<PdfParagraph> waiting = new ArrayList<>();

        private final Set<String> words = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private double size;
        private PdfPage.@Nullable Line last;
        private boolean firstLine;
        private final double bodySize;
        private final Map<Integer, Double> pitches = new HashMap<>();

        Composer(List<PdfPage> pages) {
            this.pages = pages;
            this.bodySize = bodySize();
            findRunningHeads();
            for (PdfPage page : pages) {
                page.lines().forEach(line -> words.addAll(List.of(line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1))));
            }
        }

        /** The size in which most letters are set. */
        private double bodySize() {
            Map<Long, Integer> letters = new HashMap<>();
            pages.forEach(
                    page -> page.lines().forEach(line -> letters.merge(Math.round(line.size() * 2.0), line.text().length(), Integer::sum)));
            return letters.entrySet().stream()
                    .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> entry.getKey() / 2.0)
                    .orElse(10.0);
        }

        private void findRunningHeads() {
            Map<String, Integer> counts = new HashMap<>();
            List<List<PdfPage.Line>> edges = pages.stream().map(Composer::edge).toList();
            edges.forEach(edge -> edge.stream().map(Composer::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum)));
            for (List<PdfPage.Line> edge : edges) {
                for (PdfPage.Line line : edge) {
                    int count = counts.getOrDefault(key(line), 0);
                    boolean repeated = count >= 2 && count * 5 >= pages.size() * 2;
                    if (repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
                        running.add(line);
                    }
                }
            }
        }

        private static List<PdfPage.Line> edge(PdfPage page) {
            List<PdfPage.Line> sorted = page.lines().stream().sorted(Comparator.comparingDouble(PdfPage.Line::y)).toList();
            List<PdfPage.Line> edge = new ArrayList<>(sorted.subList(0, Math.min(EDGE_LINES, sorted.size())));
            edge.addAll(sorted.subList(Math.max(edge.size(), sorted.size() - EDGE_LINES), sorted.size()));
            return edge;
        }

        /** What running heads of two pages have in common: all but the page's number, at one height. */
        private static String key(PdfPage.Line line) {
            return Math.round(line.y() / 4) + " " + line.text().replaceAll("\\d+", "#");
        }

        List<PdfParagraph> compose() {
            for (PdfPage page : pages) {
                pitches.clear();
                for (PdfPage.Line line : page.lines()) {
                    if (running.contains(line) || line.turned()) {
                        waiting.add(new PdfParagraph(line.text(), Role.RUNNING_HEAD));
                        continue;
                    }
                    if (last == null || !continues(last, line, page)) {
                        finish();
                        firstLine = true;
                    } else {
                        firstLine = false;
                    }
                    append(line.text());
                    size = Math.max(size, line.size());
                    last = line;
                }
                if (last == null) {
                    finish();
                }
            }
            finish();
            return withHeadline();
        }

        private void append(String line) {
            if (text.isEmpty()) {
                text.append(line);
            } else if (DIVIDED.matcher(text).matches() && Character.isLowerCase(line.codePointAt(0))) {
                String next = line.split("[^\\p{L}-]+", 2)[0];
                String before = text.substring(lastWord()).toLowerCase(Locale.ROOT);
                boolean compound = text.charAt(text.length() - 1) != '\u00AD' && words.contains(before + next.toLowerCase(Locale.ROOT));
                text.setLength(compound ? text.length() : text.length() - 1);
                text.append(line);
            } else {
                text.append(' ').append(line);
            }
        }

        private int lastWord() {
            int start = text.length();
            while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
                start--;
            }
            return start;
        }

        private boolean continues(PdfPage.Line before, PdfPage.Line line, PdfPage page) {
            double type = Math.min(before.size(), line.size());
            if (Math.max(before.size(), line.size()) > 1.12 * type) {
                return false;
            }
            if (isSignature(before.text()) || isSignature(line.text())) {
                return false;
            }
            boolean sentence = Lines.endsSentence(before.text());
            double width = before.right() - before.left();
            boolean ends = before.end() < before.right() - 0.15 * width;
            boolean sameColumn = page.lines().contains(before) && before.column() == line.column() && line.y() > before.y();
            if (!sameColumn) {
                return before.size() <= bodySize * LARGER && (!sentence && (!ends || Character.isLowerCase(line.text().codePointAt(0))));
            }
            // The lines of a headline stand as its own size wants it, whatever is usual for the text.
            double usual = type > LARGER * bodySize ? Math.max(pitch(line, page), 1.2 * type) : pitch(line, page);
            if (line.y() - before.y() > 1.3 * usual) {
                return false;
            }
            double indent = line.x() - before.x();
            boolean indented = indent > 0.7 * type && !firstLine;
            boolean newParagraph = indented || (firstLine && indent > 0.7 * type && sentence) || (ends && sentence);
            return !newParagraph;
        }

        private static boolean isSignature(String line) {
            return Byline.after(line).isPresent() || DateLine.of(line).filter(DateLine::isAlone).isPresent();
        }

        /** How far lines of this column are usually apart. */
        private double pitch(PdfPage.Line line, PdfPage page) {
            return pitches.computeIfAbsent(line.column(), column -> {
                List<PdfPage.Line> lines = page.lines().stream().filter(other -> other.column() == column).toList();
                double[] steps = new double[Math.max(0, lines.size() - 1)];
                for (int i = 0; i < steps.length; i++) {
                    steps[i] = Math.abs(lines.get(i + 1).y() - lines.get(i).y());
                }
                Arrays.sort(steps);
                double usual = steps.length == 0 ? 1.2 * line.size() : steps[steps.length / 3];
                return Math.clamp(usual, 0.9 * line.size(), 2.2 * line.size());
            });
        }

        private void finish() {
            if (!text.isEmpty()) {
                boolean heading = size > LARGER * bodySize && !isSignature(text.toString());
                paragraphs.add(new PdfParagraph(text.toString(), heading ? Role.HEADING : Role.TEXT));
            }
            paragraphs.addAll(waiting);
            waiting.clear();
            text.setLength(0);
            size = 0;
            last = null;
        }

        /** A headline with the lines that go on with it in small letters, however far apart its lines are set; they are taken out. */
        private String wholeHeadline(int first) {
            StringBuilder headline = new StringBuilder(paragraphs.get(first).text());
            while (first + 1 < paragraphs.size() && paragraphs.get(first + 1).role() == Role.HEADING
                    && !Lines.endsSentence(headline.toString())
                    && Character.isLowerCase(paragraphs.get(first + 1).text().codePointAt(0))) {
                headline.append(' ').append(paragraphs.remove(first + 1).text());
            }
            return headline.toString();
        }

        /** The first heading is the headline, if it stands before the text. */
        private List<PdfParagraph> withHeadline() {
            for (int i = 0; i < paragraphs.size(); i++) {
                PdfParagraph paragraph = paragraphs.get(i);
                if (paragraph.role() == Role.HEADING && paragraph.text().length() >= 10) {
                    paragraphs.set(i, new PdfParagraph(wholeHeadline(i), Role.HEADLINE));
                    break;
                }
                if (paragraph.role() == Role.TEXT && paragraph.text().length() > 200) {
                    break;
                }
            }
            return paragraphs;
        }
    }
}
