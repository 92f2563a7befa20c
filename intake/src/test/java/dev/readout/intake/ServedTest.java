package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Bytes of a server, with what the server says of them. */
class ServedTest {
    private static final String SENTENCE = "Le ministre a rencontré l'émissaire à la Maison-Blanche, où ils ont parlé.";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<Document> documents = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private Document read(String address, byte[] bytes, String mediaType, String charset) {
        documents.clear();
        new Intake(Limits.defaults())
                .read(
                        new Served(
                                address,
                                bytes,
                                Optional.of(mediaType).filter(t -> !t.isEmpty()),
                                Optional.of(charset).filter(c -> !c.isEmpty()),
                                Metadata.unknown(),
                                Optional.empty()),
                        Documents.alone(documents::add),
                        issues::add);
        assertThat(documents).as("issues: %s", issues).isNotEmpty();
        return documents.getFirst();
    }

    private static byte[] page(String declared, Charset charset) {
        return ("<!doctype html><html><head><meta charset=\"" + declared + "\"></head><body><p>" + SENTENCE
                        + "</p></body></html>")
                .getBytes(charset);
    }

    private static String charset(Document document) {
        assertThat(document.text().value()).contains(SENTENCE);
        return document.snapshot().charset();
    }

    @Test
    void whatTheServerSaysGoesBeforeWhatThePageSays() {
        String at = "https://mofa.example/1";
        assertThat(charset(read(at, page("iso-8859-5", WINDOWS), "text/html", "windows-1252")))
                .isEqualTo("windows-1252");
        assertThat(charset(read(at, SENTENCE.getBytes(WINDOWS), "text/plain", "latin1")))
                .isEqualTo("windows-1252");
        assertThat(issues).isEmpty();
    }

    @Test
    void butBytesAreBelievedMoreThanEither() {
        String at = "https://mofa.example/1";
        assertThat(charset(read(at, page("utf-8", StandardCharsets.UTF_8), "text/html", "iso-8859-1")))
                .isEqualTo("UTF-8");
        assertThat(charset(read(at, page("windows-1252", WINDOWS), "text/html", "utf-8")))
                .isEqualTo("windows-1252");
        byte[] marked = ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8);
        assertThat(charset(read(at, marked, "text/plain", "koi8-r"))).isEqualTo("UTF-8");
        assertThat(charset(read(at, page("windows-1252", WINDOWS), "text/html", "klingon")))
                .isEqualTo("windows-1252");
        assertThat(issues).isEmpty();
    }

    @Test
    void theTypeTellsTheFormatWhateverTheAddressEndsWith() {
        byte[] fragment =
                "<div><p>The ministers met on Monday in the capital.</p></div>".getBytes(StandardCharsets.UTF_8);
        assertThat(read("https://mofa.example/show.php?id=3", fragment, "text/html", "")
                        .snapshot()
                        .mediaType())
                .isEqualTo("text/html");
        assertThat(read("https://mofa.example/a.html", fragment, "", "")
                        .snapshot()
                        .mediaType())
                .isEqualTo("text/html");
        assertThat(read("https://mofa.example/a.md?raw", "# Met\n\nThey met.".getBytes(StandardCharsets.UTF_8), "", "")
                        .name())
                .isEqualTo("https://mofa.example/a.md?raw");
    }

    @Test
    void anArchiveGivesAllThatIsInIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("a.txt", "b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("They met, says " + name + ".").getBytes(StandardCharsets.UTF_8));
            }
        }
        read("https://mofa.example/all.zip", out.toByteArray(), "application/zip", "koi8-r");
        assertThat(documents)
                .extracting(Document::name)
                .containsExactly("https://mofa.example/all.zip!/a.txt", "https://mofa.example/all.zip!/b.txt");
    }

    @Test
    void whatIsToldBesideIt() {
        Metadata told = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Known<>("https://mofa.example/1", "fetch")),
                Optional.of(new Known<>("A Visit", "feed")));
        new Intake(Limits.defaults())
                .read(
                        new Served(
                                "https://mofa.example/1",
                                page("utf-8", StandardCharsets.UTF_8),
                                Optional.of("text/html"),
                                Optional.empty(),
                                told,
                                Optional.of(Instant.EPOCH)),
                        Documents.alone(documents::add),
                        issues::add);
        Document document = documents.getFirst();
        assertThat(document.snapshot().captured()).contains(Instant.EPOCH);
        assertThat(document.name()).isEqualTo("https://mofa.example/1");
        assertThat(Unpacked.shown(document.metadata().address())).isEqualTo("https://mofa.example/1 by fetch");
        assertThat(Unpacked.shown(document.metadata().title())).isEqualTo("A Visit by feed");
    }
}
