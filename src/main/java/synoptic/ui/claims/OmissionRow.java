package synoptic.ui.claims;

import synoptic.claim.Omission;

/**
 * A line of the list of what sources leave out.
 *
 * @param omission what is left out
 * @param source whose line it is: the letter and the outlet
 * @param isFirst whether it is the first line of its source
 * @param words what others report
 * @param detail who reports it, and what comes nearest in the source
 */
public record OmissionRow(Omission omission, String source, boolean isFirst, String words, String detail) {}
