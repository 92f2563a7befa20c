package dev.readout.evaluate;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws acts, and sentences in which nothing was coded, for a person to judge: one row each, with an empty column for the
 * verdict. The same seed over the same codings draws the same rows in the same order.
 */
public final class AuditSheet {
    /** The columns, in their order. */
    static final List<String> COLUMNS = List.of(
            "kind",
            "document",
            "span",
            "act",
            "by",
            "target",
            "date",
            "negated",
            "tense",
            "background",
            "trigger",
            "quote",
            "verdict",
            "note");

    private static final int WORDS = 4;

    private final Draw<List<String>> acts;
    private final Draw<List<String>> sentences;
    private final boolean quotes;

    /** @param quotes whether the words of the texts may stand on the sheet */
    public AuditSheet(long seed, int acts, int sentences, boolean quotes) {
        this.acts = new Draw<>(seed, acts);
        this.sentences = new Draw<>(seed, sentences);
        this.quotes = quotes;
    }

    /** Puts a document's coding in the pot. */
    public void add(Coded coded) {
        Text text = coded.document().text();
        for (Act act : coded.acts()) {
            acts.offer(key(text, "act " + act.act(), act.trigger()), row(coded, act));
        }
        for (Span sentence : uncoded(coded)) {
            String span = sentence.start() + "-" + sentence.end();
            List<String> row =
                    new ArrayList<>(List.of("sentence", coded.document().name(), span));
            row.addAll(List.of("", "", "", "", "", "", "", "", words(text, sentence), "", ""));
            sentences.offer(key(text, "sentence", sentence), row);
        }
    }

    /** The sheet, tab-separated, with a header. */
    public String tsv() {
        return Stream.of(Stream.of(COLUMNS), acts.things().stream(), sentences.things().stream())
                .flatMap(rows -> rows)
                .map(row -> String.join("\t", row) + "\n")
                .collect(Collectors.joining());
    }

    private static String key(Text text, String kind, Span span) {
        return text.hash() + " " + kind + " " + span.start() + "-" + span.end();
    }

    private List<String> row(Coded coded, Act act) {
        Text text = coded.document().text();
        return List.of(
                "act",
                coded.document().name(),
                act.trigger().start() + "-" + act.trigger().end(),
                act.act(),
                codes(act.by()),
                codes(act.target()),
                act.date().start().orElse(""),
                Boolean.toString(act.negated()),
                act.tense().name().toLowerCase(Locale.ROOT),
                Boolean.toString(act.background()),
                words(text, act.trigger()),
                words(text, act.quote()),
                "",
                "");
    }

    private static String codes(List<ActorRef> actors) {
        return actors.stream()
                .map(ActorRef::code)
                .distinct()
                .map(FoldedText::fold)
                .collect(Collectors.joining(" + "));
    }

    private String words(Text text, Span span) {
        return quotes ? FoldedText.fold(text.cut(span)) : "";
    }

    /** Sentences of running text, as the JDK cuts them, that hold no trigger of an act or engagement. */
    private static List<Span> uncoded(Coded coded) {
        Text text = coded.document().text();
        List<Span> triggers = Stream.concat(
                        coded.acts().stream().map(Act::trigger),
                        coded.engagements().stream().map(e -> e.trigger()))
                .toList();
        return text.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.LIST_ITEM)
                .flatMap(b -> sentences(text, b.span()).stream())
                .filter(s -> triggers.stream().noneMatch(s::overlaps))
                .toList();
    }

    private static List<Span> sentences(Text text, Span block) {
        String words = text.cut(block);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(words);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = words.substring(start, end).stripTrailing();
            int first = block.start() + words.codePointCount(0, start);
            if (sentence.split("\\s+").length >= WORDS) {
                sentences.add(new Span(first, first + sentence.codePointCount(0, sentence.length())));
            }
        }
        return sentences;
    }
}
