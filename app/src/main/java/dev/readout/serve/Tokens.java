package dev.readout.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tokens that let others in: a file in the data directory that only its owner may read, a line each with name, role and
 * hash. The token itself is told once and kept nowhere. It is random and as long as the hash, so that a plain hash is enough.
 */
public final class Tokens {
    private static final String FILE = "tokens.tsv";
    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    private final Path file;

    private Tokens(Path file) {
        this.file = file;
    }

    /** Those of a data directory. */
    public static Tokens in(Path data) {
        return new Tokens(data.resolve(FILE));
    }

    /** @param hash SHA-256 of the token, in hexadecimal */
    public record Token(String name, Role role, String hash) {
        public Token {
            if (!name.matches("[A-Za-z0-9._@-]{1,64}")) {
                throw new IllegalArgumentException(
                        "a token's name is 1 to 64 letters, digits, dots, hyphens, underscores and @, not '" + name
                                + "'");
            }
        }
    }

    /**
     * Makes a token.
     *
     * @return the token, which is not to be had again
     * @throws IllegalArgumentException where the name is in use, or is none
     */
    public String add(String name, Role role) {
        List<Token> all = new ArrayList<>(list());
        if (all.stream().anyMatch(t -> t.name().equals(name))) {
            throw new IllegalArgumentException("there is a token called '" + name + "': revoke it first");
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        all.add(new Token(name, role, hash(token)));
        write(all);
        return token;
    }

    /** @return whether there was one */
    public boolean revoke(String name) {
        List<Token> all = list();
        List<Token> kept = all.stream().filter(t -> !t.name().equals(name)).toList();
        if (kept.size() < all.size()) {
            write(kept);
        }
        return kept.size() < all.size();
    }

    /** In the order in which they were made. Read anew each time: what is revoked is out at once. */
    public List<Token> list() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().map(this::token).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The token that these characters are. All are compared, each to its end, so that the time taken tells nothing. */
    public Optional<Token> find(String told) {
        Optional<Token> found = Optional.empty();
        if (told.length() <= LONGEST) {
            byte[] hash = hash(told).getBytes(StandardCharsets.US_ASCII);
            for (Token token : list()) {
                if (MessageDigest.isEqual(hash, token.hash().getBytes(StandardCharsets.US_ASCII))) {
                    found = Optional.of(token);
                }
            }
        }
        return found;
    }

    private Token token(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3 || !parts[2].matches("[0-9a-f]{64}")) {
            throw new IllegalStateException(file + " is damaged: each line is a name, a role and a hash");
        }
        return new Token(parts[0], Role.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
    }

    private void write(List<Token> tokens) {
        List<String> lines = tokens.stream()
                .map(t -> String.join("\t", t.name(), t.role().word(), t.hash()))
                .toList();
        try {
            // Never readable by others, not even for a moment; and whole at any moment.
            Path beside = file.resolveSibling(FILE + ".new");
            Files.deleteIfExists(beside);
            Files.write(ownersOnly(beside), lines);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a file that nobody else may open.
     *
     * @throws java.nio.file.FileAlreadyExistsException where there is one
     */
    static Path ownersOnly(Path made) throws IOException {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(
                        made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(made);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
