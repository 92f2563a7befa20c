package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.NamedPlace;
import dev.readout.codebook.Places;
import dev.readout.desk.Overlays;
import dev.readout.document.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeonamesCommandTest {
    private static final String DUMP = line("Port Amber", "Port Amber", "1.5", "-2.25", "P.PPL", "GH", 20_000)
            + line("Ámbar \"Vieja\"", "Ambar Vieja", "3.004", "4.5", "P.PPL", "ES", 30_000)
            + line("Little Amber", "Little Amber", "1", "2", "P.PPL", "GH", 12)
            + line("Amber Strait", "Amber Strait", "1", "2", "H.STRT", "", 0)
            + line("March", "March", "52.55", "0.09", "P.PPL", "GB", 22_000);

    @TempDir
    Path directory;

    private Shell shell;
    private Path data;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
        data = directory.resolve("data");
    }

    @Test
    void placesAreWrittenWithTheirSource() throws IOException {
        Path dump = shell.write("amber.txt", DUMP);
        Shell.Result result = shell.run("import", "geonames", dump, "--data", data);
        assertThat(result.err()).contains("5 lines: 2 places imported, 3 left out, 0 bad.");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(written())
                .contains("  - {name: \"Port Amber\", kind: city, country: GHA, lat: 1.50, lon: -2.25}\n")
                .contains("amber.txt, SHA-256 " + Text.sha256(DUMP) + ", last changed 2024-05-31");
        Places places = Places.read(new Overlays(data).data());
        assertThat(places.gazetteerByKey("AmbarVieja")).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Ámbar \"Vieja\"");
            assertThat(p.country()).contains("ESP");
            assertThat(p.kind()).isEqualTo(NamedPlace.Kind.CITY);
        });
    }

    @Test
    void theSameDumpGivesTheSameFileAndAZipTheSamePlaces() throws IOException {
        Path dump = shell.write("amber.txt", DUMP);
        shell.run("import", "geonames", dump, "--data", data);
        String first = written();
        shell.run("import", "geonames", dump, "--data", data);
        assertThat(written()).isEqualTo(first);

        Path zip = directory.resolve("amber.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            zipped.putNextEntry(new ZipEntry("readme.txt"));
            zipped.write("read me".getBytes(StandardCharsets.UTF_8));
            zipped.putNextEntry(new ZipEntry("amber.txt"));
            zipped.write(DUMP.getBytes(StandardCharsets.UTF_8));
        }
        shell.run("import", "geonames", zip, "--data", data);
        assertThat(written().lines().filter(l -> l.startsWith("  -")))
                .containsExactlyElementsOf(
                        first.lines().filter(l -> l.startsWith("  -")).toList());
        assertThat(written()).contains("amber.zip");
    }

    @Test
    void filtersTakeOtherFeatures() throws IOException {
        Path dump = shell.write("amber.txt", DUMP);
        shell.run("import", "geonames", dump, "--data", data, "--min-population", 0, "--feature", "H.STRT,S");
        assertThat(written().lines().filter(l -> l.startsWith("  -")))
                .containsExactly("  - {name: \"Amber Strait\", kind: region, lat: 1.00, lon: 2.00}");
    }

    @Test
    void badLinesAreListedAndTheRestGoesOn() throws IOException {
        Path dump = shell.write(
                "amber.txt",
                "no columns\n" + line("Nowhere", "Nowhere", "99", "2", "P.PPL", "GH", 20_000) + DUMP
                        + line("Elsewhere", "Elsewhere", "9", "2", "P.PPL", "QQ", 20_000));
        Shell.Result result = shell.run("import", "geonames", dump, "--data", data);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.err())
                .contains("amber.txt, line 1: warning (bad-line)", "it has 1 columns, not 19")
                .contains("line 2: warning", "no place on earth")
                .contains("no country has the code 'QQ'")
                .contains("2 places imported", "3 bad.");
        assertThat(written()).contains("Port Amber");
    }

    @Test
    void whatIsNoDumpLeavesNothingBehind() {
        Path text = shell.write("letter.txt", "Dear all,\n\nhello.\n");
        Shell.Result result = shell.run("import", "geonames", text, "--data", data);
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("none of its 3 lines is in the format of GeoNames");
        Path dump = shell.write("amber.txt", DUMP);
        assertThat(shell.run("import", "geonames", dump, "--data", data, "--max-places", 1)
                        .err())
                .contains("more than 1 places are left");
        assertThat(shell.run("import", "geonames", dump, "--data", data, "--max-bytes", 50)
                        .err())
                .contains("more than 50 bytes");
        assertThat(data.resolve("codebook")).isEmptyDirectory();
    }

    @Test
    void wrongUseIsExplained() {
        assertThat(shell.run("import").err()).contains("Say which register");
        assertThat(shell.run("import", "geonames").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(shell.run("import", "geonames", directory.resolve("none.txt"), "--data", data)
                        .err())
                .contains("there is no file");
        assertThat(shell.run("import", "geonames", "--help").out()).contains("--min-population", "Examples");
    }

    @Test
    void anImportChangesWhatCodingIsMadeFrom() throws IOException {
        String before = new Overlays(data).data().content();
        assertThat(before).isEqualTo(DataFiles.bundled().content());
        shell.run("import", "geonames", shell.write("amber.txt", DUMP), "--data", data);
        assertThat(new Overlays(data).data().content()).startsWith(before).contains("Port Amber");
    }

    private String written() throws IOException {
        try (var files = Files.list(data.resolve("codebook"))) {
            List<Path> all = files.sorted().toList();
            return Files.readString(all.getLast());
        }
    }

    private static String line(
            String name, String plain, String lat, String lon, String feature, String country, long population) {
        String[] parts = feature.split("\\.");
        return String.join(
                        "\t",
                        "1",
                        name,
                        plain,
                        "",
                        lat,
                        lon,
                        parts[0],
                        parts[1],
                        country,
                        "",
                        "",
                        "",
                        "",
                        "",
                        String.valueOf(population),
                        "",
                        "",
                        "",
                        "2024-05-31")
                + "\n";
    }
}
