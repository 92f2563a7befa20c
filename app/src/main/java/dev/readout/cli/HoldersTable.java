package dev.readout.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.readout.cli.OfficialsRegister.PassedOver;
import dev.readout.codebook.RegisterStates;
import dev.readout.codebook.WrittenDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table of office-holders (columns position, person, start; personID, end and country where there are such), as
 * EveryPolitician and Wikidata's reports have it. Whose office a position is stands in its country column, or in the
 * table {@code positions.csv} beside it.
 */
record HoldersTable(Path file, RegisterStates states, Optional<String> country) {
    private static final String NO_STATE = "whose office it is the register does not tell (--country does)";

    /** Whether the first line of a file names the columns of such a table. */
    static boolean isHeader(String line) {
        List<String> columns = List.of(line.strip().split(","));
        return columns.containsAll(List.of("position", "person", "start"));
    }

    void read(OfficialsRegister register) throws IOException {
        Positions positions = Positions.beside(file, states);
        try (CsvReader<NamedCsvRecord> rows = rows(file)) {
            for (NamedCsvRecord row : rows) {
                register.read(
                        file.getFileName() + ", line " + row.getStartingLineNumber(), () -> tenancy(row, positions));
            }
        }
    }

    private Tenancy tenancy(NamedCsvRecord row, Positions positions) {
        String office = field(row, "position");
        String name = field(row, "person");
        if (!name.contains(" ")) {
            throw new PassedOver("the name is one word");
        }
        String start = field(row, "start");
        if (start.isEmpty()) {
            throw new PassedOver("no first day");
        }
        String id = field(row, "personID");
        String end = field(row, "end");
        return new Tenancy(
                id.isEmpty() ? name : id,
                name,
                List.of(),
                List.of(),
                Optional.empty(),
                side(row, positions.sides(office)),
                office,
                WrittenDay.of(start),
                end.isEmpty() ? Optional.empty() : Optional.of(WrittenDay.of(end)));
    }

    /** The row's own word, then that of the positions, then what the user says of all the rest. */
    private String side(NamedCsvRecord row, Set<Optional<String>> positions) {
        String told = field(row, "country");
        if (!told.isEmpty()) {
            return told;
        }
        if (positions.isEmpty()) {
            return country.orElseThrow(() -> new PassedOver(NO_STATE));
        }
        return Optional.of(positions)
                .filter(sides -> sides.size() == 1)
                .flatMap(sides -> sides.iterator().next())
                .orElseThrow(() -> new PassedOver("an office over another state, or a part of one"));
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).orElse("");
    }

    private static CsvReader<NamedCsvRecord> rows(Path file) throws IOException {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file);
    }

    /** The positions that a register knows, each with the state that has it. */
    private record Positions(List<Position> all) {
        private record Position(String label, Optional<String> code) {}

        static Positions beside(Path holders, RegisterStates states) throws IOException {
            Path file = holders.resolveSibling("positions.csv");
            List<Position> all = new ArrayList<>();
            if (!Files.isRegularFile(file)) {
                return new Positions(all);
            }
            try (CsvReader<NamedCsvRecord> rows = rows(file)) {
                for (NamedCsvRecord row : rows) {
                    // The jurisdiction and not the country: an office in Hong Kong is in China and not China's.
                    String over = field(row, "jurisdiction");
                    if (!over.isEmpty()) {
                        all.add(new Position(
                                field(row, "position").toLowerCase(Locale.ROOT), states.find("wikidata", over)));
                    }
                }
            }
            return new Positions(all);
        }

        /** The states of the positions of this name, written with or without the state; a part of a state is empty. */
        Set<Optional<String>> sides(String office) {
            String wanted = office.toLowerCase(Locale.ROOT);
            Set<Optional<String>> codes = new HashSet<>();
            for (Position position : all) {
                String label = position.label();
                if (label.equals(wanted) || label.startsWith(wanted + " of ") || label.endsWith(" " + wanted)) {
                    codes.add(position.code());
                }
            }
            return codes;
        }
    }
}
