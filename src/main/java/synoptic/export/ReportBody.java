package synoptic.export;

import java.util.ArrayList;
import java.util.List;
import synoptic.claim.Claim;
import synoptic.claim.DraftCheck;

/** The parts of a report in their order, and its contents. */
final class ReportBody {

    private final Sheet sheet;
    private final ArticleText texts;
    private final ListSections lists;

    ReportBody(Sheet sheet) {
        this.sheet = sheet;
        this.texts = new ArticleText(sheet);
        this.lists = new ListSections(sheet);
    }

    /**
     * A line of the contents.
     *
     * @param target the id of the element it leads to
     * @param label how the pages from here on are called in front of their number
     */
    record Entry(String title, String target, String label, List<Entry> children) {

        Entry {
            children = List.copyOf(children);
        }
    }

    ArticleText texts() {
        return texts;
    }

    private boolean has(ReportPart part) {
        return switch (part) {
            case SIDE_BY_SIDE -> sheet.isSideBySide();
            case DRAFT -> sheet.options().has(part) && sheet.report().comparison().draft() != null;
            case NOTES -> sheet.options().has(part) && lists.hasNotes();
            default -> sheet.options().has(part);
        };
    }

    /** What the report holds. */
    List<Entry> contents() {
        List<Entry> entries = new ArrayList<>();
        if (has(ReportPart.SUMMARY)) {
            List<Entry> children = new ArrayList<>();
            children.add(new Entry("Marks", "legend", "", List.of()));
            children.add(new Entry("Shared origins", "origins", "", List.of()));
            if (sheet.options().statuses().contains(Claim.Status.CONFLICTING)) {
                children.add(new Entry("Conflicts", "conflicts", "", List.of()));
            }
            if (sheet.options().statuses().contains(Claim.Status.ONE_SOURCE)) {
                children.add(new Entry("Only here", "only-here", "", sheet.shown().stream()
                        .map(source -> new Entry(Sheet.name(source), "only-" + source.id(), "", List.of()))
                        .toList()));
            }
            if (sheet.report().hasOmissions() && sheet.options().statuses().contains(Claim.Status.SHARED)) {
                children.add(new Entry("Left out here", SummarySection.LEFT_OUT, "", sheet.shown().stream()
                        .map(source -> new Entry(Sheet.name(source), SummarySection.LEFT_OUT + "-" + source.id(), "", List.of()))
                        .toList()));
            }
            entries.add(new Entry("Summary", "summary", SummarySection.LABEL, children));
        }
        if (has(ReportPart.DRAFT)) {
            entries.add(new Entry("Your text", DraftSection.ID, DraftSection.LABEL, List.of()));
        }
        if (has(ReportPart.MATRIX)) {
            entries.add(new Entry("Who reports what", MatrixSection.ID, MatrixSection.LABEL, List.of()));
        }
        if (has(ReportPart.SIDE_BY_SIDE)) {
            entries.add(new Entry("Side by side", SideBySideSection.ID, SideBySideSection.LABEL, List.of()));
        }
        if (has(ReportPart.ARTICLES)) {
            List<Entry> articles = sheet.shown().stream()
                    .map(source -> new Entry(Sheet.name(source), ArticleSection.id(source), source.id(), List.of()))
                    .toList();
            entries.add(new Entry("Articles", articles.getFirst().target(), "", articles));
        }
        if (has(ReportPart.FIGURES)) {
            entries.add(new Entry("Figures", ListSections.FIGURES, ListSections.FIGURES_LABEL, List.of()));
        }
        if (has(ReportPart.QUOTATIONS)) {
            entries.add(new Entry("Quotations", ListSections.QUOTATIONS, ListSections.QUOTATIONS_LABEL, List.of()));
        }
        if (has(ReportPart.NOTES)) {
            entries.add(new Entry("Reader’s notes", ListSections.NOTES, ListSections.NOTES_LABEL, List.of()));
        }
        if (has(ReportPart.METHOD)) {
            entries.add(new Entry("How this was made", ListSections.METHOD, ListSections.METHOD_LABEL, List.of()));
        }
        return entries;
    }

    void write(Html body, Steps steps) {
        if (has(ReportPart.SUMMARY)) {
            sheet.selection(body);
            new SummarySection(sheet).write(body);
        }
        DraftCheck draft = sheet.report().comparison().draft();
        if (has(ReportPart.DRAFT) && draft != null) {
            new DraftSection(sheet).write(body, draft);
        }
        steps.done(0.2);
        if (has(ReportPart.MATRIX)) {
            new MatrixSection(sheet).write(body);
        }
        steps.done(0.4);
        if (has(ReportPart.SIDE_BY_SIDE)) {
            new SideBySideSection(sheet, texts).write(body);
        }
        steps.done(0.7);
        if (has(ReportPart.ARTICLES)) {
            ArticleSection articles = new ArticleSection(sheet, texts);
            sheet.shown().forEach(source -> articles.write(body, source));
        }
        if (has(ReportPart.FIGURES)) {
            lists.figures(body);
        }
        if (has(ReportPart.QUOTATIONS)) {
            lists.quotations(body);
        }
        if (has(ReportPart.NOTES)) {
            lists.notes(body);
        }
        if (has(ReportPart.METHOD)) {
            lists.method(body);
        }
        steps.done(1);
    }
}
