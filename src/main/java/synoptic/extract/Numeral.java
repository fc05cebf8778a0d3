package synoptic.extract;

/**
 * A number as it was read.
 *
 * @param from index of its first piece
 * @param to index after its last piece
 * @param value its value
 * @param form how it is written
 */
record Numeral(int from, int to, double value, Form form) {

    /** How a number is written, as far as it changes what the number means. */
    enum Form {
        /** In digits, without a word or a suffix that multiplies. */
        DIGITS,
        /** In words, or in digits with "million" and the like. */
        WORDS,
        /** A part of one: "two thirds", "1/4", "one in five". */
        FRACTION,
        /** A place in an order: "fifth", "15th". */
        ORDINAL,
        /** "Dozens", "hundreds of thousands": the least the words allow. */
        VAGUE
    }

    Numeral grown(int newTo, double newValue, Form newForm) {
        return new Numeral(from, newTo, newValue, newForm);
    }
}
