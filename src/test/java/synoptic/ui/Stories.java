package synoptic.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;
import synoptic.collation.Affinities;
import synoptic.collation.Alignment;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Reuse;
import synoptic.collation.Witness;
import synoptic.collation.WordDiffer;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.extract.Mentions;
import synoptic.text.Sentence;
import synoptic.text.SentenceSplitter;
import synoptic.text.TextSpan;
import synoptic.text.Token;
import synoptic.text.Tokenizer;

/**
 * Articles and comparisons for the window's tests. The comparison is simple-minded on purpose: sentences that share half
 * their words are linked, a number that stands in one article alone is a claim of one source, and weekdays in linked
 * sentences that differ are in conflict.
 */
public final class Stories {

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday");

    private Stories() {}

    /** An article whose first line is its headline; a line in square brackets is furniture. */
    public static Article article(String id, String outlet, String... lines) {
        StringBuilder text = new StringBuilder();
        List<TextSpan> paragraphs = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        for (String line : lines) {
            TextSpan span = new TextSpan(text.length(), text.length() + line.length());
            paragraphs.add(span);
            if (line.startsWith("[")) {
                furniture.add(new Furniture(span, Furniture.Kind.SHARE));
            }
            text.append(line).append('\n');
        }
        return new Article(id, new Origin.Given(outlet), new Outlet(outlet), lines[0], null, null, null, "en",
                text.toString(), paragraphs, List.of(new Part(paragraphs.getFirst(), Part.Kind.HEADLINE)), furniture);
    }

    /** Three articles: A and B share a passage reworded, B and C one word for word; B alone has a figure; A and C disagree about a day. */
    public static List<Article> three() {
        return List.of(
                article("A", "The Southern Daily", "Leader lands in the north",
                        "The president landed before dawn on Wednesday for talks with the leader.",
                        "Washington accuses the north of supplying missiles and shells for the war.",
                        "Officials called the visit friendly and said that it would be brief."),
                article("B", "Hanbit News Agency", "Arms ties under scrutiny",
                        "[Share this article]",
                        "Washington accuses the north of shipping missiles and more than 11,000 containers of shells for the war.",
                        "In return it wants fighter jets, officials said.",
                        "Nobody expects a long stay."),
                article("C", "Gulf World Service", "Rare trip to the north",
                        "The president is to land on Tuesday for talks with the leader.",
                        "Nobody expects a long stay.",
                        "Analysts see a joint declaration of both governments ahead."));
    }

    /** A comparison of them. */
    public static Comparison compare(List<Article> articles) {
        return compare(articles, Corrections.NONE, ComparisonMonitor.none());
    }

    /** The same with a text of the reader's own, of which the first sentence is supported, and the others are in no source. */
    public static Comparison compare(
            List<Article> articles, @Nullable Article draft, Corrections corrections, ComparisonMonitor monitor) {
        Comparison found = compare(articles, corrections, monitor);
        if (draft == null) {
            return found;
        }
        Witness own = witness(draft);
        Witness first = found.witnesses().getFirst();
        Passage there = new Passage(first.id(), first.body().getFirst().span());
        List<DraftCheck.Sentence> sentences = own.body().stream()
                .map(sentence -> sentence.index() == own.body().getFirst().index()
                        ? new DraftCheck.Sentence(sentence.span(), DraftCheck.Verdict.SUPPORTED,
                                List.of(new DraftCheck.Evidence(there, 1)), null, List.of(), "Reported.")
                        : new DraftCheck.Sentence(sentence.span(), DraftCheck.Verdict.IN_NO_SOURCE, List.of(), there,
                                List.of(new DraftCheck.Doubt(sentence.span(), DraftCheck.Doubt.Kind.NOT_FOUND, List.of(), "Not found.")),
                                "No source was found that reports it."))
                .toList();
        return found.withDraft(new DraftCheck(own, sentences), found.vectors());
    }

    /** A comparison of them that can be watched and cancelled. */
    public static Comparison compare(List<Article> articles, Corrections corrections, ComparisonMonitor monitor) {
        List<Witness> witnesses = articles.stream().map(Stories::witness).toList();
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
        monitor.progress(ComparisonMonitor.Step.LINKING, 0.5);
        List<Link> links = links(witnesses);
        List<Claim> claims = claims(witnesses, links);
        Map<String, List<Annotation>> annotations = new HashMap<>();
        witnesses.forEach(witness -> annotations.put(witness.id(), annotations(witness, links, claims)));
        List<OriginGroup> origins = new ArrayList<>();
        witnesses.forEach(witness -> origins.add(new OriginGroup("o" + (origins.size() + 1), List.of(witness.id()), null)));
        List<Reuse> reuse = List.of();
        return new Comparison(new Collation(witnesses, links, Affinities.none(), alignments(witnesses, links), reuse, origins), claims,
                List.of(),
                List.of(), annotations, List.of());
    }

    private static Witness witness(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            for (TextSpan span : SentenceSplitter.split(article.text(), article.paragraphs().get(i))) {
                sentences.add(new Sentence(sentences.size(), span, i, Tokenizer.tokenize(article.text(), span)));
            }
        }
        return new Witness(article, sentences, new Mentions(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static List<Link> links(List<Witness> witnesses) {
        List<Link> links = new ArrayList<>();
        for (Witness a : witnesses) {
            for (Witness b : witnesses) {
                if (a.id().compareTo(b.id()) < 0) {
                    for (Sentence from : a.body()) {
                        for (Sentence to : b.body()) {
                            double score = likeness(from, to);
                            if (score >= 0.4) {
                                links.add(new Link(new Passage(a.id(), from.span()), new Passage(b.id(), to.span()), score,
                                        score > 0.9 ? Link.Kind.VERBATIM : Link.Kind.REWORDED,
                                        WordDiffer.compareWithMoves(from.tokens(), to.tokens())));
                            }
                        }
                    }
                }
            }
        }
        return links;
    }

    /** Links in step as long as they go on in both articles. */
    private static List<Alignment> alignments(List<Witness> witnesses, List<Link> links) {
        List<Alignment> alignments = new ArrayList<>();
        for (Witness a : witnesses) {
            for (Witness b : witnesses) {
                if (a.id().compareTo(b.id()) < 0) {
                    List<Link> steps = new ArrayList<>();
                    List<Link> moved = new ArrayList<>();
                    links.stream().filter(link -> link.touches(a.id()) && link.touches(b.id())).forEach(link -> {
                        boolean goesOn = steps.isEmpty() || (link.from().compareTo(steps.getLast().from()) > 0
                                && link.to().compareTo(steps.getLast().to()) > 0);
                        (goesOn ? steps : moved).add(link);
                    });
                    alignments.add(new Alignment(a.id(), b.id(), steps, moved));
                }
            }
        }
        return alignments;
    }

    private static double likeness(Sentence from, Sentence to) {
        Set<String> a = stems(from);
        Set<String> b = stems(to);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return Math.min(1, 2.0 * both.size() / Math.max(1, a.size() + b.size()));
    }

    private static Set<String> stems(Sentence sentence) {
        return sentence.tokens().stream().filter(token -> !token.isMark()).map(Token::stem).collect(Collectors.toSet());
    }

    private static List<Claim> claims(List<Witness> witnesses, List<Link> links) {
        List<Claim> claims = new ArrayList<>();
        for (Witness witness : witnesses) {
            for (Sentence sentence : witness.body()) {
                for (Token token : sentence.tokens()) {
                    Passage mention = new Passage(witness.id(), token.span());
                    if (token.kind() == Token.Kind.NUMBER && !elsewhere(token, witness, witnesses)) {
                        claims.add(new Claim("c" + (claims.size() + 1), Claim.Kind.FIGURE, Claim.Status.ONE_SOURCE,
                                List.of(mention), 0.9, "Not found in the other articles; they give no such figure.",
                                nearest(sentence, witness, links), null));
                    }
                    if (DAYS.contains(token.form())) {
                        conflict(mention, token, sentence, witness, witnesses, links, claims);
                    }
                }
            }
        }
        return claims;
    }

    private static void conflict(Passage mention, Token token, Sentence sentence, Witness witness, List<Witness> witnesses,
            List<Link> links, List<Claim> claims) {
        for (Link link : links) {
            if (link.from().equals(new Passage(witness.id(), sentence.span()))) {
                Witness other = witnesses.stream().filter(it -> it.id().equals(link.to().article())).findFirst().orElseThrow();
                for (Token day : other.sentenceAt(link.to().span().start()).orElseThrow().tokens()) {
                    if (DAYS.contains(day.form()) && !day.form().equals(token.form())) {
                        claims.add(new Claim("c" + (claims.size() + 1), Claim.Kind.DATE, Claim.Status.CONFLICTING,
                                List.of(mention, new Passage(other.id(), day.span())), 0.7,
                                "The articles give different days for the same event.", List.of(), null));
                    }
                }
            }
        }
    }

    private static List<Claim.NearPassage> nearest(Sentence sentence, Witness witness, List<Link> links) {
        return links.stream()
                .filter(link -> link.touches(witness.id()) && link.end(witness.id()).span().equals(sentence.span()))
                .map(link -> new Claim.NearPassage(link.otherEnd(witness.id()), link.score() * 0.7))
                .sorted(Comparator.comparingDouble(Claim.NearPassage::score).reversed())
                .toList();
    }

    private static boolean elsewhere(Token token, Witness here, List<Witness> witnesses) {
        return witnesses.stream()
                .filter(witness -> !witness.id().equals(here.id()))
                .flatMap(witness -> witness.body().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(other -> other.form().equals(token.form()));
    }

    private static List<Annotation> annotations(Witness witness, List<Link> links, List<Claim> claims) {
        List<Annotation> annotations = new ArrayList<>();
        witness.article().furniture().forEach(piece -> annotations.add(new Annotation.Aside(piece.span(), piece)));
        for (Sentence sentence : witness.body()) {
            List<Link> at = links.stream()
                    .filter(link -> link.touches(witness.id()) && link.end(witness.id()).span().equals(sentence.span()))
                    .sorted(Comparator.comparingDouble(Link::score).reversed())
                    .toList();
            if (!at.isEmpty()) {
                Set<String> others = new TreeSet<>();
                at.forEach(link -> others.add(link.otherEnd(witness.id()).article()));
                annotations.add(new Annotation.Shared(sentence.span(), at, List.copyOf(others), at.getFirst().kind()));
            }
        }
        for (Claim claim : claims) {
            for (Passage mention : claim.mentions()) {
                if (mention.article().equals(witness.id())) {
                    annotations.add(
                            claim.status() == Claim.Status.ONE_SOURCE
                                    ? new Annotation.OnlyHere(mention.span(), claim)
                                    : new Annotation.Conflict(mention.span(), claim));
                }
            }
        }
        annotations.sort(Comparator.comparing(Annotation::span));
        return annotations;
    }
}
