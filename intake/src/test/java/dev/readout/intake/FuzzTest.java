package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer once found, and what it starts from ({@code docs/fuzzing.md}). */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {
    static Stream<Arguments> kept() {
        return Stream.of(FuzzTarget.values())
                .flatMap(target -> target.kept().stream().map(file -> Arguments.of(target, file.getFileName(), file)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("kept")
    void whatWasFoundOnceIsNotFoundAgain(FuzzTarget target, Path name, Path file) throws IOException {
        target.check(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheFuzzerStartsFromIsSound(FuzzTarget target) {
        assertThat(target.samples()).isNotEmpty().allSatisfy(target::check);
    }
}
