package dev.readout.store;

import dev.readout.document.Block;
import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks, each as: the name of its kind, its distance from the end of the block before, its length, and its number with
 * a 1 before it, or a 0.
 */
final class BlocksForm {
    private BlocksForm() {}

    static byte[] pack(List<Block> blocks) {
        Packer out = new Packer();
        int end = 0;
        for (Block block : blocks) {
            out.text(block.kind().name())
                    .number(block.span().start() - end)
                    .number(block.span().length())
                    .number(block.number().isPresent() ? 1 : 0);
            block.number().ifPresent(out::text);
            end = block.span().end();
        }
        return out.deflated();
    }

    static List<Block> unpack(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        List<Block> blocks = new ArrayList<>();
        int end = 0;
        while (in.more()) {
            Block.Kind kind = Block.Kind.valueOf(in.text());
            int start = end + in.integer();
            end = start + in.integer();
            Optional<String> number = in.number() == 1 ? Optional.of(in.text()) : Optional.empty();
            blocks.add(new Block(kind, new Span(start, end), number));
        }
        return blocks;
    }
}
