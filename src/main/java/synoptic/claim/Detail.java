package synoptic.claim;

import synoptic.text.TextSpan;

/**
 * Words of one sentence that state one thing.
 *
 * @param span the words
 * @param kind what they state
 * @param novelty the mean likelihood that no other article states it, 0 to 1
 */
record Detail(TextSpan span, Claim.Kind kind, double novelty) {}
