package dev.readout.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds pages with their articles, laid out as the tests of Mozilla's Readability are: at any depth a folder with
 * {@code source.html}, {@code expected.html} and, with {@code title} and {@code publishedTime},
 * {@code expected-metadata.json}.
 */
public final class PageFolder {
    private static final String EXPECTED = "expected.html";

    private PageFolder() {}

    /** Whether a folder holds such a page at any depth. */
    public static boolean isOne(Path folder) throws IOException {
        return !files(folder).isEmpty();
    }

    /**
     * The pages in the order of their folders.
     *
     * @throws GoldException where the metadata are no JSON
     */
    public static List<GoldPage> read(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path expected : files(folder)) {
            pages.add(page(folder, expected));
        }
        return pages;
    }

    private static GoldPage page(Path folder, Path expected) throws IOException {
        String name = folder.relativize(expected.resolveSibling("")).toString();
        Path told = expected.resolveSibling("expected-metadata.json");
        try {
            JsonNode metadata = JsonMapper.shared().readTree(Files.exists(told) ? Files.readString(told) : "{}");
            return new GoldPage(
                    name,
                    expected.resolveSibling("source.html"),
                    Jsoup.parse(Files.readString(expected)).text(),
                    find(metadata, "title"),
                    find(metadata, "publishedTime"));
        } catch (JacksonException e) {
            throw new GoldException(told + ": is no JSON; put it right or take it out.", e);
        }
    }

    private static Optional<String> find(JsonNode metadata, String field) {
        JsonNode value = metadata.path(field);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(f -> f.endsWith(EXPECTED) && Files.exists(f.resolveSibling("source.html")))
                    .sorted()
                    .toList();
        }
    }
}
