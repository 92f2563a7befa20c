package dev.readout.spark;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row of a coding: the coding itself, or one of its facts. */
sealed interface CodedRow permits ActRow, DocumentRow, EngagementRow {
    String part();

    Coded coded();

    default Text text() {
        return coded().document().text();
    }

    default Optional<String> cut(Optional<Span> span) {
        return span.map(text()::cut);
    }

    /** The columns that tell where a row comes from, as in the exports of an archive. */
    static <R extends CodedRow> List<Column<R>> source() {
        return List.of(
                text("document", d -> Optional.of(DocumentKey.of(d))),
                text("name", d -> Optional.of(d.name())),
                text("issuer", value(Metadata::issuer)),
                text("issuer_source", origin(Metadata::issuer)),
                new Column<>(
                        "published",
                        Column.Kind.DAY,
                        r -> r.coded().document().metadata().published().map(Known::value)),
                text("published_source", origin(Metadata::published)),
                text("title", value(Metadata::title)),
                text("address", value(Metadata::address)),
                text("snapshot_hash", d -> Optional.of(d.snapshot().hash())),
                text("text_hash", d -> Optional.of(d.text().hash())),
                text("extractor", d -> Optional.of(d.text().extractor())),
                new Column<>("fingerprint", Column.Kind.TEXT, r -> r.coded().fingerprint()));
    }

    /** Which part of which input it was read in. */
    static <R extends CodedRow> Column<R> ofPart() {
        return new Column<>("part", Column.Kind.TEXT, CodedRow::part);
    }

    static <R extends CodedRow> Column<R> text(String name, Function<Document, Optional<String>> value) {
        return new Column<>(name, Column.Kind.TEXT, r -> value.apply(r.coded().document()));
    }

    static <T> Function<Document, Optional<String>> value(Function<Metadata, Optional<Known<T>>> known) {
        return d -> known.apply(d.metadata()).map(k -> k.value().toString());
    }

    static <T> Function<Document, Optional<String>> origin(Function<Metadata, Optional<Known<T>>> known) {
        return d -> known.apply(d.metadata()).map(Known::source);
    }
}
