package dev.readout.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of sentences with the PLOVER type of what their source does to their target, tab-separated, with a header. */
public final class RootTable {
    private RootTable() {}

    /**
     * A row.
     *
     * @param line in the file, from 1
     * @param root the right PLOVER type
     */
    public record Row(int line, String sentence, String source, String target, String root) {}

    /**
     * Reads the table; columns are found by their names, and others are passed over.
     *
     * @throws GoldException where a column or a cell is missing
     */
    public static List<Row> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        List<Integer> columns = List.of("sentence", "source", "target", "gold_root").stream()
                .map(name -> column(file, header, name))
                .toList();
        List<Row> rows = new ArrayList<>();
        IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .forEach(i -> rows.add(row(file, i + 1, lines.get(i).split("\t", -1), columns)));
        return List.copyOf(rows);
    }

    private static int column(Path file, List<String> header, String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new GoldException(
                    file + ": the header has no column '" + name + "'; name the columns in the first line.");
        }
        return at;
    }

    private static Row row(Path file, int line, String[] cells, List<Integer> columns) {
        if (columns.stream().anyMatch(c -> c >= cells.length)) {
            throw new GoldException(file + ":" + line + ": has fewer cells than the header; fill the row up.");
        }
        return new Row(
                line,
                cells[columns.get(0)],
                cells[columns.get(1)],
                cells[columns.get(2)],
                cells[columns.get(3)].strip());
    }

    /** Roots as the table writes them: it has CONCEDE and RETREAT in one. */
    public static String root(String plover) {
        return plover.equals("CONCEDE") || plover.equals("RETREAT") ? "YIELD" : plover;
    }
}
