package synoptic.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.claim.DraftCheck;
import synoptic.testing.Articles;
import synoptic.testing.BagReader;
import synoptic.testing.Stories;

/** A draft changes nothing of what is found out about its sources. */
class DraftComparisonTest {

    private final ComparisonService service = new ComparisonService(BagReader::new);

    @Provide
    Arbitrary<List<Article>> stories() {
        return Stories.small();
    }

    @Property(tries = 60)
    void aDraftBearsNothingOut(@ForAll("stories") List<Article> story) {
        List<Article> sources = story.subList(1, story.size());
        Comparison without = service.compare(sources, Corrections.NONE, ComparisonMonitor.none());
        Comparison with = service.compare(sources, story.getFirst(), Corrections.NONE, ComparisonMonitor.none());

        assertThat(with.witnesses()).isEqualTo(without.witnesses());
        assertThat(with.claims()).isEqualTo(without.claims());
        assertThat(with.collation().links()).isEqualTo(without.collation().links());
        assertThat(with.collation().origins()).isEqualTo(without.collation().origins());
        assertThat(with.collation().reuse()).isEqualTo(without.collation().reuse());
        assertThat(with.quotations()).isEqualTo(without.quotations());
        assertThat(with.annotations()).isEqualTo(without.annotations());
        assertThat(with.omissions()).isEqualTo(without.omissions());
        assertThat(with.notices()).isEqualTo(without.notices());
        assertThat(without.draft()).isNull();
        assertThat(Objects.requireNonNull(with.draft()).draft().article()).isEqualTo(story.getFirst());
    }

    @Property(tries = 40)
    void aSentenceCopiedFromASourceIsNeverInNoSource(@ForAll("stories") List<Article> story) {
        List<Article> sources = new ArrayList<>(story);
        Article draft = Articles.of("Z", story.getFirst().text().split("\n\n", -1));
        Comparison found = service.compare(sources, draft, Corrections.NONE, ComparisonMonitor.none());

        for (DraftCheck.Sentence sentence : Objects.requireNonNull(found.draft()).sentences()) {
            boolean isLong = sentence.span().in(draft.text()).split(" ", -1).length > 8;
            if (isLong && draft.language().equals("en")) {
                assertThat(sentence.verdict()).as(sentence.span().in(draft.text())).isNotEqualTo(DraftCheck.Verdict.IN_NO_SOURCE);
            }
        }
    }

    @Test
    void aDraftWithoutADateIsReadAsOfItsNewestSource() {
        Article source = Articles.article("A").published(LocalDate.of(2026, 3, 5))
                .paragraph("The old granary on Mill Street burnt down on Tuesday night, and 40 firefighters fought the flames until dawn.")
                .paragraph("The damage is put at £8.5m by the insurers.").build();
        Article other = Articles.article("C").published(LocalDate.of(2026, 3, 5))
                .paragraph("Forty firefighters fought flames until dawn when the old granary on Mill Street burnt down on Tuesday night.")
                .paragraph("The sprinklers had been switched off in August to save money.").build();
        Comparison found = service.compare(
                List.of(source, other), Articles.of("B", "The old granary on Mill Street burnt down on Monday night."), Corrections.NONE,
                ComparisonMonitor.none());

        assertThat(Objects.requireNonNull(found.draft()).sentences()).singleElement()
                .satisfies(sentence -> assertThat(sentence.verdict()).isEqualTo(DraftCheck.Verdict.DATE_DIFFERS));
        assertThat(Objects.requireNonNull(found.draft()).draft().article().published()).isNull();
    }

    @Test
    void progressNeverFalls() {
        List<Double> told = new ArrayList<>();
        service.compare(
                List.of(Articles.of("A", "The granary burnt down."), Articles.of("B", "It burnt down.")),
                Articles.of("C", "The granary is gone."),
                Corrections.NONE,
                new ComparisonMonitor() {
                    @Override
                    public void progress(Step step, double fraction) {
                        told.add(fraction);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                });

        assertThat(told).isSorted().endsWith(1.0);
    }
}
