package synoptic.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.article.Article;

/**
 * A story that was written and annotated for this project: what several outlets report of one event.
 *
 * @param name of the story
 * @param articles "A", "B" …, each sentence a paragraph
 * @param facts by article, with their places in its text
 */
public record WrittenStory(String name, List<Article> articles, Map<String, List<MarkedText.Fact>> facts) {

    /** The stories of a file, in its order. */
    public static List<WrittenStory> in(Path file) throws IOException {
        Map<String, Map<String, List<MarkedText>>> byName = new LinkedHashMap<>();
        String name = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("==")) {
                name = line.substring(2, line.indexOf('|')).strip();
                byName.put(name, new TreeMap<>());
            } else if (line.matches("[A-Z]: .+")) {
                byName.get(name).computeIfAbsent(line.substring(0, 1), outlet -> new ArrayList<>()).add(MarkedText.of(line.substring(3)));
            }
        }
        List<WrittenStory> stories = new ArrayList<>();
        byName.forEach((story, outlets) -> stories.add(of(story, outlets)));
        return stories;
    }

    private static WrittenStory of(String name, Map<String, List<MarkedText>> outlets) {
        List<Article> articles = new ArrayList<>();
        Map<String, List<MarkedText.Fact>> facts = new TreeMap<>();
        outlets.forEach((outlet, sentences) -> {
            Article article = Articles.of(outlet, sentences.stream().map(MarkedText::text).toArray(String[]::new));
            articles.add(article);
            List<MarkedText.Fact> placed = new ArrayList<>();
            int at = 0;
            for (MarkedText sentence : sentences) {
                int begin = article.text().indexOf(sentence.text(), at);
                sentence.facts().forEach(fact -> placed.add(fact.moved(begin)));
                at = begin + sentence.text().length();
            }
            facts.put(outlet, placed);
        });
        return new WrittenStory(name, articles, facts);
    }
}
