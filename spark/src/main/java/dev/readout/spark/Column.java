package dev.readout.spark;

import java.util.Optional;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A column of a table.
 *
 * @param value of the kind's Java type, or an {@link Optional} of one, empty where it is not known
 */
record Column<R>(String name, Kind kind, Function<R, ?> value) {

    /** What a value is in Java and in Parquet. */
    enum Kind {
        /** A {@code String}. */
        TEXT,
        /** An {@code Integer}. */
        NUMBER,
        /** A {@code Long}. */
        LONG,
        /** A {@code Double}. */
        REAL,
        /** A {@code Boolean}. */
        TRUTH,
        /** A {@code LocalDate}. */
        DAY,
        /** A {@code List} of {@code String}. */
        LIST,
        /** A {@code List} of {@code Integer}. */
        NUMBERS;

        private Type type(String name) {
            return switch (this) {
                case TEXT -> text(name);
                case NUMBER -> Types.optional(PrimitiveTypeName.INT32).named(name);
                case LONG -> Types.optional(PrimitiveTypeName.INT64).named(name);
                case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
                case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
                case DAY ->
                    Types.optional(PrimitiveTypeName.INT32)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(name);
                case LIST -> Types.optionalList().element(text("element")).named(name);
                case NUMBERS ->
                    Types.optionalList().element(NUMBER.type("element")).named(name);
            };
        }

        private static Type text(String name) {
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        private void write(Object value, RecordConsumer out) {
            switch (this) {
                case TEXT -> out.addBinary(Binary.fromString((String) value));
                case NUMBER -> out.addInteger((Integer) value);
                case LONG -> out.addLong((Long) value);
                case REAL -> out.addDouble((Double) value);
                case TRUTH -> out.addBoolean((Boolean) value);
                case DAY -> out.addInteger(Math.toIntExact(((java.time.LocalDate) value).toEpochDay()));
                case LIST -> list((Iterable<?>) value, TEXT, out);
                case NUMBERS -> list((Iterable<?>) value, NUMBER, out);
            }
        }

        private static void list(Iterable<?> values, Kind kind, RecordConsumer out) {
            out.startGroup();
            if (values.iterator().hasNext()) {
                out.startField("list", 0);
                for (Object value : values) {
                    out.startGroup();
                    out.startField("element", 0);
                    kind.write(value, out);
                    out.endField("element", 0);
                    out.endGroup();
                }
                out.endField("list", 0);
            }
            out.endGroup();
        }
    }

    Type type() {
        return kind.type(name);
    }

    void write(R row, int index, RecordConsumer out) {
        Object read = value.apply(row);
        Object known = read instanceof Optional<?> maybe ? maybe.orElse(null) : read;
        if (known != null) {
            out.startField(name, index);
            kind.write(known, out);
            out.endField(name, index);
        }
    }
}
