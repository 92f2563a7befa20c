package dev.readout.intake;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.SchemaNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads a Parquet file row by row. What it says of its columns stands at its end, so it is first written to the disk. */
final class ParquetTable {
    /** Held, so that what is set of it stays: libraries say nothing on standard error. */
    private static final Logger QUIET = Logger.getLogger("dev.hardwood");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private ParquetTable() {}

    static void read(Item item, Unpacking to) throws IOException {
        Path copy = Files.createTempFile("readout-", ".parquet");
        try {
            Files.copy(item.in(), copy, StandardCopyOption.REPLACE_EXISTING);
            try (InputFile file = InputFile.of(copy)) {
                file.open();
                ParquetTable.read(file, new Portion(Portion.Kind.PARQUET, false, 0, Portion.TO_THE_END, 0), item, to);
            }
        } finally {
            Files.delete(copy);
        }
    }

    /** Reads the groups of rows that start in a portion. */
    static void read(InputFile file, Portion portion, Item item, Unpacking to) throws IOException {
        ParquetClaims.check(item.name(), file, portion.start(), portion.end(), to.limits());
        rows(new MeteredFile(item.name(), file), portion, new Records(item, to), to.room(item.name()));
    }

    private static void rows(InputFile file, Portion portion, Records records, Expansion.Room room) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(file);
                RowReader rows = reader.buildRowReader()
                        .filter(RowGroupPredicate.byteRange(portion.start(), portion.end()))
                        .build()) {
            List<String> columns = reader.getFileSchema().getRootNode().children().stream()
                    .map(SchemaNode::name)
                    .toList();
            long expected = expected(reader, portion);
            long number = 0;
            boolean more = true;
            while (more && rows.hasNext()) {
                rows.next();
                Map<String, String> values = values(rows, columns);
                for (String value : values.values()) {
                    room.take(value.length()); // one value of a few bytes may stand in millions of rows
                }
                more = records.take(portion.before() + ++number, values);
            }
            // Columns are read side by side: where one is damaged, another may end before that is told.
            if (more && number < expected) {
                throw new IOException("only " + number + " of its " + expected + " rows are there");
            }
        }
    }

    private static long expected(ParquetFileReader reader, Portion portion) {
        if (portion.isAll()) {
            return reader.getFileMetaData().numRows();
        }
        return reader.getFileMetaData().rowGroups().stream()
                .filter(group -> FarParquet.start(group) >= portion.start() && FarParquet.start(group) < portion.end())
                .mapToLong(RowGroup::numRows)
                .sum();
    }

    private static Map<String, String> values(RowReader row, List<String> columns) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.isNull(i) ? "" : text(row.getValue(i)));
        }
        return values;
    }

    /** Texts may be stored without a word that they are such. */
    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
