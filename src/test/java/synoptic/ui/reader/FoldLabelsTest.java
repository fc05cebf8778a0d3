package synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.article.Furniture;
import synoptic.article.Furniture.Kind;
import synoptic.text.TextSpan;
import synoptic.ui.i18n.Messages;

class FoldLabelsTest {

    private static String label(Kind... kinds) {
        return new FoldLabels(Messages.in(Locale.ENGLISH))
                .label(Stream.of(kinds).map(kind -> new Furniture(new TextSpan(0, 1), kind)).toList(), false);
    }

    @Test
    void namesEachKindOnceAndWhatHasNoKindLast() {
        assertThat(label(Kind.SHARE)).isEqualTo("Share prompt   –   Show");
        assertThat(label(Kind.SHARE, Kind.SHARE, Kind.SUBSCRIPTION)).startsWith("Share prompt, subscription appeal   –");
        assertThat(label(Kind.OTHER, Kind.NAVIGATION)).startsWith("Page navigation and other text around the article   –");
        assertThat(label(Kind.OTHER, Kind.OTHER)).startsWith("Text around the article   –");
    }
}
