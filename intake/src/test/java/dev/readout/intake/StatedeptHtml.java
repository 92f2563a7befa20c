package dev.readout.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the lines of a feed's archive into whole pages, for measuring: {@code StatedeptHtml IN.jsonl.gz OUTDIR N}. Beside
 * them it writes {@code meta.tsv}.
 */
final class StatedeptHtml {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%s - Ministry Site</title></head>
            <body><a class="skip-link" href="#main">Skip to content</a>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/people">People</a></li></ul></nav>
            <article><h1>%s</h1>
            %s
            </article>
            <footer><p>Privacy policy</p><p>Copyright of this mock site: nobody.</p></footer>
            </body></html>
            """;

    private StatedeptHtml() {}

    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** Writes at most so many pages, one a line of the archive. */
    static void write(Path archive, Path folder, int most) throws IOException {
        Files.createDirectories(folder);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(archive)), StandardCharsets.UTF_8));
                PrintWriter meta = new PrintWriter(Files.newBufferedWriter(folder.resolve("meta.tsv")))) {
            meta.print("file\tpublished\tzone\tissuer\turl\ttitle\n");
            String line = in.readLine();
            for (int i = 0; i < most && line != null; i++, line = in.readLine()) {
                JsonNode release = JsonMapper.shared().readTree(line);
                String name = String.format(Locale.ROOT, "release-%04d.html", i);
                String title = escape(release.get("title").asString());
                Files.writeString(
                        folder.resolve(name),
                        PAGE.formatted(title, title, release.get("content").asString()));
                OffsetDateTime published =
                        OffsetDateTime.parse(release.get("pubDate").asString(), DateTimeFormatter.RFC_1123_DATE_TIME);
                meta.print(String.join(
                                "\t",
                                name,
                                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published),
                                "America/New_York",
                                "USA",
                                release.get("link").asString(),
                                release.get("title").asString().replaceAll("\\s+", " "))
                        + "\n");
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
