package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolve.Engagement.Participant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An office that somebody else held, by the register, is not the issuer's: "President Tamm" in a release of 2022 of Washington. */
class TakenOfficeTest {
    private static List<String> sides(String text, LocalDate published) {
        return OneParagraph.code(text, "USA", published).engagements().stream()
                .flatMap(e -> e.participants().stream())
                .map(Participant::country)
                .toList();
    }

    @Test
    void whoseTermHasEndedHeldItAlone() {
        assertThat(sides("Secretary Orlo met with President Tamm.", LocalDate.of(2022, 5, 4)))
                .containsExactly("USA", "Tamm");
    }

    @Test
    void whatTheRegisterCannotKnowYetIsTheIssuers() {
        assertThat(sides("Secretary Orlo met with President Tamm.", LocalDate.of(2041, 5, 4)))
                .containsExactly("USA", "USA");
    }
}
