package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.claim.Claim;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.extract.Mentions;
import synoptic.testing.Articles;
import synoptic.text.TextSpan;

/** What a report costs grows with what it tells, not with the square of it. */
class CostsTest {

    private static final String WORDS = "The committee heard on that day that piers had been inspected by engineers of the harbour"
            + " authority before the storm, although the reports could no longer be found. ";

    @Test
    void twoHundredThousandWordsWithManyHighlightsAreWrittenInSeconds() {
        written(500);
        Duration few = written(2_000);
        Duration many = written(8_000);
        assertThat(many).isLessThan(Duration.ofSeconds(40));
        assertThat(many).as("four times as much, against %s", few).isLessThan(few.plusSeconds(1).multipliedBy(9));
    }

    /** The processor time of this thread alone: other work on the machine does not count. */
    private static Duration written(int paragraphs) {
        Findings findings = Findings.of(story(paragraphs));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Made.content(findings, ExportFormat.HTML, ExportOptions.DEFAULT)).isNotEmpty();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    /** One long article, each paragraph with a claim. */
    private static Comparison story(int paragraphs) {
        Articles.Builder builder = Articles.article("A").outlet("Harbour Post");
        for (int i = 0; i < paragraphs; i++) {
            builder.paragraph(WORDS + i + ".");
        }
        Witness witness = new Witness(builder.build(), List.of(), new Mentions(List.of(), List.of(), List.of(), List.of(), List.of()));
        List<Annotation> marks = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (TextSpan paragraph : witness.article().paragraphs()) {
            Annotation.OnlyHere mark =
                    OneArticle.onlyHere("c" + (claims.size() + 1), new TextSpan(paragraph.start(), paragraph.start() + 40));
            marks.add(mark);
            claims.add(mark.claim());
        }
        Collation collation = new Collation(
                List.of(witness), List.of(), Affinities.none(), List.of(), List.of(), List.of(new OriginGroup("o1", List.of("A"), null)));
        return new Comparison(collation, claims, List.of(), List.of(), Map.of("A", marks), List.of());
    }
}
