package dev.readout.export;

import dev.readout.query.ActRow;
import dev.readout.query.DocumentRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.TenureRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of the exports as an object a row, for whoever hands rows on by themselves. */
public final class RowFields<R> {
    private final List<Field<R>> fields;

    private RowFields(List<Field<R>> fields) {
        this.fields = fields;
    }

    public static RowFields<ActRow> acts() {
        return new RowFields<>(ActSheet.fields());
    }

    public static RowFields<EngagementRow> engagements() {
        return new RowFields<>(EngagementSheet.fields());
    }

    public static RowFields<DocumentRow> documents() {
        return new RowFields<>(DocumentSheet.fields());
    }

    public static RowFields<TenureRow> tenures() {
        return new RowFields<>(TenureSheet.fields());
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Each column with its value, in their order; an empty {@code Optional} where there is none. */
    public Map<String, Object> of(R row) {
        Map<String, Object> object = new LinkedHashMap<>();
        fields.forEach(f -> object.put(f.name(), f.value().apply(row)));
        return object;
    }
}
