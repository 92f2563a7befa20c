package dev.readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP file that a backup is: a manifest, the database, and the data files of the user beside it.
 *
 * @param path where it is
 */
record BackupFile(Path path) {
    static final String DATABASE = "readout.db";
    private static final String MANIFEST = "manifest.properties";
    private static final int MOST_OF_MANIFEST = 1 << 20;

    /** Data files and saved searches of the user, and nothing that would lead elsewhere. */
    private static final Pattern OVERLAY = Pattern.compile("codebook/[^/\\\\]+\\.yml|alerts/[^/\\\\]+\\.json");

    /** These files of a data directory, by their names in a backup. */
    static SortedMap<String, Path> overlays(Path directory) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (String name : List.of("codebook", "alerts")) {
            Path folder = directory.resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> listed = Files.list(folder)) {
                    listed.forEach(file -> files.put(name + "/" + file.getFileName(), file));
                }
            }
        }
        files.keySet().removeIf(name -> !OVERLAY.matcher(name).matches());
        return files;
    }

    void write(BackupManifest manifest, SortedMap<String, Path> files) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.lines().getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), zip);
            }
        }
    }

    BackupManifest manifest() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile());
                InputStream in = open(zip, MANIFEST)) {
            return BackupManifest.parse(new String(in.readNBytes(MOST_OF_MANIFEST), StandardCharsets.UTF_8));
        }
    }

    /**
     * Unpacks the files that the manifest names into a directory.
     *
     * @throws IOException where one is missing, too many, or not as the manifest says
     */
    void unpack(BackupManifest manifest, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<String> held = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                held.add(entry.getName());
            }
            held.remove(MANIFEST);
            for (String name : held) {
                if (!manifest.hashes().containsKey(name)
                        || !(name.equals(DATABASE) || OVERLAY.matcher(name).matches())) {
                    throw new IOException("it holds " + name + ", which is no part of a backup");
                }
            }
            for (var file : manifest.hashes().entrySet()) {
                unpack(zip, file.getKey(), file.getValue(), into.resolve(file.getKey()));
            }
        }
    }

    private static void unpack(ZipFile zip, String name, String hash, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling(""));
        try (InputStream in = open(zip, name)) {
            Files.copy(in, to);
        }
        if (!hash(to).equals(hash)) {
            throw new IOException(name + " in it is not what was backed up");
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("there is no " + name + " in it");
        }
        return zip.getInputStream(entry);
    }

    /** SHA-256 in hexadecimal; a database may be larger than the memory. */
    static String hash(Path file) throws IOException {
        MessageDigest sha = Keys.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
