package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.testing.Articles;

class SpeakersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"Nobody sleeps here,\" Mayor Kari Lunde told reporters. She said that residents would be away for a week. | She | Kari Lunde",
        "The crack grows, said Professor Jens Holm. Holm said that an anchor costs 90,000 crowns.                 | Holm |",
        "The crack grows, said Professor Jens Holm of the university.                                             | Professor Jens Holm of the university |",
        "The road was shut on Friday. They said that nobody was hurt.                                             | They |",
        "Mayor Kari Lunde left New Zealand in June. Mr. Holm met Peru's envoys. She said that the talks went well. | She | Kari Lunde",
        "Spokeswoman Tuva Berg met Jens Holm of South Korea. She said that the talks went well.                     | She | Tuva Berg",
        "Jens Holm flew to South Korea. Later she said that the talks went well.                                   | she |",
        "South Korea shut the port. She said that the talks went well.                                             | She |",
        "Tuva Aas met Runa Lie. She said that the talks went well.                                                 | She |",
    })
    void tellsWhomAPronounMeans(String text, String words, String name) {
        Witness witness = Articles.witness("A", text);
        Passage speaker = new Passage("A", witness.mentions().quotations().getLast().speaker());
        assertThat(witness.words(speaker.span())).isEqualTo(words);
        assertThat(Speakers.names(List.of(witness)).get(speaker)).isEqualTo(name);
    }
}
