package dev.readout.suggest;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Turns texts into unit vectors of 384 numbers (MiniLM-L6-v2, 8-bit), near each other for like texts. Thread-safe. */
public final class Embedder implements AutoCloseable {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
    /** What the model was trained with. */
    private static final int LONGEST = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces words;
    private final String modelHash;

    private Embedder(OrtEnvironment environment, OrtSession session, WordPieces words, String modelHash) {
        this.environment = environment;
        this.session = session;
        this.words = words;
        this.modelHash = modelHash;
    }

    /** Loads the model off the class path: about a second. One thread, so that the same numbers come out everywhere. */
    public static Embedder load() {
        try (InputStream vocabulary = resource(VOCABULARY);
                InputStream file = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            byte[] model = file.readAllBytes();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Embedder(
                    environment, environment.createSession(model, options), WordPieces.read(vocabulary), sha256(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the model of sentences cannot be loaded", e);
        }
    }

    /** SHA-256 of the model's bytes, in hexadecimal. */
    public String modelHash() {
        return modelHash;
    }

    /** One unit vector for each text, in their order; the same for a text whatever stands beside it. */
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }

    private float[] embed(String text) {
        long[] ids = words.cut(text, LONGEST);
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            return unit(mean(((float[][][]) result.get(0).getValue())[0]));
        } catch (OrtException e) {
            throw new IllegalStateException("the model of sentences failed", e);
        }
    }

    private static double[] mean(float[][] vectors) {
        double[] sum = new double[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    private static float[] unit(double[] vector) {
        double square = 0;
        for (double x : vector) {
            square += x * x;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }

    private static InputStream resource(String name) {
        InputStream in = Embedder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the class path lacks " + name);
        }
        return in;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
