package dev.readout.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteOriginsTest {

    @Test
    void givesBackWhatWasPutIn() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Origin> expected = new ArrayList<>();
            ByteOrigins.Builder builder = new ByteOrigins.Builder();
            int at = 0;
            for (int i = random.nextInt(80); i > 0; i--) {
                if (random.nextInt(5) == 0) {
                    builder.synthetic();
                    expected.add(Origin.synthetic());
                    continue;
                }
                at += random.nextInt(3) == 0 ? random.nextInt(9) : 0;
                int width = 1 + random.nextInt(3);
                builder.add(at, at + width);
                expected.add(new Origin.Bytes(at, at + width));
                at += width;
            }
            ByteOrigins origins = builder.build();
            assertThat(origins.length()).as("seed %d", seed).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertThat(origins.get(i)).as("seed %d, character %d", seed, i).isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void aSourceReadOutOfOrderIsKeptAsItIs() {
        ByteOrigins origins = new ByteOrigins.Builder().add(7, 8).add(3, 4).build();

        assertThat(origins.get(1)).isEqualTo(new Origin.Bytes(3, 4));
    }

    @Test
    void refusesWhatIsNoCharacter() {
        ByteOrigins origins = new ByteOrigins.Builder().add(0, 1).build();

        assertThatThrownBy(() -> origins.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new ByteOrigins.Builder().add(4, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
