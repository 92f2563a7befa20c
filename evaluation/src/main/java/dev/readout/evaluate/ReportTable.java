package dev.readout.evaluate;

import dev.readout.evaluate.Report.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report as lines for a terminal: text to the left, numbers to the right. */
public final class ReportTable {
    private ReportTable() {}

    public static String of(Report report) {
        return report.title() + "\n\n"
                + report.sections().stream()
                        .filter(s -> !s.rows().isEmpty())
                        .map(ReportTable::section)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(Section section) {
        List<Integer> widths = IntStream.range(0, section.columns().size())
                .mapToObj(i -> section.rows().stream()
                        .mapToInt(row -> Report.shown(row.get(i)).length())
                        .reduce(section.columns().get(i).length(), Math::max))
                .toList();
        StringBuilder lines = new StringBuilder(section.name()).append("\n");
        line(lines, List.copyOf(section.columns()), section.rows().getFirst(), widths);
        section.rows().forEach(row -> line(lines, row, row, widths));
        return lines.toString();
    }

    private static void line(StringBuilder lines, List<Object> cells, List<Object> kinds, List<Integer> widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < cells.size(); i++) {
            String format = kinds.get(i) instanceof Number ? " %%%ds" : " %%-%ds";
            line.append(format.formatted(Math.max(1, widths.get(i))).formatted(Report.shown(cells.get(i))));
        }
        lines.append(line.toString().stripTrailing()).append("\n");
    }
}
