package dev.readout.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Dictionary;
import dev.readout.export.Talks;
import dev.readout.export.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CSV, JSON lines and Parquet, read back by DuckDB. */
class TablesTest extends FormFixture {

    @ParameterizedTest
    @EnumSource(What.class)
    void allThreeHoldTheSameRows(What what) throws IOException {
        String columns = String.join(
                ", ",
                Dictionary.list(what).stream()
                        .filter(c -> c.type() != Dictionary.Type.LIST)
                        .map(c -> "nullif(\"" + c.column() + "\"::VARCHAR, '') AS \"" + c.column() + "\"")
                        .toList());
        Path csv = file(what, "csv");
        List<Map<String, String>> fromCsv = Duck.query("SELECT " + columns + " FROM read_csv('" + csv
                + "', header = true, all_varchar = true, quote = '\"', escape = '\"', strict_mode = false)");
        List<Map<String, String>> fromParquet =
                Duck.query("SELECT " + columns + " FROM '" + file(what, "parquet") + "'");
        List<Map<String, String>> fromJson = Duck.query(
                "SELECT " + columns + " FROM read_json('" + file(what, "jsonl") + "', format = 'newline_delimited')");
        assertThat(fromParquet).isNotEmpty().isEqualTo(fromJson);
        assertThat(fromCsv).isEqualTo(fromParquet);
    }

    @Test
    void parquetHasTypes() throws IOException {
        Path parquet = file(What.ACTS, "parquet");
        assertThat(Duck.query("DESCRIBE SELECT negated, quote_start, published, \"by\", act FROM '" + parquet + "'"))
                .extracting(r -> r.get("column_type"))
                .containsExactly("BOOLEAN", "INTEGER", "DATE", "VARCHAR[]", "VARCHAR");
        assertThat(Duck.query("SELECT quote, \"by\"[2] AS second FROM '" + parquet
                        + "' WHERE act = 'condemn' AND len(\"by\") = 2"))
                .containsExactly(Map.of("quote", "they condemned Orzhan\u0007 for its launch", "second", "XVA"));
    }

    @Test
    void aFormulaIsWrittenAsItStandsInTheText() {
        assertThat(text("csv")).contains(",=cmd|'/C calc'!A0 was what Seo promised Tolle,");
    }

    @Test
    void anEmptyArchiveHasItsColumns() throws IOException {
        Path empty = Files.write(
                directory.resolve("empty.parquet"),
                bytes(Talks.export(Talks.archive(directory.resolve("nothing"), List.of())), "parquet"));
        assertThat(Duck.query("DESCRIBE SELECT * FROM '" + empty + "'")).hasSameSizeAs(Dictionary.list(What.ACTS));
        assertThat(Duck.query("SELECT * FROM '" + empty + "'")).isEmpty();
    }

    private Path file(What what, String form) throws IOException {
        return Files.write(directory.resolve(what + "." + form), bytes(export().of(what), form));
    }
}
