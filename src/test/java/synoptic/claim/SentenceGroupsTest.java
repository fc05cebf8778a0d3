package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.collation.Link;
import synoptic.collation.WordDifference;
import synoptic.text.TextSpan;

class SentenceGroupsTest {

    private final Passage a = passage("A", 0);
    private final Passage b = passage("B", 0);
    private final Passage c = passage("C", 0);
    private final Passage otherB = passage("B", 100);

    @Test
    void linkedPassagesFormOneGroup() {
        assertThat(SentenceGroups.of(List.of(link(a, b, 0.9), link(b, c, 0.7)))).singleElement().satisfies(group -> {
            assertThat(group.passages()).isEqualTo(Map.of("A", a, "B", b, "C", c));
            assertThat(group.likelihood()).isCloseTo(0.8, within(1e-9));
        });
    }

    @Test
    void aGroupHoldsOnePassageAnArticleTheSurestOne() {
        assertThat(SentenceGroups.of(List.of(link(a, b, 0.6), link(a, otherB, 0.9)))).singleElement()
                .satisfies(group -> assertThat(group.passages()).containsEntry("B", otherB));
    }

    @Test
    void groupsAreNotJoinedWhereAnArticleWouldStandTwice() {
        List<SentenceGroups.Group> groups =
                SentenceGroups.of(List.of(link(a, b, 0.9), link(otherB, c, 0.9), link(a, c, 0.5)));
        assertThat(groups).extracting(SentenceGroups.Group::passages)
                .containsExactlyInAnyOrder(Map.of("A", a, "B", b), Map.of("B", otherB, "C", c));
    }

    @Test
    void unlinkedPassagesFormNone() {
        assertThat(SentenceGroups.of(List.of())).isEmpty();
    }

    private static Passage passage(String article, int start) {
        return new Passage(article, new TextSpan(start, start + 50));
    }

    private static Link link(Passage from, Passage to, double score) {
        return new Link(from, to, score, Link.Kind.REWORDED, new WordDifference(List.of()));
    }
}
