package synoptic.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Editions;
import synoptic.claim.AsideMatches;
import synoptic.claim.Claim;
import synoptic.claim.ClaimAnalyzer;
import synoptic.claim.OmissionFinder;
import synoptic.claim.QuotationComparer;
import synoptic.claim.QuotationComparison;
import synoptic.claim.Speakers;
import synoptic.claim.WordingDifference;
import synoptic.claim.WordingFinder;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.encode.CachingReader;
import synoptic.encode.PairReader;
import synoptic.encode.ReadingCache;
import synoptic.encode.Weights;

/**
 * The pipeline from articles to a comparison. Runs on the caller's thread, may be used by several at once, and gives equal
 * results for equal articles.
 */
public final class ComparisonService {

    private static final double READ = 0.1;
    private static final double ENCODED = 0.7;
    private static final double LINKED = 0.9;

    /** How much of the work is done when a draft is turned to. */
    private static final double DRAFT_BEGINS = 0.6;

    private final Supplier<@Nullable PairReader> reader;
    private final Weights weights = Weights.shipped();
    private final ReadingCache cache;

    /**
     * A service.
     *
     * @param reader gives the reader of sentences once it is needed, or null where none can run here: then words alone decide, and a
     *     notice says so
     * @param cache where it looks for readings first, and keeps new ones
     */
    public ComparisonService(Supplier<@Nullable PairReader> reader, ReadingCache cache) {
        this.reader = reader;
        this.cache = cache;
    }

    /** A service that remembers only what it read itself. */
    public ComparisonService(Supplier<@Nullable PairReader> reader) {
        this(reader, new ReadingCache(""));
    }

    /** Remembers what an earlier comparison needed, so that comparing the same articles needs no model. */
    public void remember(KnownVectors vectors) {
        cache.unpack(vectors.model(), vectors.packed());
    }

    /** An article by itself: its sentences and what it mentions. */
    public Witness prepare(Article article) {
        return WitnessReader.read(article);
    }

    /**
     * Compares articles; of several editions of one article only the newest.
     *
     * @param articles each with an id of its own
     * @param corrections what a reader corrected before
     * @param monitor is told of progress and may cancel
     * @throws CancellationException once the monitor says that the result is no longer wanted
     */
    public Comparison compare(List<Article> articles, Corrections corrections, ComparisonMonitor monitor) {
        monitor.progress(ComparisonMonitor.Step.EXTRACTING, 0);
        Editions editions = Editions.of(articles);
        List<Witness> witnesses = editions.compared().parallelStream().map(article -> {
            checkWanted(monitor);
            return prepare(article);
        }).toList();
        monitor.progress(ComparisonMonitor.Step.EXTRACTING, READ);
        CachingReader readings = new CachingReader(cache, reader);
        Collation collation = new Collator(witnesses.size() < 2 ? null : readings, weights)
                .collate(
                        witnesses,
                        corrections,
                        done -> monitor.progress(ComparisonMonitor.Step.ENCODING, READ + (ENCODED - READ) * done),
                        monitor::isCancelled);
        List<String> notices = new ArrayList<>();
        editions.others().forEach(edition -> notices.add(edition.notice()));
        if (readings.isLacking()) {
            notices.add("The sentence model cannot run on this machine; passages were matched by their words alone.");
        } else if (witnesses.size() > 1) {
            foreign(witnesses).ifPresent(notices::add);
        }
        monitor.progress(ComparisonMonitor.Step.LINKING, LINKED);
        checkWanted(monitor);
        List<Claim> claims = AsideMatches.told(ClaimAnalyzer.analyze(collation, weights, corrections, monitor::isCancelled), witnesses);
        checkWanted(monitor);
        List<QuotationComparison> quotations = QuotationComparer.compare(collation, monitor::isCancelled);
        List<WordingDifference> wordings = WordingFinder.find(collation, monitor::isCancelled);
        Map<String, List<Annotation>> annotations = Annotator.annotate(collation, claims, corrections);
        monitor.progress(ComparisonMonitor.Step.FINDING_CLAIMS, 1);
        return new Comparison(collation, claims, quotations, wordings, annotations, notices,
                new KnownVectors(cache.model(), readings.packed()), editions.others(), Speakers.names(witnesses),
                OmissionFinder.find(collation, claims, corrections), null);
    }

    /**
     * Compares articles, and holds a draft against them. The draft is no source: what is found out about the articles is what would
     * be found out without it.
     *
     * @param articles each with an id of its own; one will do
     * @param draft another text, with an id of its own, or null where there is none
     * @param corrections what a reader corrected before
     * @param monitor is told of progress and may cancel
     * @throws CancellationException once the monitor says that the result is no longer wanted
     */
    public Comparison compare(
            List<Article> articles, @Nullable Article draft, Corrections corrections, ComparisonMonitor monitor) {
        if (draft == null) {
            return compare(articles, corrections, monitor);
        }
        Comparison found = compare(articles, corrections, new PartMonitor(monitor, 0, DRAFT_BEGINS));
        return new DraftComparison(cache, reader, weights).check(found, draft, corrections, new PartMonitor(monitor, DRAFT_BEGINS, 1));
    }

    /** What to know of articles that the sentence model cannot read, if there are any. */
    private static Optional<String> foreign(List<Witness> witnesses) {
        List<String> names = witnesses.stream()
                .filter(witness -> !witness.isEnglish())
                .map(witness -> witness.article().displayName())
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean mixed = witnesses.stream().anyMatch(one -> witnesses.stream().anyMatch(other -> !one.sharesLanguageWith(other)));
        return Optional.of("The sentence model knows English only; passages of " + String.join(", ", names)
                + " were matched by their words alone."
                + (mixed ? " Articles in different languages are compared by figures and names: most of what they share is not found."
                        : ""));
    }

    private static void checkWanted(ComparisonMonitor monitor) {
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
    }
}
