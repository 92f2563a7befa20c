package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come under whatever name: documents or issues come out, and never an exception. */
class HostileTest {
    private static final Intake INTAKE = new Intake(new Limits(1 << 20, 64), FieldMap.parse("text=t,date=d"));

    /** One of each ending. */
    static List<String> names() {
        return Samples.names().stream().filter(name -> name.startsWith("a.")).toList();
    }

    private static int documents(String name, byte[] bytes, String what) {
        int[] documents = {0};
        int[] issues = {0};
        try {
            INTAKE.read(
                    name,
                    new ByteArrayInputStream(bytes),
                    MetaFile.none(),
                    (d, read) -> documents[0]++,
                    i -> issues[0]++);
            assertThat(documents[0] + issues[0]).as(what).isPositive();
            return documents[0];
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(what + ", " + name + ": " + e, e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWholeFileIsRead(String name) {
        int documents = documents(name, Samples.get(name), "whole");
        assertThat(documents).isGreaterThanOrEqualTo(name.equals("a.xml") ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void truncatedAnywhere(String name) {
        byte[] whole = Samples.get(name);
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 60)) {
            documents(name, Arrays.copyOf(whole, length), "cut to " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void withBytesChanged(String name) {
        byte[] whole = Samples.get(name);
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            documents(name, bytes, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void randomBytesBehindTheRightStart(String name) {
        byte[] whole = Samples.get(name);
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[1 + random.nextInt(3000)];
            random.nextBytes(bytes);
            byte[] start = Arrays.copyOf(whole, Math.min(bytes.length, random.nextInt(40)));
            System.arraycopy(start, 0, bytes, 0, start.length);
            documents(name, bytes, "seed " + seed);
        }
    }
}
