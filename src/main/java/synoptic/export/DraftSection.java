package synoptic.export;

import java.util.List;
import synoptic.article.Passage;
import synoptic.claim.DraftCheck;

/** The reader's own text, sentence by sentence, with where the sources say it. */
final class DraftSection {

    static final String ID = "your-text";
    static final String LABEL = "Your text";

    private static final int MOST_WORDS = 28;

    private final Sheet sheet;
    private final Report report;

    DraftSection(Sheet sheet) {
        this.sheet = sheet;
        this.report = sheet.report();
    }

    void write(Html body, DraftCheck draft) {
        Html section = sheet.section(body, "lists draft-pages", ID, "Your text against the sources", LABEL);
        section.add("p", "counts").text(Wording.oneLine(draft.draft().article().displayName()) + ": " + Wording.counts(draft) + ".");
        section.add("p").text("Held against the sources sentence by sentence, by a program. “In no source” means: not found in the loaded"
                + " sources. It does not mean that it is wrong.");
        if (draft.sentences().isEmpty()) {
            return;
        }
        Html rows = Sheet.header(section.add("table", "draft"), "Verdict", "Sentence", "Sources");
        draft.sentences().forEach(sentence -> sentence(rows.add("tr"), draft, sentence));
    }

    private void sentence(Html row, DraftCheck draft, DraftCheck.Sentence sentence) {
        Html verdict = row.add("td", "fact verdict-cell");
        verdict.text(Wording.verdict(sentence.verdict()));
        Html words = row.add("td");
        Sheet.words(words.add("div", "words"), draft.draft().article(), Wording.oneLine(draft.words(sentence.span())));
        if (sentence.verdict() != DraftCheck.Verdict.SUPPORTED || !sentence.doubts().isEmpty()) {
            words.add("div", "why").with("lang", "en").with("dir", "ltr").text(Wording.oneLine(sentence.reason()));
        }
        Html sources = row.add("td", "evidence-cell");
        List<Passage> passages = sentence.evidence().stream().map(DraftCheck.Evidence::passage).toList();
        for (Passage passage : passages) {
            passage(sources, passage);
        }
        if (passages.isEmpty()) {
            sources.add("span", "none").text("–");
        }
    }

    private void passage(Html parent, Passage passage) {
        Html line = parent.add("div", "version");
        sheet.badge(line, passage.article());
        Sheet.words(
                line.add("span", "words"),
                report.witness(passage.article()).article(),
                " " + Wording.shortened(report.words(passage), MOST_WORDS) + " ");
        sheet.place(line, passage, null);
    }
}
