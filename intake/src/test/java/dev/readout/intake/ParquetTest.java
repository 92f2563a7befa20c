package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ParquetTest {
    private static final byte[] FILE = ParquetFile.of(
            List.of("guid", "body", "headline"),
            List.of(
                    List.of("g-1", "<p>The ministers met in the café.</p>", "A Visit"),
                    List.of("g-2", "", "Nothing"),
                    List.of("g-3", "They met again.", "")));

    private static Unpacked read(byte[] bytes) {
        return Unpacked.of("a.parquet", bytes, Limits.defaults(), FieldMap.parse("text=body,id=guid,title=headline"));
    }

    @Test
    void eachRowIsADocument() {
        Unpacked read = read(FILE);
        assertThat(read.names()).containsExactly("a.parquet!/g-1", "a.parquet!/g-3");
        assertThat(read.documents().getFirst().text().value()).isEqualTo("The ministers met in the café.");
        assertThat(Unpacked.shown(read.documents().getFirst().metadata().title()))
                .isEqualTo("A Visit by field:headline");
        assertThat(read.codes()).containsExactly("bad-record");
    }

    @Test
    void itIsReadOutOfAnArchiveToo() {
        byte[] zip = Packing.zip(new Packing.File("a.parquet", FILE));
        assertThat(Unpacked.of("a.zip", zip, Limits.defaults(), FieldMap.parse("text=body"))
                        .names())
                .containsExactly("a.zip!/a.parquet!/1", "a.zip!/a.parquet!/3");
    }

    @Test
    void withoutAMapItsColumnsAreNamed() {
        Unpacked read = Unpacked.of("a.parquet", FILE);
        assertThat(read.codes()).containsExactly("no-field-map");
        assertThat(read.issues().getFirst().cause()).contains("body, guid, headline");
    }

    /** The header of the first page, behind the magic: its kind, then its sizes. */
    @Test
    void aPageThatClaimsToBeEnormousIsAnIssue() {
        byte[] bytes = Arrays.copyOf(FILE, FILE.length + 4);
        byte[] enormous = {(byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F};
        System.arraycopy(FILE, 8, bytes, 12, FILE.length - 8);
        System.arraycopy(enormous, 0, bytes, 7, enormous.length);
        assertThat(read(bytes).codes()).containsExactly("expands");
    }

    @Test
    void aValueOfAFewBytesInManyRowsIsCountedAsOftenAsItIsThere() throws IOException {
        try (InputStream in = ParquetTest.class.getResourceAsStream("fuzz/parquet/one-value-in-many-rows")) {
            Unpacked read = Unpacked.of(
                    "a.parquet", Objects.requireNonNull(in), new Limits(1 << 20, 64), FieldMap.parse("text=t"));
            assertThat(read.codes()).containsExactly("expands");
            assertThat(read.documents()).hasSize((1 << 20) / 1000);
        }
    }

    @Test
    void aTruncatedOneIsAnIssue() {
        assertThat(read(Arrays.copyOf(FILE, FILE.length - 40)).codes()).containsExactly("damaged");
        assertThat(read("PAR1PAR1".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .codes())
                .containsExactly("damaged");
    }
}
