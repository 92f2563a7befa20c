package dev.readout.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The walks of {@code src/test/browser}, which node takes through a site. */
final class Walks {
    static final Path SOURCES = Path.of("src/test/browser").toAbsolutePath();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PLACE = Path.of("target/browser").toAbsolutePath();
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private Walks() {}

    /**
     * A walk that was taken.
     *
     * @param trouble what went wrong; empty where nothing did
     */
    record Taken(String name, String trouble) {}

    /** The packages that the walks need cannot be had. */
    static final class NoPackagesException extends Exception {
        private static final long serialVersionUID = 1;

        NoPackagesException(String message) {
            super(message);
        }
    }

    /** What this machine lacks; nothing where it has all. */
    static Optional<String> findMissing() {
        if (BROWSERS.stream().noneMatch(Walks::isOnPath)) {
            return Optional.of("there is no browser: none of " + BROWSERS + " is on the PATH");
        }
        return Stream.of("node", "npm")
                .filter(name -> !isOnPath(name))
                .findFirst()
                .map(name -> "there is no " + name + " on the PATH");
    }

    private static boolean isOnPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    /** Puts the walks beside the packages that they need, which are fetched once. */
    static Walks prepare() throws IOException, InterruptedException, NoPackagesException {
        Path lock = Path.of("package-lock.json");
        boolean fetched = Files.isDirectory(PLACE.resolve("node_modules"))
                && Files.exists(PLACE.resolve(lock))
                && Files.mismatch(PLACE.resolve(lock), SOURCES.resolve(lock)) < 0;
        clear(PLACE.resolve("walks"));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.forEach(Walks::copy);
        }
        if (!fetched) {
            Process npm = new ProcessBuilder("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund")
                    .directory(PLACE.toFile())
                    .redirectErrorStream(true)
                    .start();
            String told = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (npm.waitFor() != 0) {
                Files.delete(PLACE.resolve(lock));
                throw new NoPackagesException("the packages of src/test/browser cannot be fetched: " + told);
            }
        }
        return new Walks();
    }

    /** A walk that is no more is not taken. */
    private static void clear(Path walks) throws IOException {
        if (Files.isDirectory(walks)) {
            try (Stream<Path> files = Files.list(walks)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path source) {
        Path target = PLACE.resolve(SOURCES.relativize(source).toString());
        try {
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes all walks through a site.
     *
     * @param empty one whose archive is empty
     */
    List<Taken> take(SampleSite site, SampleSite empty) throws IOException, InterruptedException {
        ProcessBuilder line = new ProcessBuilder("node", "walk.mjs", site.address())
                .directory(PLACE.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        line.environment().put("READOUT_SIGN_IN", site.signIn());
        line.environment().put("READOUT_EMPTY", empty.signIn());
        Process node = line.start();
        List<Taken> taken = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(Walks::taken)
                .toList();
        if (node.waitFor() != 0) {
            throw new IOException("node ended with " + node.exitValue() + " after " + taken.size() + " walks");
        }
        return taken;
    }

    private static Taken taken(String line) {
        JsonNode walk = JSON.readTree(line);
        return new Taken(walk.required("walk").asString(), walk.path("trouble").asString(""));
    }
}
