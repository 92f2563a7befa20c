package dev.readout.export.form;

import dev.readout.export.Dictionary;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.What;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The record's own columns, typed, in a Parquet file. The rows go through a file of JSON lines into DuckDB's {@code COPY}: so
 * memory does not grow with their number. One thread, so that the same rows give the same bytes.
 */
final class ParquetForm implements ExportFormat {
    /** It may load nothing from the network, spills beside our own files, and keeps the rows in their order. */
    private static final List<String> SETTINGS = List.of(
            "SET threads = 1",
            "SET memory_limit = '512MB'",
            "SET preserve_insertion_order = true",
            "SET autoinstall_known_extensions = false",
            "SET autoload_known_extensions = false");

    @Override
    public Label label() {
        return new Label(
                "parquet", "parquet", "application/vnd.apache.parquet", "the same, with types, for large archives");
    }

    @Override
    public boolean asksWhat() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Path directory = Files.createTempDirectory("readout-parquet");
        Path rows = directory.resolve("rows.jsonl");
        Path parquet = directory.resolve("rows.parquet");
        try {
            try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(rows))) {
                TableForm.jsonl().write(export, lines);
            }
            copy(rows, parquet, export.what());
            Files.copy(parquet, out);
        } catch (SQLException e) {
            throw new IOException("DuckDB could not write Parquet: " + e.getMessage(), e);
        } finally {
            delete(directory);
        }
    }

    private static void copy(Path rows, Path parquet, What what) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            for (String setting : SETTINGS) {
                sql.execute(setting);
            }
            sql.execute("SET temp_directory = " + quoted(parquet.resolveSibling("spill")));
            sql.execute("COPY (SELECT * FROM read_json(" + quoted(rows) + ", format = 'newline_delimited', columns = "
                    + columns(what) + ")) TO " + quoted(parquet) + " (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    private static String columns(What what) {
        return Dictionary.list(what).stream()
                .map(c -> "'" + c.column() + "': '" + c.type().sql() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
