package dev.readout.cli;

import dev.readout.codebook.GeonamesLine;
import dev.readout.codebook.NameKey;
import dev.readout.desk.Overlays;
import dev.readout.document.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a GeoNames dump line by line and writes a data file of its places. For one use. */
final class GeonamesImport {
    /** Lines of this many bytes are broken: the longest of GeoNames hold about 15,000. */
    private static final int LONGEST_LINE = 1 << 16;

    private static final int TOLD_ISSUES = 20;

    /** Towns that are called as months and weekdays are: "in March" would be in Cambridgeshire. */
    private static final Set<String> CALENDAR = Stream.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
            .map(e -> e.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Path file;
    private final Filter filter;
    private final int maxPlaces;
    private final long maxBytes;
    private final IssueLog log;
    private long lines;
    private long taken;
    private long bad;
    private LocalDate newest = LocalDate.EPOCH;

    /**
     * Which places are taken.
     *
     * @param minPopulation inhabitants at least
     * @param features classes or codes
     */
    record Filter(long minPopulation, List<String> features) {
        boolean takes(GeonamesLine line) {
            return line.population() >= minPopulation
                    && line.isOneOf(features)
                    && !CALENDAR.contains(NameKey.folded(line.name()));
        }
    }

    GeonamesImport(Path file, Filter filter, int maxPlaces, long maxBytes, IssueLog log) {
        this.file = file;
        this.filter = filter;
        this.maxPlaces = maxPlaces;
        this.maxBytes = maxBytes;
        this.log = log;
    }

    /** The data file's name: that of the dump, so that two dumps stand side by side. */
    String fileName() {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return "geonames-" + name.replaceAll("[^A-Za-z0-9_-]", "_") + ".yml";
    }

    /** Writes the data file; the source note stands at its end, for it tells what was read. */
    void write(Writer out) throws IOException {
        MessageDigest digest = sha256();
        out.write("# Places imported from a GeoNames dump. Import again rather than edit.\ngazetteer:\n");
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream hashed = new DigestInputStream(bytes, digest)) {
            read(unpacked(hashed), out);
            hashed.transferTo(OutputStream.nullOutputStream());
        }
        if (taken == 0) {
            throw new CommandException("no place of " + file + " is left to import" + hint());
        }
        String note = "GeoNames (geonames.org, CC BY 4.0), " + file.getFileName() + ", SHA-256 "
                + HexFormat.of().formatHex(digest.digest())
                + ", last changed " + newest
                + ", features " + String.join(" ", filter.features())
                + ", population from " + filter.minPopulation();
        out.write("source: " + Overlays.quoted(note) + "\n");
    }

    /** What was read, in a sentence. */
    String words() {
        return lines + " lines: " + taken + " places imported, " + (lines - taken - bad) + " left out, " + bad
                + " bad.";
    }

    private String hint() {
        return bad == lines
                ? ": none of its " + lines
                        + " lines is in the format of GeoNames; see 'readout import geonames --help'."
                : "; lower --min-population, or name other features.";
    }

    private InputStream unpacked(InputStream bytes) throws IOException {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return bytes;
        }
        ZipInputStream zip = new ZipInputStream(bytes);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".txt") && !name.endsWith("readme.txt")) {
                return zip;
            }
        }
        throw new CommandException("there is no dump (a .txt file) in " + file + ".");
    }

    private void read(InputStream in, Writer out) throws IOException {
        LineReader reader = new LineReader(in, LONGEST_LINE, maxBytes);
        while (reader.next()) {
            lines++;
            try {
                GeonamesLine line = GeonamesLine.parse(reader.line());
                if (filter.takes(line)) {
                    put(line, out);
                }
            } catch (IllegalArgumentException e) {
                complain(String.valueOf(e.getMessage()));
            }
        }
    }

    private void put(GeonamesLine line, Writer out) throws IOException {
        if (++taken > maxPlaces) {
            throw new CommandException("more than " + maxPlaces
                    + " places are left; raise --min-population, name fewer features, or raise --max-places.");
        }
        newest = line.modified().isAfter(newest) ? line.modified() : newest;
        boolean twoNames =
                !line.plainName().isEmpty() && !NameKey.of(line.plainName()).equals(NameKey.of(line.name()));
        out.write("  - {name: %s%s, kind: %s%s, lat: %s, lon: %s}\n"
                .formatted(
                        Overlays.quoted(line.name()),
                        twoNames ? ", names: [" + Overlays.quoted(line.plainName()) + "]" : "",
                        line.kind().name().toLowerCase(Locale.ROOT),
                        line.country().isEmpty() ? "" : ", country: " + line.country(),
                        degrees(line.point().latitude()),
                        degrees(line.point().longitude())));
    }

    private void complain(String cause) {
        bad++;
        if (bad <= TOLD_ISSUES) {
            log.add(new Issue(
                    "bad-line",
                    "import",
                    Issue.Severity.WARNING,
                    file + ", line " + lines,
                    "The line was passed over: " + cause + ".",
                    bad < TOLD_ISSUES ? "Mend it, or leave it out." : "More such lines are only counted.",
                    false));
        }
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
