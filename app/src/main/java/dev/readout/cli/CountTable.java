package dev.readout.cli;

import dev.readout.query.Counts;
import dev.readout.query.Counts.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prints counts with what they rest on. */
final class CountTable {
    private static final Set<String> TIMES = Set.of("month", "quarter", "year");

    private final Surroundings surroundings;
    private final int limit;

    /** @param limit how many groups are shown */
    CountTable(Surroundings surroundings, int limit) {
        this.surroundings = surroundings;
        this.limit = limit;
    }

    /** @param per names of what the counts are grouped by */
    void print(List<String> per, Counts counts, RowPrinter.Format format) {
        List<String> names =
                per.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        List<Group> groups = groups(names, counts);
        switch (format) {
            case TABLE -> table(names, groups, counts);
            case JSON -> surroundings.out().print(Json.indented(whole(names, groups, counts)) + "\n");
            case JSONL ->
                groups.forEach(group -> surroundings.out().print(Json.line(fields(names, group, counts)) + "\n"));
            case CSV -> csv(names, groups, counts);
        }
        if (counts.groups().size() > groups.size()) {
            surroundings
                    .err()
                    .println("The first " + groups.size() + " of "
                            + counts.groups().size() + " groups; --limit 0 shows all.");
        }
    }

    /** In the order of time where they are grouped by it, else the largest first. */
    private List<Group> groups(List<String> names, Counts counts) {
        List<Group> groups = new ArrayList<>(counts.groups());
        if (names.stream().noneMatch(TIMES::contains)) {
            groups.sort(Comparator.comparingLong(Group::n).reversed());
        }
        return groups.stream().limit(limit).toList();
    }

    private void table(List<String> names, List<Group> groups, Counts counts) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(names);
        head.addAll(List.of("n", "goldstein"));
        lines.add(head);
        for (Group group : groups) {
            List<String> line = new ArrayList<>();
            group.values().forEach(value -> line.add(value.isEmpty() ? "unknown" : value));
            line.add(Long.toString(group.n()));
            line.add(mean(group));
            lines.add(line);
        }
        Screen screen = new Screen(surroundings);
        AlignedLines.of(lines, names.size()).forEach(screen::line);
        screen.empty();
        String undated = counts.undated() == 0 ? "" : "; of " + counts.undated() + " no one month is known";
        screen.text(0, "n = " + counts.n() + " by the rule " + rule(counts) + undated + ".");
        new CoverageText(screen).print(counts.coverage());
    }

    private static String rule(Counts counts) {
        return counts.rule().name().toLowerCase(Locale.ROOT);
    }

    private static String mean(Group group) {
        return group.goldstein().isPresent()
                ? String.format(Locale.ROOT, "%+.2f", group.goldstein().getAsDouble())
                : "";
    }

    private void csv(List<String> names, List<Group> groups, Counts counts) {
        surroundings.out().print(String.join(",", names) + (names.isEmpty() ? "" : ",") + "n,goldstein,scored,rule\n");
        for (Group group : groups) {
            List<String> cells = new ArrayList<>();
            group.values().forEach(value -> cells.add(cell(value)));
            cells.addAll(List.of(
                    Long.toString(group.n()),
                    group.goldstein().isPresent()
                            ? Double.toString(group.goldstein().getAsDouble())
                            : "",
                    Long.toString(group.scored()),
                    rule(counts)));
            surroundings.out().print(String.join(",", cells) + "\n");
        }
    }

    private static String cell(String value) {
        return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static Map<String, Object> fields(List<String> names, Group group, Counts counts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), group.values().get(i));
        }
        fields.put("n", group.n());
        fields.put("goldstein", group.goldstein());
        fields.put("scored", group.scored());
        fields.put("rule", rule(counts));
        return fields;
    }

    private static Map<String, Object> whole(List<String> names, List<Group> groups, Counts counts) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("rule", rule(counts));
        whole.put("n", counts.n());
        whole.put("undated", counts.undated());
        whole.put(
                "groups",
                groups.stream().map(group -> fields(names, group, counts)).toList());
        whole.put("coverage", CoverageText.fields(counts.coverage()));
        whole.put("undated_documents", counts.coverage().undated());
        return whole;
    }
}
