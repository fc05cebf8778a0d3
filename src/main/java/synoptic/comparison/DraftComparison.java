package synoptic.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Published;
import synoptic.claim.ClaimAnalyzer;
import synoptic.claim.DraftCheck;
import synoptic.claim.DraftChecker;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.encode.CachingReader;
import synoptic.encode.PairReader;
import synoptic.encode.ReadingCache;
import synoptic.encode.Weights;

/** Holds a draft against articles that are compared already, by collating them once more with the draft among them. */
final class DraftComparison {

    private static final double LINKED = 0.7;

    private final ReadingCache cache;
    private final Supplier<@Nullable PairReader> reader;
    private final Weights weights;

    DraftComparison(ReadingCache cache, Supplier<@Nullable PairReader> reader, Weights weights) {
        this.cache = cache;
        this.reader = reader;
        this.weights = weights;
    }

    /** What was found out about the articles, as it is, and the draft held against them. */
    Comparison check(Comparison found, Article draft, Corrections corrections, ComparisonMonitor monitor) {
        CachingReader readings = new CachingReader(cache, reader);
        Witness read = WitnessReader.read(dated(draft, found.witnesses()));
        List<Witness> all = Stream.concat(found.witnesses().stream(), Stream.of(read)).toList();
        Collation collation = new Collator(readings, weights)
                .collate(
                        all,
                        corrections,
                        done -> monitor.progress(ComparisonMonitor.Step.ENCODING, LINKED * done),
                        monitor::isCancelled);
        monitor.progress(ComparisonMonitor.Step.LINKING, LINKED);
        DraftCheck check = DraftChecker.check(
                collation, ClaimAnalyzer.analyze(collation, weights, corrections, monitor::isCancelled), found.collation().origins(),
                draft.id());
        monitor.progress(ComparisonMonitor.Step.FINDING_CLAIMS, 1);
        Witness own = new Witness(draft, read.sentences(), read.mentions());
        return found.withDraft(new DraftCheck(own, check.sentences()), new KnownVectors(cache.model(), readings.packed()));
    }

    /** A draft that tells no day of its own is read as of the day of its newest source: "on Tuesday" means the same there. */
    private static Article dated(Article draft, List<Witness> sources) {
        Published newest = sources.stream()
                .map(source -> source.article().published())
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Published::date))
                .orElse(null);
        return draft.published() != null || newest == null
                ? draft
                : new Article(draft.id(), draft.origin(), draft.outlet(), draft.headline(), draft.byline(), draft.dateline(), newest,
                        draft.language(), draft.text(), draft.paragraphs(), draft.parts(), draft.furniture());
    }
}
