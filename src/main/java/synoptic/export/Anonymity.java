package synoptic.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Editions;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;
import synoptic.claim.Omission;
import synoptic.claim.QuotationComparison;
import synoptic.claim.WordingDifference;
import synoptic.collation.Collation;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.comparison.KnownVectors;
import synoptic.extract.Mentions;
import synoptic.extract.Name;
import synoptic.project.Note;
import synoptic.project.Project;
import synoptic.text.TextSpan;

/**
 * Takes the names of outlets and authors out of findings: outlets become "Source A", authors are left out, those of notes too, and in the texts blocks
 * stand for them, as many for a long name as for a short one. What else gives a source away – its style, a colleague quoted – remains; a
 * reader of an anonymous export should be told as much.
 */
final class Anonymity {

    private final Map<String, String> names = new TreeMap<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final NameMask mask;

    /** The texts without names, by article. */
    private final Map<String, String> texts = new TreeMap<>();

    /** What the keys of names are called that would tell a name that the texts no longer do. */
    private final Map<String, String> keys = new TreeMap<>();

    private Anonymity(List<Witness> witnesses) {
        for (Witness witness : witnesses) {
            Article article = witness.article();
            names.putIfAbsent(article.displayName(), name(article));
            names.putIfAbsent(article.origin().name(), name(article));
        }
        mask = NameMask.of(witnesses.stream().map(Witness::article).toList());
        for (Witness witness : witnesses) {
            String text = text(witness.article());
            for (Name name : witness.mentions().names()) {
                if (NameMask.isIn(name.span().in(text)) || !masked(name.key()).equals(name.key())) {
                    keys.computeIfAbsent(name.key(), key -> "name " + (keys.size() + 1));
                }
            }
        }
    }

    static Findings of(Findings findings) {
        return new Anonymity(texts(findings.comparison()).toList()).findings(findings);
    }

    /** The articles, and the draft if there is one. */
    private static Stream<Witness> texts(Comparison comparison) {
        return Stream.concat(comparison.witnesses().stream(), Stream.ofNullable(comparison.draft()).map(DraftCheck::draft));
    }

    private static String name(Article article) {
        return "Source " + article.id();
    }

    private Findings findings(Findings findings) {
        Comparison comparison = comparison(findings.comparison());
        Project project = findings.project();
        return Findings.of(
                comparison,
                new Project(
                        texts(comparison).map(Witness::article).toList(),
                        new TreeMap<>(),
                        project.base(),
                        project.notes().stream().map(this::note).toList(),
                        project.reviews(),
                        project.pins(),
                        project.draft()));
    }

    private Note note(Note open) {
        return new Note(open.place(), renamed(open.words()), open.tags().stream().map(this::renamed).toList(), open.colour(), "");
    }

    private Comparison comparison(Comparison open) {
        Map<Claim, Claim> claims = new LinkedHashMap<>();
        open.claims().forEach(claim -> claims.put(claim, claim(claim)));
        UnaryOperator<Claim> renamed = claim -> claims.getOrDefault(claim, claim);
        Map<String, List<Annotation>> marks = new TreeMap<>();
        open.annotations().forEach((article, own) -> marks.put(article, own.stream().map(mark -> mark(mark, renamed)).toList()));
        return new Comparison(
                collation(open.collation()),
                List.copyOf(claims.values()),
                open.quotations().stream().map(this::quotation).toList(),
                open.wordings().stream().map(this::wording).toList(),
                marks,
                // Those on editions name files.
                open.notices().stream().filter(notice -> open.editions().stream().map(Editions.Other::notice).noneMatch(notice::equals))
                        .map(this::renamed).toList(),
                KnownVectors.NONE,
                List.of(),
                open.speakers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, named -> renamed(named.getValue()))),
                open.omissions().stream().map(omission -> omission(omission, renamed)).toList(),
                open.draft() == null ? null : draft(open.draft()));
    }

    private Omission omission(Omission open, UnaryOperator<Claim> renamed) {
        return new Omission(
                renamed.apply(open.claim()), open.source(), open.words(), open.context(), open.origins(), open.nearest(),
                renamed(open.reason()));
    }

    private DraftCheck draft(DraftCheck open) {
        return new DraftCheck(witness(open.draft()), open.sentences().stream()
                .map(sentence -> new DraftCheck.Sentence(
                        sentence.span(),
                        sentence.verdict(),
                        sentence.evidence(),
                        sentence.nearest(),
                        sentence.doubts().stream()
                                .map(doubt -> new DraftCheck.Doubt(
                                        doubt.words(), doubt.kind(), doubt.instead(), renamed(doubt.reason())))
                                .toList(),
                        renamed(sentence.reason())))
                .toList());
    }

    private Witness witness(Witness open) {
        return new Witness(article(open.article()), open.sentences(), mentions(open.mentions()));
    }

    private static Annotation mark(Annotation mark, UnaryOperator<Claim> renamed) {
        return switch (mark) {
            case Annotation.OnlyHere(TextSpan span, Claim claim) -> new Annotation.OnlyHere(span, renamed.apply(claim));
            case Annotation.Conflict(TextSpan span, Claim claim) -> new Annotation.Conflict(span, renamed.apply(claim));
            case Annotation.Shared shared -> shared;
            case Annotation.Aside aside -> aside;
        };
    }

    private Collation collation(Collation open) {
        return new Collation(
                open.witnesses().stream().map(this::witness).toList(),
                open.links(),
                open.affinities(),
                open.alignments(),
                open.reuse(),
                open.origins().stream()
                        .map(origin -> new OriginGroup(origin.id(), origin.articles(),
                                origin.credit() == null ? null : renamed(origin.credit())))
                        .toList());
    }

    private Mentions mentions(Mentions open) {
        return new Mentions(
                open.quantities(),
                open.dates(),
                open.reaches(),
                open.names().stream()
                        .map(name -> new Name(name.span(), keys.getOrDefault(name.key(), name.key()), name.role()))
                        .toList(),
                open.quotations());
    }

    private String text(Article open) {
        return texts.computeIfAbsent(open.id(), id -> withoutNames(open));
    }

    private String withoutNames(Article open) {
        StringBuilder text = new StringBuilder(masked(open.text()));
        open.parts().stream()
                .filter(part -> part.kind() == Part.Kind.BYLINE)
                .forEach(part -> NameMask.put(text, part.span()));
        open.furniture().stream()
                .filter(piece -> piece.kind() == Furniture.Kind.COPYRIGHT)
                .forEach(piece -> NameMask.put(text, piece.span()));
        return text.toString();
    }

    private Article article(Article open) {
        return new Article(
                open.id(),
                new Origin.Given(name(open)),
                new Outlet(name(open)),
                open.headline() == null ? null : masked(open.headline()),
                null,
                open.dateline() == null ? null : masked(open.dateline()),
                open.published(),
                open.language(),
                text(open),
                open.paragraphs(),
                open.parts(),
                open.furniture(),
                List.of(),
                null);
    }

    private String masked(String text) {
        return mask.masked(text);
    }

    private Claim claim(Claim open) {
        return new Claim(
                open.id(),
                open.kind(),
                open.status(),
                open.mentions(),
                open.confidence(),
                renamed(open.reason()),
                open.nearest(),
                open.attribution());
    }

    private QuotationComparison quotation(QuotationComparison open) {
        return new QuotationComparison(open.id(), open.versions(), open.attribution(), renamed(open.reason()));
    }

    private WordingDifference wording(WordingDifference open) {
        return new WordingDifference(
                open.id(),
                open.variants().stream()
                        .map(variant -> new WordingDifference.Variant(masked(variant.words()), variant.places()))
                        .toList(),
                renamed(open.reason()));
    }

    private String renamed(String sentence) {
        String renamed = sentence;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }
        return masked(renamed);
    }
}
