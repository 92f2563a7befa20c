package dev.readout.web.reader;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.web.reader.Marks.Mark;
import dev.readout.web.reader.Paragraph.Label;
import dev.readout.web.reader.Paragraph.Piece;
import dev.readout.web.reader.Paragraph.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts a text into what a page shows: each block in pieces, each piece with what is told of it. */
final class Paragraphs {
    private final Text text;
    private final Optional<Span> chosen;
    private final List<Mark> marks = new ArrayList<>();

    private Paragraphs(Text text, Optional<Span> chosen) {
        this.text = text;
        this.chosen = chosen;
    }

    /** @param chosen words that an address asks for */
    static List<Paragraph> of(Coded coded, Optional<Span> chosen) {
        Paragraphs paragraphs = new Paragraphs(coded.document().text(), chosen);
        paragraphs.mark(coded);
        return paragraphs.text.blocks().stream().map(paragraphs::block).toList();
    }

    /** Triggers carry the name of what they express; quotes only whose they are. */
    private void mark(Coded coded) {
        for (Engagement e : coded.engagements()) {
            marks.add(new Mark(e.id(), "engagement", e.kind().name().toLowerCase(Locale.ROOT), e.trigger()));
            marks.add(new Mark(e.id(), "quote", "", e.quote()));
        }
        for (Act a : coded.acts()) {
            marks.add(new Mark(a.id(), "act", a.act(), a.trigger()));
            marks.add(new Mark(a.id(), "quote", "", a.quote()));
        }
        chosen.ifPresent(span -> marks.add(new Mark("quoted", "chosen", "", span)));
    }

    private Paragraph block(Block block) {
        List<Mark> here =
                marks.stream().filter(m -> m.span().overlaps(block.span())).toList();
        return new Paragraph(
                block.kind(),
                block.span().start(),
                block.language().orElse(""),
                Marks.cut(block.span(), here).stream().map(this::piece).toList());
    }

    private Piece piece(Marks.Piece piece) {
        List<Mark> told =
                piece.marks().stream().filter(m -> !m.kind().equals("chosen")).toList();
        List<Mark> triggers =
                told.stream().filter(m -> !m.kind().equals("quote")).toList();
        return new Piece(
                text.cut(piece.span()),
                String.join(" ", told.stream().map(Mark::id).distinct().toList()),
                told.size() < piece.marks().size(),
                chosen.filter(span -> span.start() == piece.span().start()).isPresent(),
                triggers.isEmpty() ? Optional.empty() : Optional.of(trigger(piece.span(), triggers)));
    }

    /** Several records may be tied to the same words: each has its own place to jump to and its own label. */
    private static Trigger trigger(Span words, List<Mark> triggers) {
        return new Trigger(
                String.join(" ", triggers.stream().map(Mark::kind).distinct().toList()),
                triggers.stream()
                        .filter(m -> m.span().start() == words.start())
                        .map(Mark::id)
                        .toList(),
                label(triggers.getLast()),
                triggers.stream()
                        .filter(m -> m.span().end() == words.end())
                        .map(Paragraphs::label)
                        .toList());
    }

    private static Label label(Mark mark) {
        return new Label(mark.id(), mark.kind(), mark.name());
    }
}
