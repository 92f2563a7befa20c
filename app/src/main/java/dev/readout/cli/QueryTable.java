package dev.readout.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of named queries. */
final class QueryTable {
    private static final int MOST = 10_000;

    private QueryTable() {}

    /** @param number of the line in the file, from 1 on */
    record Line(long number, String name, String query) {}

    /** @throws CommandException where it is no such table */
    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                lines.add(new Line(row.getStartingLineNumber(), field(file, row, "name"), field(file, row, "query")));
                if (lines.size() > MOST) {
                    throw new CommandException(file + " holds more than " + MOST + " queries; divide it.");
                }
            }
        } catch (CsvParseException e) {
            throw new CommandException(file + " is no CSV file: " + e.getMessage(), e);
        }
        return lines;
    }

    private static String field(Path file, NamedCsvRecord row, String name) {
        if (!row.getHeader().contains(name)) {
            throw new CommandException(file + " has no column '" + name + "'; its first line is name,query.");
        }
        return row.findField(name).orElse("").strip();
    }
}
