package dev.readout.intake;

import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.readout.intake.Portion.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;

/**
 * Finds where a file of many documents can be cut, so that its portions may be read side by side: web archives between their
 * records, JSON lines between lines, Parquet between groups of rows. It passes over the file once and makes no document. What
 * is of no such kind is one portion; of what is damaged, the rest behind the damage belongs to the last one.
 */
public final class Surveyor {
    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private final Limits limits;
    private final Most most;

    /**
     * How large a portion grows before the next begins.
     *
     * @param bytes of the file, as they are packed in a web archive, as they come out of anything else
     * @param records of a web archive, lines, or rows
     */
    public record Most(long bytes, long records) implements Serializable {
        public Most {
            if (bytes < 1 || records < 1) {
                throw new IllegalArgumentException("a portion has a byte and a record at least");
            }
        }
    }

    public Surveyor(Limits limits, Most most) {
        this.limits = limits;
        this.most = most;
    }

    /** The portions of a file in their order, one at least. Throws where the file cannot be read at all. */
    public List<Portion> survey(FarFile file) throws IOException {
        Format format = format(file.name(), head(file, false));
        if (format == Format.GZIP) {
            return switch (packed(file)) {
                case WARC -> archive(file, true);
                case JSON_LINES -> lines(file, true);
                default -> List.of(Portion.whole());
            };
        }
        return switch (format) {
            case WARC -> archive(file, false);
            case JSON_LINES -> lines(file, false);
            case PARQUET -> table(file);
            default -> List.of(Portion.whole());
        };
    }

    private static Format format(String name, byte[] head) {
        return head.length == 0 ? Format.BINARY : FormatFinder.find(name, head);
    }

    private static Format packed(FarFile file) throws IOException {
        try {
            return format(GzipFile.innerName(file.name()), head(file, true));
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            return Format.BINARY; // whoever reads it will say so
        }
    }

    private static byte[] head(FarFile file, boolean packed) throws IOException {
        try (InputStream in = opened(file, packed)) {
            return Unpacking.head(in, FormatFinder.HEAD);
        }
    }

    private static InputStream opened(FarFile file, boolean packed) throws IOException {
        InputStream in = file.open(0);
        return packed ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** Records of a web archive; where it is packed, those that are packed by themselves. */
    private List<Portion> archive(FarFile file, boolean packed) {
        PortionCutter cutter = new PortionCutter(Kind.WARC, false, most);
        try (WarcReader reader = new WarcReader(file.open(0))) {
            while (reader.next().isPresent()) {
                long at = reader.position();
                if (cutter.isFull(at) && (!packed || isMember(file, at))) {
                    cutter.cut(at);
                }
                cutter.pass(1);
            }
        } catch (IOException | RuntimeException e) {
            return cutter.finish(); // it is told by who reads the last portion
        }
        return cutter.finish();
    }

    /** Whether a record packed by itself starts here: of a file that is packed as a whole, places are told that are none. */
    private static boolean isMember(FarFile file, long at) {
        try {
            ByteBuffer start = file.read(at, GZIP.length);
            if (start.get(0) != GZIP[0] || start.get(1) != GZIP[1]) {
                return false;
            }
            try (InputStream in = new GZIPInputStream(file.open(at))) {
                byte[] head = in.readNBytes("WARC/".length());
                return new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).equals("WARC/");
            }
        } catch (IOException e) {
            return false;
        }
    }

    private List<Portion> lines(FarFile file, boolean packed) {
        PortionCutter cutter = new PortionCutter(Kind.JSON_LINES, packed, most);
        byte[] buffer = new byte[BUFFER];
        long at = 0;
        try (InputStream in = opened(file, packed)) {
            boolean ended = false;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++, at++) {
                    if (ended && cutter.isFull(at)) {
                        cutter.cut(at);
                    }
                    ended = buffer[i] == '\n';
                    cutter.pass(ended ? 1 : 0);
                }
            }
        } catch (IOException e) {
            return cutter.finish(); // it is told by who reads the last portion
        }
        return cutter.finish();
    }

    private List<Portion> table(FarFile file) {
        PortionCutter cutter = new PortionCutter(Kind.PARQUET, false, most);
        try (FarParquet parquet = new FarParquet(file)) {
            ParquetClaims.checkFooter(file.name(), parquet, limits);
            try (ParquetFileReader reader = ParquetFileReader.open(parquet)) {
                for (RowGroup group : reader.getFileMetaData().rowGroups()) {
                    long at = FarParquet.start(group);
                    if (cutter.isFull(at)) {
                        cutter.cut(at);
                    }
                    cutter.pass(group.numRows());
                }
            }
        } catch (IOException | RuntimeException e) {
            return List.of(new Portion(Kind.PARQUET, false, 0, Portion.TO_THE_END, 0));
        }
        return cutter.finish();
    }
}
