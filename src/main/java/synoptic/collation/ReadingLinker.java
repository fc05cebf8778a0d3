package synoptic.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import synoptic.encode.PairReader;
import synoptic.encode.PairReading;
import synoptic.encode.Weights;
import synoptic.text.Sentence;
import synoptic.text.Token;

/**
 * Finds how likely sentences of different witnesses report the same, by reading them together. What it says of two sentences
 * depends on these two alone, never on what else is loaded: taking a sentence out, or adding an article, changes nothing elsewhere.
 */
final class ReadingLinker {

    /** More pairs than these are read in very long comparisons only; then the least near are not looked at. */
    private static final int MOST_PAIRS = 12_000;

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingDouble(Near::nearness)
            .reversed()
            .thenComparingInt(near -> near.couple.a())
            .thenComparingInt(near -> near.couple.b())
            .thenComparingInt(Near::i)
            .thenComparingInt(Near::j);

    private static final Comparator<SentencePair> BY_PLACE = Comparator.comparingInt(SentencePair::a)
            .thenComparingInt(SentencePair::b)
            .thenComparingInt(SentencePair::i)
            .thenComparingInt(SentencePair::j);

    private final PairReader reader;
    private final Weights weights;
    private final double leastNear;
    private final BooleanSupplier cancelled;

    ReadingLinker(PairReader reader, Weights weights, BooleanSupplier cancelled) {
        this.reader = reader;
        this.weights = weights;
        this.leastNear = weights.get("near.least");
        this.cancelled = cancelled;
    }

    /** Two sentences that are near enough to be read together. */
    private record Near(Couple couple, int i, int j, double nearness) {}

    /** A sentence and its vector; one without words reports nothing. */
    private record ReadSentence(Sentence sentence, List<String> words, Set<String> stems, float[] vector) {}

    /**
     * A witness's sentences, read by themselves.
     *
     * @param isRead whether the reader could read them
     */
    record Text(List<ReadSentence> sentences, boolean isRead) {

        /** One that the reader cannot read. */
        static final Text UNREAD = new Text(List.of(), false);
    }

    /** Reads each sentence of a witness by itself. */
    Text read(Witness witness, List<Sentence> body) {
        List<ReadSentence> read = body.parallelStream().map(sentence -> {
            Cancelled.check(cancelled);
            List<String> words = sentence.tokens().stream().map(Token::span).map(witness::words).toList();
            return new ReadSentence(sentence, words, WordOverlap.stems(sentence), reader.vector(words));
        }).toList();
        return new Text(read, read.stream().allMatch(sentence -> sentence.vector.length > 0));
    }

    /**
     * All pairs that are not all but certain to differ, in the order of witnesses and sentences.
     *
     * @param progress is told how much is done, 0 to 1
     */
    List<SentencePair> pairs(List<Text> texts, List<Couple> couples, DoubleConsumer progress) {
        List<Near> near = couples.parallelStream()
                .flatMap(couple -> near(texts.get(couple.a()).sentences, texts.get(couple.b()).sentences, couple).stream())
                .sorted(NEAREST_FIRST)
                .limit(MOST_PAIRS)
                .toList();
        List<SentencePair> pairs = new ArrayList<>();
        int step = Math.max(1, near.size() / 20);
        for (int from = 0; from < near.size(); from += step) {
            pairs.addAll(near.subList(from, Math.min(near.size(), from + step)).parallelStream()
                    .map(pair -> {
                        Cancelled.check(cancelled);
                        return read(texts, pair);
                    })
                    .filter(pair -> pair.likelihood() >= Affinities.LEAST)
                    .toList());
            progress.accept((double) from / near.size());
        }
        pairs.sort(BY_PLACE);
        return pairs;
    }

    private List<Near> near(List<ReadSentence> rows, List<ReadSentence> columns, Couple couple) {
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Cancelled.check(cancelled);
            for (int j = 0; j < columns.size(); j++) {
                double nearness = nearness(rows.get(i), columns.get(j));
                if (nearness >= leastNear && rows.get(i).sentence.wordCount() > 0
                        && columns.get(j).sentence.wordCount() > 0) {
                    near.add(new Near(couple, i, j, nearness));
                }
            }
        }
        return near;
    }

    private SentencePair read(List<Text> texts, Near pair) {
        ReadSentence one = texts.get(pair.couple.a()).sentences.get(pair.i);
        ReadSentence other = texts.get(pair.couple.b()).sentences.get(pair.j);
        PairReading reading = one.words.equals(other.words)
                ? PairReading.ofTheSame(one.words.size())
                : reader.read(one.words, other.words);
        PairSignals signals = PairSignals.of(reading, WordOverlap.of(one.stems, other.stems), one.sentence, other.sentence);
        return new SentencePair(
                pair.couple.a(), pair.i, pair.couple.b(), pair.j, signals.likelihood(weights), new SentencePair.Read(reading, signals));
    }

    /** All couples of so many witnesses. */
    static List<Couple> couples(int witnesses) {
        return IntStream.range(0, witnesses).boxed()
                .flatMap(a -> IntStream.range(a + 1, witnesses).mapToObj(b -> new Couple(a, b)))
                .toList();
    }

    /** How likely two sentences report the same, 0 to 1, at a first look at their vectors and words. */
    private double nearness(ReadSentence one, ReadSentence other) {
        WordOverlap overlap = WordOverlap.of(one.stems, other.stems);
        return 1 / (1 + Math.exp(-(weights.get("near.constant")
                + cosine(one.vector, other.vector) * weights.get("near.cosine")
                + overlap.shared() * weights.get("near.shared")
                + overlap.cover() * weights.get("near.cover")
                + overlap.dice() * weights.get("near.dice")
                + overlap.numbers() * weights.get("near.numbers")
                + overlap.length() * weights.get("near.length"))));
    }

    /** The cosine of two vectors of length 1. In four sums, since one would make each step wait for the last. */
    static double cosine(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }
}
