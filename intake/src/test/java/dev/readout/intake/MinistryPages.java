package dev.readout.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays out raw pages of a ministry for {@code readout evaluate}: {@code MinistryPages INDIR OUTDIR SELECTOR}. The article
 * is what the selector finds; title and day are those in the file's name ({@code DAY - NUMBER - TITLE.html}), which whoever
 * collected the pages gave them.
 */
final class MinistryPages {
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) - \\d+ - (.*)\\.html");

    private MinistryPages() {}

    public static void main(String... arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(Path.of(arguments[0]))) {
            files = below.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        for (Path file : files) {
            write(file, Path.of(arguments[1]), arguments[2]);
        }
    }

    private static void write(Path file, Path out, String selector) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        Element article = Jsoup.parse(file).selectFirst(selector);
        if (!name.matches() || article == null) {
            return;
        }
        Path folder = Files.createDirectories(
                out.resolve(file.getFileName().toString().split(" - ")[1]));
        Files.copy(file, folder.resolve("source.html"));
        article.select("script, style").remove();
        Files.writeString(folder.resolve("expected.html"), article.outerHtml());
        Files.writeString(
                folder.resolve("expected-metadata.json"),
                JsonMapper.shared().writeValueAsString(Map.of("title", name.group(2), "publishedTime", name.group(1))));
    }
}
