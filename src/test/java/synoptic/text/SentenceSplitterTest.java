package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where sentences end in news. A bar in a line marks an end where white space stands, a broken bar one where none does. Many
 * lines follow the golden rules of Pragmatic Segmenter (Dias, 2015) as far as they make sense for news.
 */
class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "It rained. | Nobody minded.",
        "Was anybody hurt? | The police would not say.",
        "There it is! | She had found it.",
        "Who did it?! | Nobody knows.",
        "Stop!! | Go back.",
        "It closed in 2019. | In 2021 it opened again.",
        "The score was 3-2. | 40,000 people watched.",
        "He left. | \"I am tired,\" he said.",
        "He left. | “I am tired,” he said.",
        "He left. | ‘I am tired,’ he said.",
        "He left. | (He was tired.) | She stayed.",
        "It ended in 1953. | #NeverAgain was trending.",
        "It costs too much. | $40 is the most he would pay.",
        "Nobody came. | — That is how it began.",
        "The ferry left at noon.¦The crew waved.",
        "The ferry left at noon.¦“It was full,” one said.",
        "It sank in 1987.¦The wreck lies there still.",
        "They wrote to office.harbour.example and got version 3.0 of it.",
        "Booking by node.Harbour.example is shut.",
    })
    void endsAtAStopBeforeACapitalADigitOrAQuotationMark(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"It was loud.\" | She left.",
        "“It was loud.” | She left.",
        "‘It was loud.’ | She left.",
        "He asked, \"Who was it?\" | Nobody answered.",
        "(It was loud.) | She left.",
        "She said it was “loud”. | Others agreed.",
        "“He said ‘no.’” | She left.",
        "They call it «the wall.» | It is low.",
        "It is long [see above]. | It is also wide.",
    })
    void quotationMarksAndBracketsThatCloseAfterTheStopBelongToTheSentence(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“It was loud!” she said. | They left.",
        "\"Who was it?\" he asked.",
        "She turned to him, \"This is great.\" she said.",
        "The firm (it was once called Yahoo!) is for sale.",
        "He wrote the novel What Is to Be Done? in prison.",
    })
    void aMarkBeforeASmallLetterEndsNothing(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mr. Kim met Mrs. Lee and Ms. Park. | They talked.",
        "Dr. Adams, Prof. Baker and Rev. Clark signed it.",
        "Gen. Mark Milley wrote to Sen. Chuck Grassley, Rep. Adam Smith and Gov. Kay Ivey.",
        "Lt. Col. Davis and Sgt. Evans stood guard. | Maj. Fox did not.",
        "St. Petersburg is north of Mt. Elbrus.",
        "The talks (No. 5 in the series) failed.",
        "It is Smith vs. Jones again.",
        "Some cities, e.g. Oslo, i.e. the capital, were spared.",
        "He lives at Ft. Worth. | She does not.",
        "Capt. J. T. Kirk commands it.",
    })
    void aTitleOrAnotherAbbreviationBeforeANameEndsNothing(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "George W. Bush met John F. Kennedy Jr. in 1995.",
        "J. K. Rowling wrote it. | It sold well.",
        "My name is Jonas E. Smith. | I am new.",
        "The U.S. Government sued the U.N. Security Council.",
        "She has lived in the U.S. for 20 years.",
        "He visited the U.S.A. last year.",
        "They live in the U.S. | The others live in the E.U. | How could they meet?",
        "She moved to Washington, D.C. | He stayed in Boston, Mass.",
        "Calif. Gov. Gavin Newsom disagreed.",
    })
    void initialsAndAcronymsEndASentenceOnlyWhereTheNextWordOpensOne(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It began at 5 a.m. on Monday.",
        "It began at 5 a.m. Monday and ended at 6 p.m. Tuesday.",
        "It ended at 6 p.m. | The crowd went home.",
        "It ended at 6 P.M. | He went home.",
        "It fell on Jan. 6 and again on Sept. 11. | Nobody noticed.",
        "The Acme Co. of London sued Brown Inc. in May.",
        "They sued Brown, Briggs & Co. | It was settled at once.",
        "Flour, sugar, etc. were rationed.",
    })
    void timesMonthsAndFirmsGoOn(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It rose 3.5 per cent to $100.00. | It then fell by .5 points.",
        "It measures 1.250,75 square metres.",
        "Version 2.0.1 is out. | Install it.",
        "See www.example.com for more. | Or write to jane.doe@example.com.",
        "The meeting is at 11.42am on 3.5.2024. | Be there.",
    })
    void stopsWithinNumbersAndAddressesEndNothing(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He paused … and went on.",
        "He paused... and went on.",
        "He paused … | Nobody spoke.",
        "I never meant that.... | She left the store.",
        "If it is seen as a partner … the incentive is less.",
        "“Bohr [...] used it,” he wrote.",
    })
    void anEllipsisEndsASentenceOnlyBeforeACapital(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "平壤迎来了客人。¦两国领导人举行了会谈！¦结果如何？¦没有人知道。",
        "「雨だ。」¦彼は言った。",
        "そうですか？¦はい。",
        "他说：“我不去。”¦她走了。",
        "회담이 열렸다. | 결과는 알려지지 않았다.",
    })
    void eastAsianStopsNeedNoSpace(String marked) {
        splits(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل الرئيس. | بدأت المحادثات.",
        "هل وصل؟ | نعم.",
        "הנשיא הגיע. | השיחות החלו.",
        "सम्मेलन हुआ। | नतीजा नहीं आया।",
        "Президент прибыл. | Переговоры начались.",
    })
    void otherScriptsEndTheirSentencesToo(String marked) {
        splits(marked);
    }

    @Test
    void aLineBreakWithinAParagraphIsWhiteSpace() {
        String text = "The bridge is\nshut. Ferries\n  run. Nobody\nmoved";
        assertThat(sentences(text)).containsExactly("The bridge is\nshut.", "Ferries\n  run.", "Nobody\nmoved");
    }

    @Test
    void aHeadlineNeedsNoStop() {
        assertThat(sentences("Bridge closes after storm")).containsExactly("Bridge closes after storm");
    }

    @Test
    void onlyTheParagraphIsSplit() {
        String text = "Before. Here it is. And here. After.";
        TextSpan paragraph = new TextSpan(text.indexOf("Here"), text.indexOf("After"));
        assertThat(SentenceSplitter.split(text, paragraph)).extracting(span -> span.in(text))
                .containsExactly("Here it is.", "And here.");
    }

    @Test
    void whiteSpaceHoldsNoSentence() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n\t\u00A0\u3000 ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "...", "\"", ". ", "A.", "Mr. ", "a.b", "\uD83D\uDE00"})
    void aParagraphOfAnyLengthIsSplitInTimeThatGrowsWithIt(String repeated) {
        String text = repeated.repeat(200_000 / repeated.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> SentenceSplitter.split(text, new TextSpan(0, text.length())));
    }

    private static void splits(String marked) {
        String text = marked.replace(" | ", " ").replace("¦", "");
        assertThat(sentences(text)).containsExactly(marked.split(" \\| |¦", -1));
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text, new TextSpan(0, text.length())).stream().map(span -> span.in(text)).toList();
    }
}
