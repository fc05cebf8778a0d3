package synoptic.ui.claims;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.extract.DateMention;
import synoptic.text.TextSpan;
import synoptic.ui.i18n.Messages;

/** Arranges what a comparison holds in rows, a column a source: claims, dates. */
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
                .map(row -> new EvidenceRow(
                        cut(row.words()),
                        row.detail(),
                        row.claim(),
                        row.styleClass(),
                        row.claim().mentions().stream()
                                .collect(Collectors.groupingBy(
                                        Passage::article,
                                        Collectors.mapping(
                                                mention -> new EvidenceRow.Cell(mention, cut(words(mention)), ""),
                                                Collectors.toList())))))
                .toList();
    }

    /** The days and stretches of days that the articles name, in the order of time; what was set aside is no part of them. */
    List<Stop> dates() {
        Comparator<DateMention> byTime = Comparator.comparing(Evidence::from).thenComparing(Evidence::to);
        Map<DateMention, Map<String, List<EvidenceRow.Cell>>> byDate = new TreeMap<>(byTime);
        for (Witness witness : comparison.witnesses()) {
            witness.mentions().dates().stream()
                    .filter(date -> date.isResolved() && !witness.article().isFurniture(date.span()))
                    .forEach(date -> byDate.computeIfAbsent(date, key -> new HashMap<>())
                            .computeIfAbsent(witness.id(), key -> new ArrayList<>())
                            .add(new EvidenceRow.Cell(
                                    new Passage(witness.id(), date.span()), around(witness, date.span()), "")));
        }
        List<Stop> stops = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (Map.Entry<DateMention, Map<String, List<EvidenceRow.Cell>>> entry : byDate.entrySet()) {
            LocalDate from = from(entry.getKey());
            String detail = stops.isEmpty() ? "" : later(before, from);
            stops.add(new Stop(from, to(entry.getKey()), new EvidenceRow(days(entry.getKey()), detail, null, "", entry.getValue())));
            before = from;
        }
        return stops;
    }

    /** How long after another day a day is, in the largest unit that tells; nothing below a day. */
    private String later(LocalDate before, LocalDate day) {
        long years = ChronoUnit.YEARS.between(before, day);
        long months = ChronoUnit.MONTHS.between(before, day);
        long days = ChronoUnit.DAYS.between(before, day);
        if (years > 0) {
            return messages.get("evidence.years-later", years);
        }
        if (months > 0) {
            return messages.get("evidence.months-later", months);
        }
        return days > 0 ? messages.get("evidence.days-later", days) : "";
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

    /** Words that are not too many for a cell. */
    static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end > LONGEST / 2 ? end : LONGEST) + "…";
    }
}
