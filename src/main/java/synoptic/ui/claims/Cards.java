package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.claim.Claim;
import synoptic.collation.Link;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.project.Review.Verdict;
import synoptic.text.TextSpan;
import synoptic.ui.control.Piece;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.Marks;
import synoptic.ui.reader.Selection;
import synoptic.ui.reader.WordMarks;

/** Puts what a comparison found out about claims and passages into words. */
final class Cards {

    private static final String EMPHASIS = "emphasis";
    private static final double SURE = 0.8;
    private static final double FAIRLY_SURE = 0.6;
    private static final int MOST_WORDINGS = 3;

    private final Comparison comparison;
    private final Messages messages;
    // A story may have thousands of claims: words that many of them share are looked up once.
    private final Map<Claim.Kind, String> kinds = new EnumMap<>(Claim.Kind.class);
    private final String conflict;
    private final String sure;
    private final String fairlySure;
    private final String unsure;

    Cards(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        for (Claim.Kind kind : Claim.Kind.values()) {
            kinds.put(kind, kind(kind));
        }
        conflict = messages.get("legend.conflict");
        sure = messages.get("claim.sure");
        fairlySure = messages.get("claim.fairly-sure");
        unsure = messages.get("claim.unsure");
    }

    /** The line of the claims list. */
    ClaimRow row(Claim claim, @Nullable Verdict verdict) {
        List<String> detail = new ArrayList<>();
        if (verdict != null) {
            detail.add(messages.get(verdict == Verdict.CONFIRMED ? "claim.confirmed" : "claim.rejected"));
        }
        if (claim.status() == Claim.Status.CONFLICTING && verdict != Verdict.REJECTED) {
            detail.add(conflict);
        }
        detail.add(kinds.getOrDefault(claim.kind(), ""));
        Passage attribution = claim.attribution();
        if (attribution != null) {
            detail.add(messages.get("claim.says", comparison.told(attribution)));
        }
        detail.add(sureness(claim.confidence()));
        List<String> mentioning = claim.articles();
        return new ClaimRow(
                claim,
                words(claim),
                String.join(" · ", detail),
                comparison.witnesses().stream()
                        .map(witness -> new ClaimRow.SourceBox(witness.id(), mentioning.contains(witness.id())))
                        .toList(),
                verdict);
    }

    /** The card of a selection. */
    Card card(Selection selection) {
        Claim claim = selection.claim();
        return claim == null ? passageCard(selection) : claimCard(claim, selection.focus().article());
    }

    private Card claimCard(Claim claim, String selected) {
        String articles = String.join(", ", claim.articles());
        return switch (claim.status()) {
            case ONE_SOURCE -> {
                List<Card.Entry> nearest = nearest(claim);
                yield new Card(
                        messages.get("card.only-here", articles, words(claim)),
                        claim.reason(),
                        claim.nearest().stream().anyMatch(near -> isRemoved(near.passage())) ? messages.get("card.removed") : "",
                        messages.get(nearest.isEmpty() ? "card.nearest.none" : "card.nearest"),
                        nearest);
            }
            case CONFLICTING -> new Card(
                    messages.get("card.conflict", words(claim)),
                    claim.reason(),
                    "",
                    messages.get("card.wordings"),
                    mentions(claim, selected));
            case SHARED -> new Card(
                    messages.get("card.shared", articles, words(claim)),
                    claim.reason(),
                    "",
                    messages.get("card.wordings"),
                    mentions(claim, selected));
        };
    }

    private boolean isRemoved(Passage passage) {
        return comparison.collation().witness(passage.article()).article().isFurniture(passage.span());
    }

    /** What was taken out of an article, and the nearest passage of what was not. */
    private List<Card.Entry> nearest(Claim claim) {
        Set<String> seen = new HashSet<>(claim.articles());
        return claim.nearest().stream()
                .filter(near -> isRemoved(near.passage()) || seen.add(near.passage().article()))
                .map(this::near)
                .toList();
    }

    private Card.Entry near(Claim.NearPassage near) {
        Passage passage = near.passage();
        String outlet = outlet(passage.article());
        return isRemoved(passage)
                ? new Card.Entry(
                        passage, messages.get("card.removed.note", passage.article(), outlet), List.of(Piece.plain(words(passage))), null)
                : new Card.Entry(
                        passage,
                        attributed(messages.get("card.near", passage.article(), outlet, score(near.score())), passage),
                        inSentence(passage, EMPHASIS),
                        Pin.Kind.MATCH);
    }

    private List<Card.Entry> mentions(Claim claim, String selected) {
        return claim.mentions().stream()
                .map(mention -> new Card.Entry(
                        mention,
                        attributed(messages.get("card.mention", mention.article(), outlet(mention.article())), mention),
                        inSentence(mention, EMPHASIS),
                        mention.article().equals(selected) ? null : Pin.Kind.NO_MATCH))
                .toList();
    }

    private Card passageCard(Selection selection) {
        String article = selection.focus().article();
        if (selection.links().isEmpty()) {
            return new Card(
                    messages.get("card.passage.alone", article), messages.get("card.passage.alone.reason"), "", "", List.of());
        }
        String others = selection.links().stream()
                .map(link -> link.otherEnd(article).article())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        List<Card.Entry> entries = new ArrayList<>(List.of(selected(selection)));
        selection.links().stream()
                .sorted(Comparator.comparing((Link link) -> link.otherEnd(article).article()))
                .forEach(link -> entries.add(match(link, article)));
        return new Card(
                messages.get("card.passage", article, others),
                messages.get("card.passage.reason"),
                "",
                messages.get("card.wordings"),
                entries);
    }

    private Card.Entry selected(Selection selection) {
        Passage passage = selection.passage();
        List<Marked> marks = selection.differences().getOrDefault(passage.article(), List.of()).stream()
                .map(mark -> new Marked(mark.span(), Marks.styleClass(mark.kind())))
                .toList();
        return new Card.Entry(
                passage,
                attributed(messages.get("card.mention", passage.article(), outlet(passage.article())), passage),
                pieces(passage.article(), passage.span(), marks),
                null);
    }

    private Card.Entry match(Link link, String article) {
        Passage other = link.otherEnd(article);
        String note = messages.get("card.match", other.article(), outlet(other.article()), kind(link.kind()), score(link.score()));
        boolean moved = comparison.collation().alignments().stream()
                .anyMatch(alignment -> alignment.moved().contains(link));
        return new Card.Entry(
                other,
                attributed(moved ? messages.get("card.elsewhere", note) : note, other),
                differences(link, article),
                Pin.Kind.NO_MATCH);
    }

    /** A note that also tells who is said to have said it, where the article tells. */
    private String attributed(String note, Passage passage) {
        return witness(passage.article())
                .flatMap(witness -> witness.mentions().quotations().stream()
                        .filter(quotation -> quotation.span().overlaps(passage.span()))
                        .max(Comparator.comparingInt(quotation -> quotation.span().overlap(passage.span())))
                        .flatMap(quotation -> Optional.ofNullable(quotation.speaker()))
                        .map(speaker -> messages.get("card.says", note, comparison.told(new Passage(passage.article(), speaker)))))
                .orElse(note);
    }

    /** The other end's words, those marked that the selected end words otherwise or does not have. */
    private List<Piece> differences(Link link, String selected) {
        Passage other = link.otherEnd(selected);
        return pieces(
                other.article(),
                other.span(),
                WordMarks.there(link, selected).stream()
                        .map(mark -> new Marked(mark.span(), Marks.styleClass(mark.kind())))
                        .toList());
    }

    private List<Piece> inSentence(Passage passage, String styleClass) {
        TextSpan sentence = witness(passage.article())
                .flatMap(witness -> witness.sentenceAt(passage.span().start()))
                .map(it -> it.span().cover(passage.span()))
                .orElse(passage.span());
        return sentence.equals(passage.span())
                ? List.of(Piece.plain(words(passage)))
                : pieces(passage.article(), sentence, List.of(new Marked(passage.span(), styleClass)));
    }

    private record Marked(TextSpan span, String styleClass) {}

    private List<Piece> pieces(String article, TextSpan whole, List<Marked> marked) {
        String text = witness(article).map(witness -> witness.article().text()).orElse("");
        List<Piece> pieces = new ArrayList<>();
        int at = whole.start();
        for (Marked mark : marked) {
            TextSpan span = mark.span();
            if (span.start() > at) {
                pieces.add(Piece.plain(onOneLine(text.substring(at, span.start()))));
            }
            if (span.end() > at) {
                pieces.add(new Piece(onOneLine(text.substring(Math.max(at, span.start()), span.end())), List.of(mark.styleClass())));
                at = span.end();
            }
        }
        if (at < whole.end()) {
            pieces.add(Piece.plain(onOneLine(text.substring(at, whole.end()))));
        }
        return pieces;
    }

    private String words(Claim claim) {
        if (claim.status() != Claim.Status.CONFLICTING) {
            return words(claim.mentions().getFirst());
        }
        return claim.mentions().stream()
                .map(this::words)
                .distinct()
                .limit(MOST_WORDINGS)
                .collect(Collectors.joining(" / "));
    }

    private String words(Passage passage) {
        return witness(passage.article())
                .map(witness -> onOneLine(witness.words(passage.span())))
                .orElse("");
    }

    private static String onOneLine(String words) {
        return words.replace('\n', ' ');
    }

    private String outlet(String article) {
        return witness(article).map(witness -> witness.article().displayName()).orElse("");
    }

    private Optional<Witness> witness(String article) {
        return comparison.witnesses().stream()
                .filter(witness -> witness.id().equals(article))
                .findFirst();
    }

    private String score(double score) {
        return String.format(messages.locale(), "%.2f", score);
    }

    private String sureness(double confidence) {
        if (confidence >= SURE) {
            return sure;
        }
        return confidence >= FAIRLY_SURE ? fairlySure : unsure;
    }

    private String kind(Claim.Kind kind) {
        return switch (kind) {
            case FIGURE -> messages.get("claim.figure");
            case DATE -> messages.get("claim.date");
            case NAME -> messages.get("claim.name");
            case QUOTATION -> messages.get("claim.quotation");
            case STATEMENT -> messages.get("claim.statement");
        };
    }

    private String kind(Link.Kind kind) {
        return switch (kind) {
            case VERBATIM -> messages.get("link.verbatim");
            case REWORDED -> messages.get("link.reworded");
            case PARAPHRASE -> messages.get("link.paraphrase");
        };
    }
}
