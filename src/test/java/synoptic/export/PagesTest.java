package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.text.TextSpan;

/** Articles over many pages, in columns and in full: nothing is torn, and each page says whose columns it has. */
class PagesTest {

    private static final List<String> SOURCES = List.of("A", "B", "C", "D");

    /** How many words the paragraphs of each source have. */
    private static final int[] LENGTHS = {
        10, 53, 48, 27, 310, 12, 44, 8, 59, 35, 22, 56, 14, 41, 150, 30, 5, 58, 49, 17, 33, 25, 52, 38
    };

    /** The largest distance between two lines of a paragraph, in points. */
    private static final double LINE = 16;

    /** A word of an article where it came to stand. */
    private record Placed(String word, int page, double y) {}

    private static byte[] columns;
    private static byte[] reading;

    @BeforeAll
    static void write() {
        columns = pdf(ReportPart.SIDE_BY_SIDE);
        reading = pdf(ReportPart.ARTICLES);
    }

    private static byte[] pdf(ReportPart part) {
        return Made.content(Findings.of(story()), ExportFormat.PDF, ExportOptions.DEFAULT.withParts(EnumSet.of(part)));
    }

    /** "A3w17" is the word 17 of paragraph 3 of source A; each source's paragraphs have lengths in another order. */
    private static String text(int source) {
        return IntStream.range(0, LENGTHS.length)
                .mapToObj(paragraph -> IntStream.range(0, LENGTHS[(paragraph + 5 * source) % LENGTHS.length])
                        .mapToObj(word -> SOURCES.get(source) + paragraph + "w" + word)
                        .collect(Collectors.joining(" ", "", ".")))
                .collect(Collectors.joining("\n"));
    }

    private static Comparison story() {
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < SOURCES.size(); i++) {
            witnesses.add(Story.plain(SOURCES.get(i), SOURCES.get(i) + ".txt", "Outlet " + SOURCES.get(i), text(i)));
        }
        List<Link> links = new ArrayList<>();
        for (Witness other : witnesses.subList(1, witnesses.size())) {
            for (int paragraph = 1; paragraph < LENGTHS.length; paragraph += 3) {
                links.add(new Link(
                        new Passage("A", witnesses.getFirst().article().paragraphs().get(paragraph)),
                        new Passage(other.id(), other.article().paragraphs().get(paragraph)),
                        0.5,
                        Link.Kind.REWORDED,
                        new WordDifference(List.of())));
            }
        }
        List<Claim> claims = new ArrayList<>();
        Map<String, List<Annotation>> marks = new TreeMap<>();
        for (Witness witness : witnesses) {
            for (TextSpan paragraph : witness.article().paragraphs()) {
                // Up to the full stop: the last word and the stop are kept together.
                TextSpan words = new TextSpan(paragraph.start() + 5, paragraph.end() - 1);
                Claim claim = new Claim(
                        "c" + (claims.size() + 1),
                        Claim.Kind.STATEMENT,
                        Claim.Status.ONE_SOURCE,
                        List.of(new Passage(witness.id(), words)),
                        1,
                        "There is no other source.",
                        List.of(),
                        null);
                claims.add(claim);
                marks.computeIfAbsent(witness.id(), fresh -> new ArrayList<>()).add(new Annotation.OnlyHere(words, claim));
            }
        }
        List<OriginGroup> origins = SOURCES.stream().map(id -> new OriginGroup("o" + id, List.of(id), null)).toList();
        return new Comparison(
                new Collation(witnesses, links, Affinities.none(), List.of(), List.of(), origins),
                claims,
                List.of(),
                List.of(),
                marks,
                List.of());
    }

    @Test
    void theLinesOfAParagraphFollowEachOtherInColumns() throws IOException {
        List<Placed> words = words(columns);
        // The first source stands in both sets of columns.
        assertThat(words).hasSize(wordCount() + text(0).split("\\s", -1).length);
        assertNothingIsTorn(words);
    }

    @Test
    void theLinesOfAParagraphFollowEachOtherInFull() throws IOException {
        List<Placed> words = words(reading);
        assertThat(words).hasSize(wordCount());
        assertNothingIsTorn(words);
    }

    private static int wordCount() {
        return IntStream.range(0, SOURCES.size()).map(i -> text(i).split("\\s", -1).length).sum();
    }

    private static void assertNothingIsTorn(List<Placed> words) {
        Map<String, List<Placed>> paragraphs = words.stream().collect(Collectors.groupingBy(
                word -> word.word().replaceFirst("w.*", "") + " on page " + word.page()));
        paragraphs.forEach((paragraph, placed) -> {
            List<Double> lines = placed.stream().map(Placed::y).distinct().sorted().toList();
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i) - lines.get(i - 1)).as(paragraph).isLessThan(LINE);
            }
        });
    }

    @Test
    void everyPageNamesItsColumnsAndNoOthers() throws IOException {
        try (PDDocument document = Loader.loadPDF(columns)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                boolean isSecondSet = text.contains("D0w") || text.matches("(?s).*\\bD\\d+w.*");
                assertThat(text).as("page " + page).contains("Outlet A", isSecondSet ? "Outlet D" : "Outlet B");
                assertThat(text).as("page " + page).doesNotContain(isSecondSet ? "Outlet B" : "Outlet D");
            }
        }
    }

    private static List<Placed> words(byte[] pdf) throws IOException {
        List<Placed> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (String word : text.strip().split("\\s+", -1)) {
                    if (word.matches("[A-D]\\d+w\\d+\\.?")) {
                        words.add(new Placed(word, getCurrentPageNo(), positions.getFirst().getYDirAdj()));
                    }
                }
            }
        };
        stripper.setSortByPosition(false);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return words;
    }
}
