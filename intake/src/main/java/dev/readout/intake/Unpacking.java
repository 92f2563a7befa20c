package dev.readout.intake;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import dev.readout.document.Metadata;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads one input from the disk with all that lies in it, however deep, up to the limits. Keeps no document. For one
 * input and one thread.
 */
final class Unpacking {
    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final FieldMap fields;
    private final Told told;
    private final Reader reader;
    private final Documents documents;
    private final Issues issues;

    private Optional<Instant> captured;
    private long packed;
    private long taken;
    private long issued;
    private int depth;

    /** What is known beside a file or a member, by its name. */
    interface Told {
        Optional<Metadata> find(String name);
    }

    /** Makes a document of bytes, or an issue. */
    interface Reader {
        Optional<Document> read(Format format, Item item, byte[] bytes, Issues issues);
    }

    /** Somebody who took a document or an issue failed, which is no fault of the input. */
    private static final class TakerFailed extends RuntimeException {
        private final RuntimeException reason;

        TakerFailed(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** @param captured when the bytes of the input were got */
    Unpacking(
            Limits limits,
            FieldMap fields,
            Told told,
            Reader reader,
            Optional<Instant> captured,
            Documents documents,
            Issues issues) {
        this.limits = limits;
        this.fields = fields;
        this.told = told;
        this.reader = reader;
        this.captured = captured;
        this.documents = documents;
        this.issues = issues;
    }

    /** How a container is taken apart. */
    private interface Opening {
        void open(Item item) throws IOException;
    }

    /** Reads the input. Throws where the disk does not give its bytes. */
    void open(Item input) throws IOException {
        open(input, this::take);
    }

    /** Reads a portion of JSON lines, given all bytes up to it or more. */
    void openLines(Item input, Portion portion) throws IOException {
        open(
                input,
                item -> portion(Format.JSON_LINES, item, portion, i -> {
                    InputStream all =
                            portion.packed() ? expanded(i.name(), new GZIPInputStream(i.in(), BUFFER)) : i.in();
                    all.skipNBytes(portion.packed() ? portion.start() : 0);
                    JsonLines.read(i.with(new Stretch(all, portion.end() - portion.start())), portion.before(), this);
                }));
    }

    /** Reads a portion of a Parquet file. */
    void openTable(Item input, FarFile file, Portion portion) throws IOException {
        packed = file.size();
        open(
                input,
                item -> portion(
                        Format.PARQUET, item, portion, i -> ParquetTable.read(new FarParquet(file), portion, i, this)));
    }

    private void portion(Format format, Item item, Portion portion, Opening opening) throws IOException {
        try {
            container(format, withTold(item), portion.isAll(), opening);
        } catch (Expansion.TooMuch e) {
            add(expands(item));
        }
    }

    private void open(Item input, Opening opening) throws IOException {
        InputStream counted = new FilterInputStream(input.in()) {
            @Override
            public int read() throws IOException {
                int c = super.read();
                packed += c < 0 ? 0 : 1;
                return c;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                packed += Math.max(read, 0);
                return read;
            }

            @Override
            public int available() throws IOException {
                return Math.max(1, super.available()); // a pipe says 0 where it is only slow
            }
        };
        try {
            opening.open(input.with(counted));
        } catch (TakerFailed e) {
            throw e.reason;
        }
    }

    Limits limits() {
        return limits;
    }

    FieldMap fields() {
        return fields;
    }

    void add(Issue issue) {
        issued++;
        try {
            issues.add(issue);
        } catch (RuntimeException e) {
            throw new TakerFailed(e);
        }
    }

    /** Guards what comes out of something packed. */
    InputStream expanded(String owner, InputStream out) {
        return new Expansion(out, room(owner));
    }

    /** How much may come out of something packed. */
    Expansion.Room room(String owner) {
        return new Expansion.Room(owner, unpacked -> unpacked <= Math.max(limits.bytes(), packed * limits.ratio()));
    }

    /** Reads a member whose bytes were got at a moment of their own. */
    void take(Item item, Instant moment) throws IOException {
        Optional<Instant> before = captured;
        captured = Optional.of(moment);
        try {
            take(item);
        } finally {
            captured = before;
        }
    }

    /**
     * Reads a member of a container, or the input itself. Its stream is read to the end of the member, or left where it
     * is.
     */
    void take(Item item) throws IOException {
        try {
            takeWithin(item);
        } catch (Expansion.TooMuch e) {
            if (!e.owner().equals(item.name())) {
                throw e;
            }
            add(expands(item));
        }
    }

    private Issue expands(Item item) {
        return Problem.EXPANDS.of(
                item.name(), "What comes out of it is more than " + limits.ratio() + " times the bytes read.");
    }

    private void takeWithin(Item item) throws IOException {
        Item known = withTold(item);
        byte[] head = head(item.in(), Math.min(FormatFinder.HEAD, limits.bytes() + 1));
        Format format = FormatFinder.find(item.file(), head);
        InputStream whole = new Replayed(head, item.in());
        if (head.length == 0) {
            add(Problem.EMPTY.of(item.name(), "The file is empty."));
        } else if (format == Format.BINARY) {
            add(Problem.BINARY.of(item.name(), "It is of no kind that is read."));
        } else if (format.isDocument()) {
            document(format, known, whole);
        } else if (depth == limits.nesting()) {
            add(Problem.TOO_NESTED.of(
                    item.name(), "It lies in " + depth + " archives, one in the other, which is the limit."));
        } else {
            container(format, known.with(whole));
        }
    }

    /** The first bytes. Of a stream that is broken behind them, those before: it will say so again. */
    static byte[] head(InputStream in, int length) throws IOException {
        byte[] head = new byte[length];
        int size = 0;
        try {
            for (int read = 0; read >= 0 && size < length; read = in.read(head, size, length - size)) {
                size += read;
            }
        } catch (IOException e) {
            if (size == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(head, size);
    }

    /**
     * Reads the text in a field of a record.
     *
     * @param container what the record lies in
     * @param known what the record itself says of its text
     */
    void record(Item container, String name, String text, Metadata known) {
        byte[] bytes = RecordForm.bytes(known, text);
        if (bytes.length > limits.bytes()) {
            add(Problem.TOO_LARGE.of(name, "It has more than " + limits.bytes() + " bytes."));
            return;
        }
        Metadata whole = known.orElse(container.inherited());
        handOn(FormatFinder.ofField(text), withTold(new Item(name, "", whole, InputStream.nullInputStream())), bytes);
    }

    private Item withTold(Item item) {
        return told.find(item.name()).map(m -> item.with(m.orElse(item.told()))).orElse(item);
    }

    private void document(Format format, Item item, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            add(Problem.TOO_LARGE.of(item.name(), "It has more than " + limits.bytes() + " bytes."));
        } else {
            handOn(format, item, bytes);
            if (format == Format.MAIL && depth < limits.nesting()) {
                container(format, item.with(new ByteArrayInputStream(bytes)));
            }
        }
    }

    private void handOn(Format format, Item item, byte[] bytes) {
        Optional<Document> read = reader.read(format, item, bytes, this::add);
        Optional<Document> document =
                read.flatMap(d -> captured.map(d::capturedAt)).or(() -> read);
        taken++;
        try {
            document.ifPresent(d -> documents.add(d, bytes));
        } catch (RuntimeException e) {
            throw new TakerFailed(e);
        }
    }

    private void container(Format format, Item item) throws IOException {
        container(format, item, true, i -> Containers.open(format, i, this));
    }

    /** @param whole whether it must hold something */
    private void container(Format format, Item item, boolean whole, Opening opening) throws IOException {
        long before = taken;
        long issuesBefore = issued;
        depth++;
        try {
            opening.open(item);
            if (whole && taken == before && issued == issuesBefore && !format.isDocument()) {
                add(Problem.NO_DOCUMENTS.of(item.name(), "There is no document in it."));
            }
        } catch (TakerFailed | Expansion.TooMuch e) {
            throw e;
        } catch (EOFException e) {
            add(Problem.TRUNCATED.of(item.name(), "It ends too early; " + (taken - before) + " documents were whole."));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            add(Problem.DAMAGED.of(
                    item.name(),
                    "It cannot be read after " + (taken - before) + " documents: " + Problem.reason(e) + "."));
        } finally {
            depth--;
        }
    }
}
