package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.claim.FigureReconciler.Verdict;
import synoptic.extract.Quantity;
import synoptic.extract.Quantity.Bound;
import synoptic.text.TextSpan;

class FigureReconcilerTest {

    @ParameterizedTest
    @CsvSource({
        "60212,60000",
        "60212,60200",
        "1249,1250",
        "11042,11000",
        "3.14,3.1",
        "8500000,8500000",
        "0.0634,0.063",
    })
    void aRoundedFigureIsTheSame(double exact, double rounded) {
        assertThat(compare(people(exact), people(rounded))).isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource({"14,17", "60212,61000", "60212,59000", "12,10", "100,140", "2,3", "0,3"})
    void anotherFigureOfTheSameThingConflicts(double one, double other) {
        assertThat(compare(people(one), people(other))).isEqualTo(Verdict.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOUT,60000,EXACTLY,62500,SAME",
        "ABOUT,60000,EXACTLY,90000,CONFLICT",
        "AT_LEAST,11000,EXACTLY,12500,SAME",
        "AT_LEAST,11000,EXACTLY,9000,CONFLICT",
        "AT_MOST,30,EXACTLY,12,SAME",
        "AT_MOST,30,EXACTLY,45,CONFLICT",
        "AT_LEAST,10,AT_LEAST,20,SAME",
        "AT_LEAST,10,AT_MOST,20,SAME",
        "AT_LEAST,20,AT_MOST,10,CONFLICT",
    })
    void boundsAndEstimatesLeaveRoom(Bound bound, double value, Bound otherBound, double otherValue, Verdict verdict) {
        assertThat(compare(figure(value, "person", bound, null), figure(otherValue, "person", otherBound, null))).isEqualTo(verdict);
    }

    @Test
    void differentThingsHaveNothingToDoWithEachOther() {
        assertThat(compare(figure(14, "person", Bound.EXACTLY, null), figure(17, "car", Bound.EXACTLY, null)))
                .isEqualTo(Verdict.UNRELATED);
        assertThat(compare(figure(14, "container", Bound.EXACTLY, "munitions"), figure(17, "container", Bound.EXACTLY, "food")))
                .isEqualTo(Verdict.UNRELATED);
        assertThat(compare(figure(14, null, Bound.EXACTLY, null), figure(17, null, Bound.EXACTLY, null)))
                .isEqualTo(Verdict.UNRELATED);
        assertThat(compare(figure(14, null, Bound.EXACTLY, null), figure(17, "person", Bound.EXACTLY, null)))
                .isEqualTo(Verdict.UNRELATED);
    }

    @Test
    void theSameValueOfWhatMayBeTheSameThingIsTheSame() {
        assertThat(compare(figure(14, null, Bound.EXACTLY, null), figure(14, "person", Bound.EXACTLY, null))).isEqualTo(Verdict.SAME);
    }

    /** The verdict, which must not depend on which figure comes first. */
    private static Verdict compare(Quantity a, Quantity b) {
        Verdict verdict = FigureReconciler.compare(a, b);
        assertThat(FigureReconciler.compare(b, a)).isEqualTo(verdict);
        return verdict;
    }

    private static Quantity people(double value) {
        return figure(value, "person", Bound.EXACTLY, null);
    }

    private static Quantity figure(double value, @Nullable String unit, Bound bound, @Nullable String noun) {
        return new Quantity(new TextSpan(0, 1), new TextSpan(0, 1), value, unit, bound, noun);
    }
}
