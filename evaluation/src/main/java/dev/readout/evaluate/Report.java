package dev.readout.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an evaluation counted.
 *
 * @param title what was judged
 * @param sections in the order in which they are shown
 */
public record Report(String title, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * Figures of one kind.
     *
     * @param columns a name each
     * @param rows a cell a column: a text, an integer, or a share
     */
    public record Section(String name, List<String> columns, List<List<Object>> rows) {
        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        static List<String> columns(String first) {
            return List.of(first, "precision", "recall", "F1", "hits", "gold", "coded");
        }

        static List<Object> row(String name, Score score) {
            return List.of(
                    name, score.precision(), score.recall(), score.f1(), score.hits(), score.gold(), score.coded());
        }
    }

    /** As maps, lists and plain values: each section a list of objects by column. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("evaluated", title);
        sections.forEach(s -> fields.put(
                s.name(), s.rows().stream().map(row -> fields(s, row)).toList()));
        return fields;
    }

    private static Map<String, Object> fields(Section section, List<Object> row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            fields.put(section.columns().get(i), row.get(i));
        }
        return fields;
    }

    /** A cell for a person: shares to three places. */
    static String shown(Object cell) {
        return cell instanceof Double share ? String.format(Locale.ROOT, "%.3f", share) : cell.toString();
    }
}
