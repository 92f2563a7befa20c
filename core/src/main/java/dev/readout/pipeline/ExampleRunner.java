package dev.readout.pipeline;

import dev.readout.codebook.ActExample;
import dev.readout.codebook.Examples.Stage;
import dev.readout.coding.Act;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Codes examples of acts, each as a document of its own: the stage, then the sentence. */
public final class ExampleRunner {
    private final Pipeline pipeline;
    private final Stage stage;

    /** @param pipeline one that knows the cast of the examples */
    public ExampleRunner(Pipeline pipeline, Stage stage) {
        this.pipeline = pipeline;
        this.stage = stage;
    }

    /**
     * What came of an example.
     *
     * @param holds a positive one: the act was coded in the sentence; a negative one: it was not
     * @param fired what was coded in the sentence
     */
    public record Outcome(ActExample example, boolean holds, List<Fired> fired) {
        public Outcome {
            fired = List.copyOf(fired);
        }
    }

    /** @param trigger the words that it fired on */
    public record Fired(String act, String rule, String trigger) {
        @Override
        public String toString() {
            return rule + " on \"" + trigger + "\"" + (rule.startsWith(act + ".") ? "" : " (" + act + ")");
        }
    }

    public Outcome run(ActExample example) {
        Document document = document(example);
        Text text = document.text();
        Span sentence = text.blocks().getLast().span();
        List<Act> acts = pipeline.code(document, issue -> {}).acts().stream()
                .filter(a -> sentence.contains(a.trigger()))
                .toList();
        boolean coded = acts.stream().anyMatch(a -> a.act().equals(example.act()));
        List<Fired> fired = acts.stream()
                .map(a -> new Fired(a.act(), a.rule(), text.cut(a.trigger())))
                .toList();
        return new Outcome(example, coded != example.negative(), fired);
    }

    private Document document(ActExample example) {
        String words = stage.scene() + "\n" + example.text();
        int length = words.codePointCount(0, words.length());
        int scene = stage.scene().codePointCount(0, stage.scene().length());
        Text text = new Text(
                words,
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new Span(0, scene)),
                        new Block(Block.Kind.PARAGRAPH, new Span(scene + 1, length))),
                Origins.synthetic(length),
                List.of(),
                "example");
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.parse(stage.published()))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(stage.issuer())),
                Optional.empty(),
                Optional.empty());
        Document.Snapshot snapshot = new Document.Snapshot(text.hash(), length, "text/plain", "UTF-8");
        return new Document(example.id(), snapshot, metadata, text);
    }
}
