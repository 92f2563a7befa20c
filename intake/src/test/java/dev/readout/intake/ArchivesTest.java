package dev.readout.intake;

import static dev.readout.intake.Packing.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.document.Text;
import dev.readout.intake.Packing.File;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ZIP, tar and gzip: what lies in them is read as if it lay in a directory, and nothing of it can do harm. */
class ArchivesTest {
    private static final String PAGE = "<html><body><h1>A Visit</h1><p>The ministers met on Monday.</p></body></html>";

    @Test
    void whatLiesInAnArchiveIsNamedByItsPath() {
        byte[] tar = Packing.tar(File.of("b/release.txt", RELEASE), File.of("a/page.html", PAGE));
        Unpacked tgz = Unpacked.of("all.tar.gz", Packing.gzip(tar));
        assertThat(tgz.names()).containsExactly("all.tar.gz!/b/release.txt", "all.tar.gz!/a/page.html");
        assertThat(tgz.documents().get(1).snapshot().mediaType()).isEqualTo("text/html");

        Unpacked zip = Unpacked.of("all.zip", Packing.zip(File.of("b/release.txt", RELEASE)));
        assertThat(zip.names()).containsExactly("all.zip!/b/release.txt");
        assertThat(zip.only().text().hash())
                .isEqualTo(tgz.documents().getFirst().text().hash());
        assertThat(zip.only().snapshot().hash())
                .isEqualTo(Reading.text(RELEASE).document().snapshot().hash());
    }

    @Test
    void aPageInAnArchiveIsReadAsAPageByItself() {
        Text alone = Reading.html(Packing.PAGE).document().text();
        Unpacked read = Unpacked.of("all.tar", Packing.tar(File.of("a/page.html", Packing.PAGE)));
        Text packed = read.only().text();
        assertThat(packed.blocks()).isEqualTo(alone.blocks());
        assertThat(packed.hash()).isEqualTo(alone.hash());
        assertThat(packed.setAside()).isNotEmpty().isEqualTo(alone.setAside());
        assertThat(read.blocks().getFirst()).isEqualTo("TITLE A Visit to Port Anselm");
        assertThat(read.languages()).containsExactly("en", "en", "en", "ko");
    }

    @Test
    void aPackedPageKeepsItsName() {
        assertThat(Unpacked.of("page.html.gz", Packing.gzip(PAGE)).names()).containsExactly("page.html.gz");
        assertThat(Unpacked.of("-", Packing.gzip(PAGE)).only().snapshot().mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
        byte[] two =
                concatenated(Packing.gzip("Valdoria Thanks Haesan\n\n"), Packing.gzip("The ministers met today.\n"));
        assertThat(Unpacked.of("a.txt.gz", two).blocks())
                .containsExactly("TITLE Valdoria Thanks Haesan", "PARAGRAPH The ministers met today.");
    }

    private static byte[] concatenated(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    @Test
    void archivesInArchivesAreReadUpToTheLimit() {
        byte[] nested = Packing.zip(File.of("deep.txt", RELEASE));
        for (int i = 2; i <= 3; i++) {
            nested = Packing.zip(new File("level" + i + ".zip", nested), File.of("beside" + i + ".txt", RELEASE));
        }
        assertThat(Unpacked.of("outer.zip", nested).names())
                .containsExactly(
                        "outer.zip!/level3.zip!/level2.zip!/deep.txt",
                        "outer.zip!/level3.zip!/beside2.txt",
                        "outer.zip!/beside3.txt");
        Unpacked limited = Unpacked.of("outer.zip", nested, new Limits(1 << 20, 100, 100, 2, 100));
        assertThat(limited.names()).containsExactly("outer.zip!/level3.zip!/beside2.txt", "outer.zip!/beside3.txt");
        assertThat(limited.codes()).containsExactly("too-nested");
    }

    @Test
    void pathsLeadNowhereAndCannotSpeakToATerminal() {
        Unpacked read = Unpacked.of(
                "a.tar", Packing.tar(File.of("../../etc/evil.txt", RELEASE), File.of("/root/\u001b[2Jx.txt", RELEASE)));
        assertThat(read.names()).containsExactly("a.tar!/etc/evil.txt", "a.tar!/root/\uFFFD[2Jx.txt");
    }

    @Test
    void linksHiddenFilesAndUnknownOnesAreNotRead() {
        Unpacked link = Unpacked.of("a.tar", Packing.tarWithLink("passwords.txt", "/etc/passwd"));
        assertThat(link.documents()).isEmpty();
        assertThat(link.codes()).containsExactly("link-not-followed");

        Unpacked rest = Unpacked.of(
                "a.zip",
                Packing.zip(
                        File.of(".git/config", "x"),
                        File.of("__MACOSX/a.txt", "x"),
                        File.of("b/.hidden.txt", "x"),
                        File.of("picture.png", "x"),
                        File.of("good.txt", RELEASE)));
        assertThat(rest.names()).containsExactly("a.zip!/good.txt");
        assertThat(rest.codes()).containsExactly("unsupported-type");
        assertThat(rest.issues().getFirst().subject()).isEqualTo("a.zip!/picture.png");
    }

    @Test
    void aBombIsAnIssueAndItsNeighboursAreRead() {
        byte[] bomb = Packing.gzip(("{\"t\": \"" + "The ministers met. ".repeat(100) + "\"}\n").repeat(5000));
        byte[] zip = Packing.zip(new File("bomb.jsonl.gz", bomb), File.of("good.txt", RELEASE));
        Unpacked read = Unpacked.of("a.zip", zip, new Limits(200_000, 16, 10, 5, 100), FieldMap.parse("text=t"));
        assertThat(read.names())
                .contains("a.zip!/bomb.jsonl.gz!/1", "a.zip!/good.txt")
                .hasSizeLessThan(4000);
        assertThat(read.codes()).containsExactly("expands");
        assertThat(read.issues().getFirst().subject()).isEqualTo("a.zip!/bomb.jsonl.gz");
    }

    @Test
    void aFileThatIsOnlyTooLargeIsSaidToBeSo() {
        Limits limits = new Limits(5000, 16, 1000, 5, 100);
        byte[] zip = Packing.zip(File.of("large.txt", RELEASE.repeat(100)), File.of("small.txt", RELEASE));
        Unpacked read = Unpacked.of("a.zip", zip, limits);
        assertThat(read.names()).containsExactly("a.zip!/small.txt");
        assertThat(read.codes()).containsExactly("too-large");
    }

    @Test
    void onlySoManyEntriesAreLookedAt() {
        byte[] zip = Packing.zip(File.of("1.txt", RELEASE), File.of("2.txt", RELEASE), File.of("3.txt", RELEASE));
        Unpacked read = Unpacked.of("a.zip", zip, new Limits(1 << 20, 16, 100, 5, 2));
        assertThat(read.names()).containsExactly("a.zip!/1.txt", "a.zip!/2.txt");
        assertThat(read.codes()).containsExactly("too-many-entries");
    }

    @Test
    void ofATruncatedFileWhatWasWholeIsRead() {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"t\":\"The ministers met on day ")
                    .append(random.nextLong())
                    .append(" again.\"}\n");
        }
        byte[] whole = Packing.gzip(lines.toString());
        FieldMap map = FieldMap.parse("text=t");
        Unpacked cut = Unpacked.of("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2), Limits.defaults(), map);
        assertThat(cut.documents()).hasSizeBetween(900, 1100);
        assertThat(cut.codes()).containsExactly("truncated");
        assertThat(cut.issues().getFirst().cause()).contains(cut.documents().size() + " documents were whole");

        byte[] tar = Packing.tar(File.of("1.txt", RELEASE), File.of("2.txt", RELEASE.repeat(50)));
        Unpacked archive = Unpacked.of("a.tar", Arrays.copyOf(tar, 2500));
        assertThat(archive.names()).containsExactly("a.tar!/1.txt");
        assertThat(archive.codes()).containsExactly("damaged");
    }

    @Test
    void documentsAreHandedOnOneByOne() {
        List<Integer> read = new ArrayList<>();
        byte[] tar = Packing.tar(
                File.of("1.txt", RELEASE),
                new File("2.txt", RELEASE.repeat(9000).getBytes(StandardCharsets.UTF_8)));
        InputStream in = new ByteArrayInputStream(tar);
        new Intake(Limits.defaults())
                .read(
                        "a.tar",
                        in,
                        MetaFile.none(),
                        (d, bytes) -> {
                            try {
                                read.add(in.available());
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        i -> {});
        assertThat(read).hasSize(2);
        assertThat(read.getFirst()).isGreaterThan(500_000);
    }

    @Test
    void aFaultOfWhoeverTakesTheDocumentsIsNoFaultOfTheFile() {
        byte[] zip = Packing.zip(File.of("1.txt", RELEASE));
        assertThatThrownBy(() -> new Intake(Limits.defaults())
                        .read(
                                "a.zip",
                                new ByteArrayInputStream(zip),
                                MetaFile.none(),
                                (d, bytes) -> {
                                    throw new IllegalStateException("the disk is full");
                                },
                                i -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void whatIsToldBesideAnArchiveHoldsForAllInIt(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.zip"), Packing.zip(File.of("x/1.txt", RELEASE), File.of("x/2.txt", RELEASE)));
        Path told = Files.writeString(
                folder.resolve("meta.tsv"),
                "file\tissuer\tpublished\na.zip\tXVA\t2031-05-03\n2.txt\tXHA\t2031-05-04\n");
        List<String> read = new ArrayList<>();
        new Intake(Limits.defaults())
                .read(
                        List.of(folder),
                        MetaFile.read(told),
                        (d, bytes) -> read.add(Unpacked.shown(d.metadata().issuer()) + ", "
                                + Unpacked.shown(d.metadata().published())),
                        i -> {});
        assertThat(read).containsExactly("XVA by meta, unknown", "XHA by meta, 2031-05-04 by meta");
    }

    @Test
    void aSparseFileOfGigabytesIsNotPassedOverByteByByte() {
        byte[] tar = Packing.tar(File.of("a.mbox", "x".repeat(512)));
        long size = (1L << 33) - 1;
        tar[156] = 'S'; // GNU tar's kind: behind gigabytes of nothing stand 512 bytes
        put(tar, 257, "ustar  \0");
        put(tar, 386, "%011o\0%011o\0%011o\0%011o\0".formatted(size - 512, 512, size, 0));
        put(tar, 483, "%011o\0".formatted(size));
        put(tar, 148, "        ");
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i] & 0xFF;
        }
        put(tar, 148, "%06o\0 ".formatted(sum));
        assertThat(Unpacked.of("a.tar", tar).codes()).containsExactly("expands");
    }

    private static void put(byte[] tar, int at, String field) {
        System.arraycopy(field.getBytes(StandardCharsets.US_ASCII), 0, tar, at, field.length());
    }
}
