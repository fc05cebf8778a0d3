package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Part;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.testing.SampleFiles;

/** The samples that are a web page, a PDF and a Word document say what the texts say that they were made from. */
class SampleFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"gulf-world-service.html", "southern-daily.pdf", "northern-dispatch.docx"})
    void saysWhatItsTextSays(String name) throws UnreadableSourceException {
        SourceLoader loader = new SourceLoader();
        String base = name.substring(0, name.indexOf('.'));
        Article text = loader.load("A", new Source.InMemory(base + ".txt", SampleFiles.text(base).getBytes(StandardCharsets.UTF_8)));
        Article made = loader.load("A", new Source.InFile(Path.of("sample-articles", "pyongyang-visit", name)));
        assertThat(made.headline()).isEqualTo(text.headline());
        assertThat(made.outlet()).isEqualTo(text.outlet());
        assertThat(made.published().date()).isEqualTo(text.published().date());
        assertThat(made.notices()).isEmpty();
        assertThat(running(made)).isEqualTo(running(text));
    }

    /** Its running text; web pages and PDFs tell no space from one that does not break. */
    private static List<String> running(Article article) {
        return article.paragraphs().stream()
                .filter(paragraph -> !article.isFurniture(paragraph))
                .filter(paragraph -> article.parts().stream().map(Part::span).noneMatch(paragraph::equals))
                .map(paragraph -> paragraph.in(article.text()).replace('\u00A0', ' '))
                .toList();
    }
}
