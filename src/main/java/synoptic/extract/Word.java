package synoptic.extract;

/**
 * A word or mark of a paragraph as attribution sees it: "Mr." and "vice-presidential" are one word, "he's" is two.
 *
 * @param start first position in the text, in UTF-16 code units
 * @param end position after the last
 * @param lower its characters in lower case, curly apostrophes straightened
 * @param capital whether it begins with a capital letter
 * @param quoted index of the quotation in quotation marks that it stands in, marks included; -1 outside
 */
record Word(int start, int end, String lower, boolean capital, int quoted) {

    /** What stands before the first word and after the last. */
    static final Word NONE = new Word(-1, -1, "", false, -1);

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isNone() {
        return lower.isEmpty();
    }

    boolean isMark() {
        return !lower.isEmpty() && lower.charAt(0) != '\'' && lower.charAt(0) != '$' && lower.charAt(0) != '#' && lower.charAt(0) != '@'
                && lower.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
