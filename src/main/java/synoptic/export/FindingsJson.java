package synoptic.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Editions;
import synoptic.article.Published;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;
import synoptic.claim.Omission;
import synoptic.claim.QuotationComparison;
import synoptic.claim.WordingDifference;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Reuse;

/** The sections of a comparison file that tell what only a comparison can find out. */
final class FindingsJson {

    private final JsonOutput out;

    FindingsJson(JsonOutput out) {
        this.out = out;
    }

    void links(List<Link> links) {
        out.objects("links", links, link -> {
            out.passage("from", link.from());
            out.passage("to", link.to());
            out.score("score", link.score());
            out.string("kind", Wording.identifier(link.kind()));
        });
    }

    /** @param findings who is asked for the reader's verdict on each; it is written where there is one */
    void claims(List<Claim> claims, Findings findings) {
        out.objects("claims", claims, claim -> {
            out.string("id", claim.id());
            out.string("kind", Wording.identifier(claim.kind()));
            out.string("status", Wording.identifier(claim.status()));
            out.passages("mentions", claim.mentions());
            out.score("confidence", claim.confidence());
            out.string("reason", claim.reason());
            out.objects("nearest", claim.nearest(), near -> {
                out.place(near.passage());
                out.score("score", near.score());
            });
            out.passage("attribution", claim.attribution());
            findings.verdict(claim).ifPresent(verdict -> out.string("verdict", Wording.identifier(verdict)));
        });
    }

    void utterances(List<QuotationComparison> comparisons) {
        out.objects("utterances", comparisons, comparison -> {
            out.string("id", comparison.id());
            out.string("treatment", Wording.identifier(comparison.treatment()));
            out.string("attribution", Wording.identifier(comparison.attribution()));
            out.objects("versions", comparison.versions(), version -> {
                out.string("article", version.article());
                out.string("treatment", Wording.identifier(version.treatment()));
                out.passages("words", version.words());
                out.passage("speaker", version.speaker());
            });
            out.string("reason", comparison.reason());
        });
    }

    void wordings(List<WordingDifference> wordings) {
        out.objects("wordings", wordings, wording -> {
            out.string("id", wording.id());
            out.objects("variants", wording.variants(), variant -> {
                out.string("words", variant.words());
                out.passages("places", variant.places());
            });
            out.string("reason", wording.reason());
        });
    }

    void reuse(Collation collation) {
        out.objects("reuse", collation.reuse(), reuse -> {
            out.string("from", reuse.from());
            out.string("to", reuse.to());
            out.score("share", reuse.share());
            out.string("origin", commonOrigin(collation.origins(), reuse));
        });
    }

    /** The origin of both articles, or null where they only share a run of words. */
    private static @Nullable String commonOrigin(List<OriginGroup> origins, Reuse reuse) {
        return origins.stream()
                .filter(origin -> origin.articles().containsAll(List.of(reuse.from(), reuse.to())))
                .map(OriginGroup::id)
                .findFirst()
                .orElse(null);
    }

    void origins(List<OriginGroup> origins) {
        out.objects("origins", origins, origin -> {
            out.string("id", origin.id());
            out.strings("articles", origin.articles());
            out.string("credit", origin.credit());
        });
    }

    void omissions(List<Omission> omissions) {
        out.objects("omissions", omissions, omission -> {
            out.string("source", omission.source());
            out.string("claim", omission.claim().id());
            out.passage("words", omission.words());
            out.passage("context", omission.context());
            out.strings("origins", omission.origins());
            out.passage("nearest", omission.nearest());
            out.string("reason", omission.reason());
        });
    }

    /** The sentences of a draft, and what was found out about each. */
    void sentences(DraftCheck draft) {
        String id = draft.draft().id();
        out.objects("checked", draft.sentences(), sentence -> {
            out.span(id, sentence.span());
            out.string("verdict", Wording.identifier(sentence.verdict()));
            out.objects("evidence", sentence.evidence(), found -> {
                out.place(found.passage());
                out.score("score", found.score());
            });
            out.passage("nearest", sentence.nearest());
            out.objects("doubts", sentence.doubts(), doubt -> {
                out.span(id, doubt.words());
                out.string("kind", Wording.identifier(doubt.kind()));
                out.passages("instead", doubt.instead());
                out.string("reason", doubt.reason());
            });
            out.string("reason", sentence.reason());
        });
    }

    void notices(List<String> notices) {
        out.strings("notices", notices);
    }

    void editions(List<Editions.Other> editions) {
        out.objects("editions", editions, edition -> {
            Published changed = edition.article().edition().changed();
            out.string("file", edition.article().origin().name());
            out.string("of", edition.of().id());
            out.truth("same", edition.same());
            out.string("headline", edition.article().headline());
            out.string("changed", changed == null ? null : changed.date());
        });
    }
}
