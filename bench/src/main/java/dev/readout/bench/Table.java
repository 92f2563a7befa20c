package dev.readout.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, and the budget beside it. */
final class Table {
    private record Row(String what, String measured, String budget) {}

    private final List<Row> rows = new ArrayList<>(List.of(new Row("what", "measured", "budget")));

    void add(String what, String measured, String budget) {
        rows.add(new Row(what, measured, budget));
    }

    @Override
    public String toString() {
        int first = width(rows.stream().map(Row::what).toList());
        int second = width(rows.stream().map(Row::measured).toList());
        StringBuilder table = new StringBuilder();
        for (Row row : rows) {
            String line = "%%-%ds  %%%ds  %%s".formatted(first, second).formatted(row.what, row.measured, row.budget);
            table.append(line.stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }
}
