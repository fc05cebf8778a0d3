package synoptic.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentence encoder all-MiniLM-L6-v2, quantised to 8 bits, run by ONNX Runtime. Sentences are encoded one by one, since
 * quantisation makes a vector depend on the other sentences of its batch, and each on one thread, so that a result does not
 * depend on the machine's load; callers encode several at once.
 */
public final class MiniLmEncoder implements SentenceEncoder {

    /** What a vector depends on: the model, what runs it, and how words are weighed. Another name for whatever changes a vector. */
    public static final String ID = "all-minilm-l6-v2-q; onnxruntime 1.23.2; weighed words 1";

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/bert-vocabulary-en.txt";
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private MiniLmEncoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Loads the model from the class path; takes about half a second.
     *
     * @throws EncoderUnavailableException where the native library does not exist for this machine or cannot be loaded
     */
    public static MiniLmEncoder load() throws EncoderUnavailableException {
        try (var in = MiniLmEncoder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new EncoderUnavailableException("the model is not on the class path", null);
            }
            byte[] model = in.readAllBytes();
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "synoptic");
            environment.setTelemetry(false);
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setDeterministicCompute(true);
                return new MiniLmEncoder(environment, environment.createSession(model, options), WordPieces.load(VOCABULARY));
            }
        } catch (OrtException | IOException | UncheckedIOException | LinkageError | IllegalStateException e) {
            throw new EncoderUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public float[] encode(List<String> words, double[] weights) {
        WordPieces.Encoded encoded = pieces.encode(words, MOST_PIECES);
        long[] ids = encoded.ids();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (var idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape)) {
            Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
            inputs.put("input_ids", idTensor);
            inputs.put("attention_mask", mask);
            inputs.put("token_type_ids", types);
            try (var result = session.run(inputs)) {
                float[][][] hidden = (float[][][]) result.get(0).getValue();
                return mean(hidden[0], encoded.ends(), weights);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed", e);
        }
    }

    /** The weighed mean of the words' vectors, each of length 1 and itself the mean of its pieces'. */
    private static float[] mean(float[][] pieces, int[] ends, double[] weights) {
        boolean same = Arrays.stream(weights).allMatch(weight -> weight == 0);
        float[] sum = new float[pieces[0].length];
        int piece = 1;
        for (int word = 0; word < ends.length; word++) {
            float[] own = new float[sum.length];
            for (; piece < ends[word]; piece++) {
                add(own, pieces[piece], 1);
            }
            add(sum, unit(own), same ? 1 : weights[word]);
        }
        return unit(sum);
    }

    private static void add(float[] sum, float[] vector, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) (weight * vector[i]);
        }
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float length = (float) Math.sqrt(square);
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= length;
            }
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder could not be closed", e);
        }
    }
}
