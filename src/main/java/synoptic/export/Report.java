package synoptic.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.Omission;
import synoptic.claim.OmissionFinder;
import synoptic.claim.QuotationComparison;
import synoptic.collation.OriginGroup;
import synoptic.collation.Reuse;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.extract.Mention;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.project.Note;

/**
 * What a report says of a comparison, in the order in which it says it; sources are counted by all that was found, whatever is shown. The printed summary, the PDF and the web page draw on the
 * same one, so that they never disagree.
 *
 * @param findings what is reported
 * @param sources one entry a source, in the order of loading
 * @param conflicts claims of which the sources give values that cannot both hold
 * @param sharedOrigins the groups of two or more sources that come from one text
 */
record Report(
        Findings findings, List<SourceEntry> sources, List<Claim> conflicts, List<OriginGroup> sharedOrigins) {

    /** Fewer words in quotation marks are a term, and no utterance. */
    private static final int LEAST_WORDS = 4;

    /** How many pairs of sources of one origin have a sentence each. */
    private static final int MOST_PAIRS = 6;

    Report {
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
        sharedOrigins = List.copyOf(sharedOrigins);
    }

    /**
     * One source.
     *
     * @param witness the source
     * @param onlyHereShare the share of its words that state a claim found in it only, 0 to 1
     * @param onlyHere these claims, by place, those too of which the reader says that they are not so
     * @param onlyHereCount how many of them count: not those
     * @param origin the origin that it shares with others, or null
     */
    record SourceEntry(
            Witness witness, double onlyHereShare, List<Claim> onlyHere, int onlyHereCount, @Nullable OriginGroup origin) {

        SourceEntry {
            onlyHere = List.copyOf(onlyHere);
        }

        String id() {
            return witness.id();
        }

        Article article() {
            return witness.article();
        }

        /** What the article quotes; what came with the page is no part of it. */
        List<Quotation> quotations() {
            return witness.mentions().quotations().stream().filter(this::isOfTheArticle).toList();
        }

        /** What the article counts and measures. */
        List<Quantity> figures() {
            return witness.mentions().quantities().stream().filter(this::isOfTheArticle).toList();
        }

        private boolean isOfTheArticle(Mention mention) {
            return !article().isFurniture(mention.span());
        }
    }

    static Report of(Comparison comparison) {
        return of(Findings.of(comparison));
    }

    static Report of(Findings findings) {
        Comparison comparison = findings.comparison();
        List<Claim> claims = comparison.claims();
        List<OriginGroup> sharedOrigins = comparison.collation().origins().stream()
                .filter(origin -> origin.articles().size() > 1)
                .toList();
        List<SourceEntry> sources =
                comparison.witnesses().stream().map(witness -> source(witness, findings, sharedOrigins)).toList();
        List<Claim> conflicts = claims.stream()
                .filter(claim -> claim.status() == Claim.Status.CONFLICTING)
                .toList();
        return new Report(findings, sources, conflicts, sharedOrigins);
    }

    private static SourceEntry source(Witness witness, Findings findings, List<OriginGroup> sharedOrigins) {
        List<Claim> onlyHere = findings.whole().claims().stream()
                .filter(claim -> claim.status() == Claim.Status.ONE_SOURCE)
                .filter(claim -> claim.articles().contains(witness.id()))
                .toList();
        return new SourceEntry(
                witness,
                findings.whole().onlyHereShare(witness.id()),
                onlyHere,
                (int) onlyHere.stream().filter(claim -> !findings.isRejected(claim)).count(),
                sharedOrigins.stream()
                        .filter(origin -> origin.articles().contains(witness.id()))
                        .findFirst()
                        .orElse(null));
    }

    Comparison comparison() {
        return findings.comparison();
    }

    /** "Comparison of Harbour Post and Island News". */
    String title() {
        return "Comparison of "
                + Wording.list(sources.stream()
                        .map(source -> Wording.oneLine(source.article().displayName()))
                        .toList());
    }

    /** What the reader wrote about an article and at its words, by place. */
    List<Note> notes(String article) {
        return findings.notes().stream()
                .filter(note -> note.article().equals(article))
                .sorted(Comparator.comparing(Note::place))
                .toList();
    }

    /** The words that a note is about, in one line; empty for one about a source as a whole. */
    String words(Note note) {
        return note.place().passage().map(this::words).orElse("");
    }

    /** What is said of a claim where it is marked: why it has its status, and what the reader decided. */
    String comment(Claim claim) {
        String reason = Wording.oneLine(claim.reason());
        return findings.verdict(claim).map(verdict -> reason + " " + Wording.verdict(verdict)).orElse(reason);
    }

    /** "5 sources, 4 origins"; origins are named only where they are fewer. */
    String headline() {
        int origins = comparison().collation().origins().size();
        String count = Wording.count(sources.size(), "source");
        return origins == sources.size() ? count : count + ", " + Wording.count(origins, "origin");
    }

    /** A source by its id, the draft too. */
    Witness witness(String article) {
        return comparison().text(article)
                .orElseThrow(() -> new IllegalArgumentException("no article " + article));
    }

    /** From how many texts a claim comes, where articles of one origin count once. */
    int origins(Claim claim) {
        return comparison().collation().origins().stream()
                .filter(origin -> origin.articles().stream().anyMatch(claim.articles()::contains))
                .toList()
                .size();
    }

    /**
     * What the sources report of something that can be counted or measured.
     *
     * @param claim the claim that states it
     * @param of what is counted
     * @param words what they report, at most one list an article
     */
    record Figures(Claim claim, String of, List<Passage> words) {

        Figures {
            words = List.copyOf(words);
        }
    }

    /** The figures in the claims, each in one row only: that of the claim about it, where there is one. */
    List<Figures> figures() {
        Set<Passage> told = new HashSet<>();
        Map<Claim, List<Figures>> rows = new HashMap<>();
        comparison().claims().stream().filter(claim -> claim.kind() == Claim.Kind.FIGURE).forEach(claim -> {
            rows.put(claim, List.of(new Figures(claim, counted(claim), claim.mentions())));
            claim.mentions().forEach(mention -> quantities(mention).forEach(figure -> told.add(passage(mention, figure))));
        });
        comparison().claims().stream().filter(claim -> claim.kind() != Claim.Kind.FIGURE).forEach(claim -> {
            Map<String, List<Passage>> things = new LinkedHashMap<>();
            claim.mentions().forEach(mention -> quantities(mention)
                    .filter(figure -> told.add(passage(mention, figure)))
                    .forEach(figure -> things.computeIfAbsent(counted(figure), of -> new ArrayList<>()).add(passage(mention, figure))));
            rows.put(claim, things.entrySet().stream().map(thing -> new Figures(claim, thing.getKey(), thing.getValue())).toList());
        });
        return comparison().claims().stream().flatMap(claim -> rows.getOrDefault(claim, List.of()).stream()).toList();
    }

    private static Passage passage(Passage mention, Quantity figure) {
        return new Passage(mention.article(), figure.span());
    }

    private Stream<Quantity> quantities(Passage words) {
        return witness(words.article()).mentions().quantities().stream().filter(quantity -> quantity.span().overlaps(words.span()));
    }

    /** “35 minutes”, in “The way round adds 35 minutes.” – the words that others have, and their sentence where they are few. */
    String told(Omission omission) {
        String words = "“" + words(omission.words()) + "”";
        return omission.context().equals(omission.words()) ? words : words + ", in “" + words(omission.context()) + "”";
    }

    /** Whether any source leaves out what others report. */
    boolean hasOmissions() {
        return !comparison().omissions().isEmpty();
    }

    /** Whether it can be told what a source leaves out. */
    boolean isSearchable(String source) {
        return OmissionFinder.isSearchable(comparison().collation(), source);
    }

    /** The claims that these words state or help to state. */
    List<Claim> claims(Passage words) {
        return comparison().claims().stream()
                .filter(claim -> claim.mentions().stream().anyMatch(words::overlaps))
                .toList();
    }

    /** What a claim counts or measures: "crack", "container of munitions"; a dash where the words do not say. */
    private String counted(Claim claim) {
        return claim.mentions().stream()
                .map(mention -> quantities(mention).map(Report::counted).distinct().collect(Collectors.joining(", ")))
                .filter(things -> !things.isEmpty())
                .findFirst()
                .orElse("–");
    }

    private static String counted(Quantity quantity) {
        String unit = quantity.unit();
        String noun = quantity.noun();
        return unit == null ? (noun == null ? "–" : noun) : (noun == null ? unit : unit + " of " + noun);
    }

    /** The quotations of which the versions differ in a way worth telling: cut, changed, or not given to one speaker by name. */
    List<QuotationComparison> tellingQuotations() {
        return comparison().quotations().stream()
                .filter(QuotationComparison::differs)
                .filter(quotation -> words(fullest(quotation)).split(" ", -1).length >= LEAST_WORDS)
                .toList();
    }

    /** The longest stretch of the fullest version. */
    Passage fullest(QuotationComparison quotation) {
        return quotation.versions().stream()
                .filter(version -> version.treatment() == QuotationComparison.Treatment.SAME)
                .flatMap(version -> version.words().stream())
                .max(Comparator.comparingInt((Passage words) -> words.span().length()).thenComparing(Comparator.reverseOrder()))
                .orElseGet(() -> quotation.versions().getFirst().words().getFirst());
    }

    /** The words of a passage in one line, white space and invisible characters tidied. */
    String words(Passage passage) {
        return Wording.oneLine(witness(passage.article()).words(passage.span()));
    }

    /**
     * Which share of the words of one source of this origin also stands in another: a sentence a pair or, where these would be many,
     * one sentence for all.
     */
    List<String> reuse(OriginGroup origin) {
        List<Reuse> pairs = comparison().collation().reuse().stream()
                .filter(reuse -> origin.articles().contains(reuse.from())
                        && origin.articles().contains(reuse.to()))
                .toList();
        if (pairs.size() <= MOST_PAIRS) {
            return pairs.stream().map(Report::sentence).toList();
        }
        List<Reuse> greatest = origin.articles().stream()
                .flatMap(article -> pairs.stream()
                        .filter(reuse -> reuse.from().equals(article))
                        .max(Comparator.comparingDouble(Reuse::share))
                        .stream())
                .sorted(Comparator.comparingDouble(Reuse::share))
                .toList();
        Reuse least = greatest.getFirst();
        Reuse most = greatest.getLast();
        return List.of("Of the words of each, " + Wording.percent(least.share()) + " (" + least.from() + ") to "
                + Wording.percent(most.share()) + " (" + most.from() + ") stand word for word in another of them.");
    }

    private static String sentence(Reuse reuse) {
        return Wording.percent(reuse.share()) + " of the words of " + reuse.from() + " stand word for word in " + reuse.to()
                + ".";
    }

    /** What a reader must know about any report of this kind, then what this comparison has to say of itself. */
    List<String> method() {
        return Stream.concat(
                Stream.of(
                        "“Only here” means: not found in the other loaded articles. It says nothing about whether a claim"
                                + " is true.",
                        "The comparison was made by a program, from the words of the articles alone. It can overlook"
                                + " that two passages say the same thing in other words."),
                comparison().notices().stream())
                .toList();
    }
}
