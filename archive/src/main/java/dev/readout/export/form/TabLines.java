package dev.readout.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of cells parted by tabs and without quotes around them, as ICEWS and its kin have them. Such a file has no way to
 * write a tab or a line break into a cell: there each stretch of white space and control characters is one space.
 *
 * @param <R> what a line is of
 */
final class TabLines<R> {
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+");
    private static final String AND = "; ";

    private final Writer out;
    private final List<Column<R>> columns;

    /**
     * @param value a text, a number, a list of texts, or an {@code Optional} of one; an empty cell where there is none
     */
    record Column<R>(String name, Function<R, Object> value) {}

    TabLines(OutputStream out, List<Column<R>> columns) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    void header() {
        line(columns.stream().map(Column::name).toList());
    }

    void write(R row) {
        line(columns.stream().map(c -> cell(c.value().apply(row))).toList());
    }

    void flush() throws IOException {
        out.flush();
    }

    private void line(List<String> cells) {
        try {
            out.write(String.join("\t", cells));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> o -> o.map(TabLines::cell).orElse("");
            case List<?> l -> l.stream().map(TabLines::cell).distinct().collect(Collectors.joining(AND));
            default -> UNFIT.matcher(value.toString()).replaceAll(" ").strip();
        };
    }
}
