package dev.readout.pipeline;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Nlp4jLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document of one paragraph, coded by the whole pipeline, which is loaded once for all tests here. */
final class OneParagraph {
    static final DataFiles DATA = DataFiles.bundled();
    static final Nlp4jLanguage LANGUAGE = Nlp4jLanguage.load();
    static final Pipeline PIPELINE = DiplomaticPipeline.load(DATA, LANGUAGE);

    private OneParagraph() {}

    static Coded code(String paragraph, String issuer, LocalDate published) {
        int length = paragraph.codePointCount(0, paragraph.length());
        Text text = new Text(
                paragraph,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, length))),
                Origins.synthetic(length),
                List.of(),
                "test");
        Metadata metadata = new Metadata(
                Optional.of(Known.told(published)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(issuer).filter(i -> !i.isEmpty()).map(Known::told),
                Optional.empty(),
                Optional.empty());
        Document.Snapshot snapshot = new Document.Snapshot("0", length, "text/plain", "UTF-8");
        return PIPELINE.code(new Document("example", snapshot, metadata, text), issue -> {});
    }
}
