package dev.readout.spark;

import dev.readout.intake.Documents;
import dev.readout.intake.MetaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** What a single process makes of files, and what stands in tables, in a form in which the two can be compared. */
final class SingleProcess {
    /** In which part a row was read tells of the run and not of the input, and so does the place in it. */
    private static final List<String> OF_THE_RUN = List.of("part", "ordinal", "captured");

    private final List<Map<String, String>> documents = new ArrayList<>();
    private final List<Map<String, String>> engagements = new ArrayList<>();
    private final List<Map<String, String>> acts = new ArrayList<>();
    private final List<String> issues = new ArrayList<>();

    private SingleProcess() {}

    static SingleProcess of(List<Path> inputs, Coder coder) {
        SingleProcess single = new SingleProcess();
        coder.intake()
                .read(
                        inputs,
                        MetaFile.none(),
                        Documents.alone(d -> coder.pipeline()
                                .code(d, i -> single.issues.add(i.code()))
                                .ifPresent(coded -> {
                                    single.documents.addAll(
                                            rows(DocumentRow.COLUMNS, Stream.of(new DocumentRow("", 0, coded))));
                                    single.engagements.addAll(rows(EngagementRow.COLUMNS, EngagementRow.of("", coded)));
                                    single.acts.addAll(rows(ActRow.COLUMNS, ActRow.of("", coded)));
                                })),
                        i -> single.issues.add(i.code()));
        return single;
    }

    /** The rows of one of the tables of facts. */
    List<Map<String, String>> rows(String table) {
        return switch (table) {
            case OutputFolder.DOCUMENTS -> documents;
            case OutputFolder.ENGAGEMENTS -> engagements;
            case OutputFolder.ACTS -> acts;
            default -> throw new IllegalArgumentException(table);
        };
    }

    /** Codes of what went wrong. */
    List<String> issues() {
        return issues;
    }

    private static <R> List<Map<String, String>> rows(List<Column<R>> columns, Stream<R> rows) {
        return rows.map(row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (Column<R> column : columns) {
                        Object read = column.value().apply(row);
                        Object value = read instanceof Optional<?> maybe
                                ? maybe.map(Object.class::cast).orElse("null")
                                : read;
                        values.put(column.name(), String.valueOf(value));
                    }
                    values.keySet().removeAll(OF_THE_RUN);
                    return values;
                })
                .toList();
    }

    /** The rows of a table, file after file in the order of their names. */
    static List<Map<String, String>> table(Path out, String table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String file : files(out.resolve(table))) {
            try (ParquetReader<Group> reader = ParquetReader.builder(
                            new GroupReadSupport(), new org.apache.hadoop.fs.Path(file))
                    .build()) {
                for (Group row = reader.read(); row != null; row = reader.read()) {
                    rows.add(values(row));
                }
            }
        }
        return rows;
    }

    private static Map<String, String> values(Group row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Type field : row.getType().getFields()) {
            String name = field.getName();
            values.put(name, row.getFieldRepetitionCount(name) == 0 ? "null" : value(row, field));
        }
        values.keySet().removeAll(OF_THE_RUN);
        return values;
    }

    private static String value(Group row, Type field) {
        if (field.isPrimitive()) {
            return field.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation
                    ? LocalDate.ofEpochDay(row.getInteger(field.getName(), 0)).toString()
                    : row.getValueToString(row.getType().getFieldIndex(field.getName()), 0);
        }
        Group list = row.getGroup(field.getName(), 0);
        return IntStream.range(0, list.getFieldRepetitionCount(0))
                .mapToObj(i -> list.getGroup(0, i).getValueToString(0, 0))
                .toList()
                .toString();
    }

    static List<String> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::toString)
                    .filter(f -> f.endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
