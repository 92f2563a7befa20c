package dev.readout.search;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a text, block after block, with their offsets in code points of the text. No phrase spans two blocks: they
 * stand far apart. What lies between the blocks is read too.
 */
final class BlockTokens extends TokenStream {
    /** How far two blocks stand apart, in words; more than any proximity that can be asked for. */
    static final int APART = 1000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private final Text text;
    private final Analyzer analyzer;
    private final Iterator<Span> pieces;
    private Optional<Piece> open = Optional.empty();
    private int gap;

    BlockTokens(Text text, Analyzer analyzer) {
        this.text = text;
        this.analyzer = analyzer;
        this.pieces = pieces(text).iterator();
    }

    /** The blocks, and what is between them. */
    static List<Span> pieces(Text text) {
        List<Span> pieces = new ArrayList<>();
        int end = 0;
        for (Block block : text.blocks()) {
            pieces.add(new Span(end, block.span().start()));
            pieces.add(block.span());
            end = block.span().end();
        }
        pieces.add(new Span(end, text.length()));
        pieces.removeIf(piece -> text.cut(piece).isBlank());
        return pieces;
    }

    /** The words of one piece. */
    private record Piece(
            TokenStream words,
            int start,
            CharTermAttribute term,
            PositionIncrementAttribute position,
            OffsetAttribute offset) {
        static Piece open(Analyzer analyzer, Text text, Span span) throws IOException {
            TokenStream words = analyzer.tokenStream("", text.cut(span));
            words.reset();
            return new Piece(
                    words,
                    text.toChar(span.start()),
                    words.addAttribute(CharTermAttribute.class),
                    words.addAttribute(PositionIncrementAttribute.class),
                    words.addAttribute(OffsetAttribute.class));
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (true) {
            if (open.isEmpty()) {
                if (!pieces.hasNext()) {
                    return false;
                }
                open = Optional.of(Piece.open(analyzer, text, pieces.next()));
            }
            Piece piece = open.get();
            if (piece.words().incrementToken()) {
                take(piece);
                return true;
            }
            close();
            gap = APART;
        }
    }

    private void take(Piece piece) {
        clearAttributes();
        term.copyBuffer(piece.term().buffer(), 0, piece.term().length());
        position.setPositionIncrement(piece.position().getPositionIncrement() + gap);
        gap = 0;
        offset.setOffset(
                text.toCodePoint(piece.start() + piece.offset().startOffset()),
                text.toCodePoint(piece.start() + piece.offset().endOffset()));
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            TokenStream words = open.get().words();
            open = Optional.empty();
            words.end();
            words.close();
        }
    }
}
