package synoptic.collation;

/**
 * Two witnesses that are compared.
 *
 * @param a the index of one
 * @param b the index of a later one
 */
record Couple(int a, int b) {}
