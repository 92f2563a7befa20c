package dev.readout.intake;

import dev.readout.document.Block;
import dev.readout.document.ByteOrigins;
import dev.readout.document.Origin;
import dev.readout.document.SetAside;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the kept pieces together to a text; between passages stands an empty line of our own. */
final class Assembly {
    private final Chars chars;
    private final StringBuilder value = new StringBuilder();
    private final ByteOrigins.Builder origins = new ByteOrigins.Builder();
    private final List<Block> blocks = new ArrayList<>();
    private int length;

    private Assembly(Chars chars) {
        this.chars = chars;
    }

    static Text text(
            Page page, List<Passage> passages, List<Layout.Piece> pieces, LanguageFinder languages, String extractor) {
        Assembly assembly = new Assembly(page.chars());
        int passage = -1;
        int last = 0;
        List<Passage> kept = passages.stream().filter(Passage::isKept).toList();
        for (Layout.Piece piece : pieces) {
            int before = passage;
            while (passage < 0 || piece.from() >= kept.get(passage).to()) {
                passage++;
            }
            if (before < 0) {
                last = piece.from();
            } else if (before < passage) {
                assembly.separate();
                last = piece.from();
            }
            assembly.copy(last, piece.from());
            assembly.block(piece);
            last = piece.to();
        }
        return new Text(
                assembly.value.toString(),
                assembly.blocks(languages, pieces),
                Places.of(assembly.origins.build(), page.places()),
                asides(page, passages),
                extractor);
    }

    private List<Block> blocks(LanguageFinder languages, List<Layout.Piece> pieces) {
        List<Optional<String>> told = languages.of(
                pieces.stream().map(p -> chars.cut(p.from(), p.to())).toList());
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            found.add(told.get(i).map(block::in).orElse(block));
        }
        return found;
    }

    private void separate() {
        value.append("\n\n");
        origins.synthetic().synthetic();
        length += 2;
    }

    private void block(Layout.Piece piece) {
        int start = length;
        copy(piece.from(), piece.to());
        blocks.add(new Block(piece.kind(), new Span(start, length), piece.number()));
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            value.appendCodePoint(chars.get(i));
            if (chars.start(i) < chars.end(i)) {
                origins.add(chars.start(i), chars.end(i));
            } else {
                origins.synthetic();
            }
            length++;
        }
    }

    private static List<SetAside> asides(Page page, List<Passage> passages) {
        Chars chars = page.chars();
        return passages.stream()
                .filter(p -> !p.isKept())
                .map(p -> new SetAside(
                        p.reason().orElseThrow(),
                        p.content(),
                        page.places().at(new Origin.Bytes(chars.start(p.from()), chars.end(p.to() - 1)))))
                .toList();
    }
}
