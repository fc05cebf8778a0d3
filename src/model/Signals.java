import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Passage;
import synoptic.claim.ReadNovelty;
import synoptic.claim.ValuePairs;
import synoptic.claim.WordSignals;
import synoptic.collation.Affinities.Affinity;
import synoptic.collation.Collation;
import synoptic.collation.Collator;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.collation.WordOverlap;
import synoptic.encode.OnnxPairReader;
import synoptic.encode.Weights;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.text.Sentence;
import synoptic.text.Token;

/// Writes what the program's decisions are made of, so that `fit.py` fits them on the very signals that they run on: for each story a JSON file with
/// the texts of its articles, all pairs of sentences with what a first look sees, those that were read together, values that may be in conflict and all words,
/// each with its signals.
///
/// `java -cp "target/synoptic/lib/*" src/model/Signals.java STORIES OUT STORY…`, once with -Donnxruntime.native.path=target/synoptic/lib

void main(String[] arguments) throws Exception {
    Path stories = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    try (OnnxPairReader reader = OnnxPairReader.load()) {
        for (String story : List.of(arguments).subList(2, arguments.length)) {
            Files.writeString(out.resolve(story + ".json"), signals(reader, stories.resolve(story).resolve("articles")));
        }
    }
}

private static String signals(OnnxPairReader reader, Path folder) throws Exception {
    SourceLoader loader = new SourceLoader();
    List<String> files = new ArrayList<>();
    List<Witness> witnesses = new ArrayList<>();
    for (Source source : loader.expand(folder)) {
        Article article = loader.load(String.valueOf((char) ('A' + witnesses.size())), source);
        witnesses.add(WitnessReader.read(article));
        files.add(source.name());
    }
    Collation collation = new Collator(reader, Weights.shipped()).collate(witnesses, Corrections.NONE, done -> {}, () -> false);
    ReadNovelty novelty = new ReadNovelty(collation, Weights.shipped());
    StringBuilder json = new StringBuilder("{\"articles\": [");
    for (int w = 0; w < witnesses.size(); w++) {
        json.append(w == 0 ? "" : ", ").append("{\"id\": \"").append(witnesses.get(w).id()).append("\", \"file\": ").append(quoted(files.get(w)))
                .append(", \"text\": ").append(quoted(witnesses.get(w).article().text())).append('}');
    }
    List<String> near = new ArrayList<>();
    List<List<float[]>> vectors = new ArrayList<>();
    for (Witness witness : witnesses) {
        vectors.add(witness.body().parallelStream()
                .map(sentence -> reader.vector(sentence.tokens().stream().map(Token::span).map(witness::words).toList())).toList());
    }
    for (int a = 0; a < witnesses.size(); a++) {
        for (int b = a + 1; b < witnesses.size(); b++) {
            for (int i = 0; i < vectors.get(a).size(); i++) {
                for (int j = 0; j < vectors.get(b).size(); j++) {
                    Sentence one = witnesses.get(a).body().get(i);
                    Sentence other = witnesses.get(b).body().get(j);
                    List<Double> values = new ArrayList<>(List.of(cosine(vectors.get(a).get(i), vectors.get(b).get(j))));
                    values.addAll(WordOverlap.of(WordOverlap.stems(one), WordOverlap.stems(other)).values());
                    near.add("[" + place(witnesses.get(a), one) + ", " + place(witnesses.get(b), other) + ", " + values + "]");
                }
            }
        }
    }
    ValuePairs valuePairs = new ValuePairs(collation);
    List<String> values = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Witness witness : witnesses) {
        for (Sentence sentence : witness.body()) {
            for (Affinity affinity : collation.affinities().of(witness.id(), sentence.index())) {
                if (affinity.signals() != null && witness.id().compareTo(affinity.article()) < 0) {
                    Sentence there = collation.witness(affinity.article()).sentences().get(affinity.sentence());
                    pairs.add("[" + place(witness, sentence) + ", " + place(collation.witness(affinity.article()), there) + ", "
                            + affinity.signals().values() + "]");
                    for (ValuePairs.ValuePair pair : valuePairs.of(witness, sentence, affinity)) {
                        values.add("[" + place(pair.from()) + ", " + place(pair.to()) + ", " + pair.signals().values() + "]");
                    }
                }
            }
            List<WordSignals> signals = novelty.signals(witness, sentence);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (!token.isMark()) {
                    words.add("[\"" + witness.id() + "\", " + token.span().start() + ", " + token.span().end() + ", " + sentence.index() + ", "
                            + (signals.isEmpty() ? "null" : signals.get(i).values()) + "]");
                }
            }
        }
    }
    return json.append("],\n\"near\": [").append(String.join(",\n", near)).append("],\n\"pairs\": [").append(String.join(",\n", pairs)).append("],\n\"values\": [").append(String.join(",\n", values)).append("],\n\"words\": [").append(String.join(",\n", words)).append("]}\n")
            .toString();
}

private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
        sum += one[i] * other[i];
    }
    return sum;
}

private static String place(Witness witness, Sentence sentence) {
    return "\"" + witness.id() + "\", " + sentence.span().start() + ", " + sentence.span().end();
}

private static String place(Passage passage) {
    return "\"" + passage.article() + "\", " + passage.span().start() + ", " + passage.span().end();
}

private static String quoted(String text) {
    return text.chars()
            .mapToObj(c -> c < ' ' || c == '"' || c == '\\' || c > '~' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
            .collect(Collectors.joining("", "\"", "\""));
}
