package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.extract.Mentions;
import synoptic.extract.Quotation;
import synoptic.text.TextSpan;

/** Comparisons of an article with nothing, made by hand: what matters is how it is set. */
final class OneArticle {

    /** Letters that fonts like to join, marks that sit on letters, alphabets besides the Latin one, a sentence over a page. */
    private static final List<String> CLAIMED = List.of(
            "an official affidavit on the flow of fluffy waffles",
            "официально открыли мост через пролив",
            "Η γέφυρα έκλεισε την Τρίτη",
            "Zażółć gęślą jaźń, naïve façade",
            "다리가 폭풍 뒤 화요일에 폐쇄됐다",
            "工程师发现了十四条裂缝",
            "古い橋はフェリーの火曜日に閉鎖された",
            "הגשר הישן נסגר ביום שלישי",
            "أغلقت السلطات الجسر القديم يوم الثلاثاء",
            "office");

    private OneArticle() {}

    /** One long article in which one claim runs over the end of a page and others lie in one another. */
    static Comparison longStory() {
        String endless = IntStream.range(0, 700).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<String> claims = new ArrayList<>();
        claims.add(endless);
        claims.addAll(CLAIMED);
        claims.add("crosses over the first one");
        claims.add("the first one and ends");
        return of(
                "A headline\n\n" + endless + ".\n\nIt was said that " + String.join("; ", CLAIMED)
                        + ". A claim crosses over the first one and ends elsewhere.\n",
                claims);
    }

    /** An article by itself, with a claim for each of these words. */
    static Comparison of(String text, List<String> claimed) {
        return of(text, Claim.Kind.STATEMENT, claimed);
    }

    /** The same with claims of some other kind. */
    static Comparison of(String text, Claim.Kind kind, List<String> claimed) {
        Witness plain = Story.plain("A", "a.txt", null, text);
        List<Quotation> quotations = kind != Claim.Kind.QUOTATION
                ? List.of()
                : claimed.stream().map(words -> new Quotation(Story.span(text, words), Quotation.Kind.DIRECT, null, null)).toList();
        Witness witness = new Witness(
                plain.article(), plain.sentences(), new Mentions(List.of(), List.of(), List.of(), List.of(), quotations));
        List<Annotation.OnlyHere> marks = new ArrayList<>();
        claimed.forEach(words -> marks.add(onlyHere("c" + (marks.size() + 1), kind, Story.span(text, words))));
        Collation collation = new Collation(
                List.of(witness),
                List.of(),
                Affinities.none(),
                List.of(),
                List.of(),
                List.of(new OriginGroup("o1", List.of("A"), null)));
        List<Claim> claims = marks.stream().map(Annotation.OnlyHere::claim).toList();
        return new Comparison(collation, claims, List.of(), List.of(), Map.of("A", List.copyOf(marks)), List.of());
    }

    /** A claim of the article and its mark. */
    static Annotation.OnlyHere onlyHere(String id, TextSpan span) {
        return onlyHere(id, Claim.Kind.STATEMENT, span);
    }

    private static Annotation.OnlyHere onlyHere(String id, Claim.Kind kind, TextSpan span) {
        Claim claim = new Claim(
                id,
                kind,
                Claim.Status.ONE_SOURCE,
                List.of(new Passage("A", span)),
                1,
                "There is no other source.",
                List.of(),
                null);
        return new Annotation.OnlyHere(span, claim);
    }
}
