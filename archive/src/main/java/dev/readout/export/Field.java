package dev.readout.export;

import java.util.List;
import java.util.function.Function;

/**
 * A column.
 *
 * @param value a {@code String}, {@code Integer}, {@code Boolean}, a {@code List} of texts, or a {@code List} of maps; an
 *     empty {@code Optional} where there is none
 */
record Field<R>(String name, Function<R, Object> value) {

    /** The columns that tell where a row comes from. */
    static <R> List<Field<R>> source(Function<R, dev.readout.query.Source> source) {
        return List.of(
                new Field<>("document", r -> source.apply(r).document()),
                new Field<>("name", r -> source.apply(r).name()),
                new Field<>("issuer", r -> source.apply(r).metadata().issuer().map(k -> k.value())),
                new Field<>(
                        "issuer_source",
                        r -> source.apply(r).metadata().issuer().map(k -> k.source())),
                new Field<>(
                        "published",
                        r -> source.apply(r)
                                .metadata()
                                .published()
                                .map(k -> k.value().toString())),
                new Field<>(
                        "published_source",
                        r -> source.apply(r).metadata().published().map(k -> k.source())),
                new Field<>("title", r -> source.apply(r).metadata().title().map(k -> k.value())),
                new Field<>("address", r -> source.apply(r).metadata().address().map(k -> k.value())),
                new Field<>("snapshot_hash", r -> source.apply(r).snapshot().hash()),
                new Field<>("text_hash", r -> source.apply(r).textHash()),
                new Field<>("extractor", r -> source.apply(r).extractor()),
                new Field<>("fingerprint", r -> source.apply(r).fingerprint()));
    }
}
