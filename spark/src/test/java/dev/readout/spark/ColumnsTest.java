package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.spark.Column.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The columns are those of an archive's exports, in their order and of their types, and more behind them. */
class ColumnsTest {
    private static List<String> exported(String table, boolean sourceFirst) throws IOException {
        List<String[]> all = Files.readAllLines(
                        SampleFiles.root().resolve("archive/src/main/resources/dev/readout/export/columns.tsv"))
                .stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        List<String> own = of(all, table);
        List<String> source = of(all, "all");
        return java.util.stream.Stream.of(sourceFirst ? source : own, sourceFirst ? own : source)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> of(List<String[]> all, String table) {
        return all.stream()
                .filter(c -> c[0].equals(table))
                .map(c -> c[1] + " " + c[2])
                .toList();
    }

    private static <R> List<String> columns(List<Column<R>> columns) {
        return columns.stream()
                .map(c -> c.name() + " " + c.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void factsAreToldAsInTheExports() throws IOException {
        assertThat(columns(ActRow.COLUMNS))
                .startsWith(exported("acts", false).toArray(String[]::new))
                .endsWith("part text");
        assertThat(columns(EngagementRow.COLUMNS))
                .startsWith(exported("engagements", false).toArray(String[]::new))
                .endsWith("part text");
    }

    /** But for what an archive tells of a document by what else it holds. */
    @Test
    void documentsAreToldAsInTheExports() throws IOException {
        String[] exported = exported("documents", true).stream()
                .filter(c -> !c.startsWith("latest ") && !c.startsWith("repost_of "))
                .toArray(String[]::new);
        assertThat(columns(DocumentRow.COLUMNS))
                .startsWith(exported)
                .contains("part text", "text text", "block_starts numbers");
    }

    @Test
    void everyKindOfValueIsNamedOnce() {
        assertThat(DocumentRow.COLUMNS).extracting(Column::name).doesNotHaveDuplicates();
        assertThat(Metrics.COLUMNS).extracting(Column::kind).contains(Kind.LONG, Kind.REAL);
    }
}
