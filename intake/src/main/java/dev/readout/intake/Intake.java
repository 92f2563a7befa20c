package dev.readout.intake;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files, directories and streams into documents. What cannot be read becomes an issue. Thread-safe. */
public final class Intake {
    private static final int BUFFER = 8192;

    private final Limits limits;
    private final Disk disk;
    private final Furniture furniture = Furniture.bundled();
    private final Issuers issuers = Issuers.bundled();
    private final LanguageFinder languages = LanguageFinder.bundled();

    public Intake(Limits limits) {
        this(limits, Disk.REAL);
    }

    Intake(Limits limits, Disk disk) {
        this.limits = limits;
        this.disk = disk;
    }

    /**
     * Reads inputs one after the other. A directory is read with all below it, in the order of the names, without hidden
     * files and without following links to directories; a file named here is read whatever its ending.
     *
     * @param inputs files and directories
     * @param meta what is known beside the files
     * @param documents takes each document as soon as it is read; none is kept
     * @param issues takes what could not be read, or only with a loss
     */
    public void read(List<Path> inputs, MetaFile meta, Consumer<Document> documents, Issues issues) {
        for (Path input : inputs) {
            guarded(input, issues, () -> {
                if (disk.isDirectory(input)) {
                    directory(input, input, meta, documents, issues);
                } else {
                    file(input, String.valueOf(input.getFileName()), meta, documents, issues);
                }
            });
        }
    }

    /**
     * Reads one document from a stream, such as standard input, to its end.
     *
     * @param name what to call it
     */
    public Optional<Document> read(String name, InputStream in, Metadata told, Issues issues) {
        try {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            return readBytes(name, bytes, told, issues);
        } catch (IOException e) {
            issues.add(Problem.UNREADABLE.of(name, "It could not be read: " + e.getMessage() + "."));
            return Optional.empty();
        }
    }

    /**
     * Reads one document.
     *
     * @param name what to call it; its ending tells the format
     * @param told what is known beside the bytes; it goes before what the page says
     */
    public Optional<Document> readBytes(String name, byte[] bytes, Metadata told, Issues issues) {
        Optional<String> binary = Format.findBinary(bytes);
        if (bytes.length == 0) {
            issues.add(Problem.EMPTY.of(name, "The file is empty."));
        } else if (bytes.length > limits.bytes()) {
            issues.add(Problem.TOO_LARGE.of(name, "It has more than " + limits.bytes() + " bytes."));
        } else if (binary.isPresent()) {
            issues.add(Problem.BINARY.of(name, "It is " + binary.get() + ", not text or HTML."));
        } else {
            return text(name, bytes, told, issues);
        }
        return Optional.empty();
    }

    private Optional<Document> text(String name, byte[] bytes, Metadata told, Issues issues) {
        Format format = Format.of(name, bytes);
        Charsets.Reading reading = Charsets.read(name, bytes, format == Format.HTML, issues);
        Page page = switch (format) {
            case HTML -> HtmlReader.read(reading.chars(), limits.depth(), furniture);
            case TEXT -> TextReader.read(reading.chars());
        };
        if (page.deep()) {
            issues.add(Problem.TOO_DEEP.of(name, "The HTML is nested deeper than " + limits.depth() + " elements."));
        }
        List<Passage> passages = new Clearing(furniture).clear(page.passages());
        List<Passage> kept = passages.stream().filter(Passage::isKept).toList();
        if (kept.isEmpty()) {
            issues.add(Problem.NO_TEXT.of(name, "Nothing in it is running text."));
            return Optional.empty();
        }
        Text text = Assembly.text(page, passages, Layout.of(kept, page), languages, format.extractor);
        Document.Snapshot snapshot = new Document.Snapshot(
                sha256(bytes), bytes.length, format.mediaType, reading.charset().name());
        return Optional.of(new Document(name, snapshot, metadata(page, text, told), text));
    }

    private Metadata metadata(Page page, Text text, Metadata told) {
        Optional<String> title = findBlock(text, Block.Kind.TITLE);
        Optional<String> dateline = findBlock(text, Block.Kind.DATELINE);
        Optional<LocalDate> day = text.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.DATELINE)
                .flatMap(b -> DateLine.findDate(text.cut(b.span())).stream())
                .findFirst();
        Metadata read =
                new PageFacts(page.facts()).metadata(title, day, dateline.flatMap(issuers::findByDateline), issuers);
        return withZone(told.orElse(read));
    }

    private static Optional<String> findBlock(Text text, Block.Kind kind) {
        return text.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> text.cut(b.span()))
                .findFirst();
    }

    /** An issuer that is told brings its own zone, whatever the page made us infer; and a told address its issuer. */
    private Metadata withZone(Metadata known) {
        Optional<Known<String>> issuer = known.issuer()
                .or(() -> known.address()
                        .flatMap(a -> issuers.findByAddress(a.value()))
                        .map(code -> Known.inferred(code, "issuer-by-address")));
        var zone = known.zone()
                .filter(z -> !z.isInferred())
                .or(() ->
                        issuer.flatMap(i -> issuers.findZone(i.value())).map(z -> Known.inferred(z, "zone-of-issuer")));
        var day = known.instant().isPresent()
                        && known.published()
                                .map(p ->
                                        p.source().equals(known.instant().get().source()))
                                .orElse(true)
                ? known.instant().map(i -> new Known<>(PageFacts.dayOf(i.value(), zone.map(Known::value)), i.source()))
                : known.published();
        return new Metadata(day, known.instant(), zone, issuer, known.address(), known.title());
    }

    private void directory(Path root, Path directory, MetaFile meta, Consumer<Document> documents, Issues issues)
            throws IOException {
        for (Path entry : disk.list(directory)) {
            String name = String.valueOf(entry.getFileName());
            if (name.startsWith(".") || meta.isReadFrom(entry)) {
                continue;
            }
            String subject = root.relativize(entry).toString().replace('\\', '/');
            guarded(entry, issues, () -> {
                if (!disk.isDirectory(entry)) {
                    listed(entry, subject, meta, documents, issues);
                } else if (Files.isSymbolicLink(entry)) {
                    issues.add(Problem.LINK.of(entry.toString(), "It is a link to a directory."));
                } else {
                    directory(root, entry, meta, documents, issues);
                }
            });
        }
    }

    private void listed(Path file, String name, MetaFile meta, Consumer<Document> documents, Issues issues)
            throws IOException {
        if (Format.isKnown(name)) {
            file(file, name, meta, documents, issues);
        } else {
            issues.add(Problem.UNSUPPORTED.of(file.toString(), "Its ending is not that of a text or an HTML page."));
        }
    }

    private void file(Path file, String name, MetaFile meta, Consumer<Document> documents, Issues issues)
            throws IOException {
        long size = disk.size(file);
        if (size > limits.bytes()) {
            issues.add(Problem.TOO_LARGE.of(
                    file.toString(), "It has " + size + " bytes, and the limit is " + limits.bytes() + "."));
            return;
        }
        byte[] bytes;
        try (InputStream in = disk.open(file)) {
            bytes = in.readNBytes(limits.bytes() + 1);
        }
        readBytes(name, bytes, meta.find(file, name).orElseGet(Metadata::unknown), issues)
                .ifPresent(documents);
    }

    /** What a disk can refuse. */
    private interface Access {
        void run() throws IOException;
    }

    private static void guarded(Path path, Issues issues, Access access) {
        String subject = path.toString();
        try {
            access.run();
        } catch (NoSuchFileException e) {
            issues.add(Problem.NOT_FOUND.of(subject, "There is no such file or directory."));
        } catch (AccessDeniedException e) {
            issues.add(Problem.NO_PERMISSION.of(subject, "Reading it is not permitted."));
        } catch (IOException e) {
            issues.add(Problem.UNREADABLE.of(subject, "It could not be read: " + e.getMessage() + "."));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
