package synoptic.export;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Original;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.QuotationComparison;
import synoptic.extract.Quotation;
import synoptic.project.Note;
import synoptic.project.Review;
import synoptic.text.TextSpan;

/** The lists of a report: figures, quotations, the reader's notes, and how it was made. */
final class ListSections {

    static final String FIGURES = "figures";
    static final String QUOTATIONS = "quotations";
    static final String NOTES = "notes";
    static final String METHOD = "method";
    static final String FIGURES_LABEL = "Figures";
    static final String QUOTATIONS_LABEL = "Quotations";
    static final String NOTES_LABEL = "Notes";
    static final String METHOD_LABEL = "Method";

    private final Sheet sheet;
    private final Report report;

    ListSections(Sheet sheet) {
        this.sheet = sheet;
        this.report = sheet.report();
    }

    /** What the sources count, a row a claim. */
    void figures(Html body) {
        Html section = sheet.section(body, "lists", FIGURES, "Figures", FIGURES_LABEL);
        sheet.selection(section);
        List<Report.Figures> figures =
                report.figures().stream().filter(row -> row.claim().articles().stream().anyMatch(sheet::shows)).toList();
        if (figures.isEmpty()) {
            section.add("p").text("None found.");
            return;
        }
        Html rows = Sheet.header(section.add("table", "figures"), "Of what", "Claim", "As reported");
        for (Report.Figures figure : figures) {
            Html row = rows.add("tr");
            row.add("td", "what").text(figure.of());
            status(row.add("td", "fact"), figure.claim());
            Html reports = row.add("td");
            figure.words().forEach(words -> mention(reports, words, figure.claim()));
        }
    }

    private void status(Html cell, Claim claim) {
        sheet.claim(cell, claim);
        sheet.verdict(cell, claim);
    }

    /** Whom the sources quote: first what several give differently, then every quotation of every source. */
    void quotations(Html body) {
        Html section = sheet.section(body, "lists", QUOTATIONS, "Quotations", QUOTATIONS_LABEL);
        List<QuotationComparison> several = report.comparison().quotations().stream()
                .filter(quotation -> quotation.versions().stream().anyMatch(version -> sheet.shows(version.article())))
                .toList();
        if (!several.isEmpty()) {
            section.add("h3").text("In several sources");
            Html rows = Sheet.header(section.add("table", "figures"), "How they differ", "Versions");
            several.forEach(quotation -> versions(rows.add("tr"), quotation));
        }
        if (sheet.shown().stream().allMatch(source -> source.quotations().isEmpty())) {
            section.add("p").text("None found.");
            return;
        }
        section.add("h3").text("All quotations");
        Html rows = Sheet.header(section.add("table", "quotations"), "Source", "Words, how and by whom they were said", "Claims", "Place");
        for (Report.SourceEntry source : sheet.shown()) {
            for (Quotation quotation : source.quotations()) {
                quotation(rows.add("tr"), source, quotation);
            }
        }
    }

    private void quotation(Html row, Report.SourceEntry source, Quotation quotation) {
        sheet.badge(row.add("td", "letter"), source.id());
        Passage passage = new Passage(source.id(), quotation.span());
        Html words = row.add("td");
        Sheet.words(words.add("div", "words"), source.article(), report.words(passage));
        TextSpan speaker = quotation.speaker();
        words.add("div", "fact-inline").text(Wording.identifier(quotation.kind())
                + (speaker == null ? "" : ", " + report.comparison().told(new Passage(source.id(), speaker))));
        Html claims = row.add("td", "fact");
        List<Claim> made = report.claims(passage);
        made.forEach(claim -> sheet.claim(claims.add("div"), claim));
        if (made.isEmpty()) {
            claims.text("–");
        }
        sheet.place(row.add("td", "number"), passage, null);
    }

    private void versions(Html row, QuotationComparison quotation) {
        row.add("td", "reason-cell").text(Wording.oneLine(quotation.reason()));
        Html versions = row.add("td");
        for (QuotationComparison.Version version : quotation.versions()) {
            Html line = versions.add("div", "version");
            sheet.badge(line, version.article());
            String words = version.words().stream().map(report::words).collect(Collectors.joining(" … "));
            Html quoted = line.add("span", "words");
            Sheet.words(quoted, report.witness(version.article()).article(), " “" + words + "” ");
            Passage speaker = version.speaker();
            line.add("span", "fact-inline")
                    .text(Wording.identifier(version.treatment()) + (speaker == null ? "" : ", " + report.comparison().told(speaker))
                            + " ");
            sheet.place(line, version.words().getFirst(), null);
        }
    }

    private void mention(Html parent, Passage mention, Claim claim) {
        Html line = parent.add("div", "version");
        sheet.badge(line, mention.article());
        Html words = line.add("span", "words");
        Sheet.words(words, report.witness(mention.article()).article(), " " + report.words(mention) + " ");
        sheet.place(line, mention, claim);
    }

    boolean hasNotes() {
        return !report.findings().notes().isEmpty() || !report.findings().reviews().isEmpty();
    }

    /** What the reader wrote and decided. */
    void notes(Html body) {
        Html section = sheet.section(body, "lists", NOTES, "Reader’s notes", NOTES_LABEL);
        List<Note> notes = sheet.shown().stream().flatMap(source -> report.notes(source.id()).stream()).toList();
        if (!notes.isEmpty()) {
            Set<String> tags =
                    notes.stream().flatMap(note -> note.tags().stream()).collect(Collectors.toCollection(TreeSet::new));
            if (!tags.isEmpty()) {
                section.add("p").text("Tags: " + String.join(", ", tags) + ".");
            }
            Html rows = Sheet.header(section.add("table", "notes"), "Source", "About", "Note", "Tags, colour, by", "Place");
            notes.forEach(note -> note(rows.add("tr"), note));
        }
        List<Review> reviews = report.findings().reviews().stream()
                .filter(review -> sheet.shows(review.mention().article()))
                .toList();
        if (!reviews.isEmpty()) {
            section.add("h3").text("Verdicts");
            Html rows = Sheet.header(section.add("table", "notes"), "Source", "Words", "Verdict", "Place");
            for (Review review : reviews) {
                Html row = rows.add("tr");
                sheet.badge(row.add("td", "letter"), review.mention().article());
                Sheet.words(
                        row.add("td", "words"), report.witness(review.mention().article()).article(), report.words(review.mention()));
                row.add("td", "reason-cell").text(Wording.verdict(review.verdict()));
                sheet.place(row.add("td", "number"), review.mention(), null);
            }
        }
    }

    private void note(Html row, Note note) {
        sheet.badge(row.add("td", "letter"), note.article());
        Html about = row.add("td", "words");
        if (note.place().words() == null) {
            about.text("The source as a whole");
        } else {
            Sheet.words(about, report.witness(note.article()).article(), report.words(note));
        }
        Sheet.directed(row.add("td"), Wording.oneLine(note.words()));
        Html more = row.add("td", "tags");
        if (!note.tags().isEmpty()) {
            more.add("div").text(String.join(", ", note.tags()));
        }
        sheet.swatch(more.add("div"), new Swatch(Mark.NOTE, note.colour()), Wording.colour(note.colour()));
        more.add("div", "by").text(Wording.author(note));
        Html place = row.add("td", "number");
        note.place().passage().ifPresent(passage -> sheet.place(place, passage, null));
    }

    /** How it was made, from what. */
    void method(Html body) {
        Html section = sheet.section(body, "lists", METHOD, "How this was made", METHOD_LABEL);
        report.method().forEach(sentence -> section.add("p").text(sentence));
        section.add("p")
                .text("Made with " + Release.generator() + ". Places in the files that it writes count characters of the text as read.");
        section.add("h3").text("Sources");
        Html rows = Sheet.header(section.add("table", "files"), "Source", "File", "Published", "Language", "SHA-256");
        for (Report.SourceEntry source : report.sources()) {
            Article article = source.article();
            Html row = rows.add("tr");
            sheet.badge(row.add("td", "letter"), source.id());
            row.add("td").text(Wording.oneLine(article.origin().name()));
            row.add("td", "date").text(article.published() == null ? "not given" : Wording.date(article.published()));
            row.add("td").text(article.language().equals("und") ? "not known" : article.language());
            Html hashes = row.add("td", "hash");
            hashes.add("div").text("text: " + spaced(Fingerprint.sha256(article.text())));
            Original original = article.original();
            if (original != null) {
                hashes.add("div").text("file: " + spaced(Fingerprint.sha256(original.content())));
            }
        }
        List<String> notices = report.sources().stream()
                .map(Report.SourceEntry::article)
                .flatMap(article -> article.notices().stream().map(notice -> withoutPath(notice, article.origin())))
                .toList();
        if (!notices.isEmpty()) {
            section.add("h3").text("Reading the sources");
            notices.forEach(notice -> section.add("p").text(notice));
        }
        section.add("h3").text("Limits");
        LIMITS.forEach(limit -> section.add("p").text(limit));
    }

    /** A report tells nothing of the machine. */
    private static String withoutPath(String notice, Origin origin) {
        return origin instanceof Origin.File file ? notice.replace(file.path().toString(), origin.name()) : notice;
    }

    private static String spaced(String hash) {
        return hash.replaceAll("(.{16})(?!$)", "$1 ");
    }

    private static final List<String> LIMITS = List.of(
            "Claims are found by rules and by a small language model for English. A claim may be marked that another source states in"
                    + " other words; a claim may be missed.",
            "A conflict means that two values were found which do not fit; different scope or a later count may explain it. Which of"
                    + " them is right is not decided here. Many disagreements are not found, above all where the sources word them"
                    + " differently; a shared claim may hold one. The table of figures helps to look for them.",
            "A shared origin is told from runs of the same words and from credits. Sources may depend on each other in ways that their"
                    + " words do not show.",
            "The hash of a source’s text tells whether a text is the one that was compared; the original file may hold more.");
}
