package dev.readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads sentence, source and target line by line, from JSON lines or from a table with tabs; which, the first line tells. */
final class ClassifyLines {
    private static final List<String> NAMES = List.of("sentence", "source", "target");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BufferedReader lines;
    private int line;
    private boolean started;
    private Optional<List<Integer>> columns = Optional.empty();

    ClassifyLines(BufferedReader lines) {
        this.lines = lines;
    }

    /** What a line gave. */
    sealed interface Row {}

    record Good(String sentence, String source, String target) implements Row {}

    /** A line that cannot be read, by its number from 1. */
    record Bad(int line, String cause) implements Row {}

    /** The table does not say where sentence, source and target are. */
    static final class NoHeader extends IOException {
        private static final long serialVersionUID = 1;

        NoHeader(String message) {
            super(message);
        }
    }

    /** The next row that is not blank; empty at the end. */
    Optional<Row> next() throws IOException {
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            String plain = line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            if (plain.isBlank()) {
                continue;
            }
            if (!started) {
                started = true;
                if (!plain.startsWith("{")) {
                    columns = Optional.of(columns(plain));
                    continue;
                }
            }
            return Optional.of(columns.map(c -> table(plain, c)).orElseGet(() -> json(plain)));
        }
        return Optional.empty();
    }

    private static List<Integer> columns(String header) throws NoHeader {
        List<String> names = List.of(header.split("\t", -1));
        for (String name : NAMES) {
            if (!names.contains(name)) {
                throw new NoHeader("the first line must be a JSON object, or a header with the column '" + name
                        + "'; columns stand apart by tabs.");
            }
        }
        return NAMES.stream().map(names::indexOf).toList();
    }

    private Row table(String text, List<Integer> places) {
        String[] fields = text.split("\t", -1);
        int last = places.stream().mapToInt(i -> i).max().orElse(0);
        if (fields.length <= last) {
            return new Bad(line, "The line has " + fields.length + " columns, " + (last + 1) + " are needed.");
        }
        return row(unquoted(fields[places.get(0)]), unquoted(fields[places.get(1)]), unquoted(fields[places.get(2)]));
    }

    /** A field as spreadsheets write one that holds quotation marks. */
    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    private Row json(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            for (String name : NAMES) {
                if (!node.path(name).isString()) {
                    return new Bad(line, "The object has no text '" + name + "'.");
                }
            }
            return row(
                    node.get("sentence").asString(),
                    node.get("source").asString(),
                    node.get("target").asString());
        } catch (JacksonException e) {
            return new Bad(line, "The line is no JSON object.");
        }
    }

    private Row row(String sentence, String source, String target) {
        return sentence.isBlank() ? new Bad(line, "The sentence is empty.") : new Good(sentence, source, target);
    }
}
