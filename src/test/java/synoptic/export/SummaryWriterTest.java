package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.OriginGroup;
import synoptic.collation.Reuse;
import synoptic.comparison.Comparison;

class SummaryWriterTest {

    @Test
    void namesSourcesOneSourceClaimsConflictsAndOrigins() {
        assertThat(new SummaryWriter(100).summary(Story.bridge()).lines().toList())
                .containsSubsequence(
                        "3 sources, 2 origins",
                        "Sources",
                        "  A  Harbour Post · 4 March 2026, 05:07 · 33 words · 30\u00A0% only here",
                        "     Bridge \uD83C\uDF09 closes after storm",
                        "  C  letter.txt · 18 words · 0\u00A0% only here",
                        "Only here",
                        "  A  Harbour Post: 2 claims",
                        "     • “14 cracks” (figure)",
                        "  B  Island News: 0 claims",
                        "Conflicts",
                        "  • A and C say Tuesday, B says Wednesday.",
                        "    B  “on Wednesday”",
                        "Quotations that differ",
                        "  • “It will not open this year”",
                        "    Island News reports it in its own words.",
                        "Different words for the same thing",
                        "  • Harbour Post says “closed”, Island News “shuts”.",
                        "Shared origins",
                        "  • B and C have text in common, credited to Continental Press.",
                        "    61\u00A0% of the words of B stand word for word in C.");
    }

    @Test
    void manyCopiesOfOneTextAreToldOfInOneSentence() {
        List<String> copies = List.of("B", "C", "D", "E");
        List<Reuse> reuse = copies.stream()
                .flatMap(from -> copies.stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> new Reuse(from, to, from.equals("B") ? 0.58 : to.equals("B") ? 0.7 : 0.97, List.of())))
                .toList();
        Collation few = Story.bridge().collation();
        Collation many = new Collation(
                Stream.concat(Stream.of(few.witnesses().getFirst()), copies.stream().map(id -> Story.plain(id, id + ".txt", null, Story.B)))
                        .toList(),
                List.of(), Affinities.none(), List.of(), reuse, List.of(new OriginGroup("o1", copies, null)));

        assertThat(new SummaryWriter(100).summary(new Comparison(many, List.of(), List.of(), List.of(), Map.of(), List.of())).lines()
                .toList())
                .containsSubsequence(
                        "  • B, C, D and E have text in common.",
                        "    Of the words of each, 58\u00A0% (B) to 97\u00A0% (E) stand word for word in another of them.",
                        "How to read this");
    }

    @Test
    void breaksLinesBetweenWordsAndIndentsWhatFollows() {
        List<String> lines = new SummaryWriter(40).summary(Story.bridge()).lines().toList();

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(lines)
                .containsSubsequence("     • “Engineers counted 14 cracks in", "       two of its five piers”", "       (statement)");
    }

    @Test
    void holdsNothingThatATerminalWouldObey() {
        assertThat(new SummaryWriter(100).summary(Story.bridge())).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
        assertThat(Wording.oneLine("a\u001B[31mred\u0007\u00ADx\n  y")).isEqualTo("a[31mredx y");
    }

    @Test
    void refusesAColumnTooNarrowToRead() {
        assertThatThrownBy(() -> new SummaryWriter(10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsFiguresIntoWords() {
        assertThat(Wording.count(1, "claim")).isEqualTo("1 claim");
        assertThat(Wording.count(1204, "claim")).isEqualTo("1,204 claims");
        assertThat(Wording.percent(0.001)).isEqualTo("under 1\u00A0%");
        assertThat(Wording.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Wording.list(List.of("A"))).isEqualTo("A");
        assertThat(Wording.shortened("one two three", 2)).isEqualTo("one two …");
    }
}
