package dev.readout.store;

import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The keys of codings and facts: pure functions of what they name, without clock or counter. */
public final class Keys {
    private Keys() {}

    /** SHA-256 over document, snapshot, text, metadata and fingerprint. */
    public static String coding(Document document, String fingerprint) {
        return digest(
                DocumentKey.of(document),
                document.name(),
                document.snapshot().hash(),
                document.text().hash(),
                document.text().extractor(),
                MetadataForm.digest(document.metadata()),
                fingerprint);
    }

    /** Where the facts of a snapshot stand among those of one day: a number that tells nothing, the same in every archive. */
    static long position(Document document) {
        return new BigInteger(
                        digest(DocumentKey.of(document), document.snapshot().hash()), 16)
                .longValue();
    }

    /** SHA-256 in hexadecimal of parts, each with its length before it so that no two lists run together. */
    static String digest(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** What a quote is known again by; not the quote. */
    public static String quoteDigest(String quote) {
        return sha256(quote.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
