package synoptic.ui.claims;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.extract.DateMention;
import synoptic.extract.Mention;
import synoptic.extract.Mentions;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.project.Project;
import synoptic.text.TextSpan;
import synoptic.ui.i18n.Messages;

/** Arranges what a comparison holds in rows, a column a source: claims, figures, quotations, dates. */
final class Evidence {

    private static final int LONGEST = 160;
    /** How much of a sentence stands around a date, in UTF-16 code units to each side. */
    private static final int AROUND = 70;

    private final Comparison comparison;
    private final Messages messages;

    Evidence(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
    }

    /** A row for each claim: its words in each source. */
    List<EvidenceRow> claims(List<ClaimRow> rows) {
        return rows.stream()
                .map(row -> row(row.claim(), row.words(), row.detail(), this::wording))
                .toList();
    }

    /** A row for each claim that gives figures: the figures in each source. */
    List<EvidenceRow> figures(List<ClaimRow> rows) {
        return rows.stream()
                .map(row -> row(
                        row.claim(),
                        row.words(),
                        row.detail(),
                        mention -> inside(mention, Mentions::quantities).stream()
                                .map(figure -> cell(mention, figure, counted(figure)))
                                .toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    private static String counted(Quantity figure) {
        String unit = figure.unit();
        String noun = figure.noun();
        return String.join(" · ", List.of(unit == null ? "" : unit, noun == null ? "" : noun)
                .stream()
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** A row for each claim that holds quotations: what each source quotes, and whom. */
    List<EvidenceRow> quotations(List<ClaimRow> rows) {
        return rows.stream()
                .map(row -> row(
                        row.claim(),
                        row.words(),
                        row.detail(),
                        mention -> inside(mention, Mentions::quotations).stream()
                                .map(quotation -> cell(mention, quotation, speaker(mention.article(), quotation)))
                                .toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    private String speaker(String article, Quotation quotation) {
        TextSpan speaker = quotation.speaker();
        return speaker == null ? messages.get("evidence.no-speaker") : words(new Passage(article, speaker));
    }

    /** A row for each day or stretch of days that is named, in the order of time. */
    List<EvidenceRow> dates() {
        Comparator<DateMention> byTime = Comparator.comparing(Evidence::from).thenComparing(Evidence::to);
        Map<DateMention, Map<String, List<EvidenceRow.Cell>>> byDate = new TreeMap<>(byTime);
        for (Witness witness : comparison.witnesses()) {
            witness.mentions().dates().stream().filter(DateMention::isResolved).forEach(date -> byDate.computeIfAbsent(
                    date, key -> new HashMap<>())
                    .computeIfAbsent(witness.id(), key -> new ArrayList<>())
                    .add(new EvidenceRow.Cell(
                            new Passage(witness.id(), date.span()), around(witness, date.span()), "")));
        }
        return byDate.entrySet().stream()
                .map(entry -> new EvidenceRow(days(entry.getKey()), "", null, entry.getValue()))
                .toList();
    }

    /** A row for each note. */
    List<EvidenceRow> notes(Project project) {
        return project.notes().stream()
                .map(note -> new EvidenceRow(
                        note.words(),
                        String.join(" · ", note.tags()),
                        null,
                        Map.of(
                                note.passage().article(),
                                List.of(new EvidenceRow.Cell(note.passage(), cut(words(note.passage())), "")))))
                .toList();
    }

    private static LocalDate from(DateMention date) {
        LocalDate from = date.from();
        return from == null ? LocalDate.MIN : from;
    }

    private static LocalDate to(DateMention date) {
        LocalDate to = date.to();
        return to == null ? LocalDate.MAX : to;
    }

    private String days(DateMention date) {
        LocalDate from = from(date);
        LocalDate to = to(date);
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
        if (from.equals(to)) {
            return day.format(from);
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.with(TemporalAdjusters.lastDayOfMonth()))) {
            return DateTimeFormatter.ofPattern("MMMM uuuu", messages.locale()).format(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.with(TemporalAdjusters.lastDayOfYear()))) {
            return String.valueOf(from.getYear());
        }
        return messages.get("evidence.days", day.format(from), day.format(to));
    }

    private String around(Witness witness, TextSpan span) {
        TextSpan sentence = witness.sentenceAt(span.start()).map(it -> it.span()).orElse(span);
        int from = Math.max(sentence.start(), span.start() - AROUND);
        int to = Math.min(sentence.end(), span.end() + AROUND);
        String text = witness.article().text();
        while (from > sentence.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < sentence.end() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String words = text.substring(from, to).replace('\n', ' ').strip();
        return (from > sentence.start() ? "…" : "") + words + (to < sentence.end() ? "…" : "");
    }

    private EvidenceRow row(
            Claim claim, String title, String detail, Function<Passage, List<EvidenceRow.Cell>> cellsOf) {
        Map<String, List<EvidenceRow.Cell>> cells = new HashMap<>();
        for (Passage mention : claim.mentions()) {
            List<EvidenceRow.Cell> found = cellsOf.apply(mention);
            if (!found.isEmpty()) {
                cells.computeIfAbsent(mention.article(), key -> new ArrayList<>()).addAll(found);
            }
        }
        return new EvidenceRow(cut(title), detail, claim, cells);
    }

    private List<EvidenceRow.Cell> wording(Passage mention) {
        return List.of(new EvidenceRow.Cell(mention, cut(words(mention)), ""));
    }

    private EvidenceRow.Cell cell(Passage mention, Mention found, String detail) {
        Passage passage = new Passage(mention.article(), found.span());
        return new EvidenceRow.Cell(passage, cut(words(passage)), detail);
    }

    private <M extends Mention> List<M> inside(Passage passage, Function<Mentions, List<M>> kind) {
        return witness(passage.article())
                .map(witness -> kind.apply(witness.mentions()).stream()
                        .filter(mention -> mention.span().overlaps(passage.span()))
                        .toList())
                .orElse(List.of());
    }

    private String words(Passage passage) {
        return witness(passage.article())
                .map(witness -> witness.words(passage.span()).replace('\n', ' '))
                .orElse("");
    }

    private Optional<Witness> witness(String article) {
        return comparison.witnesses().stream()
                .filter(witness -> witness.id().equals(article))
                .findFirst();
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end > LONGEST / 2 ? end : LONGEST) + "…";
    }
}
