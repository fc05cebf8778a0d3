package synoptic.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Editions;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;
import synoptic.claim.Omission;
import synoptic.claim.QuotationComparison;
import synoptic.claim.WordingDifference;
import synoptic.collation.Collation;
import synoptic.collation.Witness;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Everything that was found out about several articles.
 *
 * @param collation what they have in common
 * @param claims what they state, in the order of the first mention
 * @param quotations what several of them quote, in the order of the first version
 * @param wordings where they use different words for the same thing, in the order of the first place
 * @param annotations the marks of each article by its id, ascending by start; a mark may lie inside another or overlap it
 * @param notices what the reader must know about how it was found, a sentence each
 * @param vectors the sentence vectors that it needed; none where no model ran
 * @param editions the articles that were not compared, because a newer edition of them was
 * @param speakers whom the pronouns mean that stand for speakers, by name, as far as it can be told
 * @param omissions what several origins report and one source does not, source by source
 * @param draft the reader's own text, held against the articles, or null where there is none; it is no witness, and nothing else
 *     here depends on it
 */
public record Comparison(
        Collation collation,
        List<Claim> claims,
        List<QuotationComparison> quotations,
        List<WordingDifference> wordings,
        Map<String, List<Annotation>> annotations,
        List<String> notices,
        KnownVectors vectors,
        List<Editions.Other> editions,
        Map<Passage, String> speakers,
        List<Omission> omissions,
        @Nullable DraftCheck draft) {

    public Comparison {
        claims = List.copyOf(claims);
        quotations = List.copyOf(quotations);
        wordings = List.copyOf(wordings);
        annotations = Map.copyOf(annotations);
        notices = List.copyOf(notices);
        editions = List.copyOf(editions);
        speakers = Map.copyOf(speakers);
        omissions = List.copyOf(omissions);
    }

    /** A comparison of which no vectors are kept, and in which speakers are told by their own words alone. */
    public Comparison(
            Collation collation,
            List<Claim> claims,
            List<QuotationComparison> quotations,
            List<WordingDifference> wordings,
            Map<String, List<Annotation>> annotations,
            List<String> notices) {
        this(collation, claims, quotations, wordings, annotations, notices, KnownVectors.NONE, List.of(), Map.of(), List.of(), null);
    }

    /** The same with a draft that was held against it. */
    public Comparison withDraft(DraftCheck check, KnownVectors needed) {
        return new Comparison(
                collation, claims, quotations, wordings, annotations, notices, needed, editions, speakers, omissions, check);
    }

    /** The same with other omissions. */
    public Comparison withOmissions(List<Omission> others) {
        return new Comparison(
                collation, claims, quotations, wordings, annotations, notices, vectors, editions, speakers, others, draft);
    }

    /** What an article leaves out, what most origins report first. */
    public List<Omission> omissions(String article) {
        return omissions.stream().filter(omission -> omission.source().equals(article)).toList();
    }

    /** An article by its id, the draft too. */
    public Optional<Witness> text(String id) {
        return Stream.concat(witnesses().stream(), Stream.ofNullable(draft).map(DraftCheck::draft))
                .filter(witness -> witness.id().equals(id))
                .findFirst();
    }

    /** The articles in their role as witnesses, in the order of loading. */
    public List<Witness> witnesses() {
        return collation.witnesses();
    }

    /**
     * How a reader is told who speaks, in one line: in the article's words, with the name that a pronoun means in brackets.
     *
     * @param speaker the words for a speaker in one of the articles
     */
    public String told(Passage speaker) {
        String words = witnesses().stream()
                .filter(witness -> witness.id().equals(speaker.article()))
                .map(witness -> witness.words(speaker.span()).replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
        String name = speakers.get(speaker);
        return name == null ? words : words + " (" + name + ")";
    }

    /** The marks of one article, ascending by start. */
    public List<Annotation> annotations(String article) {
        return annotations.getOrDefault(article, List.of());
    }

    /**
     * The share of an article's words that state what no other loaded article states, 0 to 1; furniture is left out.
     *
     * @param article its id; 0 for one that was not compared
     */
    public double onlyHereShare(String article) {
        return witnesses().stream()
                .filter(witness -> witness.id().equals(article))
                .mapToDouble(this::onlyHereShare)
                .findFirst()
                .orElse(0);
    }

    private double onlyHereShare(Witness witness) {
        List<TextSpan> marked = annotations(witness.id()).stream()
                .filter(Annotation.OnlyHere.class::isInstance)
                .map(Annotation::span)
                .toList();
        long words = 0;
        int marks = 0;
        int markedUntil = 0;
        for (Sentence sentence : witness.body()) {
            for (Token token : sentence.tokens()) {
                while (marks < marked.size() && marked.get(marks).start() < token.span().end()) {
                    markedUntil = Math.max(markedUntil, marked.get(marks++).end());
                }
                words += !token.isMark() && markedUntil > token.span().start() ? 1 : 0;
            }
        }
        return witness.wordCount() == 0 ? 0 : (double) words / witness.wordCount();
    }

    /** What stands in an article's place, if it was not compared. */
    public Optional<Editions.Other> edition(String article) {
        return editions.stream().filter(edition -> edition.article().id().equals(article)).findFirst();
    }
}
