package synoptic.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pair reader that {@code src/model} trains, in 8 bits, run by ONNX Runtime: eight layers read each sentence by itself, four
 * more read two sentences side by side (the lower layers are computed once a sentence, as in MacAvaney et al. 2020, "Efficient
 * document re-ranking for transformers by precomputing term representations"). Sentences and pairs are read one by one, since
 * quantisation makes a result depend on the others of its batch, and each on one thread, so that a result does not depend on the
 * machine's load; callers read several at once.
 */
public final class OnnxPairReader implements PairReader {

    /** What a reading depends on: the model, and what runs it. Another name for whatever changes a reading. */
    public static final String ID = "pair reader 1; onnxruntime 1.23.2";

    private static final String FOLDER = "/synoptic/encode/";
    private static final String VOCABULARY = "/bert-vocabulary-en.txt";
    private static final int MOST_PIECES = 160;

    /** Some 80 MB. */
    private static final int MOST_SENTENCES = 2_000;

    private final OrtEnvironment environment;
    private final OrtSession sentences;
    private final OrtSession pairs;
    private final WordPieces pieces;

    private final Map<List<String>, Sentence> lately = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Sentence> eldest) {
            return size() > MOST_SENTENCES;
        }
    });

    private OnnxPairReader(OrtEnvironment environment, OrtSession sentences, OrtSession pairs, WordPieces pieces) {
        this.environment = environment;
        this.sentences = sentences;
        this.pairs = pairs;
        this.pieces = pieces;
    }

    /** A sentence that was read by itself: a state for each piece, all in one row. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sentence(WordPieces.Encoded encoded, float[] states, float[] vector) {}

    /**
     * Loads the model from the class path; takes about half a second.
     *
     * @throws ReaderUnavailableException where the native library does not exist for this machine or cannot be loaded
     */
    public static OnnxPairReader load() throws ReaderUnavailableException {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "synoptic");
            environment.setTelemetry(false);
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setDeterministicCompute(true);
                return new OnnxPairReader(
                        environment,
                        environment.createSession(model("sentence-reader.onnx"), options),
                        environment.createSession(model("pair-reader.onnx"), options),
                        WordPieces.load(VOCABULARY));
            }
        } catch (OrtException | IOException | UncheckedIOException | LinkageError | IllegalStateException e) {
            throw new ReaderUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] model(String name) throws IOException, ReaderUnavailableException {
        try (var in = OnnxPairReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new ReaderUnavailableException("the model " + name + " is not on the class path", null);
            }
            return in.readAllBytes();
        }
    }

    @Override
    public float[] vector(List<String> words) {
        return sentence(words).vector.clone();
    }

    private Sentence sentence(List<String> words) {
        Sentence known = lately.get(words);
        if (known == null) {
            known = readAlone(words);
            lately.put(List.copyOf(words), known);
        }
        return known;
    }

    private Sentence readAlone(List<String> words) {
        WordPieces.Encoded encoded = pieces.encode(words, MOST_PIECES);
        long[] ids = encoded.ids();
        try (var tensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[]{1, ids.length});
                var result = sentences.run(Map.of("ids", tensor))) {
            FloatBuffer read = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] states = new float[read.remaining()];
            read.get(states);
            return new Sentence(encoded, states, ((float[][]) result.get(1).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the reader failed", e);
        }
    }

    @Override
    public PairReading read(List<String> one, List<String> other) {
        Sentence a = sentence(one);
        Sentence b = sentence(other);
        try (var statesOfA = states(a);
                var statesOfB = states(b);
                var matchesOfA = matches(a, b);
                var matchesOfB = matches(b, a);
                var result = pairs.run(
                        Map.of("states_a", statesOfA, "states_b", statesOfB, "match_a", matchesOfA, "match_b", matchesOfB))) {
            float[][] words = ((float[][][]) result.get(1).getValue())[0];
            return new PairReading(
                    ((float[]) result.get(0).getValue())[0],
                    side(words, 0, a.encoded),
                    side(words, a.encoded.ids().length, b.encoded));
        } catch (OrtException e) {
            throw new IllegalStateException("the reader failed", e);
        }
    }

    private OnnxTensor states(Sentence sentence) throws OrtException {
        int count = sentence.encoded.ids().length;
        return OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(sentence.states), new long[]{1, count, sentence.states.length / count});
    }

    private OnnxTensor matches(Sentence sentence, Sentence other) throws OrtException {
        long[] matches = WordMatch.of(sentence.encoded.forms(), other.encoded.forms());
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(matches), new long[]{1, matches.length});
    }

    /** What was read of each word: the mean of its pieces. */
    private static PairReading.Side side(float[][] read, int offset, WordPieces.Encoded encoded) {
        int[] ends = encoded.ends();
        float[] stated = new float[ends.length];
        float[] denied = new float[ends.length];
        int piece = 1;
        for (int word = 0; word < ends.length; word++) {
            int count = ends[word] - piece;
            for (; piece < ends[word]; piece++) {
                stated[word] += read[offset + piece][0] / count;
                denied[word] += read[offset + piece][1] / count;
            }
        }
        return new PairReading.Side(stated, denied);
    }

    @Override
    public void close() {
        try {
            sentences.close();
            pairs.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the reader could not be closed", e);
        }
    }
}
