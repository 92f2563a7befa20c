package dev.readout.cli;

import dev.readout.codebook.NameKey;
import dev.readout.codebook.RegisterStates;
import dev.readout.desk.Overlays;
import dev.readout.document.Issue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a register of officials and writes a data file of them. For one use. */
final class OfficialsImport {
    private static final int TOLD_ISSUES = 20;
    /** Longer than this nobody is taken to be in an office that nothing tells to be left. */
    private static final int OPEN_YEARS = 15;

    private final Path source;
    private final OfficialsFiles files;
    private final LocalDate since;
    private final IssueLog log;
    private final List<Tenancy> tenancies = new ArrayList<>();
    private final Map<String, List<Tenancy>> byName = new HashMap<>();
    private final OfficialsRegister register = new OfficialsRegister(tenancies::add, this::complain);
    private int told;
    private int written;
    private int persons;

    /**
     * @param source a file, or a directory with all files of the register
     * @param since tenures that ended before are left out
     */
    OfficialsImport(Path source, OfficialsFiles.Limits limits, LocalDate since, IssueLog log) {
        this.source = source;
        this.files = new OfficialsFiles(source, limits);
        this.since = since;
        this.log = log;
    }

    /**
     * The data file's name: that of the source, so that importing it again replaces what it gave before. A table is
     * told by the directories around it too, for those of one register are all called the same.
     */
    String fileName() {
        Path path = source.toAbsolutePath().normalize();
        int kept = Files.isDirectory(path) ? 1 : Math.min(3, path.getNameCount());
        String name = path.subpath(path.getNameCount() - kept, path.getNameCount())
                .toString()
                .replaceFirst("\\.[^.]*$", "");
        return "officials-" + name.replaceAll("[^A-Za-z0-9_-]", "_") + ".yml";
    }

    void read(RegisterStates states, Optional<String> country) throws IOException {
        files.read(states, country, register);
    }

    /** Writes who is left of those read, in the order of names. */
    void write(Writer out) throws IOException {
        Map<String, List<Tenancy>> officials = officials();
        if (officials.isEmpty()) {
            throw new CommandException("no official of " + source + " is left to import: " + words()
                    + " See 'readout import officials --help' for the forms.");
        }
        officials.values().forEach(t -> t.forEach(this::index));
        out.write("# Officials imported from a register. Import again rather than edit.\n");
        out.write("source: " + Overlays.quoted(files.note() + ", tenures since " + since) + "\nofficials:\n");
        for (List<Tenancy> tenures : officials.values()) {
            put(tenures, out);
        }
    }

    /** What became of the records, in a sentence. */
    String words() {
        StringBuilder words = new StringBuilder();
        words.append(register.read())
                .append(" records of ")
                .append(files.words())
                .append(": ");
        words.append(written).append(" tenures of ").append(persons).append(" officials imported, ");
        words.append(register.bad()).append(" bad");
        register.passedOver()
                .forEach((reason, n) ->
                        words.append(", ").append(n).append(" passed over: ").append(reason));
        return words.append('.').toString();
    }

    /** Those left, by person and country. */
    private Map<String, List<Tenancy>> officials() {
        LocalDate newest = tenancies.stream()
                .map(t -> t.from().first())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        Map<String, List<Tenancy>> officials = new TreeMap<>();
        for (Tenancy t : tenancies) {
            if (t.to().filter(d -> d.last().isBefore(since)).isPresent()) {
                register.passOver("ended before " + since);
            } else if (t.to().isEmpty() && t.from().first().isBefore(newest.minusYears(OPEN_YEARS))) {
                register.passOver("no last day, but begun more than " + OPEN_YEARS + " years before the newest record");
            } else {
                String key = t.name() + "\n" + t.person() + "\n" + t.country();
                officials.computeIfAbsent(key, k -> new ArrayList<>()).add(t);
            }
        }
        return officials;
    }

    private void index(Tenancy tenancy) {
        Stream.of(List.of(tenancy.name()), tenancy.names(), tenancy.derived())
                .flatMap(List::stream)
                .map(NameKey::folded)
                .distinct()
                .forEach(key ->
                        byName.computeIfAbsent(key, k -> new ArrayList<>()).add(tenancy));
    }

    private void put(List<Tenancy> tenures, Writer out) throws IOException {
        Tenancy any = tenures.getFirst();
        String names = names(tenures).stream().map(Overlays::quoted).collect(Collectors.joining(", "));
        List<String> offices = tenures.stream()
                .map(t -> "{office: " + Overlays.quoted(t.office()) + ", from: "
                        + t.from().text() + t.to().map(d -> ", to: " + d.text()).orElse("") + "}")
                .sorted()
                .distinct()
                .toList();
        persons++;
        written += offices.size();
        out.write("  - {name: " + Overlays.quoted(any.name())
                + (names.isEmpty() ? "" : ", names: [" + names + "]")
                + any.family().map(f -> ", family: " + Overlays.quoted(f)).orElse("")
                + ", country: " + any.country()
                + ", offices: [" + String.join(", ", offices) + "]}\n");
    }

    /** The other names that the register states; of the derived ones those that nobody else had at the time. */
    private List<String> names(List<Tenancy> tenures) {
        Stream<String> stated = tenures.stream().flatMap(t -> t.names().stream());
        Stream<String> derived =
                tenures.stream().flatMap(t -> t.derived().stream()).distinct().filter(n -> !isShared(n, tenures));
        return Stream.concat(stated, derived)
                .distinct()
                .filter(n -> !n.equals(tenures.getFirst().name()))
                .sorted()
                .toList();
    }

    private boolean isShared(String name, List<Tenancy> tenures) {
        return byName.getOrDefault(NameKey.folded(name), List.of()).stream()
                .filter(t -> !t.person().equals(tenures.getFirst().person()))
                .anyMatch(other -> tenures.stream().anyMatch(other::overlaps));
    }

    private void complain(String where, String cause) {
        told++;
        if (told <= TOLD_ISSUES) {
            log.add(new Issue(
                    "bad-record",
                    "import",
                    Issue.Severity.WARNING,
                    where,
                    "It was passed over: " + cause + ".",
                    told < TOLD_ISSUES ? "Mend it, or leave it out." : "More such records are only counted.",
                    false));
        }
    }
}
