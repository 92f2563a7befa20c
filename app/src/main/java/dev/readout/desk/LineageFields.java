package dev.readout.desk;

import dev.readout.document.Span;
import dev.readout.search.Listed;
import dev.readout.wording.ClauseChange;
import dev.readout.wording.ClauseChange.Quoted;
import dev.readout.wording.Lineage;
import dev.readout.wording.Series;
import dev.readout.wording.Shift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lineage of a series as fields. */
public record LineageFields(Lineage lineage) {

    public static Map<String, Object> series(Series series) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("series", series.name());
        fields.put("issuer", series.issuer());
        fields.put("genre", series.genre());
        fields.put("parties", series.parties().stream().sorted().toList());
        fields.put("editions", series.editions().size());
        fields.put("first", series.editions().getFirst().day().map(Object::toString));
        fields.put("last", series.editions().getLast().day().map(Object::toString));
        fields.put("documents", series.editions().stream().map(Listed::document).toList());
        return fields;
    }

    public Map<String, Object> whole() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scope", WordingFields.scope(lineage.scope()));
        all.put("series", series(lineage.series()));
        all.put("changes", rows());
        return all;
    }

    public List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Lineage.Step step : lineage.steps()) {
            step.changes().forEach(change -> rows.add(row(step, change)));
        }
        return rows;
    }

    private Map<String, Object> row(Lineage.Step step, ClauseChange change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("series", lineage.series().name());
        row.put("before", step.before().document());
        row.put("before_published", step.before().day().map(Object::toString));
        row.put("before_text_hash", step.hashBefore());
        row.put("after", step.after().document());
        row.put("after_published", step.after().day().map(Object::toString));
        row.put("after_text_hash", step.hashAfter());
        row.putAll(change(change));
        return row;
    }

    static Map<String, Object> change(ClauseChange change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        row.put("moved", change.moved());
        quoted("before", change.before(), row);
        quoted("after", change.after(), row);
        row.put("shifts", change.shifts().stream().map(LineageFields::shift).toList());
        row.put("editions_with", change.earlier().with());
        row.put("editions_before", change.earlier().of());
        row.put("last_stood", change.lastStood());
        return row;
    }

    private static void quoted(String which, Optional<Quoted> quoted, Map<String, Object> to) {
        to.put(which + "_start", quoted.map(q -> q.span().start()));
        to.put(which + "_end", quoted.map(q -> q.span().end()));
        to.put(which + "_quote", quoted.map(Quoted::words));
    }

    private static Map<String, Object> shift(Shift shift) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ladder", shift.ladder());
        fields.put("stronger", shift.stronger());
        fields.put("before", span(shift.before()));
        fields.put("after", span(shift.after()));
        return fields;
    }

    private static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }
}
