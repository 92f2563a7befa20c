package dev.readout.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.desk.HitForm;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.query.Source;
import dev.readout.search.Facet;
import dev.readout.search.Hit;
import dev.readout.search.Passage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what a search found, of one question or of many. */
final class HitPrinter implements AutoCloseable {
    private static final List<String> HIT_COLUMNS = List.of(
            "query",
            "rank",
            "document",
            "name",
            "issuer",
            "published",
            "title",
            "latest",
            "repost_of",
            "text_hash",
            "start",
            "end",
            "passage",
            "found");
    private static final List<String> FACET_COLUMNS = List.of("query", "facet", "value", "documents");

    private final PrintStream out;
    private final RowPrinter.Format format;
    private final Screen screen;
    private final boolean colour;
    private final boolean named;
    private final CsvWriter csv;
    private boolean begun;

    /** @param named whether rows tell which question they answer */
    HitPrinter(Surroundings surroundings, RowPrinter.Format format, boolean named) {
        this.out = surroundings.out();
        this.format = format;
        this.screen = new Screen(surroundings);
        this.colour = surroundings.colour();
        this.named = named;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * The hits of a question.
     *
     * @param name what the question is called
     * @param skipped how many hits come before these
     */
    void hits(String name, List<Hit> hits, int skipped) {
        if (format == RowPrinter.Format.TABLE) {
            name(name);
            hits.forEach(this::table);
        } else if (format == RowPrinter.Format.CSV) {
            header(HIT_COLUMNS);
            for (int i = 0; i < hits.size(); i++) {
                csv(name, skipped + i + 1, hits.get(i));
            }
        } else {
            for (int i = 0; i < hits.size(); i++) {
                object(fields(name, skipped + i + 1, hits.get(i)));
            }
        }
    }

    /** How many documents there are with which value. */
    void facets(String name, List<Facet> facets) {
        if (format == RowPrinter.Format.TABLE) {
            name(name);
            facets.stream().filter(facet -> !facet.values().isEmpty()).forEach(this::table);
            return;
        }
        header(FACET_COLUMNS);
        for (Facet facet : facets) {
            for (Facet.Count count : facet.values()) {
                if (format == RowPrinter.Format.CSV) {
                    csv.writeRecord(name, facet.name(), count.value(), Integer.toString(count.documents()));
                } else {
                    Map<String, Object> row = row(name);
                    row.put("facet", facet.name());
                    row.put("value", count.value());
                    row.put("documents", count.documents());
                    object(row);
                }
            }
        }
    }

    private void name(String name) {
        if (named) {
            screen.heading("== " + name);
            screen.empty();
        }
    }

    private void header(List<String> columns) {
        if (format == RowPrinter.Format.CSV && !begun) {
            csv.writeRecord(columns);
            begun = true;
        }
    }

    private void object(Map<String, Object> fields) {
        boolean array = format == RowPrinter.Format.JSON;
        String before = !array ? "" : begun ? ",\n" : "[\n";
        begun = true;
        out.print(before + Json.line(fields) + (array ? "" : "\n"));
    }

    private void table(Facet facet) {
        screen.heading(facet.name());
        for (Facet.Count count : facet.values()) {
            screen.line(String.format(Locale.ROOT, "  %7d  %s", count.documents(), count.value()));
        }
        if (facet.more() > 0) {
            screen.quiet(2, "and " + facet.more() + " more");
        }
        screen.empty();
    }

    private void table(Hit hit) {
        Source source = hit.version().source();
        List<String> known = new ArrayList<>(List.of(source.name()));
        source.metadata().issuer().map(Known::value).ifPresent(known::add);
        source.metadata().published().map(k -> k.value().toString()).ifPresent(known::add);
        if (!hit.version().latest()) {
            known.add("an earlier version");
        }
        hit.version().repostOf().ifPresent(key -> known.add("repeats " + key));
        screen.heading(String.join(" · ", known));
        if (hit.title().isPresent()) {
            screen.pieces(0, pieces(hit.title().get()));
        } else {
            source.metadata().title().ifPresent(title -> screen.text(0, title.value()));
        }
        // Most texts begin with their headline, which stands above already.
        String headline = hit.title().map(title -> title.words().strip()).orElse("");
        hit.passages().stream()
                .filter(passage -> !passage.words().strip().equals(headline))
                .forEach(passage -> screen.pieces(4, pieces(passage)));
        int shown = hit.passages().stream().mapToInt(p -> p.found().size()).sum();
        if (shown < hit.places()) {
            screen.quiet(4, shown + " of " + hit.places() + " places");
        }
        screen.empty();
    }

    /** The words found carry weight, or stand between asterisks where nothing can. */
    private List<Piece> pieces(Passage passage) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Tone.PLAIN, passage.cutBefore() ? "… " : ""));
        int[] codePoints = passage.words().codePoints().toArray();
        int at = 0;
        for (Span found : passage.found()) {
            int from = found.start() - passage.span().start();
            int to = found.end() - passage.span().start();
            pieces.add(new Piece(Tone.PLAIN, line(codePoints, at, from)));
            String words = line(codePoints, from, to);
            pieces.add(new Piece(Tone.FOUND, colour ? words : "*" + words + "*"));
            at = to;
        }
        pieces.add(new Piece(Tone.PLAIN, line(codePoints, at, codePoints.length) + (passage.cutAfter() ? " …" : "")));
        return pieces;
    }

    private static String line(int[] codePoints, int from, int to) {
        return new String(codePoints, from, to - from).replaceAll("[\\s\\p{Z}]+", " ");
    }

    private void csv(String name, int rank, Hit hit) {
        List<Passage> passages = new ArrayList<>(hit.passages());
        List<String> start = source(name, rank, hit);
        if (passages.isEmpty()) {
            csv.writeRecord(with(start, "", "", "", ""));
        }
        for (Passage passage : passages) {
            csv.writeRecord(with(
                    start,
                    Integer.toString(passage.span().start()),
                    Integer.toString(passage.span().end()),
                    passage.words(),
                    passage.found().stream()
                            .map(span -> HitForm.words(passage, span))
                            .collect(Collectors.joining("; "))));
        }
    }

    private static List<String> source(String name, int rank, Hit hit) {
        Source source = hit.version().source();
        Metadata told = source.metadata();
        return List.of(
                name,
                Integer.toString(rank),
                source.document(),
                source.name(),
                told.issuer().map(Known::value).orElse(""),
                told.published().map(k -> k.value().toString()).orElse(""),
                told.title().map(Known::value).orElse(""),
                Boolean.toString(hit.version().latest()),
                hit.version().repostOf().orElse(""),
                source.textHash());
    }

    private static List<String> with(List<String> start, String... more) {
        List<String> all = new ArrayList<>(start);
        all.addAll(List.of(more));
        return all;
    }

    private Map<String, Object> row(String name) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (named) {
            row.put("query", name);
        }
        return row;
    }

    private Map<String, Object> fields(String name, int rank, Hit hit) {
        Map<String, Object> fields = row(name);
        fields.put("rank", rank);
        fields.putAll(HitForm.fields(hit));
        return fields;
    }

    @Override
    public void close() {
        if (format == RowPrinter.Format.JSON) {
            out.print(begun ? "\n]\n" : "[\n\n]\n");
        } else if (format == RowPrinter.Format.CSV) {
            try {
                csv.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        out.flush();
    }
}
