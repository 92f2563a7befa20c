package dev.readout.spark;

import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.spark.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A document, in the columns of an archive's export as far as they are its own, with its text and what is known beside it.
 *
 * @param ordinal its place in the part, from 0
 */
record DocumentRow(String part, int ordinal, Coded coded) implements CodedRow {
    static final List<Column<DocumentRow>> COLUMNS = columns();

    private static List<Column<DocumentRow>> columns() {
        List<Column<DocumentRow>> columns = new ArrayList<>(CodedRow.source());
        columns.add(CodedRow.text("id", CodedRow.value(Metadata::id)));
        columns.add(CodedRow.text("version", CodedRow.value(Metadata::version)));
        add(columns, "media_type", Kind.TEXT, d -> d.snapshot().mediaType());
        add(columns, "length", Kind.NUMBER, d -> d.text().length());
        columns.add(new Column<>(
                "engagements", Kind.NUMBER, r -> r.coded().engagements().size()));
        columns.add(new Column<>("acts", Kind.NUMBER, r -> r.coded().acts().size()));
        columns.add(CodedRow.ofPart());
        columns.add(new Column<>("ordinal", Kind.NUMBER, DocumentRow::ordinal));
        beside(columns);
        text(columns);
        return List.copyOf(columns);
    }

    /** What else is known beside the text. */
    private static void beside(List<Column<DocumentRow>> columns) {
        columns.add(CodedRow.text("instant", CodedRow.value(Metadata::instant)));
        columns.add(CodedRow.text("instant_source", CodedRow.origin(Metadata::instant)));
        columns.add(CodedRow.text("zone", CodedRow.value(Metadata::zone)));
        columns.add(CodedRow.text("zone_source", CodedRow.origin(Metadata::zone)));
        columns.add(CodedRow.text("title_source", CodedRow.origin(Metadata::title)));
        columns.add(CodedRow.text("address_source", CodedRow.origin(Metadata::address)));
        add(columns, "size", Kind.LONG, d -> d.snapshot().size());
        add(columns, "charset", Kind.TEXT, d -> d.snapshot().charset());
        add(columns, "captured", Kind.TEXT, d -> d.snapshot().captured().map(Object::toString));
    }

    /** The text with its blocks, so that all offsets can be cut out of it. */
    private static void text(List<Column<DocumentRow>> columns) {
        add(columns, "text", Kind.TEXT, d -> d.text().value());
        add(
                columns,
                "block_kinds",
                Kind.LIST,
                d -> blocks(d, b -> b.kind().name().toLowerCase(Locale.ROOT)));
        add(columns, "block_starts", Kind.NUMBERS, d -> blocks(d, b -> b.span().start()));
        add(columns, "block_ends", Kind.NUMBERS, d -> blocks(d, b -> b.span().end()));
        add(columns, "block_numbers", Kind.LIST, d -> blocks(d, b -> b.number().orElse("")));
        add(
                columns,
                "block_languages",
                Kind.LIST,
                d -> blocks(d, b -> b.language().orElse("")));
    }

    private static void add(List<Column<DocumentRow>> columns, String name, Kind kind, Function<Document, ?> value) {
        columns.add(new Column<>(name, kind, r -> value.apply(r.coded().document())));
    }

    private static <T> List<T> blocks(Document document, Function<Block, T> value) {
        return document.text().blocks().stream().map(value).toList();
    }
}
