package synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.TextSpan;

class QuotationExtractorTest {

    /** Speaker, cue, kind, words: quotation marks stand for themselves, so fields are parted by bars and nothing is quoted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The mayor said that the bridge was closed.                 | The mayor             | said          | INDIRECT | that the bridge was closed
            The mayor has also said the bridge was closed.             | The mayor             | has also said | INDIRECT | the bridge was closed
            “We will rebuild it,” the mayor said.                      | the mayor             | said          | DIRECT   | “We will rebuild it,”
            "We will rebuild it," said Ana Ruiz, the mayor of Leon.    | Ana Ruiz, the mayor of Leon | said    | DIRECT   | "We will rebuild it,"
            ''We will rebuild it,'' Ms. Ruiz said on Monday.           | Ms. Ruiz              | said          | DIRECT   | ''We will rebuild it,''
            «We will rebuild it», the mayor said.                      | the mayor             | said          | DIRECT   | «We will rebuild it»
            Ana Ruiz, the mayor of Leon, said it was “a disgrace.”     | Ana Ruiz, the mayor of Leon | said    | MIXED    | it was “a disgrace.”
            The bridge is closed, according to the port authority.     | the port authority    | according to  | INDIRECT | The bridge is closed
            According to the port authority, the bridge is closed.     | the port authority    | According to  | INDIRECT | the bridge is closed
            Mr. Ruiz told reporters on Friday that he would resign.    | Mr. Ruiz              | told          | INDIRECT | that he would resign
            On Tuesday the minister denied that he had known of it.    | the minister          | denied        | INDIRECT | that he had known of it
            The bridge is closed, officials said.                      | officials             | said          | INDIRECT | The bridge is closed
            The museum, Mr. Obama said, would open at noon.            | Mr. Obama             | said          | INDIRECT | The museum, Mr. Obama said, would open at noon
            “Why now?” Clinton asked.                                  | Clinton               | asked         | DIRECT   | “Why now?”
            “It was overridden,” Mitch McConnell, R-Ky., said Tuesday. | Mitch McConnell, R-Ky. | said        | DIRECT   | “It was overridden,”
            Ruiz -- the head of the board -- said it was closed.       | Ruiz                  | said          | INDIRECT | it was closed
            As Ana Ruiz put it, “The bridge is gone for good.”         | Ana Ruiz              | put it        | DIRECT   | “The bridge is gone for good.”
            The businessman says of Ruiz, “She will put it up for sale.” | The businessman     | says          | DIRECT   | “She will put it up for sale.”
            The ad uses footage of Ana Ruiz asking, “Why am I not ahead?” | Ana Ruiz           | asking        | DIRECT   | “Why am I not ahead?”
            Ruiz granted them more time, saying that they had asked.   | Ruiz                  | saying        | INDIRECT | that they had asked
            ‘It’s the owners’ duty to pay,’ said Tuva Berg.            | Tuva Berg             | said          | DIRECT   | ‘It’s the owners’ duty to pay,’
            'It is the owners' duty to pay,' said Tuva Berg.           | Tuva Berg             | said          | DIRECT   | 'It is the owners' duty to pay,'
            "It is all gone now," grumbled Tuva Berg from her bench.   | Tuva Berg from her bench | grumbled   | DIRECT   | "It is all gone now,"
            "It is all gone now," said Tuva Berg wearily from a bench. | Tuva Berg             | said          | DIRECT   | "It is all gone now,"
            The repair will cost €7m, the port office said.            | the port office       | said          | INDIRECT | The repair will cost €7m
            «Das Tor war schon offen», sagte Tuva Berg am Abend.       | Tuva Berg             | sagte         | DIRECT   | «Das Tor war schon offen»
            « Le port est fermé », a expliqué Tuva Berg mardi.         | Tuva Berg             | a expliqué    | DIRECT   | « Le port est fermé »
            ”Porten var öppen”, sade Tuva Berg i går.                  | Tuva Berg             | sade          | DIRECT   | ”Porten var öppen”
            „Brama była otwarta” – powiedział Jan Lis.                 | Jan Lis               | powiedział    | DIRECT   | „Brama była otwarta”
            «Ворота открыты», — заявил Иван Лис вечером.               | Иван Лис              | заявил        | DIRECT   | «Ворота открыты»
            「門は開いていた」と港長の田中氏は述べた。                        | 港長の田中氏            | 述べ           | DIRECT   | 「門は開いていた」
            “门已经打开了，”港长李明周三说。                                | 港长李明               | 说            | DIRECT   | “门已经打开了，”
            Prime Minister Theresa May said that the port was shut.    | Prime Minister Theresa May | said     | INDIRECT | that the port was shut
            WALLACE: Will she be there tomorrow?                       | WALLACE               | :             | INDIRECT | Will she be there tomorrow
            """)
    void findsSpeakerCueAndWords(String text, String speaker, String cue, Quotation.Kind kind, String words) {
        List<Quotation> found = Texts.extract(text).quotations();

        assertThat(found).hasSize(1);
        Quotation quotation = found.getFirst();
        assertThat(in(text, quotation.speaker())).isEqualTo(speaker);
        assertThat(in(text, quotation.cue())).isEqualTo(cue);
        assertThat(quotation.kind()).isEqualTo(kind);
        assertThat(quotation.span().in(text)).isEqualTo(words);
    }

    @Test
    void takesAnElisionForNoQuotationMark() {
        assertThat(Texts.extract("The boat to 's-Gravendeel sank. The guard cried 'help' once in the '90s.").quotations())
                .extracting(quotation -> quotation.span().start())
                .noneMatch(start -> start < 30);
    }

    @Test
    void partsWhatMannerOfSpeakingParts() {
        String text = "\"We have no rope,\" Berg said calmly, \"and we need none.\"";

        assertThat(Texts.extract(text).quotations())
                .extracting(quotation -> quotation.span().in(text) + in(text, quotation.speaker()))
                .containsExactly("\"We have no rope,\"Berg", "\"and we need none.\"Berg");
    }

    @Test
    void givesWhatFollowsToTheSameSpeaker() {
        String text = "“It moved,” she said. “It moved again.”";

        assertThat(Texts.extract(text).quotations())
                .extracting(quotation -> quotation.span().in(text) + in(text, quotation.speaker()))
                .containsExactly("“It moved,”she", "“It moved again.”she");
    }

    @Test
    void givesAddedWordsToTheSubjectOfTheSentence() {
        String text = "Ruiz said the bridge was closed, adding that it would stay so.";

        assertThat(Texts.extract(text).quotations())
                .extracting(quotation -> in(text, quotation.speaker()) + "/" + in(text, quotation.cue()) + "/" + quotation.span().in(text))
                .containsExactly("Ruiz/said/the bridge was closed", "Ruiz/adding/that it would stay so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ruiz said the bridge was closed, but he said that the road was open.  | Ruiz: the bridge was closed | he: that the road was open
            Ruiz said the bridge was closed and Democrats accused him of lying.   | Ruiz: the bridge was closed | Democrats: him of lying
            While Ruiz admitted it was late, Lee noted that it was open.          | Ruiz: it was late           | Lee: that it was open
            """)
    void endsWhatIsSaidWhereAnotherSpeakerBegins(String text, String first, String second) {
        assertThat(Texts.extract(text).quotations())
                .extracting(quotation -> in(text, quotation.speaker()) + ": " + quotation.span().in(text))
                .containsExactly(first, second);
    }

    @Test
    void givesAQuotationAnnouncedWithAColonToTheSubject() {
        String text = "On Monday Sanders made the following comment:\n\n“We are going to win this thing.”";

        assertThat(Texts.extract(text).quotations())
                .singleElement()
                .extracting(quotation -> in(text, quotation.speaker()))
                .isEqualTo("Sanders");
    }

    @Test
    void carriesTheSpeakerToAParagraphOfNothingButHisWords() {
        String text = "“Nobody told us anything,” the minister said.\n\n“We found out from the paper in the morning.”";

        assertThat(Texts.extract(text).quotations())
                .extracting(quotation -> in(text, quotation.speaker()))
                .containsExactly("the minister", "the minister");
    }

    @Test
    void carriesTheSpeakerOverParagraphs() {
        String text = "The minister continued:\n\n“Nobody told us anything about the bridge.”\n\n"
                + "“We found out from the paper,” he said. “It was the first\n\n“and the last time that it happened to us.”";

        assertThat(Texts.extract(text).quotations())
                .extracting(quotation -> in(text, quotation.speaker()))
                .containsExactly("The minister", "he", "he", "he");
    }

    @Test
    void readsASignature() {
        String text = "“The most unqualified person ever to run.” ― Ana Ruiz";

        assertThat(Texts.extract(text).quotations())
                .singleElement()
                .extracting(quotation -> in(text, quotation.speaker()))
                .isEqualTo("Ana Ruiz");
    }

    @Test
    void takesNoTitleInMarksForSomebodysWords() {
        assertThat(Texts.extract("They read “War and Peace” on the way.").quotations()).isEmpty();
    }

    @Test
    void takesWhoIsToldToDoSomethingForNoSpeaker() {
        assertThat(Texts.extract("Dam wall cracks, 4,200 told to leave.").quotations()).isEmpty();
        assertThat(Texts.extract("The mayor told reporters that the dam had cracked.").quotations()).hasSize(1);
    }

    @Test
    void takesNoPluralNounForAVerb() {
        assertThat(Texts.extract("The United States plans and the late-night calls came to nothing.").quotations()).isEmpty();
    }

    private static @Nullable String in(String text, @Nullable TextSpan span) {
        return span == null ? null : span.in(text);
    }
}
