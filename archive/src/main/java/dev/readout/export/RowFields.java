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
    private final List<Dictionary.Entry> columns;

    private RowFields(List<Field<R>> fields, List<Dictionary.Entry> columns) {
        this.fields = fields;
        this.columns = columns;
    }

    public static RowFields<ActRow> acts() {
        return new RowFields<>(ActSheet.fields(), Dictionary.list(What.ACTS));
    }

    public static RowFields<EngagementRow> engagements() {
        return new RowFields<>(EngagementSheet.fields(), Dictionary.list(What.ENGAGEMENTS));
    }

    public static RowFields<DocumentRow> documents() {
        return new RowFields<>(DocumentSheet.fields(), Dictionary.list(What.DOCUMENTS));
    }

    public static RowFields<TenureRow> tenures() {
        return new RowFields<>(TenureSheet.fields(), Dictionary.tenures());
    }

    /** Name, type and meaning of each, in their order. */
    public List<Dictionary.Entry> columns() {
        return columns;
    }

    /** Each column with its value, in their order; an empty {@code Optional} where there is none. */
    public Map<String, Object> of(R row) {
        Map<String, Object> object = new LinkedHashMap<>();
        fields.forEach(f -> object.put(f.name(), f.value().apply(row)));
        return object;
    }
}
