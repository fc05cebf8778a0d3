package synoptic.ui.main;

/** What the middle of the window shows. */
public enum View {
    COLUMNS,
    MATRIX,
    FIGURES,
    QUOTATIONS,
    DATES,
    HEADLINES,
    NOTES,
    DRAFT
}
