package dev.readout.api;

import dev.readout.export.Dictionary;
import dev.readout.export.RowFields;
import java.util.Map;

/** The columns of the exports as members of an object, with the types that their dictionary tells. */
final class RowSchema {
    private RowSchema() {}

    static Members of(RowFields<?> rows) {
        Members members = new Members(Map.of());
        for (Dictionary.Entry column : rows.columns()) {
            members = members.and(column.column(), column(column));
        }
        return members;
    }

    private static Schema column(Dictionary.Entry column) {
        Schema schema = switch (column.type()) {
            case LIST -> Schema.listOf(Schema.text());
            case TRUTH -> Schema.truth();
            // Only what an act is about may be missing: every fact has its trigger and its quote.
            case NUMBER ->
                column.column().startsWith("about_") ? Schema.number().orNull() : Schema.number();
            case TEXT, DAY -> Schema.text().orNull();
        };
        return schema.described(column.meaning());
    }
}
