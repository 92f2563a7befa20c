package dev.readout.export.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files of a directory, in one order everywhere, and their SHA-256. */
record Checksums(Path directory) {
    static final String FILE = "SHA256SUMS";

    /** Paths below the directory, with slashes between. */
    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** As {@code sha256sum} writes them and reads them. */
    String lines() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String file : files()) {
            if (!file.equals(FILE)) {
                lines.append(sha256(directory.resolve(file)))
                        .append("  ")
                        .append(file)
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
