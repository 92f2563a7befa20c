package dev.readout.intake;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Reads files, directories and streams into documents. What cannot be read becomes an issue. Thread-safe. */
public final class Intake {
    /** So many times the size of a document, its XML is long. */
    private static final long MOST_XML = 4;

    private final Limits limits;
    private final FieldMap fields;
    private final Disk disk;
    private final Furniture furniture = Furniture.bundled();
    private final Issuers issuers = Issuers.bundled();
    private final LanguageFinder languages = LanguageFinder.bundled();

    public Intake(Limits limits) {
        this(limits, FieldMap.none());
    }

    /** @param fields which fields of records and tables say what */
    public Intake(Limits limits, FieldMap fields) {
        this(limits, fields, Disk.REAL);
    }

    /** The same, telling how many more bytes were read from the disk each time some were. */
    public Intake telling(LongConsumer bytes) {
        return new Intake(limits, fields, new TellingDisk(disk, bytes));
    }

    Intake(Limits limits, FieldMap fields, Disk disk) {
        this.limits = limits;
        this.fields = fields;
        this.disk = disk;
    }

    /** Whether a file of this name may hold any number of documents. */
    public static boolean holdsMany(Path file) {
        return FormatFinder.holdsMany(String.valueOf(file.getFileName()));
    }

    /**
     * Reads inputs one after the other. A directory is read with all below it, in the order of the names, without hidden
     * files and without following links to directories; a file named here is read whatever its ending.
     *
     * @param inputs files and directories
     * @param meta what is known beside the files
     * @param documents takes each document as soon as it is read
     * @param issues takes what could not be read, or only with a loss
     */
    public void read(List<Path> inputs, MetaFile meta, Documents documents, Issues issues) {
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
     * Reads a portion of a file, as {@link Surveyor} cut it.
     *
     * @param documents takes each document as soon as it is read
     * @param issues takes what could not be read, or only with a loss
     * @throws IOException where the file does not give its bytes
     */
    public void read(FarFile file, Portion portion, Documents documents, Issues issues) throws IOException {
        Unpacking to = unpacking(MetaFile.none(), Optional.of(file.modified()), documents, issues);
        long from = portion.packed() ? 0 : portion.start();
        switch (portion.kind()) {
            case PARQUET -> to.openTable(item(file, InputStream.nullInputStream()), file, portion);
            case JSON_LINES -> {
                try (InputStream in = file.open(from)) {
                    to.openLines(item(file, in), portion);
                }
            }
            case WARC -> {
                try (InputStream in = new Stretch(file.open(from), portion.end() - from)) {
                    to.open(item(file, in));
                }
            }
            case WHOLE -> whole(file, to, issues);
        }
    }

    private void whole(FarFile file, Unpacking to, Issues issues) throws IOException {
        if (!FormatFinder.isKnown(file.name())) {
            issues.add(unsupported(file.name()));
        } else if (file.size() > limits.bytes() && !FormatFinder.holdsMany(file.name())) {
            issues.add(tooLarge(file.name(), file.size()));
        } else {
            try (InputStream in = file.open(0)) {
                to.open(item(file, in));
            }
        }
    }

    private static Item item(FarFile file, InputStream in) {
        return Item.of(file.name(), Metadata.unknown(), in);
    }

    /**
     * Reads a stream, such as standard input, to its end.
     *
     * @param name what to call it
     * @param meta what is known beside it and beside the files that lie in it
     * @param documents takes each document as soon as it is read
     * @param issues takes what could not be read, or only with a loss
     */
    public void read(String name, InputStream in, MetaFile meta, Documents documents, Issues issues) {
        try {
            Metadata told = meta.findMember(name).orElseGet(Metadata::unknown);
            unpacking(meta, Optional.empty(), documents, issues).open(Item.of(name, told, in));
        } catch (IOException e) {
            issues.add(Problem.UNREADABLE.of(name, "It could not be read: " + e.getMessage() + "."));
        }
    }

    /**
     * Reads all documents in what a server gave.
     *
     * @param documents takes each document as soon as it is read
     * @param issues takes what could not be read, or only with a loss
     */
    public void read(Served served, Documents documents, Issues issues) {
        try {
            unpacking(MetaFile.none(), served.captured(), documents, issues).open(served.item());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /**
     * Reads one document; of a file that holds several, the first.
     *
     * @param name what to call it; its ending tells the format
     * @param told what is known beside the bytes; it goes before what the page says
     */
    public Optional<Document> readBytes(String name, byte[] bytes, Metadata told, Issues issues) {
        List<Document> read = new ArrayList<>();
        try {
            unpacking(MetaFile.none(), Optional.empty(), Documents.alone(read::add), issues)
                    .open(Item.of(name, told, new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
        return read.stream().findFirst();
    }

    private Unpacking unpacking(MetaFile meta, Optional<Instant> captured, Documents documents, Issues issues) {
        return new Unpacking(limits, fields, meta::findMember, this::document, captured, documents, issues);
    }

    private Optional<Document> document(Format format, Item item, byte[] bytes, Issues issues) {
        try {
            return switch (format) {
                case HTML, TEXT -> written(format, item, bytes, issues);
                case PDF ->
                    LibraryCall.guarded(() -> PdfReader.read(item.name(), bytes, issues))
                            .flatMap(page -> packed(format, item, item.told(), bytes, page, issues));
                case DOCX, ODT -> {
                    Page page = LibraryCall.guarded(() -> OfficeReader.read(bytes, format, roomOfParts(bytes)));
                    yield packed(format, item, item.told(), bytes, page, issues);
                }
                case MAIL -> mail(item, bytes, issues);
                case GZIP, TAR, ZIP, JSON_LINES, CSV, PARQUET, FEED, SITEMAP, MBOX, WARC, BINARY ->
                    throw new IllegalArgumentException(format + " is no document");
            };
        } catch (Expansion.TooMuch e) {
            issues.add(Problem.EXPANDS.of(item.name(), "It has more than " + roomOfParts(bytes) + " bytes unpacked."));
        } catch (IOException e) {
            issues.add(Problem.DAMAGED.of(item.name(), "It cannot be read: " + Problem.reason(e) + "."));
        }
        return Optional.empty();
    }

    /** How many bytes of XML may come out of an office document. They are kept, with their places, as a whole. */
    private long roomOfParts(byte[] bytes) {
        long packed = Math.max(limits.bytes(), (long) bytes.length * limits.ratio());
        return Math.min(packed, MOST_XML * limits.bytes());
    }

    private Optional<Document> mail(Item item, byte[] bytes, Issues issues) throws IOException {
        Mail mail = LibraryCall.guarded(() -> Mail.read(bytes));
        Page page = LibraryCall.guarded(() -> MailReader.read(item.name(), mail, limits, furniture, issues));
        Metadata told = LibraryCall.guarded(() -> mail.metadata(issuers));
        return packed(Format.MAIL, item, item.told().orElse(told), bytes, page, issues);
    }

    /** A document whose characters are no bytes of the file. */
    private Optional<Document> packed(Format format, Item item, Metadata told, byte[] bytes, Page page, Issues issues) {
        Document.Snapshot snapshot = new Document.Snapshot(sha256(bytes), bytes.length, format.mediaType, "binary");
        return assembled(item.name(), page, format, snapshot, told, issues);
    }

    private Optional<Document> written(Format format, Item item, byte[] bytes, Issues issues) throws IOException {
        Charsets.Reading reading = item.isRecord()
                ? Charsets.readRecord(bytes)
                : Charsets.read(item.name(), bytes, format == Format.HTML, item.charset(), issues);
        Page page = format == Format.HTML
                ? HtmlReader.read(reading.chars(), limits.depth(), furniture)
                : TextReader.read(reading.chars());
        boolean titled = item.isRecord() && item.told().title().isPresent();
        return assembled(
                item.name(),
                titled ? page.withTitleElsewhere() : page,
                format,
                new Document.Snapshot(
                        sha256(bytes),
                        bytes.length,
                        format.mediaType,
                        reading.charset().name()),
                item.told(),
                issues);
    }

    private Optional<Document> assembled(
            String name, Page page, Format format, Document.Snapshot snapshot, Metadata told, Issues issues) {
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
        return withZone(told.orElse(frontMatter(page)).orElse(read));
    }

    /** What the front matter of Markdown says, if there is one. */
    private Metadata frontMatter(Page page) {
        if (!page.passages().getFirst().isFrontMatter()) {
            return Metadata.unknown();
        }
        Metadata facts =
                new PageFacts(page.facts()).metadata(Optional.empty(), Optional.empty(), Optional.empty(), issuers);
        return new Metadata(
                facts.published().map(Intake::fromFrontMatter),
                facts.instant().map(Intake::fromFrontMatter),
                Optional.empty(),
                Optional.empty(),
                facts.address().map(Intake::fromFrontMatter),
                facts.title().map(Intake::fromFrontMatter));
    }

    private static <T> Known<T> fromFrontMatter(Known<T> known) {
        return new Known<>(known.value(), "front-matter");
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
        return new Metadata(
                day, known.instant(), zone, issuer, known.address(), known.title(), known.id(), known.version());
    }

    private void directory(Path root, Path directory, MetaFile meta, Documents documents, Issues issues)
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

    private void listed(Path file, String name, MetaFile meta, Documents documents, Issues issues) throws IOException {
        if (FormatFinder.isKnown(name)) {
            file(file, name, meta, documents, issues);
        } else {
            issues.add(unsupported(file.toString()));
        }
    }

    private static Issue unsupported(String subject) {
        return Problem.UNSUPPORTED.of(subject, "Its ending is not that of a format that is read.");
    }

    private Issue tooLarge(String subject, long size) {
        return Problem.TOO_LARGE.of(subject, "It has " + size + " bytes, and the limit is " + limits.bytes() + ".");
    }

    private void file(Path file, String name, MetaFile meta, Documents documents, Issues issues) throws IOException {
        long size = disk.size(file);
        if (size > limits.bytes() && !FormatFinder.holdsMany(name)) {
            issues.add(tooLarge(file.toString(), size));
            return;
        }
        Metadata told = meta.find(file, name).orElseGet(Metadata::unknown);
        Optional<Instant> captured = Optional.of(disk.modified(file));
        try (InputStream in = disk.open(file)) {
            unpacking(meta, captured, documents, issues).open(Item.of(name, told, in));
        }
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
