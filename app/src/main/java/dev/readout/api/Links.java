package dev.readout.api;

import dev.readout.coding.FactKey;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where things are. A document is known by its key, which may be an address: in a path it stands in base64url, so that it is the
 * key itself and nothing has to be looked up or kept in step. A fact's key has dots in place of its slashes.
 */
final class Links {
    private static final String KEY_PATTERN = "[A-Za-z0-9_-]{1,6000}";

    static final Parameter<String> DOCUMENT = Parameter.path(
            "document",
            Kind.pattern(KEY_PATTERN, "a document's key in base64url without padding, as its 'self' has it"),
            "The document's key in base64url, without padding.",
            "dGFsa3MudHh0");

    private Links() {}

    static String document(String key) {
        return Api.ROOT + "/documents/"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String version(String key, String hash) {
        return document(key) + "/versions/" + hash;
    }

    static String fact(FactKey key) {
        return Api.ROOT + "/" + key.kind() + "s/" + key.toString().replace('/', '.');
    }

    static String event(String id) {
        return Api.ROOT + "/events/" + id;
    }

    static String commitment(FactKey act) {
        return Api.ROOT + "/commitments/" + act.toString().replace('/', '.');
    }

    static String actor(String code) {
        return Api.ROOT + "/actors/"
                + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String alert(String name) {
        return Api.ROOT + "/alerts/" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "/documents";
    }

    static String correction(String id) {
        return Api.ROOT + "/corrections/" + id;
    }

    static String job(String id) {
        return Api.ROOT + "/jobs/" + id;
    }

    /** The key that an id of a path is; absent where it is none. */
    static Optional<String> findKey(String id) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(id);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
