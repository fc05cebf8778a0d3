package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final List<String> ARTICLE = List.of(
            "Ferry rams bridge",
            "By Jane Doe",
            "The bridge will stay closed for at least six weeks after the car ferry ran into one of its piers on Wednesday morning, injuring 14 people on board.",
            "The collision happened at 6.42am, as the ferry was coming in with 112 passengers. Twelve of them were treated on the quay for cuts and bruises. Two were kept in hospital overnight.",
            "\"The pier has moved,\" said the engineer.",
            "Repairs are expected to cost £8.5m, which the town says it will not pay under any circumstances.");

    @Test
    void aLineIsAParagraph() {
        assertThat(paragraphs(String.join("\n", ARTICLE))).isEqualTo(ARTICLE);
        assertThat(paragraphs("\n\n " + String.join(" \n \n\n", ARTICLE) + "\n")).isEqualTo(ARTICLE);
    }

    @Test
    void aWrappedTextHasItsBlocksAsParagraphs() {
        for (int width : new int[]{60, 65, 72, 78, 90}) {
            assertThat(joined(wrapped(ARTICLE, width, "\n\n", ""))).as("%d, blank lines", width).isEqualTo(ARTICLE);
            assertThat(joined(wrapped(ARTICLE, width, "\n", "   "))).as("%d, indented", width).isEqualTo(ARTICLE);
        }
    }

    @Test
    void headLinesWithoutABlankLineBetweenThemStayApart() {
        String head = "Ferry rams bridge\nBy Jane Doe\n19 June 2024\n\n";
        String text = head + wrapped(ARTICLE.subList(2, ARTICLE.size()), 72, "\n\n", "");
        assertThat(joined(text)).startsWith("Ferry rams bridge", "By Jane Doe", "19 June 2024", ARTICLE.get(2));
    }

    @Test
    void shortSentencesOnTheirOwnLinesAreNoWrappedText() {
        List<String> lines = List.of(
                "The bridge will stay closed for at least six weeks, the council said.",
                "A ferry ran into one of its piers on Wednesday morning, it said.",
                "Fourteen people were hurt when it happened, the ambulance crews said.",
                "Repairs are expected to cost more than the town can afford this year.");
        assertThat(paragraphs(String.join("\n", lines))).isEqualTo(lines);
    }

    @Test
    void linesOfAScriptWithoutSpacesAreNotJoined() {
        List<String> lines = List.of("ロシアの大統領は水曜日の未明に平壌に到着した。訪問は二十四年ぶりである。総書記が空港で出迎えた。", "ロシアの大統領は水曜日の未明に平壌に到着した。訪問は二十四年ぶりである。",
                "首脳会談は水曜日に開かれる。訪問は二十四年ぶりである。総書記が空港で出迎えた。", "両首脳は空港で抱き合った。");
        assertThat(paragraphs(String.join("\n", lines))).isEqualTo(lines);
    }

    private static String wrapped(List<String> paragraphs, int width, String between, String indent) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            int column = indent.length();
            text.append(indent);
            for (String word : paragraph.split(" ", -1)) {
                boolean first = column == indent.length() && text.toString().endsWith(indent);
                if (!first && column + 1 + word.length() > width) {
                    text.append('\n').append(word);
                    column = word.length();
                } else {
                    text.append(first ? "" : " ").append(word);
                    column += (first ? 0 : 1) + word.length();
                }
            }
            text.append(between);
        }
        return text.toString();
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }

    private static List<String> joined(String text) {
        return paragraphs(text).stream().map(paragraph -> paragraph.replace("\n", " ")).toList();
    }
}
