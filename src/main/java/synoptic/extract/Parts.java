package synoptic.extract;

/**
 * A value given in two units: "5 feet 2 inches", "15 dollars and 50 cents", "two months and a half".
 *
 * @param value the value of both in the first unit
 * @param to index after the last piece
 */
record Parts(double value, int to) {

    /** Adds what follows a measured number where it is a part of its unit. */
    static Parts join(Pieces pieces, NumberReader numbers, double value, Measure measure) {
        Parts whole = new Parts(value, measure.to());
        String unit = measure.unit();
        if (unit == null || value != Math.rint(value) || measure.to() >= pieces.size()) {
            return whole;
        }
        int half = measure.to();
        if (Units.isTime(unit) && pieces.is(half, "and") && pieces.is(half + 1, "a") && pieces.is(half + 2, "half")) {
            return new Parts(value + 0.5, half + 3);
        }
        boolean and = pieces.at(measure.to()).is("and");
        int next = and ? measure.to() + 1 : measure.to();
        Numeral number = numbers.read(next);
        if (number == null || number.value() >= 100 || number.value() <= 0 || number.form() == Numeral.Form.ORDINAL) {
            return whole;
        }
        Piece sub = pieces.at(number.to());
        String part = sub.lower();
        if (unit.equals("foot") && number.value() < 12
                && (part.equals("in") || part.startsWith("inch") || isInchMark(pieces, measure.to(), sub))) {
            return new Parts(value + number.value() / 12, number.to() + 1);
        }
        boolean money = Units.money(unit.substring(unit.lastIndexOf(' ') + 1)) != null && !unit.equals("cent") && !unit.equals("pence");
        if (!money) {
            return whole;
        }
        if (part.startsWith("cent") || part.equals("pence") || part.equals("penny")) {
            return new Parts(value + number.value() / 100, number.to() + 1);
        }
        boolean ends = (!sub.isLetters() || sub.is("more") || sub.is("less")) && !sub.is("%") && !Units.isCurrencySign(sub.raw());
        boolean named = (measure.to() > 0 && pieces.at(measure.to() - 1).isLetters()) || and;
        return ends && named && number.value() >= 10 && number.value() == Math.rint(number.value())
                ? new Parts(value + number.value() / 100, number.to())
                : whole;
    }

    /** Whether a mark ends a height in feet and inches: 6'2". */
    private static boolean isInchMark(Pieces pieces, int afterFeet, Piece mark) {
        boolean feet = !pieces.at(afterFeet - 1).isLetters();
        return feet && (mark.is("\"") || mark.is("\u201D") || mark.is("\u2033"));
    }
}
