package dev.readout.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.readout.codebook.RegisterStates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** The files of a register, read within limits: links are not followed, nothing outside them is fetched. For one use. */
final class OfficialsFiles {
    private static final int DEPTH = 12;

    private final Path source;
    private final Limits limits;
    private final MissionsRegister missions = new MissionsRegister();
    private final MessageDigest digest = sha256();
    private final DocumentBuilder xml = builder();
    private int known;
    private int unknown;
    private long bytes;

    /** How many files, and how many bytes of all of them together. */
    record Limits(int files, long bytes) {}

    /** @param source a file, or a directory with all files of the register */
    OfficialsFiles(Path source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** @param country whose officials they are; absent where the register itself tells */
    void read(RegisterStates states, Optional<String> country, OfficialsRegister register) throws IOException {
        for (Path file : list()) {
            take(Files.size(file));
            boolean taken = file.toString().endsWith(".xml")
                    ? readXml(file, register)
                    : file.toString().endsWith(".csv") && readTable(new HoldersTable(file, states, country), register);
            if (taken) {
                known++;
                digest.update(Files.readAllBytes(file));
            } else {
                unknown++;
            }
        }
        missions.read(register);
    }

    /** What was read, for a source note. */
    String note() {
        return source.getFileName() + ", " + known + " files, SHA-256 "
                + HexFormat.of().formatHex(digest.digest());
    }

    /** How many files were of a known form, and how many of none. */
    String words() {
        return known + " files" + (unknown == 0 ? "" : " (and " + unknown + " of no known form)");
    }

    private List<Path> list() throws IOException {
        if (!Files.exists(source)) {
            throw new CommandException("there is no file or directory " + source + ".");
        }
        try (Stream<Path> all = Files.walk(source, DEPTH)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .limit(limits.files() + 1L)
                    .sorted()
                    .toList();
            if (files.size() > limits.files()) {
                throw new CommandException(
                        source + " holds more than " + limits.files() + " files; raise --max-files.");
            }
            return files;
        }
    }

    private void take(long size) {
        bytes += size;
        if (bytes > limits.bytes()) {
            throw new CommandException(source + " holds more than " + limits.bytes() + " bytes; raise --max-bytes.");
        }
    }

    private boolean readXml(Path file, OfficialsRegister register) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return missions.add(xml.parse(in).getDocumentElement());
        } catch (SAXException e) {
            register.complain(file.toString(), "it is no XML that can be read: " + e.getMessage());
            return false;
        }
    }

    private static boolean readTable(HoldersTable table, OfficialsRegister register) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(table.file())) {
            String header = lines.readLine();
            if (header == null || !HoldersTable.isHeader(header)) {
                return false;
            }
            table.read(register);
            return true;
        } catch (CsvParseException e) {
            register.complain(table.file().toString(), "from some line on it is no table: " + e.getMessage());
            return true;
        } catch (MalformedInputException e) {
            register.complain(table.file().toString(), "it is no UTF-8");
            return false;
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML without document types", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
