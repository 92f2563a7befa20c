package dev.readout.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** The samples as files of many documents. */
final class SampleFiles {
    static final String MAP = "text=content,title=headline,date=published,url=link,issuer=issuer,zone=zone";
    private static final Path SAMPLES = root().resolve("samples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message releases { required binary content (STRING); optional binary headline (STRING);"
                    + " optional binary published (STRING); optional binary link (STRING);"
                    + " optional binary issuer (STRING); optional binary zone (STRING); }");

    private SampleFiles() {}

    /** The repository. */
    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("samples"))) {
            at = at.resolve("..").normalize();
        }
        return at;
    }

    static Path models() {
        return root().resolve("models/target/readout-models");
    }

    /** The fields of each sample, in the order of their names. */
    static List<Map<String, String>> records() throws IOException {
        Map<String, String[]> meta = new TreeMap<>();
        Files.readAllLines(SAMPLES.resolve("meta.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells -> meta.put(cells[0], cells));
        List<Map<String, String>> records = new ArrayList<>();
        for (Map.Entry<String, String[]> entry : meta.entrySet()) {
            String[] cells = entry.getValue();
            Map<String, String> record = new TreeMap<>();
            record.put("content", Files.readString(SAMPLES.resolve(entry.getKey())));
            record.put("published", cells[1]);
            record.put("zone", cells[2]);
            record.put("issuer", cells[3]);
            record.put("link", cells[4]);
            record.put("headline", cells.length > 5 ? cells[5] : "");
            records.add(record);
        }
        return records;
    }

    /** One record a line; the last line is none. */
    static void jsonLines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> record : records()) {
            lines.add(JSON.writeValueAsString(record));
        }
        lines.add("{\"content\": ");
        Files.write(file, lines);
    }

    /** Some of the samples, in groups of few rows. */
    static void parquet(Path file, int samples, int rows) throws IOException {
        try (ParquetWriter<org.apache.parquet.example.data.Group> writer = ExampleParquetWriter.builder(
                        HadoopOutputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), new Configuration()))
                .withType(SCHEMA)
                .withRowGroupRowCountLimit(rows)
                .build()) {
            for (Map<String, String> record : records().subList(0, samples)) {
                SimpleGroup group = new SimpleGroup(SCHEMA);
                record.forEach(group::add);
                writer.write(group);
            }
        }
    }

    /**
     * The last samples, each packed by itself and at as many addresses as are asked for; after each round one that is no
     * answer.
     */
    static void webArchive(Path file, int samples, int copies) throws IOException {
        List<Path> pages;
        try (Stream<Path> all = Files.list(SAMPLES)) {
            pages = all.filter(p -> p.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
        }
        List<Path> last = pages.subList(pages.size() - samples, pages.size());
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int copy = 0; copy < copies; copy++) {
            for (Path page : last) {
                String name = page.getFileName().toString();
                archive.writeBytes(packed(response("https://crawl.example.org/" + copy + "/" + name, page)));
            }
            archive.writeBytes(
                    packed(record("https://crawl.example.org/" + copy + "/broken", ascii("no answer at all"))));
        }
        Files.write(file, archive.toByteArray());
    }

    private static byte[] response(String address, Path page) throws IOException {
        byte[] body = Files.readAllBytes(page);
        String type = page.toString().endsWith(".html") ? "text/html" : "text/plain";
        return record(
                address,
                joined(
                        ascii("HTTP/1.1 200 OK\r\nContent-Type: " + type + "; charset=utf-8\r\nContent-Length: "
                                + body.length + "\r\n\r\n"),
                        body));
    }

    private static byte[] record(String address, byte[] block) {
        return joined(
                ascii("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2031-05-03T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0f0e0d0c-0b0a-0908-0706-050403020100>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                ascii("\r\n\r\n"));
    }

    private static byte[] packed(byte[] record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
