package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.project.Project;
import synoptic.project.Review;
import synoptic.text.CodePointIndex;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a reader corrected with the texts that it is about, so that a program which matches passages can be measured against it:
 * pairs of passages (match, no-match, conflict) and claims (confirmed, rejected), each with its place in code points as in the
 * comparison file.
 */
public final class CorrectionsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Writes the corrections, pairs before claims, each in the order of correcting.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Project project, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "synoptic-corrections");
        root.put("version", 1);
        root.put("generator", Release.generator());
        Map<String, Article> articles = new LinkedHashMap<>();
        ArrayNode sources = root.putArray("articles");
        for (Article article : project.articles()) {
            articles.put(article.id(), article);
            sources.addObject()
                    .put("id", article.id())
                    .put("file", article.origin().name())
                    .put("outlet", article.outlet() == null ? null : article.outlet().name())
                    .put("language", article.language())
                    .put("text", article.text());
        }
        ArrayNode pairs = root.putArray("pairs");
        for (Pin pin : project.pins()) {
            ObjectNode pair = pairs.addObject().put("judgement", Wording.identifier(pin.kind()));
            passage(pair.putObject("from"), pin.from(), articles);
            passage(pair.putObject("to"), pin.to(), articles);
        }
        ArrayNode claims = root.putArray("claims");
        for (Review review : project.reviews()) {
            ObjectNode claim = claims.addObject().put("judgement", Wording.identifier(review.verdict()));
            passage(claim, review.mention(), articles);
        }
        try {
            out.write(JSON.writeValueAsBytes(root));
            out.write('\n');
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        out.flush();
    }

    private static void passage(ObjectNode node, Passage passage, Map<String, Article> articles) {
        Article article = Objects.requireNonNull(articles.get(passage.article()), () -> "no article " + passage.article());
        CodePointIndex index = new CodePointIndex(article.text());
        node.put("article", article.id())
                .put("start", index.start(passage.span()))
                .put("end", index.end(passage.span()))
                .put("words", passage.span().in(article.text()));
    }
}
