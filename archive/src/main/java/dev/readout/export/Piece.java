package dev.readout.export;

import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a quote; own where no other account has these words. */
public record Piece(String words, boolean own) {

    /** A quote cut at the borders of its own words. */
    public static List<Piece> of(Text text, Span quote, List<Span> own) {
        List<Piece> pieces = new ArrayList<>();
        int at = quote.start();
        for (Span span : own) {
            if (span.start() >= at && quote.contains(span)) {
                pieces.add(new Piece(text.cut(new Span(at, span.start())), false));
                pieces.add(new Piece(text.cut(span), true));
                at = span.end();
            }
        }
        pieces.add(new Piece(text.cut(new Span(at, quote.end())), false));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
