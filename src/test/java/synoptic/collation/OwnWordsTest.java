package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.text.TextSpan;
import synoptic.text.Token;
import synoptic.text.Tokenizer;

class OwnWordsTest {

    @Test
    void wordsThatNoOtherTextHasAreItsOwnInRuns() {
        assertThat(own("Putin arrives in Pyongyang for secret talks of weapons", "Putin arrived for talks", "Pyongyang waits"))
                .containsExactly("secret", "weapons");
        assertThat(own("Crowds and cavalry greet Putin", "Putin lands")).containsExactly("Crowds and cavalry greet");
    }

    @Test
    void aTextAmongEqualsHasNone() {
        assertThat(own("Putin lands", "Putin lands.")).isEmpty();
        assertThat(own("", "Putin lands")).isEmpty();
    }

    private static List<String> own(String text, String... others) {
        return OwnWords.of(tokens(text), List.of(others).stream().map(OwnWordsTest::tokens).toList()).stream()
                .map(span -> span.in(text))
                .toList();
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokenize(text, new TextSpan(0, text.length()));
    }
}
