package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/** What holds for whatever is read. */
class ReadingPropertiesTest {

    private static final List<String> PIECES = List.of(
            "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\u0085", " ", "\t", "\u00A0", "\u200B", "\uFEFF", "😀", "e\u0301",
            "שלום", "مرحبا",
            "平壌", "Share", "Share this article", "By Jane Doe", "19 June 2024", "SEOUL, June 19 (Hanbit) -- ", "Photo: ",
            "© 2024 Daily News",
            "Related articles", "Subscribe now", "Updated 9am", "Headline: ", "Source: ",
            "The bridge will stay closed for at least six weeks after a ferry ran into it.",
            "a", "Z", "7", ".", "?", "“", "”", "(", ")", "#", "# ", "*", "_", "> ", "- ", "1. ", "|", "---", "![", "](", "<b>", "<!--",
            "&amp;", "`", "\\");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 600)
    void everyWordLiesInAParagraph(@ForAll("texts") String text) {
        for (String name : List.of("a.txt", "a.md")) {
            Article article = read(name, text.getBytes(StandardCharsets.UTF_8));
            if (article != null) {
                assertSound(article);
            }
        }
    }

    @Example
    void wordsAfterAnImageLieInAParagraph() {
        String text = "![\\        ]( )😀 and ![a\\\nb](c) more";
        Article article = read("a.md", text.getBytes(StandardCharsets.UTF_8));
        assertSound(article);
        assertThat(article.text()).isEqualTo("😀 and  more\n\n\\\n\na b");
    }

    @Property(tries = 300)
    void plainTextIsKept(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = read("a.txt", bytes);
        if (article != null && text.indexOf('\0') < 0 && article.text().indexOf('Ã') < 0 && !text.startsWith("\uFEFF")) {
            assertThat(article.text()).isEqualTo(Newlines.normalize(new String(bytes, StandardCharsets.UTF_8)));
            assertThat(article.text()).doesNotContainPattern("[\r\f\u000B\u0085\u2028\u2029]");
        }
    }

    @Property(tries = 600)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        for (String name : List.of("a.txt", "a.md")) {
            Article article = read(name, bytes);
            if (article != null) {
                assertSound(article);
            }
        }
    }

    private static void assertSound(Article article) {
        String text = article.text();
        int position = 0;
        for (TextSpan paragraph : article.paragraphs()) {
            assertThat(new TextSpan(position, paragraph.start()).trim(text).isEmpty()).isTrue();
            assertThat(paragraph.trim(text)).isEqualTo(paragraph);
            assertThat(paragraph.isEmpty()).isFalse();
            position = paragraph.end();
        }
        assertThat(new TextSpan(position, text.length()).trim(text).isEmpty()).isTrue();
        assertThat(article.parts()).extracting(Part::span).isSorted();
        assertThat(article.furniture()).extracting(Furniture::span).isSorted();
        assertThat(article.furniture())
                .allSatisfy(piece -> assertThat(article.paragraphs()).anyMatch(paragraph -> paragraph.contains(piece.span())));
        assertThat(article.parts())
                .allSatisfy(part -> assertThat(article.paragraphs()).anyMatch(paragraph -> paragraph.contains(part.span())));
    }

    private static Article read(String name, byte[] content) {
        try {
            return new SourceLoader().load("A", new Source.InMemory(name, content));
        } catch (UnreadableSourceException e) {
            assertThat(e.getMessage()).startsWith(name).endsWith(".");
            return null;
        }
    }
}
