package synoptic.ui.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.QuotationComparison;
import synoptic.claim.QuotationComparison.Attribution;
import synoptic.claim.QuotationComparison.Treatment;
import synoptic.claim.QuotationComparison.Version;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.extract.Quotation;
import synoptic.text.TextSpan;
import synoptic.ui.i18n.Messages;

/** Arranges quotations in rows: first those that several sources give, with what each makes of them, then those of one source. */
final class QuotationEvidence {

    private final Comparison comparison;
    private final Messages messages;

    QuotationEvidence(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
    }

    /** @param source the article that must give a quotation for it to be listed, null for any */
    List<EvidenceRow> rows(@Nullable String source) {
        List<EvidenceRow> rows = new ArrayList<>();
        Set<Passage> listed = new HashSet<>();
        for (QuotationComparison quotation : comparison.quotations()) {
            quotation.versions().forEach(version -> listed.addAll(version.words()));
            rows.add(row(quotation));
        }
        for (Witness witness : comparison.witnesses()) {
            witness.mentions().quotations().stream()
                    .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT
                            && !witness.article().isFurniture(quotation.span()))
                    .map(quotation -> single(witness, quotation))
                    .filter(row -> row.in(witness.id()).stream()
                            .noneMatch(cell -> listed.stream().anyMatch(cell.passage()::overlaps)))
                    .forEach(rows::add);
        }
        return rows.stream()
                .filter(row -> source == null || row.cells().containsKey(source))
                .toList();
    }

    private EvidenceRow row(QuotationComparison quotation) {
        Map<String, List<EvidenceRow.Cell>> cells = new LinkedHashMap<>();
        for (Version version : quotation.versions()) {
            List<EvidenceRow.Cell> own = new ArrayList<>();
            for (Passage words : version.words()) {
                own.add(new EvidenceRow.Cell(words, Evidence.cut(words(words)), own.isEmpty() ? detail(version) : ""));
            }
            cells.put(version.article(), own);
        }
        Version fullest = quotation.versions().stream()
                .filter(version -> version.treatment() == Treatment.SAME)
                .findFirst()
                .orElse(quotation.versions().getFirst());
        return new EvidenceRow(
                Evidence.cut(fullest.words().stream().map(this::words).collect(Collectors.joining(" … "))),
                quotation.reason(),
                null,
                quotation.attribution() == Attribution.DIFFERENT ? "conflict" : "shared",
                cells);
    }

    private String detail(Version version) {
        Passage speaker = version.speaker();
        String said = speaker == null ? messages.get("evidence.no-speaker") : messages.get("claim.says", comparison.told(speaker));
        return switch (version.treatment()) {
            case SAME -> said;
            case CUT -> messages.get("evidence.cut", said);
            case PARAPHRASED -> messages.get("evidence.paraphrased", said);
            case CHANGED -> messages.get("evidence.changed", said);
        };
    }

    private EvidenceRow single(Witness witness, Quotation quotation) {
        TextSpan speaker = quotation.speaker();
        Passage passage = new Passage(witness.id(), quotation.span());
        String words = Evidence.cut(words(passage));
        String said = speaker == null
                ? messages.get("evidence.no-speaker")
                : messages.get("claim.says", comparison.told(new Passage(witness.id(), speaker)));
        return new EvidenceRow(
                said,
                messages.get("evidence.one-source", witness.id()),
                null,
                "only-here",
                Map.of(witness.id(), List.of(new EvidenceRow.Cell(passage, words, ""))));
    }

    private String words(Passage passage) {
        Optional<Witness> witness = comparison.witnesses().stream()
                .filter(it -> it.id().equals(passage.article()))
                .findFirst();
        return witness.map(it -> it.words(passage.span()).replace('\n', ' ')).orElse("");
    }
}
