package dev.readout.api;

import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a request.
 *
 * @param mediaType one that the operation reads
 * @param stream to be read once
 */
record Body(String mediaType, InputStream stream) {
    /** More than any correction needs. */
    static final long JSON_BYTES = 64 * 1024;

    /** More than anybody writes of one fact. */
    static final int WORDS = 4000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws ProblemException where it is no JSON object, or too large */
    JsonNode json() {
        try {
            byte[] bytes = stream.readNBytes((int) JSON_BYTES + 1);
            if (bytes.length > JSON_BYTES) {
                throw new ProblemException(Problem.tooLarge(JSON_BYTES));
            }
            JsonNode node = JSON.readTree(bytes);
            if (!node.isObject()) {
                throw new ProblemException(Problem.badRequest("The body is no JSON object."));
            }
            return node;
        } catch (JacksonException | IOException e) {
            throw new ProblemException(Problem.badRequest("The body is no JSON, or did not come whole."));
        }
    }

    /** Whether a member is a text of 1 to {@link #WORDS} characters that is not blank. */
    static boolean isText(JsonNode value) {
        String text = value.isString() ? value.asString() : "";
        return !text.isBlank() && text.length() <= WORDS;
    }

    /**
     * Writes all of it.
     *
     * @return how many bytes
     * @throws ProblemException where there are more than {@code most}; what was written is then worth nothing
     */
    long copy(OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            all += n;
            if (all > most) {
                throw new ProblemException(Problem.tooLarge(most));
            }
            out.write(buffer, 0, n);
        }
        return all;
    }
}
