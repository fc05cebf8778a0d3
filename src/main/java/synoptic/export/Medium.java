package synoptic.export;

/** What a report is read on. */
enum Medium {
    /** Pages: places are told by their number, highlights become annotations. */
    PAPER,
    /** A browser: places are reached by links, highlights are marked text. */
    SCREEN
}
