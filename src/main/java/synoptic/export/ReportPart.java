package synoptic.export;

/** A part of a report, in the order in which the parts follow each other. */
public enum ReportPart {
    /** The sources, what each alone says, conflicts, what comes from one text; and what the marks mean. */
    SUMMARY,
    /** The reader's own text, held against the sources sentence by sentence. */
    DRAFT,
    /** Every claim in a row, every source in a column. */
    MATRIX,
    /** The articles in columns, passages that report the same level with each other. */
    SIDE_BY_SIDE,
    /** Every article in full, one after the other. */
    ARTICLES,
    /** What the sources count, claim by claim. */
    FIGURES,
    /** Whom the sources quote, and how the versions differ. */
    QUOTATIONS,
    /** What the reader wrote: notes, tags, verdicts. */
    NOTES,
    /** How it was made, from which files, and where it may err. */
    METHOD
}
