package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Metadata;
import dev.readout.document.Origin;
import dev.readout.document.SetAside;
import dev.readout.document.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.parser.Parser;

/** One reading of some bytes, for tests. */
record Reading(byte[] bytes, List<Document> documents, List<Issue> issues) {

    static Reading of(String name, byte[] bytes) {
        List<Issue> issues = new ArrayList<>();
        List<Document> documents = new Intake(Limits.defaults())
                .readBytes(name, bytes, Metadata.unknown(), issues::add).stream()
                        .toList();
        return new Reading(bytes, documents, issues);
    }

    static Reading text(String content) {
        return of("page.txt", content.getBytes(StandardCharsets.UTF_8));
    }

    static Reading html(String content) {
        return of("page.html", content.getBytes(StandardCharsets.UTF_8));
    }

    Document document() {
        assertThat(documents).as("issues: %s", issues).hasSize(1);
        return documents.getFirst();
    }

    String value() {
        return document().text().value();
    }

    /** The blocks as "KIND content". */
    List<String> blocks() {
        return document().text().blocks().stream()
                .map(b -> b.kind() + " " + document().text().cut(b.span()))
                .toList();
    }

    List<String> of(Block.Kind kind) {
        return document().text().blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> document().text().cut(b.span()))
                .toList();
    }

    /** What was set aside as "reason: content". */
    List<String> asides() {
        return document().text().setAside().stream()
                .map((SetAside a) -> a.reason() + ": " + a.content())
                .toList();
    }

    /** The blocks and what was set aside, in the order of the source. */
    String everything() {
        Text text = document().text();
        TreeMap<Long, String> pieces = new TreeMap<>();
        text.blocks().forEach(b -> pieces.put(start(text.origins().get(b.span().start())), text.cut(b.span())));
        text.setAside().forEach(a -> pieces.put(start(a.origin()), a.content()));
        return String.join("\n", pieces.values());
    }

    private static long start(Origin origin) {
        return origin instanceof Origin.Bytes bytes ? bytes.start() : -1;
    }

    List<String> codes() {
        return issues.stream().map(Issue::code).toList();
    }

    /** Every character stands in the bytes where its origin says, in order; what we put in is white space. */
    void originsHold() {
        Document document = document();
        Charset charset = Charset.forName(document.snapshot().charset());
        int[] characters = document.text().value().codePoints().toArray();
        long last = 0;
        for (int i = 0; i < characters.length; i++) {
            String expected = Character.toString(characters[i]);
            switch (document.text().origins().get(i)) {
                case Origin.Synthetic s -> assertThat(characters[i]).isEqualTo('\n');
                case Origin.Bytes where -> {
                    long start = where.start();
                    long end = where.end();
                    String written = new String(Arrays.copyOfRange(bytes, (int) start, (int) end), charset);
                    assertThat(start).isGreaterThanOrEqualTo(last);
                    assertThat(says(written, expected))
                            .as("character %d: '%s' is written '%s'", i, expected, written)
                            .isTrue();
                    last = written.startsWith("&") ? last : end;
                }
                case Origin other -> throw new AssertionError("not from bytes: " + other);
            }
        }
    }

    private boolean says(String written, String expected) {
        boolean entity = document().snapshot().mediaType().equals("text/html")
                && written.length() > 1
                && written.startsWith("&");
        // one entity may stand for two characters
        return entity
                ? Parser.unescapeEntities(written, false).contains(expected) || expected.equals("\uFFFD")
                : written.equals(expected);
    }
}
