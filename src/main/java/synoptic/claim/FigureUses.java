package synoptic.claim;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import synoptic.collation.Witness;
import synoptic.extract.Quantity;
import synoptic.text.TextSpan;

/** Tells what a figure is in its sentence, by the words around it and the figures beside it. */
final class FigureUses {

    private static final Pattern DIFFERENCE = Pattern.compile(
            "\\s+(?:above|below|under|over|beyond|short of|(?:more|less|fewer|higher|lower|faster|slower|longer|shorter|larger|smaller|greater|earlier"
                    + "|later|older|younger) than)\\s");

    private static final int LONGEST_DIFFERENCE = 20;

    private static final Pattern SHARE_OF = Pattern.compile("\\s+of(?:\\s+[\\p{L}'’]+){0,3}\\s+");

    private FigureUses() {}

    /** Whether a figure only tells how far something is from something else: "29 km/h above the limit". */
    static boolean isDifference(Quantity figure, Witness witness) {
        String text = witness.article().text();
        int end = figure.span().end();
        return DIFFERENCE.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_DIFFERENCE))).lookingAt();
    }

    /** Whether a figure is what another one is a share of: the five in "three of the dam's five gates". */
    static boolean isWhole(Quantity figure, List<Quantity> all, Witness witness) {
        int end = figure.span().start();
        return all.stream()
                .filter(part -> Objects.equals(part.unit(), figure.unit()))
                .mapToInt(part -> part.span().end())
                .filter(start -> start < end)
                .anyMatch(start -> SHARE_OF.matcher(witness.words(new TextSpan(start, end))).matches());
    }

    /** Whether no other figure of the sentence has the same unit. */
    static boolean isOnlyOne(Quantity figure, List<Quantity> all) {
        return all.stream().filter(other -> Objects.equals(other.unit(), figure.unit())).count() == 1;
    }
}
