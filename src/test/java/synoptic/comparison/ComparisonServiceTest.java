package synoptic.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Furniture;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.encode.ReadingCache;
import synoptic.testing.Articles;
import synoptic.testing.BagReader;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

class ComparisonServiceTest {

    private static final Article FERRY = Articles.of(
            "A",
            "The car ferry ran into a pier of the Harbour Bridge on Wednesday morning, injuring 14 people.",
            "Repairs are expected to cost £8.5m. The bridge will stay closed for at least six weeks.");

    private static final Article RADIO = Articles.of(
            "B",
            "The car ferry ran into a pier of the Harbour Bridge on Wednesday morning, injuring 17 people.",
            "A bakery beside the toll booths had sold four loaves by ten o'clock.");

    private final ComparisonService service = new ComparisonService(BagReader::new);

    /** Remembers what it is told, and cancels from a given question on. */
    private static final class Watch implements ComparisonMonitor {

        private final List<Step> steps = new ArrayList<>();
        private final List<Double> fractions = new ArrayList<>();
        private final List<Integer> askedBefore = new ArrayList<>();
        private final int patience;
        private int asked;

        Watch(int patience) {
            this.patience = patience;
        }

        @Override
        public void progress(Step step, double fraction) {
            steps.add(step);
            fractions.add(fraction);
            askedBefore.add(asked);
        }

        /** How often it was asked between the last word of one step and the last of another. */
        int askedBetween(Step from, Step to) {
            return askedBefore.get(steps.lastIndexOf(to)) - askedBefore.get(steps.lastIndexOf(from));
        }

        @Override
        public synchronized boolean isCancelled() {
            return ++asked > patience;
        }
    }

    @Test
    void progressNeverFallsAndEndsAtOne() {
        for (List<Article> articles : List.of(List.<Article>of(), List.of(FERRY), List.of(FERRY, RADIO))) {
            Watch watch = new Watch(Integer.MAX_VALUE);
            service.compare(articles, Corrections.NONE, watch);
            assertThat(watch.fractions).isSorted().startsWith(0.0).endsWith(1.0);
            assertThat(watch.steps).isSorted().endsWith(ComparisonMonitor.Step.FINDING_CLAIMS);
        }
    }

    @Test
    void itCanBeCancelledAtEveryQuestion() {
        Watch patient = new Watch(Integer.MAX_VALUE);
        service.compare(List.of(FERRY, RADIO), Corrections.NONE, patient);
        assertThat(patient.asked).isGreaterThan(4);
        for (int questions = 0; questions < patient.asked; questions++) {
            Watch watch = new Watch(questions);
            assertThatThrownBy(() -> service.compare(List.of(FERRY, RADIO), Corrections.NONE, watch))
                    .isInstanceOf(CancellationException.class);
            assertThat(watch.fractions).doesNotContain(1.0);
        }
    }

    @Test
    void everyStepAsksWhetherItsResultIsWanted() {
        Watch watch = new Watch(Integer.MAX_VALUE);
        Comparison comparison = service.compare(List.of(FERRY, RADIO), Corrections.NONE, watch);
        int sentences = comparison.witnesses().stream().mapToInt(witness -> witness.sentences().size()).sum();
        assertThat(watch.askedBetween(ComparisonMonitor.Step.EXTRACTING, ComparisonMonitor.Step.ENCODING))
                .isGreaterThanOrEqualTo(sentences);
        assertThat(watch.askedBetween(ComparisonMonitor.Step.ENCODING, ComparisonMonitor.Step.LINKING)).isPositive();
        assertThat(watch.askedBetween(ComparisonMonitor.Step.LINKING, ComparisonMonitor.Step.FINDING_CLAIMS)).isPositive();
    }

    @Test
    void nothingToCompareIsNoError() {
        Comparison none = service.compare(List.of(), Corrections.NONE, ComparisonMonitor.none());
        assertThat(none.claims()).isEmpty();
        assertThat(none.notices()).isEmpty();

        Comparison one = service.compare(List.of(FERRY), Corrections.NONE, ComparisonMonitor.none());
        assertThat(one.claims()).isEmpty();
        assertThat(one.notices()).isEmpty();
        assertThat(one.collation().origins()).extracting(OriginGroup::articles).containsExactly(List.of("A"));
        assertThat(one.onlyHereShare("A")).isZero();
    }

    @Test
    void oneArticleNeedsNoEncoder() {
        ComparisonService withoutEncoder = new ComparisonService(() -> {
            throw new AssertionError("loaded");
        });
        assertThat(withoutEncoder.compare(List.of(FERRY), Corrections.NONE, ComparisonMonitor.none()).witnesses()).hasSize(1);
    }

    @Test
    void articlesInAnotherLanguageAreMatchedByWordsAndANoticeSaysSo() {
        Article morning = Articles.article("K").outlet("아침").language("ko")
                .paragraph("푸틴 대통령이 평양에 도착했다.").paragraph("두 정상은 수요일 금수산 영빈관에서 회담했다.")
                .paragraph("회담은 두 시간 동안 이어졌다.").build();
        Article evening = Articles.article("L").outlet("저녁").language("ko")
                .paragraph("두 정상은 수요일 금수산 영빈관에서 회담했다.").paragraph("공항에는 비가 내렸다.").build();
        Comparison comparison = service.compare(List.of(FERRY, morning, RADIO, evening), Corrections.NONE, ComparisonMonitor.none());
        assertThat(comparison.notices()).containsExactly(
                "The sentence model knows English only; passages of 아침, 저녁 were matched by their words alone."
                        + " Articles in different languages are compared by figures and names: most of what they share is not found.");
        assertThat(service.compare(List.of(morning, evening), Corrections.NONE, ComparisonMonitor.none()).notices()).containsExactly(
                "The sentence model knows English only; passages of 아침, 저녁 were matched by their words alone.");
        assertThat(comparison.collation().links()).anyMatch(link -> link.touches("K") && link.touches("L"));
        assertThat(comparison.collation().links()).anyMatch(link -> link.touches(FERRY.id()) && link.touches(RADIO.id()));
    }

    @Test
    void withoutAnEncoderWordsDecideAndANoticeSaysSo() {
        Comparison comparison =
                new ComparisonService(() -> null).compare(List.of(FERRY, RADIO), Corrections.NONE, ComparisonMonitor.none());
        assertThat(comparison.notices()).singleElement().asString().contains("words");
        assertThat(comparison.collation().links()).isNotEmpty();
        assertThat(service.compare(List.of(FERRY, RADIO), Corrections.NONE, ComparisonMonitor.none()).notices()).isEmpty();
    }

    @Test
    void withKeptVectorsTheSameIsFoundAndNoModelIsAskedFor() {
        Comparison afresh =
                new ComparisonService(BagReader::new, new ReadingCache("bag")).compare(List.of(FERRY, RADIO), Corrections.NONE,
                        ComparisonMonitor.none());
        ComparisonService again = new ComparisonService(() -> {
            throw new AssertionError("loaded");
        }, new ReadingCache("bag"));
        again.remember(afresh.vectors());

        Comparison remembered = again.compare(List.of(RADIO, FERRY), Corrections.NONE, ComparisonMonitor.none());

        assertThat(afresh.vectors().isEmpty()).isFalse();
        assertThat(remembered.vectors()).isEqualTo(afresh.vectors());
        assertThat(remembered.collation().links()).isEqualTo(afresh.collation().links());
        assertThat(remembered.claims())
                .isEqualTo(service.compare(List.of(RADIO, FERRY), Corrections.NONE, ComparisonMonitor.none()).claims());
    }

    @Test
    void vectorsOfAnotherModelAndDamagedOnesAreMadeAnew() {
        KnownVectors bag =
                new ComparisonService(BagReader::new, new ReadingCache("bag"))
                        .compare(List.of(FERRY, RADIO), Corrections.NONE, ComparisonMonitor.none())
                        .vectors();
        byte[] cut = Arrays.copyOf(bag.packed(), bag.packed().length - 1);
        byte[] wild = bag.packed().clone();
        Arrays.fill(wild, 0, 8, (byte) 0x7f);
        List<KnownVectors> unusable = List.of(new KnownVectors("another", bag.packed()), new KnownVectors("bag", cut),
                new KnownVectors("bag", wild), new KnownVectors("bag", new byte[3]), KnownVectors.NONE);
        for (KnownVectors vectors : unusable) {
            AtomicInteger loaded = new AtomicInteger();
            ComparisonService other = new ComparisonService(() -> {
                loaded.incrementAndGet();
                return new BagReader();
            }, new ReadingCache("bag"));
            other.remember(vectors);

            assertThat(other.compare(List.of(FERRY, RADIO), Corrections.NONE, ComparisonMonitor.none()).vectors()).isEqualTo(bag);
            assertThat(loaded.get()).isPositive();
        }
    }

    @Test
    void equalArticlesGiveEqualComparisons() {
        Comparison one = service.compare(List.of(FERRY, RADIO), Corrections.NONE, ComparisonMonitor.none());
        Comparison other = service.compare(List.of(FERRY, RADIO), Corrections.NONE, ComparisonMonitor.none());
        assertThat(other.claims()).isEqualTo(one.claims());
        assertThat(other.annotations()).isEqualTo(one.annotations());
        assertThat(other.collation().links()).isEqualTo(one.collation().links());
    }

    @Test
    void anArticleOfFurnitureAloneOrOfNothingStatesNothing() {
        Article furniture = Articles.article("C").furniture(Furniture.Kind.SHARE, "Share this article with all your friends.").build();
        Article empty = Articles.of("D");
        Comparison comparison = service.compare(List.of(FERRY, furniture, empty, RADIO), Corrections.NONE, ComparisonMonitor.none());
        assertThat(comparison.claims()).allMatch(claim -> claim.articles().stream().allMatch(List.of("A", "B")::contains));
        assertThat(comparison.annotations("C")).singleElement().isInstanceOf(Annotation.Aside.class);
        assertThat(comparison.annotations("D")).isEmpty();
        assertThat(comparison.onlyHereShare("C")).isZero();
    }

    @Test
    void theShareOnlyHereIsAShareOfWords() {
        Comparison comparison = service.compare(List.of(FERRY, RADIO), Corrections.NONE, ComparisonMonitor.none());
        assertThat(comparison.onlyHereShare("A")).isBetween(0.05, 0.95);
        assertThat(comparison.onlyHereShare("none")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "러시아 대통령이 수요일 평양에 도착했다. 두 정상은 회담을 열었다. 결과는 알려지지 않았다.",
        "وصل الرئيس الروسي إلى العاصمة يوم الأربعاء. عقد الزعيمان محادثات؟ لم تُعرف النتائج.",
        "הנשיא הגיע לבירה ביום רביעי. שני המנהיגים קיימו שיחות. התוצאות אינן ידועות.",
        "俄罗斯总统周三抵达平壤。两国领导人举行了会谈！结果如何？没有人知道。",
        "Президент прибыл в столицу в среду. Лидеры провели переговоры.",
        "ประธานาธิบดีเดินทางถึงเมืองหลวงเมื่อวันพุธ ผู้นำทั้งสองหารือกัน",
        "The old harbour bridge \uD83C\uDF09 closed to all lorries on Wednesday \uD83D\uDE22\uD83D\uDE22. Nobody \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 was hurt! \uD835\uDC01\uD835\uDC28\uD835\uDC25\uD835\uDC1D words.",
    })
    void everyScriptIsComparedAndItsOffsetsAreRight(String text) {
        Article one =
                Articles.article("X").outlet("Courier").language("und").paragraph("\uD83D\uDCF0 " + text).paragraph("1, 2, 3.").build();
        Article other = Articles.article("Y").outlet("Ledger").language("und").paragraph(text).paragraph("No. 4!").build();
        Comparison comparison = service.compare(List.of(one, other, FERRY), Corrections.NONE, ComparisonMonitor.none());

        for (Link link : comparison.collation().links()) {
            assertOnCharacters(comparison, link.from().article(), link.from().span());
            assertOnCharacters(comparison, link.to().article(), link.to().span());
        }
        for (Claim claim : comparison.claims()) {
            claim.mentions().forEach(mention -> assertOnCharacters(comparison, mention.article(), mention.span()));
        }
        for (Witness witness : comparison.witnesses()) {
            witness.sentences().forEach(sentence -> assertOnCharacters(comparison, witness.id(), sentence.span()));
            comparison.annotations(witness.id()).forEach(mark -> assertOnCharacters(comparison, witness.id(), mark.span()));
        }
        List<Sentence> sentences = comparison.witnesses().get(1).sentences();
        assertThat(sentences).isNotEmpty();
        assertThat(comparison.collation().links()).as("the same text twice").isNotEmpty();
    }

    /** An article that is loaded twice would hide all that it alone reports. */
    @Test
    void anArticleLoadedTwiceCountsOnce() {
        Article again = Articles.of("X", FERRY.paragraphs().stream().map(span -> span.in(FERRY.text())).toArray(String[]::new));
        Article other = Articles.of("Y", "Trams stopped for an hour on Tuesday, and nobody could say why.");
        Comparison comparison = service.compare(List.of(FERRY, again, other), Corrections.NONE, ComparisonMonitor.none());
        assertThat(comparison.witnesses()).extracting(Witness::id).containsExactly(FERRY.id(), "Y");
        assertThat(comparison.editions()).hasSize(1);
        assertThat(comparison.notices()).contains(comparison.editions().getFirst().notice());
        assertThat(service.compare(List.of(FERRY, again), Corrections.NONE, ComparisonMonitor.none()).witnesses()).hasSize(2);
    }

    private static void assertOnCharacters(Comparison comparison, String article, TextSpan span) {
        String text = comparison.witnesses().stream().filter(witness -> witness.id().equals(article)).findFirst().orElseThrow()
                .article().text();
        assertThat(span.isEmpty()).isFalse();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(cutsACharacter(text, span.start()) || cutsACharacter(text, span.end())).as(span.in(text)).isFalse();
    }

    private static boolean cutsACharacter(String text, int position) {
        return position > 0 && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }

    @Test
    @Timeout(60)
    void longArticlesAreComparedToo() {
        List<Article> articles = List.of(longArticle("A", 330), longArticle("B", 20));
        Comparison comparison = service.compare(articles, Corrections.NONE, ComparisonMonitor.none());
        assertThat(comparison.witnesses().getFirst().wordCount()).isGreaterThan(10_000);
        assertThat(comparison.collation().links()).isNotEmpty();
    }

    /** Sentences of some thirty words, no two alike. */
    private static Article longArticle(String id, int sentences) {
        Articles.Builder builder = Articles.article(id);
        for (int i = 0; i < sentences; i++) {
            builder.paragraph("The council of town " + (i * 7919 % 1000) + " counted " + (i * 104729 % 5000) + " ships near pier " + i
                    + " before Mayor Number" + i + " closed harbour" + (i * 31 % 97) + " again, and the engineers of the port" + i % 7
                    + " authority said that nobody would be let through before the tide" + i % 13 + " had turned.");
        }
        return builder.build();
    }
}
