package synoptic.extract;

/**
 * A stretch of a paragraph's words.
 *
 * @param from index of the first
 * @param to index after the last
 */
record WordRange(int from, int to) {}
