package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Origin;
import dev.readout.document.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What is fed with bytes of any kind, and what must hold of it whatever they are. */
enum FuzzTarget {
    PDF("a.pdf"),
    PARQUET("a.parquet"),
    DOCX("a.docx"),
    ODT("a.odt"),
    HTML("a.html"),
    MAIL("a.eml"),
    MBOX("a.mbox"),
    WARC("a.warc"),
    FEED("a.rss"),
    ZIP("a.zip"),
    TAR("a.tar"),
    GZIP("a.gz"),
    CSV("a.csv"),
    JSONL("a.jsonl"),
    TEXT("a.txt"),
    MARKDOWN("a.md"),
    SITEMAP("a.xml"),
    /** A name without an ending: what it is must be seen. */
    ANY("-"),
    META("meta.tsv"),
    MAP("map");

    private static final Path KEPT = kept("fuzz");

    /** Small, so that a reader that goes beyond them is caught at it. */
    private static final Limits LIMITS = new Limits(1 << 18, 64, 100, 5, 1000);

    private static final Intake INTAKE =
            new Intake(LIMITS, FieldMap.parse("text=t,title=n,date=d,url=u,id=i,version=v,issuer=s,zone=z"));

    /** Of a longer text, so many characters are asked for their origin. */
    private static final int ASKED = 20_000;

    private final String file;

    FuzzTarget(String file) {
        this.file = file;
    }

    static FuzzTarget named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What was found once, and other inputs that are kept as they are. */
    List<Path> kept() {
        Path folder = KEPT.resolve(name().toLowerCase(Locale.ROOT));
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path kept(String folder) {
        try {
            return Path.of(Objects.requireNonNull(FuzzTarget.class.getResource(folder), folder)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whole inputs of its kind. */
    List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>(Samples.names().stream()
                .filter(name -> isOfKind(Format.ending(name)))
                .map(Samples::get)
                .toList());
        switch (this) {
            case DOCX -> samples.add(Samples.WORD.getBytes(StandardCharsets.UTF_8));
            case ODT -> samples.add(Samples.OPEN.getBytes(StandardCharsets.UTF_8));
            case META ->
                samples.add("file\tpublished\tzone\tissuer\turl\ttitle\na.txt\t2031-05-03\tAsia/Seoul\tKOR\tx\ty\n"
                        .getBytes(StandardCharsets.UTF_8));
            case MAP -> samples.add("text=content,title=headline,date=when".getBytes(StandardCharsets.UTF_8));
            default -> assertThat(samples).isNotEmpty();
        }
        return samples;
    }

    private boolean isOfKind(String ending) {
        return this == ANY
                || ending.equals(Format.ending(file))
                || (this == FEED && List.of("atom", "rdf").contains(ending));
    }

    /** Reads the bytes, and fails where something comes of them that may not. */
    void check(byte[] bytes) {
        switch (this) {
            case META -> checkMeta(bytes);
            case MAP -> checkMap(bytes);
            case DOCX -> checkReading(packed("word/document.xml", bytes));
            case ODT -> checkReading(packed("content.xml", bytes));
            default -> checkReading(bytes);
        }
    }

    /** What no change of packed bytes would ever come to is reached by changes of the XML that is packed. */
    private static byte[] packed(String part, byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return zip ? bytes : Packing.zip(new Packing.File(part, bytes));
    }

    private void checkReading(byte[] bytes) {
        Read read = read(bytes);
        assertThat(read.documents().size() + read.issues().size()).isPositive();
        for (Document document : read.documents()) {
            spansHold(document.text());
            originsHold(document.text());
            if (isWritten(document, bytes)) {
                new Reading(bytes, List.of(document), read.issues()).originsHold();
            }
        }
        assertThat(read(bytes).seen()).isEqualTo(read.seen());
    }

    /** One reading. */
    private record Read(List<Document> documents, List<Issue> issues) {
        /** What is the same at each reading. The cause is not: the columns of a table are read side by side. */
        List<Object> seen() {
            List<Object> seen = new ArrayList<>();
            for (Document document : documents) {
                seen.add(List.of(document.name(), document.text().hash(), document.snapshot(), document.metadata()));
            }
            issues.forEach(issue -> seen.add(List.of(issue.code(), issue.subject())));
            return seen;
        }
    }

    private Read read(byte[] bytes) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        INTAKE.read(
                file,
                new ByteArrayInputStream(bytes),
                MetaFile.none(),
                Documents.alone(read.documents::add),
                read.issues::add);
        return read;
    }

    private static void spansHold(Text text) {
        assertThat(text.blocks()).isNotEmpty();
        for (Block block : text.blocks()) {
            assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
            String cut = text.cut(block.span());
            assertThat(cut.codePointCount(0, cut.length()))
                    .isEqualTo(block.span().end() - block.span().start());
            assertThat(cut).isNotBlank();
        }
    }

    private static void originsHold(Text text) {
        assertThat(text.origins().length()).isEqualTo(text.length());
        int step = 1 + text.length() / ASKED;
        for (int i = 0; i < text.length(); i += step) {
            Origin origin = text.origins().get(i);
            if (origin instanceof Origin.Bytes bytes) {
                assertThat(bytes.start()).isNotNegative().isLessThan(bytes.end());
            }
        }
    }

    /** Whether its characters are the bytes themselves, each by itself. */
    private static boolean isWritten(Document document, byte[] bytes) {
        return document.snapshot().mediaType().startsWith("text/")
                && document.snapshot().charset().equals("UTF-8")
                && document.snapshot().hash().equals(sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkMeta(byte[] bytes) {
        try {
            Path path = Files.createTempFile("fuzz", ".tsv");
            try {
                MetaFile.read(Files.write(path, bytes));
            } catch (MetaFileException e) {
                assertThat(e).hasMessageContaining("line");
            } finally {
                Files.delete(path);
            }
        } catch (java.nio.charset.MalformedInputException e) {
            assertThat(bytes).isNotEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void checkMap(byte[] bytes) {
        try {
            assertThat(FieldMap.parse(new String(bytes, StandardCharsets.UTF_8)).names())
                    .containsKey(FieldMap.Meaning.TEXT);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
