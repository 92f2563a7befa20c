package dev.readout.store;

import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of documents, codings and facts: pure functions of what they name, without clock or counter. */
public final class Keys {
    /** An address with a host, or a name that is one everywhere. */
    private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*://([^/?#]+).*|(?:urn|tag):.+");

    /** Between the name of an archive and that of what lies in it. */
    private static final String MEMBER = "!/";

    private Keys() {}

    /**
     * The id that whoever hands it on knows all its versions by, else its address, else its name. An id that is no address
     * itself, and so may be in use elsewhere too, stands behind the host of the address, or behind the file that it is from.
     */
    public static String document(Document document) {
        Metadata known = document.metadata();
        Optional<String> address = known.address().map(Known::value);
        return known.id()
                .map(id -> ADDRESS.matcher(id.value()).matches() ? id.value() : owner(document) + id.value())
                .or(() -> address)
                .orElse(document.name());
    }

    private static String owner(Document document) {
        int member = document.name().lastIndexOf(MEMBER);
        String file = member < 0 ? "" : document.name().substring(0, member + MEMBER.length());
        return document.metadata()
                .address()
                .flatMap(address -> findHost(address.value()))
                .map(host -> host + "#")
                .orElse(file);
    }

    private static Optional<String> findHost(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    /** SHA-256 over document, snapshot, text, metadata and fingerprint. */
    public static String coding(Document document, String fingerprint) {
        return digest(
                document(document),
                document.name(),
                document.snapshot().hash(),
                document.text().hash(),
                document.text().extractor(),
                MetadataForm.digest(document.metadata()),
                fingerprint);
    }

    /** Where the facts of a snapshot stand among those of one day: a number that tells nothing, the same in every archive. */
    static long position(Document document) {
        return new BigInteger(digest(document(document), document.snapshot().hash()), 16).longValue();
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
