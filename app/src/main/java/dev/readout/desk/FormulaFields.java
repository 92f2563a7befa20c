package dev.readout.desk;

import dev.readout.wording.Formulas;
import dev.readout.wording.Formulas.Formula;
import dev.readout.wording.Formulas.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases that recur as fields. */
public final class FormulaFields {
    private FormulaFields() {}

    public static Map<String, Object> whole(Formulas formulas) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scope", WordingFields.scope(formulas.scope()));
        all.put("earlier", formulas.earlier());
        all.put("about", formulas.about());
        all.put(
                "formulas",
                formulas.formulas().stream().map(f -> row("formula", f)).toList());
        all.put(
                "of_series",
                formulas.ofSeries().stream().map(f -> row("of a series", f)).toList());
        all.put(
                "boilerplate",
                formulas.boilerplate().stream().map(f -> row("boilerplate", f)).toList());
        return all;
    }

    /** Formulas, what one series repeats, and boilerplate, each with its kind. */
    public static List<Map<String, Object>> rows(Formulas formulas) {
        List<Map<String, Object>> rows = new ArrayList<>();
        formulas.formulas().forEach(formula -> rows.add(row("formula", formula)));
        formulas.ofSeries().forEach(formula -> rows.add(row("of a series", formula)));
        formulas.boilerplate().forEach(formula -> rows.add(row("boilerplate", formula)));
        return rows;
    }

    private static Map<String, Object> row(String kind, Formula formula) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("phrase", formula.words());
        row.putAll(WordingFields.rate("", formula.rate()));
        row.put("series", formula.series());
        row.put("variants", formula.variants().stream().map(Variant::words).toList());
        WordingFields.use(formula.first()).forEach((key, value) -> row.put("first_" + key, value));
        WordingFields.use(formula.last()).forEach((key, value) -> row.put("last_" + key, value));
        return row;
    }
}
