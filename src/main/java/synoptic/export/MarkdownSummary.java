package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;
import synoptic.claim.Omission;
import synoptic.claim.QuotationComparison;
import synoptic.claim.WordingDifference;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.extract.Quotation;
import synoptic.project.Note;

/**
 * Writes a summary of findings in Markdown (CommonMark with tables): UTF-8, lines ended by a single line feed, the same bytes for
 * the same findings. Words of an article never turn into markup.
 */
public final class MarkdownSummary {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>()#|~!&])");

    /** What would make a list, a heading or a rule of the line that it begins. */
    private static final Pattern LINE_START = Pattern.compile("^([-+=]|\\d+(?=[.)]))");

    private final ExportOptions options;

    /** Writes what of a report is asked for and has a place in a summary. */
    public MarkdownSummary(ExportOptions options) {
        this.options = options;
    }

    /**
     * Writes the summary.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Findings findings, OutputStream out) throws IOException {
        out.write(text(Report.of(findings)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String text(Report report) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(report.title())).append("\n\n").append(report.headline()).append(".\n");
        Wording.shown(options.statuses()).ifPresent(shown -> text.append('\n').append(shown).append('\n'));
        report.comparison().notices().forEach(notice -> text.append('\n').append(escaped(notice)).append('\n'));
        sources(report, text);
        DraftCheck draft = report.comparison().draft();
        if (draft != null && options.has(ReportPart.DRAFT)) {
            draft(draft, text);
        }
        if (options.has(ReportPart.SUMMARY)) {
            if (options.statuses().contains(Claim.Status.CONFLICTING)) {
                conflicts(report, text);
            }
            if (options.statuses().contains(Claim.Status.ONE_SOURCE)) {
                onlyHere(report, text);
            }
            if (options.statuses().contains(Claim.Status.SHARED)) {
                leftOut(report, text);
            }
        }
        if (options.has(ReportPart.MATRIX)) {
            matrix(report, text);
        }
        if (options.has(ReportPart.FIGURES)) {
            figures(report, text);
        }
        if (options.has(ReportPart.QUOTATIONS)) {
            quotations(report, text);
        }
        if (options.has(ReportPart.SUMMARY)) {
            wordings(report, text);
            origins(report, text);
        }
        if (options.has(ReportPart.NOTES)) {
            notes(report, text);
        }
        if (options.has(ReportPart.METHOD)) {
            heading(text, "How this was made");
            report.method().forEach(sentence -> text.append(escaped(sentence)).append("\n\n"));
            text.append("Made with ").append(escaped(Release.generator())).append(".\n");
        }
        return text.toString();
    }

    private static void sources(Report report, StringBuilder text) {
        heading(text, "Sources");
        row(text, List.of("", "Outlet", "Headline", "Published", "Words", "Only here"));
        row(text, List.of("---", "---", "---", "---", "---:", "---:"));
        for (Report.SourceEntry source : report.sources()) {
            Article article = source.article();
            row(text, List.of(
                    "**" + source.id() + "**",
                    escaped(article.displayName()),
                    article.headline() == null ? "" : escaped(article.headline()),
                    article.published() == null ? "" : Wording.date(article.published()),
                    String.valueOf(source.witness().wordCount()),
                    Wording.percent(source.onlyHereShare()) + ", " + Wording.count(source.onlyHereCount(), "claim")));
        }
    }

    private static void conflicts(Report report, StringBuilder text) {
        heading(text, "Conflicts");
        if (report.conflicts().isEmpty()) {
            text.append(Wording.NO_CONFLICTS).append('\n');
        }
        for (Claim claim : report.conflicts()) {
            text.append("- ").append(escaped(claim.reason())).append(verdict(report, claim)).append('\n');
            for (Passage mention : claim.mentions()) {
                text.append("  - **").append(mention.article()).append("** “").append(escaped(report.words(mention))).append("”\n");
            }
        }
    }

    private static void onlyHere(Report report, StringBuilder text) {
        heading(text, "Only here");
        for (Report.SourceEntry source : report.sources()) {
            text.append("### ").append(source.id()).append(" ").append(escaped(source.article().displayName())).append("\n\n");
            if (source.onlyHere().isEmpty()) {
                text.append("None found.\n");
            }
            for (Claim claim : source.onlyHere()) {
                text.append("- “").append(escaped(report.words(claim.mentions().getFirst()))).append("” (")
                        .append(Wording.kind(claim.kind())).append(')').append(verdict(report, claim)).append('\n');
            }
            text.append('\n');
        }
    }

    private static void leftOut(Report report, StringBuilder text) {
        if (!report.hasOmissions()) {
            return;
        }
        heading(text, "Left out here");
        for (Report.SourceEntry source : report.sources()) {
            text.append("### ").append(source.id()).append(" ").append(escaped(source.article().displayName())).append("\n\n");
            List<Omission> omissions = report.comparison().omissions(source.id());
            if (!report.isSearchable(source.id())) {
                text.append(Wording.NOT_LOOKED_FOR).append('\n');
            } else if (omissions.isEmpty()) {
                text.append("None found.\n");
            }
            omissions.forEach(omission -> text.append("- ").append(escaped(report.told(omission))).append(" – ")
                    .append(String.join(", ", omission.claim().articles())).append('\n'));
            text.append('\n');
        }
    }

    private static void draft(DraftCheck draft, StringBuilder text) {
        heading(text, "Your text against the sources");
        text.append(escaped(draft.draft().article().displayName())).append(": ").append(Wording.counts(draft)).append(".\n\n");
        if (draft.sentences().isEmpty()) {
            return;
        }
        row(text, List.of("Sentence", "Verdict", "Why"));
        row(text, List.of("---", "---", "---"));
        for (DraftCheck.Sentence sentence : draft.sentences()) {
            row(text, List.of(
                    escaped(draft.words(sentence.span())), Wording.verdict(sentence.verdict()), escaped(sentence.reason())));
        }
    }

    private static String verdict(Report report, Claim claim) {
        return report.findings().verdict(claim).map(verdict -> " *" + escaped(Wording.verdict(verdict)) + "*").orElse("");
    }

    private static void matrix(Report report, StringBuilder text) {
        heading(text, "Who reports what");
        List<String> header = new ArrayList<>(List.of("No.", "Claim", "Kind", "Status"));
        List<String> rule = new ArrayList<>(List.of("---:", "---", "---", "---"));
        for (Report.SourceEntry source : report.sources()) {
            header.add(source.id());
            rule.add(":-:");
        }
        row(text, header);
        row(text, rule);
        for (Claim claim : report.comparison().claims()) {
            List<String> cells = new ArrayList<>(List.of(
                    Sheet.number(claim),
                    escaped(report.words(claim.mentions().getFirst())),
                    Wording.kind(claim.kind()),
                    Wording.status(claim.status()) + verdict(report, claim)));
            List<String> articles = claim.articles();
            report.sources().forEach(source -> cells.add(articles.contains(source.id()) ? "●" : "–"));
            row(text, cells);
        }
    }

    private static void figures(Report report, StringBuilder text) {
        heading(text, "Figures");
        List<Report.Figures> figures = report.figures();
        if (figures.isEmpty()) {
            text.append("None found.\n");
            return;
        }
        row(text, List.of("No.", "Of what", "Status", "As reported"));
        row(text, List.of("---:", "---", "---", "---"));
        for (Report.Figures figure : figures) {
            row(text, List.of(
                    Sheet.number(figure.claim()),
                    escaped(figure.of()),
                    Wording.status(figure.claim().status()) + verdict(report, figure.claim()),
                    figure.words().stream()
                            .map(mention -> "**" + mention.article() + "** " + escaped(report.words(mention)))
                            .collect(Collectors.joining("; "))));
        }
    }

    private static void quotations(Report report, StringBuilder text) {
        heading(text, "Quotations");
        List<QuotationComparison> told = report.tellingQuotations();
        for (QuotationComparison quotation : told) {
            text.append("- “").append(escaped(report.words(report.fullest(quotation)))).append("”: ")
                    .append(escaped(quotation.reason())).append('\n');
        }
        if (report.sources().stream().allMatch(source -> source.quotations().isEmpty())) {
            text.append("None found.\n");
            return;
        }
        text.append(told.isEmpty() ? "" : "\n");
        row(text, List.of("", "Words", "Said by", "Kind", "Claims"));
        row(text, List.of("---", "---", "---", "---", "---"));
        for (Report.SourceEntry source : report.sources()) {
            Witness witness = source.witness();
            for (Quotation quotation : source.quotations()) {
                Passage passage = new Passage(source.id(), quotation.span());
                row(text, List.of(
                        "**" + source.id() + "**",
                        escaped(report.words(passage)),
                        quotation.speaker() == null ? "–" : escaped(witness.words(quotation.speaker())),
                        Wording.identifier(quotation.kind()),
                        report.claims(passage).stream().map(Sheet::number).collect(Collectors.joining(", "))));
            }
        }
    }

    private static void wordings(Report report, StringBuilder text) {
        List<WordingDifference> wordings = report.comparison().wordings();
        if (!wordings.isEmpty()) {
            heading(text, "Different words for the same thing");
            wordings.forEach(wording -> text.append("- ").append(escaped(wording.reason())).append('\n'));
        }
    }

    private static void origins(Report report, StringBuilder text) {
        heading(text, "Shared origins");
        if (report.sharedOrigins().isEmpty()) {
            text.append("None found: every source has a text of its own.\n");
        }
        for (OriginGroup origin : report.sharedOrigins()) {
            text.append("- ").append(escaped(SummaryWriter.origin(origin)));
            report.reuse(origin).forEach(sentence -> text.append(' ').append(escaped(sentence)));
            text.append('\n');
        }
    }

    private static void notes(Report report, StringBuilder text) {
        if (report.findings().notes().isEmpty()) {
            return;
        }
        heading(text, "Reader’s notes");
        for (Report.SourceEntry source : report.sources()) {
            for (Note note : report.notes(source.id())) {
                note(note, source.id(), report.words(note), text);
            }
        }
    }

    /**
     * Writes a note as an item of a list: what it is about, the note, its tags, who wrote it.
     *
     * @param about the words that it is about; empty for a source as a whole
     */
    static void note(Note note, String source, String about, StringBuilder text) {
        text.append("- ").append(note.colour().shape()).append(" **").append(source).append("** ")
                .append(about.isEmpty() ? "the source as a whole" : "“" + escaped(about) + "”");
        text.append(note.words().isEmpty() ? "" : ": " + escaped(note.words()));
        text.append(note.tags().isEmpty()
                ? ""
                : note.tags().stream().map(MarkdownSummary::escaped).collect(Collectors.joining(", ", " [", "]")));
        text.append(note.author().isEmpty() ? "" : " – " + escaped(note.author())).append('\n');
    }

    private static void heading(StringBuilder text, String words) {
        text.append("\n## ").append(words).append("\n\n");
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    static String escaped(String words) {
        String inLine = MARKUP.matcher(Wording.oneLine(words)).replaceAll("\\\\$1");
        return LINE_START.matcher(inLine).replaceFirst("\\\\$1");
    }
}
