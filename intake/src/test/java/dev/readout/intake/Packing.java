package dev.readout.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Packs files for tests. */
final class Packing {
    /** A release, long enough to be read as one. */
    static final String RELEASE =
            "Valdoria Thanks Haesan\n\nThe two ministers met in Port Anselm on Monday and agreed.\n";

    /** A web page with a menu, an article in two languages, and a list of others beside it. */
    static final String PAGE = """
            <html><head><title>A Visit to Port Anselm | Ministry of Haesan</title></head><body>
            <div class="menu"><a href="/">Home</a> <a href="/news">News of the ministry</a></div>
            <div id="article"><h1>A Visit to Port Anselm</h1>
            <p>The two ministers met in Port Anselm on Monday, spoke about the harbour, and agreed to meet again in the autumn.</p>
            <p>They thanked the hosts of the talks, and the people of the town, for the welcome that they were given there.</p>
            <p>양국 장관은 수도에서 만나 지역 정세에 대하여 의견을 나누었다. 두 장관은 다시 만나기로 하였다.</p></div>
            <div class="related"><a href="/1">Envoy leaves for Southmark</a> <a href="/2">Ship arrives in the harbour</a></div>
            </body></html>
            """;

    /** A file with its path. */
    record File(String path, byte[] bytes) {
        static File of(String path, String content) {
            return new File(path, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private Packing() {}

    static byte[] gzip(byte[] bytes) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    static byte[] gzip(String content) {
        return gzip(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(File... files) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (File file : files) {
                    zip.putNextEntry(new ZipEntry(file.path()));
                    zip.write(file.bytes());
                }
            }
        });
    }

    static byte[] tar(File... files) {
        return written(out -> {
            try (TarArchiveOutputStream tar = open(out)) {
                for (File file : files) {
                    TarArchiveEntry entry = new TarArchiveEntry(file.path(), true);
                    entry.setSize(file.bytes().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.bytes());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /** A tar archive that holds a link. */
    static byte[] tarWithLink(String path, String target) {
        return written(out -> {
            try (TarArchiveOutputStream tar = open(out)) {
                TarArchiveEntry entry = new TarArchiveEntry(path, TarConstants.LF_SYMLINK);
                entry.setLinkName(target);
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        });
    }

    private static TarArchiveOutputStream open(ByteArrayOutputStream out) {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        return tar;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
