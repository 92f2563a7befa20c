package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.document.Block;
import dev.readout.document.Metadata;
import dev.readout.document.Origin;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void originsComeBackAsTheyWere() {
        for (long seed = 0; seed < 300; seed++) {
            List<Origin> origins = origins(new Random(seed));
            Origins read = OriginsForm.unpack(OriginsForm.pack(Samples.listed(origins)));
            assertThat(read.length()).as("seed %d", seed).isEqualTo(origins.size());
            for (int i = 0; i < origins.size(); i++) {
                assertThat(read.get(i)).as("seed %d, code point %d", seed, i).isEqualTo(origins.get(i));
            }
        }
    }

    @Test
    void originsOfPlainTextAreSmall() {
        byte[] packed = OriginsForm.pack(Samples.traced("plain ".repeat(10_000)));
        assertThat(packed.length).isLessThan(20);
    }

    @Test
    void noOriginOutsideTheText() {
        Origins read = OriginsForm.unpack(OriginsForm.pack(Samples.traced("four")));
        assertThatThrownBy(() -> read.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> read.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aDamagedValueIsSaidToBeDamaged() {
        byte[] packed = OriginsForm.pack(Samples.traced("some words"));
        assertThatThrownBy(() -> OriginsForm.unpack(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void blocksComeBackWithNumberAndLanguageOrWithout() {
        List<Block> blocks = List.of(
                new Block(Block.Kind.TITLE, new Span(0, 4)),
                new Block(Block.Kind.PARAGRAPH, new Span(6, 9), Optional.of("1.")),
                new Block(Block.Kind.PARAGRAPH, new Span(9, 12)).in("ko"),
                new Block(Block.Kind.LIST_ITEM, new Span(12, 20), Optional.of("(a)")).in("en"));

        assertThat(BlocksForm.unpack(BlocksForm.pack(blocks))).isEqualTo(blocks);
    }

    @Test
    void numbersOfAnySizeComeBack() {
        long[] numbers = {0, 1, -1, 127, 128, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
        Packer out = new Packer();
        for (long number : numbers) {
            out.signed(number).number(number);
        }
        Unpacker in = new Unpacker(out.text("🕊 and ä").deflated());
        for (long number : numbers) {
            assertThat(in.signed()).isEqualTo(number);
            assertThat(in.number()).isEqualTo(number);
        }
        assertThat(in.text()).isEqualTo("🕊 and ä");
        assertThat(in.more()).isFalse();
    }

    @Test
    void datesComeBackAsTheyWere() {
        LocalDate day = LocalDate.of(2031, 2, 3);
        for (TimeValue value : List.of(
                new TimeValue.Day(day),
                new TimeValue.Month(YearMonth.of(2031, 2)),
                new TimeValue.Year(2031),
                new TimeValue.Interval(day, day.plusDays(2)),
                new TimeValue.Interval(day, day),
                TimeValue.unknown())) {
            assertThat(DateColumns.of(value).value()).isEqualTo(value);
        }
        assertThat(DateColumns.of(new TimeValue.Month(YearMonth.of(2028, 2))).last())
                .contains("2028-02-29");
    }

    @Test
    void metadataComeBackAndEachPartCountsInTheDigest() {
        Metadata known = Samples.metadata(2);
        assertThat(MetadataForm.metadata(MetadataForm.fields(known))).isEqualTo(known);
        assertThat(MetadataForm.metadata(MetadataForm.fields(Metadata.unknown())))
                .isEqualTo(Metadata.unknown());
        assertThat(MetadataForm.digest(known))
                .isNotEqualTo(MetadataForm.digest(Samples.metadata(4)))
                .isNotEqualTo(MetadataForm.digest(Metadata.unknown()));
    }

    private static List<Origin> origins(Random random) {
        List<Origin> origins = new ArrayList<>();
        int length = random.nextInt(200);
        long at = random.nextInt(50);
        while (origins.size() < length) {
            switch (random.nextInt(6)) {
                case 0 -> origins.add(Origin.synthetic());
                case 1 -> origins.add(new Origin.Glyph(1 + random.nextInt(3), random.nextFloat(), -1.5f, 7, 11));
                case 2 -> origins.add(new Origin.Part("word/document.xml", random.nextInt(5)));
                case 3 -> at = random.nextInt(5_000);
                default -> {
                    int width = 1 + random.nextInt(4);
                    origins.add(new Origin.Bytes(at, at + width));
                    at += width;
                }
            }
        }
        return origins;
    }
}
