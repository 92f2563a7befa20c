package dev.readout.store;

import dev.readout.document.Block;
import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks, each as: the name of its kind, its distance from the end of the block before, its length, the sum of 1 where it
 * has a number and 2 where its language is known, and these two.
 */
final class BlocksForm {
    private static final int NUMBER = 1;
    private static final int LANGUAGE = 2;

    private BlocksForm() {}

    static byte[] pack(List<Block> blocks) {
        Packer out = new Packer();
        int end = 0;
        for (Block block : blocks) {
            out.text(block.kind().name())
                    .number(block.span().start() - end)
                    .number(block.span().length())
                    .number((block.number().isPresent() ? NUMBER : 0)
                            + (block.language().isPresent() ? LANGUAGE : 0));
            block.number().ifPresent(out::text);
            block.language().ifPresent(out::text);
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
            int told = in.integer();
            Optional<String> number = (told & NUMBER) > 0 ? Optional.of(in.text()) : Optional.empty();
            Optional<String> language = (told & LANGUAGE) > 0 ? Optional.of(in.text()) : Optional.empty();
            blocks.add(new Block(kind, new Span(start, end), number, language));
        }
        return blocks;
    }
}
