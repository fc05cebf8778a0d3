package synoptic.ui.claims;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.extract.Quantity;
import synoptic.text.TextSpan;
import synoptic.ui.i18n.Messages;

/** Arranges figures in rows: what is counted, and in each source the words, the value, the unit and who says so. */
final class FigureEvidence {

    private final Comparison comparison;
    private final Messages messages;
    private final NumberFormat numbers;

    FigureEvidence(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.numbers = NumberFormat.getInstance(messages.locale());
        numbers.setMaximumFractionDigits(3);
    }

    /** A row for each figure that claims state; one that several claims state stands in the row of the claim about figures. */
    List<EvidenceRow> rows(List<ClaimRow> claims) {
        Set<Passage> listed = new HashSet<>();
        Map<Claim, List<EvidenceRow>> rows = new LinkedHashMap<>();
        claims.stream()
                .sorted(Comparator.comparing(row -> row.claim().kind() != Claim.Kind.FIGURE))
                .forEach(row -> rows.put(row.claim(), rows(row, listed)));
        return claims.stream().flatMap(row -> rows.getOrDefault(row.claim(), List.of()).stream()).toList();
    }

    private List<EvidenceRow> rows(ClaimRow row, Set<Passage> listed) {
        Claim claim = row.claim();
        Map<String, Map<String, List<EvidenceRow.Cell>>> byThing = new LinkedHashMap<>();
        for (Passage mention : claim.mentions()) {
            witness(mention.article()).ifPresent(witness -> witness.mentions().quantities().stream()
                    .filter(figure -> figure.span().overlaps(mention.span()))
                    .filter(figure -> listed.add(new Passage(mention.article(), figure.span())))
                    .forEach(figure -> byThing
                            .computeIfAbsent(thing(figure), key -> new LinkedHashMap<>())
                            .computeIfAbsent(mention.article(), key -> new ArrayList<>())
                            .add(cell(witness, figure))));
        }
        return byThing.entrySet().stream()
                .map(entry -> new EvidenceRow(
                        entry.getKey().isEmpty() ? messages.get("evidence.number") : entry.getKey(),
                        context(entry.getValue().values().iterator().next().getFirst().passage()),
                        claim,
                        styleClass(row, entry.getValue().size()),
                        entry.getValue()))
                .toList();
    }

    /** What is counted or measured. */
    private static String thing(Quantity figure) {
        String noun = figure.noun();
        String unit = figure.unit();
        return noun != null ? noun : unit == null ? "" : unit;
    }

    /** A figure in a passage that is shared may itself be given by one source only. */
    private static String styleClass(ClaimRow row, int sources) {
        return row.claim().status() == Claim.Status.SHARED && sources == 1 ? "" : row.styleClass();
    }

    /** The sentence that a figure stands in first. */
    private String context(Passage first) {
        return witness(first.article())
                .flatMap(witness -> witness.sentenceAt(first.span().start())
                        .map(sentence -> Evidence.cut(witness.words(sentence.span()).replace('\n', ' '))))
                .orElse("");
    }

    private EvidenceRow.Cell cell(Witness witness, Quantity figure) {
        return new EvidenceRow.Cell(
                new Passage(witness.id(), figure.span()),
                Evidence.cut(witness.words(figure.span()).replace('\n', ' ')),
                List.of(value(witness, figure), speaker(witness, figure.span())).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    /** The value and its unit, as far as neither the words nor the row's title say them that way themselves. */
    private String value(Witness witness, Quantity figure) {
        String words = witness.words(figure.span());
        String unit = figure.unit();
        String number = numbers.format(figure.value());
        boolean saysUnit = unit == null || unit.equals(thing(figure)) || words.contains(unit.substring(0, Math.max(1, unit.length() - 1)));
        if (figure.bound() == Quantity.Bound.EXACTLY && saysUnit && words.contains(number)) {
            return "";
        }
        String value = saysUnit ? number : number + " " + unit;
        return switch (figure.bound()) {
            case EXACTLY -> value;
            case AT_LEAST -> messages.get("evidence.at-least", value);
            case AT_MOST -> messages.get("evidence.at-most", value);
            case ABOUT -> messages.get("evidence.about", value);
        };
    }

    private String speaker(Witness witness, TextSpan span) {
        return witness.mentions().quotations().stream()
                .filter(quotation -> quotation.span().overlaps(span))
                .flatMap(quotation -> Optional.ofNullable(quotation.speaker()).stream())
                .findFirst()
                .map(speaker -> messages.get("claim.says", comparison.told(new Passage(witness.id(), speaker))))
                .orElse("");
    }

    private Optional<Witness> witness(String article) {
        return comparison.witnesses().stream().filter(witness -> witness.id().equals(article)).findFirst();
    }
}
