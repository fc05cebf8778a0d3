package synoptic.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/** Reads plain text. */
final class PlainTextReader implements ArticleReader {

    @Override
    public Article read(String id, Origin origin, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        List<TextSpan> paragraphs = paragraphs(text);
        List<Part> parts = paragraphs.isEmpty() ? List.of() : List.of(new Part(paragraphs.getFirst(), Part.Kind.HEADLINE));
        @Nullable String headline = paragraphs.isEmpty() ? null : paragraphs.getFirst().in(text);
        return new Article(id, origin, null, headline, null, null, null, "en", text, paragraphs, parts, List.of());
    }

    private static List<TextSpan> paragraphs(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            TextSpan line = new TextSpan(start, end).trim(text);
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
            start = end + 1;
        }
        return paragraphs;
    }
}
