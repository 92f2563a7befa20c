package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structures in Thrift's compact protocol: walked over, and not believed. */
class ThriftOutlineTest {
    private static List<String> seen(String hex) throws IOException {
        List<String> seen = new ArrayList<>();
        ThriftOutline.walk(ByteBuffer.wrap(HexFormat.of().parseHex(hex)), new ThriftOutline.Visitor() {
            @Override
            public void number(String path, long value) {
                seen.add(path + " = " + value);
            }

            @Override
            public void end(String path) {
                seen.add(path + " ends");
            }
        });
        return seen;
    }

    @Test
    void numbersAreToldByTheFieldsThatLeadToThem() throws IOException {
        // 1: -3, 3: true, 4: a list of two structures with 2: 150, 20: the text "ab"
        assertThat(seen("1505" + "21" + "192c" + "26ac0200" + "26ac0200" + "0828" + "026162" + "00"))
                .containsExactly(".1 = -3", ".4.2 = 150", ".4 ends", ".4.2 = 150", ".4 ends", " ends");
    }

    @Test
    void mapsAreWalkedOver() throws IOException {
        // 1: a map of one text to one number, 2: an empty map, 3: eight bytes of a number with a point
        assertThat(seen("1b01" + "85" + "0161" + "02" + "1b00" + "17" + "0000000000000000" + "00"))
                .containsExactly(".1 = 1", " ends");
    }

    @ParameterizedTest
    @CsvSource({
        "18ffffffff0761, claims more than there is", // a text of two gigabytes
        "19fcffffffff0700, claims more than there is", // a list of as many structures
        "1bffffffff078800, claims more than there is", // a map
        "16ffffffffffffffffffffff, does not end",
        "1f00, no known type",
        "1615, breaks off"
    })
    void whatCannotBeIsNotBelieved(String hex, String expected) {
        assertThatIOException().isThrownBy(() -> seen(hex)).withMessageContaining(expected);
    }

    @Test
    void nestingHasAnEnd() {
        assertThatIOException().isThrownBy(() -> seen("1c".repeat(10_000))).withMessageContaining("too deep");
    }
}
