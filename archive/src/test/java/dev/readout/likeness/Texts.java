package dev.readout.likeness;

import dev.readout.document.Block;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Releases of invented states. */
final class Texts {
    private Texts() {}

    /** A headline and the paragraphs below it. */
    static Text text(String title, String... paragraphs) {
        List<Block.Kind> kinds = new ArrayList<>(List.of(Block.Kind.TITLE));
        List<String> parts = new ArrayList<>(List.of(title));
        for (String paragraph : paragraphs) {
            kinds.add(Block.Kind.PARAGRAPH);
            parts.add(paragraph);
        }
        return text(kinds, parts);
    }

    static Text text(List<Block.Kind> kinds, List<String> parts) {
        StringBuilder value = new StringBuilder();
        List<int[]> ends = new ArrayList<>();
        for (String part : parts) {
            int start = value.length();
            ends.add(new int[] {start, value.append(part).length()});
            value.append("\n\n");
        }
        String all = value.toString();
        Text bare =
                new Text(all, List.of(), Origins.synthetic(all.codePointCount(0, all.length())), List.of(), "test-1");
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            blocks.add(new Block(kinds.get(i), bare.span(ends.get(i)[0], ends.get(i)[1])));
        }
        return new Text(all, blocks, bare.origins(), List.of(), "test-1");
    }

    /** A release of this day in May 2031, at an address of its own. */
    static Release release(int day, String address, String title, String... paragraphs) {
        return release(Optional.of(LocalDate.of(2031, 5, 1).plusDays(day - 1)), address, title, paragraphs);
    }

    static Release release(Optional<LocalDate> day, String address, String title, String... paragraphs) {
        Metadata metadata = new Metadata(
                day.map(Known::told),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(address)),
                Optional.empty());
        return Release.of(text(title, paragraphs), metadata);
    }
}
