package dev.readout.export;

import dev.readout.query.DocumentRow;
import java.util.ArrayList;
import java.util.List;

/** The columns of documents. */
final class DocumentSheet {
    private DocumentSheet() {}

    static List<Field<DocumentRow>> fields() {
        List<Field<DocumentRow>> fields = new ArrayList<>(Field.source(DocumentRow::source));
        fields.add(new Field<>("id", r -> r.source().metadata().id().map(k -> k.value())));
        fields.add(new Field<>("version", r -> r.source().metadata().version().map(k -> k.value())));
        fields.add(new Field<>("latest", DocumentRow::latest));
        fields.add(new Field<>("repost_of", DocumentRow::repostOf));
        fields.add(new Field<>("media_type", r -> r.source().snapshot().mediaType()));
        fields.add(new Field<>("length", DocumentRow::length));
        fields.add(new Field<>("engagements", DocumentRow::engagements));
        fields.add(new Field<>("acts", DocumentRow::acts));
        return List.copyOf(fields);
    }
}
