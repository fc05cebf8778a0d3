package synoptic.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of all kinds for property tests. */
public final class Texts {

    private Texts() {}

    /** Any characters at all, halves of surrogate pairs among them. */
    public static Arbitrary<String> wild() {
        return Arbitraries.strings().all().ofMaxLength(80);
    }

    /** Pieces of news in several scripts in a wild order: what rules about stops, quotation marks and numbers stumble over. */
    public static Arbitrary<String> newsy() {
        return Arbitraries.of(
                "The", "bridge", "Mr.", "Kim", "U.S.", "U.N.", "a.m.", "Jan.", "6", "11,000", "3.5", "$", "40%", "21st", "Jong-un",
                "Kim’s", "leaders'", "“", "”", "\"", "'", "(", ")", "[...]", "…", "...", ".", "!", "?", "?!", ",", ";", ":", "-", "—",
                " ", " ", " ", " ", "\n", "\u00A0", "\u3000", "\t", "平壤", "。", "「", "」", "！", "회담이", "열렸다.", "وصل", "؟",
                "שָׁלוֹם", "हुआ।", "\uD83C\uDF09", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDF0\uD83C\uDDF7",
                "e\u0301",
                "\u00AD", "\u200B", "\uFEFF", "\uD840\uDC00")
                .list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    /** Either of the two. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(wild(), newsy());
    }
}
