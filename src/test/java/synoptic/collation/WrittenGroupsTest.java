package synoptic.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import synoptic.encode.OnnxPairReader;
import synoptic.encode.PairReading;
import synoptic.encode.ReaderUnavailableException;
import synoptic.testing.Articles;
import synoptic.testing.Count;
import synoptic.testing.MarkedText;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/**
 * Reads the groups of sentences in {@code src/model/groups} with the reader that is shipped. It was trained on them, so the floors
 * tell of a model, a weight or a way of cutting words that no longer fit together, not of how well it does on other texts.
 */
class WrittenGroupsTest {

    private static final Path GROUPS = Path.of("src", "model", "groups");

    /** One group in so many is read. */
    private static final int SAMPLE = 12;

    private static final List<List<Marked>> READ = new ArrayList<>();
    private static OnnxPairReader reader;

    private record Marked(Witness witness, Sentence sentence, List<MarkedText.Fact> facts) {

        static Marked of(String line) {
            MarkedText marked = MarkedText.of(line);
            Witness witness = Articles.witness("A", marked.text());
            return new Marked(witness, witness.sentences().getFirst(), marked.facts());
        }

        Set<String> ids() {
            Set<String> ids = new HashSet<>();
            facts.forEach(fact -> ids.addAll(fact.ids()));
            return ids;
        }

        List<String> words() {
            return sentence.tokens().stream().map(Token::span).map(witness::words).toList();
        }
    }

    @BeforeAll
    static void read() throws IOException, ReaderUnavailableException {
        reader = OnnxPairReader.load();
        int groups = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(GROUPS)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("==") && groups++ % SAMPLE == 0) {
                    READ.add(new ArrayList<>());
                } else if (line.matches("[A-Z]: .+") && groups % SAMPLE == 1) {
                    READ.getLast().add(Marked.of(line.substring(3)));
                }
            }
        }
        assertThat(groups).isGreaterThan(800);
        assertThat(READ).hasSizeGreaterThan(60).allMatch(group -> group.size() >= 4);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void sentencesOfOneEventAreLinkedWhereTheyShareAFact() {
        Count links = new Count();
        Count words = new Count();
        for (List<Marked> group : READ) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Marked one = group.get(i);
                    Marked other = group.get(j);
                    PairReading reading = reader.read(one.words(), other.words());
                    boolean linked = one.ids().stream().anyMatch(other.ids()::contains);
                    links.add(reading.link() > 0, linked);
                    if (linked) {
                        count(words, one, reading.one(), other.ids());
                        count(words, other, reading.other(), one.ids());
                    }
                }
            }
        }
        assertThat(links.f1()).as("links").isGreaterThan(LINKS);
        assertThat(words.f1()).as("words").isGreaterThan(WORDS);
    }

    private static final double LINKS = 0.85;
    private static final double WORDS = 0.65;

    private static void count(Count words, Marked sentence, PairReading.Side side, Set<String> there) {
        for (int i = 0; i < side.stated().length; i++) {
            TextSpan span = sentence.sentence().tokens().get(i).span();
            boolean mark = sentence.sentence().tokens().get(i).isMark();
            for (MarkedText.Fact fact : sentence.facts()) {
                if (!mark && fact.span().contains(span)) {
                    words.add(side.stated()[i] > 0, there.containsAll(fact.ids()));
                }
            }
        }
    }
}
