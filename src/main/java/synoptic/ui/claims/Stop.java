package synoptic.ui.claims;

import java.time.LocalDate;

/**
 * A day or a stretch of days on a timeline.
 *
 * @param from the first day
 * @param to the last day, never before the first
 * @param row who names it and in which words
 */
record Stop(LocalDate from, LocalDate to, EvidenceRow row) {}
