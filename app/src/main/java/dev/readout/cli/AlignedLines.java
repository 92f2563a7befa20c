package dev.readout.cli;

import java.util.ArrayList;
import java.util.List;

/** Sets cells under one another. */
final class AlignedLines {
    private AlignedLines() {}

    /**
     * @param lines each with the same number of cells
     * @param words of so many columns, which stand to the left; the numbers behind them stand to the right
     */
    static List<String> of(List<List<String>> lines, int words) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < lines.getFirst().size(); i++) {
            int column = i;
            widths.add(lines.stream()
                    .mapToInt(line -> Screen.safe(line.get(column)).length())
                    .max()
                    .orElse(0));
        }
        List<String> aligned = new ArrayList<>();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                String cell = Screen.safe(line.get(i));
                String blank = " ".repeat(widths.get(i) - cell.length());
                row.append(i == 0 ? "" : "  ").append(i < words ? cell + blank : blank + cell);
            }
            aligned.add(row.toString().stripTrailing());
        }
        return aligned;
    }
}
