package synoptic.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.article.Published;
import synoptic.claim.Claim;
import synoptic.claim.QuotationComparison;
import synoptic.claim.WordingDifference;
import synoptic.collation.Affinities;
import synoptic.collation.Alignment;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Reuse;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.extract.DateMention;
import synoptic.extract.Mentions;
import synoptic.extract.Name;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** A small comparison made by hand, so that what is written can be judged without the engine. */
public final class Story {

    /** The bridge as the Harbour Post tells it: an emoji before everything else, so that code points and UTF-16 differ. */
    public static final String A =
            """
                    Bridge \uD83C\uDF09 closes after storm

                    By Ann Lee

                    The old bridge closed on Tuesday after the storm. Engineers counted 14 cracks in two of its five piers.

                    “It will not open this year,” said mayor Ida Holm.

                    Subscribe to read more.
                    """;

    public static final String B =
            """
                    Storm shuts the old bridge

                    The old bridge closed on Wednesday after the storm. Ferries run every half hour instead.
                    """;

    public static final String C =
            """
                    Old bridge is shut

                    The old bridge closed on Tuesday after the storm. Ferries run every half hour.
                    """;

    private Story() {}

    /** Three sources, two origins: one conflict of dates, one-source claims in A of which one lies inside another. */
    public static Comparison bridge() {
        return outlet("Harbour Post");
    }

    /** The same, with another name for the first outlet. */
    public static Comparison outlet(String name) {
        Witness a = witness(
                new Article(
                        "A",
                        new Origin.File(Path.of("somewhere", "harbour-post.txt")),
                        new Outlet(name),
                        "Bridge \uD83C\uDF09 closes after storm",
                        "Ann Lee",
                        null,
                        new Published(LocalDate.of(2026, 3, 4), LocalTime.of(5, 7)),
                        "en",
                        A,
                        paragraphs(A),
                        List.of(
                                new Part(span(A, "Bridge \uD83C\uDF09 closes after storm"), Part.Kind.HEADLINE),
                                new Part(span(A, "By Ann Lee"), Part.Kind.BYLINE)),
                        List.of(new Furniture(
                                span(A, "Subscribe to read more."), Furniture.Kind.SUBSCRIPTION))),
                new Mentions(
                        List.of(new Quantity(
                                span(A, "14 cracks"), span(A, "14"), 14, "crack", Quantity.Bound.EXACTLY, null)),
                        List.of(new DateMention(span(A, "Tuesday"), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3))),
                        List.of(),
                        List.of(new Name(span(A, "Ida Holm"), "ida holm", span(A, "mayor"))),
                        List.of(new Quotation(
                                span(A, "“It will not open this year,”"),
                                Quotation.Kind.DIRECT,
                                span(A, "mayor Ida Holm"),
                                span(A, "said")))));
        Witness b = plain("B", "news.txt", "Island News", B);
        Witness c = plain("C", "letter.txt", null, C);
        Claim closing = new Claim(
                "c1",
                Claim.Kind.DATE,
                Claim.Status.CONFLICTING,
                List.of(at("A", A, "on Tuesday"), at("B", B, "on Wednesday"), at("C", C, "on Tuesday")),
                0.9,
                "A and C say Tuesday, B says Wednesday.",
                List.of(),
                null);
        Claim counted = new Claim(
                "c2",
                Claim.Kind.STATEMENT,
                Claim.Status.ONE_SOURCE,
                List.of(at("A", A, "Engineers counted 14 cracks in two of its five piers")),
                0.876543,
                "Not found in the other two.",
                List.of(new Claim.NearPassage(at("B", B, "Ferries run every half hour instead."), 0.123456)),
                null);
        Claim cracks = new Claim(
                "c3",
                Claim.Kind.FIGURE,
                Claim.Status.ONE_SOURCE,
                List.of(at("A", A, "14 cracks")),
                0.95,
                "No other source has a number of cracks.",
                List.of(),
                at("A", A, "Engineers"));
        Claim ferries = new Claim(
                "c4",
                Claim.Kind.FIGURE,
                Claim.Status.SHARED,
                List.of(at("B", B, "every half hour"), at("C", C, "every half hour")),
                0.8,
                "B and C say so.",
                List.of(),
                null);
        Link closed = link(
                at("A", A, "The old bridge closed on Tuesday after the storm."),
                at("B", B, "The old bridge closed on Wednesday after the storm."),
                0.91234567,
                Link.Kind.REWORDED);
        Link same = link(
                at("A", A, "The old bridge closed on Tuesday after the storm."),
                at("C", C, "The old bridge closed on Tuesday after the storm."),
                1,
                Link.Kind.VERBATIM);
        Link boats = link(
                at("B", B, "Ferries run every half hour instead."),
                at("C", C, "Ferries run every half hour."),
                0.95,
                Link.Kind.REWORDED);
        Collation collation = new Collation(
                List.of(a, b, c),
                List.of(closed, same, boats),
                Affinities.none(),
                List.<Alignment>of(),
                List.of(new Reuse("B", "C", 0.61, List.of()), new Reuse("C", "B", 0.7, List.of())),
                List.of(
                        new OriginGroup("o1", List.of("A"), null),
                        new OriginGroup("o2", List.of("B", "C"), "Continental Press")));
        Map<String, List<Annotation>> marks = Map.of(
                "A",
                List.of(
                        new Annotation.Shared(
                                closed.from().span(), List.of(same, closed), List.of("B", "C"), Link.Kind.VERBATIM),
                        new Annotation.Conflict(span(A, "on Tuesday"), closing),
                        new Annotation.OnlyHere(counted.mentions().getFirst().span(), counted),
                        new Annotation.OnlyHere(span(A, "14 cracks"), cracks),
                        new Annotation.Aside(
                                span(A, "Subscribe to read more."),
                                new Furniture(span(A, "Subscribe to read more."), Furniture.Kind.SUBSCRIPTION))),
                "B",
                List.of(
                        new Annotation.Shared(closed.to().span(), List.of(closed), List.of("A"), Link.Kind.REWORDED),
                        new Annotation.Conflict(span(B, "on Wednesday"), closing),
                        new Annotation.Shared(boats.from().span(), List.of(boats), List.of("C"), Link.Kind.REWORDED)),
                "C",
                List.of(
                        new Annotation.Shared(same.to().span(), List.of(same), List.of("A"), Link.Kind.VERBATIM),
                        new Annotation.Conflict(span(C, "on Tuesday"), closing),
                        new Annotation.Shared(boats.to().span(), List.of(boats), List.of("B"), Link.Kind.REWORDED)));
        return new Comparison(
                collation,
                List.of(closing, counted, cracks, ferries),
                List.of(new QuotationComparison(
                        "q1",
                        List.of(
                                new QuotationComparison.Version(
                                        "A",
                                        List.of(at("A", A, "It will not open this year")),
                                        QuotationComparison.Treatment.SAME,
                                        at("A", A, "mayor Ida Holm")),
                                new QuotationComparison.Version(
                                        "B",
                                        List.of(at("B", B, "Ferries run every half hour instead")),
                                        QuotationComparison.Treatment.PARAPHRASED,
                                        null)),
                        QuotationComparison.Attribution.MISSING,
                        "Island News reports it in its own words.")),
                List.of(new WordingDifference(
                        "w1",
                        List.of(
                                new WordingDifference.Variant("closed", List.of(at("A", A, "closed"))),
                                new WordingDifference.Variant("shuts", List.of(at("B", B, "shuts"), at("B", B, "closed")))),
                        "Harbour Post says “closed”, Island News “shuts”.")),
                marks,
                List.of("The language model could not be loaded; passages were matched by their words alone."));
    }

    /** An article without parts, and what was found in it. */
    public static Witness plain(String id, String file, String outlet, String text) {
        return witness(
                new Article(
                        id,
                        new Origin.File(Path.of(file)),
                        outlet == null ? null : new Outlet(outlet),
                        null,
                        null,
                        null,
                        null,
                        "en",
                        text,
                        paragraphs(text),
                        List.of(),
                        List.of()),
                new Mentions(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Witness witness(Article article, Mentions mentions) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            for (TextSpan span : stretches("[^.\\n]+(?:\\.”?|$)", article.paragraphs().get(i), article.text())) {
                List<Token> tokens = stretches("\\w+", span, article.text()).stream()
                        .map(word -> new Token(
                                word, word.in(article.text()), word.in(article.text()), Token.Kind.WORD))
                        .toList();
                sentences.add(new Sentence(sentences.size(), span, i, tokens));
            }
        }
        return new Witness(article, sentences, mentions);
    }

    private static Link link(Passage from, Passage to, double score, Link.Kind kind) {
        return new Link(
                from,
                to,
                score,
                kind,
                new WordDifference(
                        List.of(new WordDifference.Step(WordDifference.Kind.CHANGED, from.span(), to.span()))));
    }

    /** Where these words first stand in a text. */
    public static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new TextSpan(start, start + words.length());
    }

    private static Passage at(String article, String text, String words) {
        return new Passage(article, span(text, words));
    }

    private static List<TextSpan> paragraphs(String text) {
        return stretches("[^\\n]+", new TextSpan(0, text.length()), text);
    }

    private static List<TextSpan> stretches(String pattern, TextSpan within, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text).region(within.start(), within.end());
        List<TextSpan> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(new TextSpan(matcher.start(), matcher.end()).trim(text));
        }
        return spans;
    }
}
