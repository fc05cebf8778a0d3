package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;
import synoptic.claim.Omission;
import synoptic.claim.QuotationComparison;
import synoptic.claim.WordingDifference;
import synoptic.collation.OriginGroup;
import synoptic.comparison.Comparison;

/**
 * Writes what a comparison found as plain text for a terminal: the sources, the one-source claims of each, conflicts,
 * quotations that differ, different words for the same thing, shared origins. No colours, no control characters; lines are ended by a single line feed.
 */
public final class SummaryWriter {

    private static final String BULLET = "• ";

    private static final int WORDS_OF_A_QUOTATION = 16;

    private static final int MOST_WORDINGS = 8;

    private static final int MOST_OMISSIONS = 5;

    private final int width;

    /** @param width the longest line, in columns; at least 40 */
    public SummaryWriter(int width) {
        if (width < 40) {
            throw new IllegalArgumentException("too narrow: " + width);
        }
        this.width = width;
    }

    /** The summary of a comparison that nobody has worked on, ended by a line feed. */
    public String summary(Comparison comparison) {
        return summary(Findings.of(comparison));
    }

    /** The summary of findings with the reader's verdicts on claims, ended by a line feed. */
    public String summary(Findings findings) {
        Report report = Report.of(findings);
        Comparison comparison = findings.comparison();
        Lines lines = new Lines();
        lines.wrap("", report.headline());
        sources(report, lines);
        comparison.editions().forEach(edition -> lines.wrap("  ", edition.notice()));
        draft(report, lines);
        onlyHere(report, lines);
        leftOut(report, lines);
        conflicts(report, lines);
        quotations(report, lines);
        wordings(report, lines);
        origins(report, lines);
        lines.heading("How to read this");
        report.method().forEach(sentence -> lines.wrap("  ", sentence));
        return lines.toString();
    }

    private static void sources(Report report, Lines lines) {
        lines.heading("Sources");
        for (Report.SourceEntry source : report.sources()) {
            Article article = source.article();
            List<String> facts = new ArrayList<>();
            facts.add(Wording.oneLine(article.displayName()));
            if (article.published() != null) {
                facts.add(Wording.date(article.published()));
            }
            facts.add(Wording.count(source.witness().wordCount(), "word"));
            facts.add(Wording.percent(source.onlyHereShare()) + " only here");
            lines.entry(label(source.id()), String.join(" · ", facts));
            if (article.headline() != null) {
                lines.wrap(" ".repeat(label(source.id()).length()), Wording.oneLine(article.headline()));
            }
        }
    }

    private static void onlyHere(Report report, Lines lines) {
        lines.heading("Only here");
        for (Report.SourceEntry source : report.sources()) {
            lines.entry(
                    label(source.id()),
                    Wording.oneLine(source.article().displayName()) + ": "
                            + Wording.count(source.onlyHereCount(), "claim"));
            for (Claim claim : source.onlyHere()) {
                lines.entry(
                        " ".repeat(label(source.id()).length()) + BULLET,
                        "“" + report.words(claim.mentions().getFirst()) + "” (" + Wording.kind(claim.kind()) + ")"
                                + verdict(report, claim));
            }
        }
    }

    /** The reader's own text, sentence by sentence. */
    private static void draft(Report report, Lines lines) {
        DraftCheck draft = report.comparison().draft();
        if (draft == null) {
            return;
        }
        lines.heading("Your text");
        lines.entry(label(draft.draft().id()), Wording.oneLine(draft.draft().article().displayName()) + " · " + Wording.counts(draft));
        for (DraftCheck.Sentence sentence : draft.sentences()) {
            lines.entry("  " + BULLET, Wording.verdict(sentence.verdict()) + ": “" + Wording.oneLine(draft.words(sentence.span())) + "”");
            lines.wrap("      ", Wording.oneLine(sentence.reason()));
        }
    }

    private static void leftOut(Report report, Lines lines) {
        if (!report.hasOmissions()) {
            return;
        }
        lines.heading("Left out here");
        for (Report.SourceEntry source : report.sources()) {
            List<Omission> omissions = report.comparison().omissions(source.id());
            lines.entry(
                    label(source.id()),
                    Wording.oneLine(source.article().displayName()) + ": "
                            + (report.isSearchable(source.id())
                                    ? omissions.size() + " that two origins or more report"
                                    : Wording.NOT_LOOKED_FOR));
            String indent = " ".repeat(label(source.id()).length());
            omissions.stream().limit(MOST_OMISSIONS).forEach(omission -> lines.entry(
                    indent + BULLET,
                    report.told(omission) + " (" + Wording.list(omission.claim().articles()) + ")"));
            if (omissions.size() > MOST_OMISSIONS) {
                lines.wrap(indent, "And " + (omissions.size() - MOST_OMISSIONS) + " more, which the comparison file lists.");
            }
        }
    }

    private static String verdict(Report report, Claim claim) {
        return report.findings().verdict(claim).map(verdict -> " " + Wording.verdict(verdict)).orElse("");
    }

    private static void conflicts(Report report, Lines lines) {
        lines.heading("Conflicts");
        if (report.conflicts().isEmpty()) {
            lines.wrap("  ", Wording.NO_CONFLICTS);
        }
        for (Claim claim : report.conflicts()) {
            lines.entry("  " + BULLET, Wording.oneLine(claim.reason()) + verdict(report, claim));
            for (Passage mention : claim.mentions()) {
                lines.entry("    " + mention.article() + "  ", "“" + report.words(mention) + "”");
            }
        }
    }

    private static void quotations(Report report, Lines lines) {
        List<QuotationComparison> told = report.tellingQuotations();
        if (told.isEmpty()) {
            return;
        }
        lines.heading("Quotations that differ");
        for (QuotationComparison quotation : told) {
            lines.entry("  " + BULLET, "“" + Wording.shortened(report.words(report.fullest(quotation)), WORDS_OF_A_QUOTATION) + "”");
            lines.wrap("    ", Wording.oneLine(quotation.reason()));
        }
    }

    private static void wordings(Report report, Lines lines) {
        List<WordingDifference> wordings = report.comparison().wordings();
        if (wordings.isEmpty()) {
            return;
        }
        lines.heading("Different words for the same thing");
        wordings.stream().limit(MOST_WORDINGS).forEach(wording -> lines.entry("  " + BULLET, Wording.oneLine(wording.reason())));
        if (wordings.size() > MOST_WORDINGS) {
            lines.wrap("  ", "And " + (wordings.size() - MOST_WORDINGS) + " more, which the comparison file lists.");
        }
    }

    private static void origins(Report report, Lines lines) {
        lines.heading("Shared origins");
        if (report.sharedOrigins().isEmpty()) {
            lines.wrap("  ", "None found: every source has a text of its own.");
        }
        for (OriginGroup origin : report.sharedOrigins()) {
            lines.entry("  " + BULLET, origin(origin));
            report.reuse(origin).forEach(sentence -> lines.wrap("    ", sentence));
        }
    }

    /** "A and C have text in common, credited to …". */
    static String origin(OriginGroup origin) {
        String credit = origin.credit() == null ? "." : ", credited to " + Wording.oneLine(origin.credit()) + ".";
        return Wording.list(origin.articles()) + " have text in common" + credit;
    }

    private static String label(String id) {
        return "  " + id + "  ";
    }

    /** The text under way, wrapped between words. */
    private final class Lines {

        private final StringBuilder text = new StringBuilder();

        void heading(String words) {
            text.append('\n').append(words).append('\n');
        }

        void wrap(String indent, String words) {
            fill(indent, indent, words);
        }

        /** An entry whose first line starts with a label and whose others are indented as far. */
        void entry(String label, String words) {
            fill(label, " ".repeat(label.length()), words);
        }

        private void fill(String first, String others, String words) {
            StringBuilder line = new StringBuilder(first);
            boolean empty = true;
            for (String word : words.split(" ", -1)) {
                if (!empty && columns(line) + 1 + columns(word) > width) {
                    text.append(line).append('\n');
                    line = new StringBuilder(others);
                    empty = true;
                }
                if (!empty) {
                    line.append(' ');
                }
                line.append(word);
                empty = false;
            }
            text.append(line).append('\n');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Columns on a terminal: Chinese, Japanese and Korean characters take two, combining marks none. */
    private static int columns(CharSequence text) {
        return text.codePoints()
                .map(codePoint -> switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                    default -> isWide(codePoint) ? 2 : 1;
                })
                .sum();
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }
}
