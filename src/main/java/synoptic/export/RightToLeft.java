package synoptic.export;

/** Which text is read from right to left. */
final class RightToLeft {

    private RightToLeft() {}

    /** Whether more letters of a text run from right to left than from left to right. */
    static boolean isMostly(String text) {
        return text.codePoints().map(RightToLeft::sign).sum() > 0;
    }

    private static int sign(int codePoint) {
        if (isRightToLeft(codePoint)) {
            return 1;
        }
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 0;
    }

    /** Whether a character is a letter of Hebrew, Arabic or another script of this direction. */
    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
