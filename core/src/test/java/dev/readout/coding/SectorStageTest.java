package dev.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.ActorProfiles;
import dev.readout.codebook.ActorSectors;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.document.Span;
import dev.readout.resolve.TimeValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectorStageTest {
    private static final DataFiles DATA = DataFiles.bundled();
    private static final SectorStage STAGE =
            new SectorStage(ActorProfiles.read(DATA, Gazetteer.read(DATA), ActorSectors.read(DATA)));
    private static final Span HERE = new Span(0, 1);

    private static ActorRef actor(String code, String words) {
        return new ActorRef(code, words, Optional.of(HERE), "name");
    }

    private static Act act(ActorRef by, ActorRef target) {
        return new Act(
                "a1",
                "condemn",
                "condemn.verb",
                List.of(by),
                List.of(target),
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.empty(),
                Optional.empty(),
                HERE,
                HERE,
                Optional.empty(),
                List.of(),
                List.of("NOR"),
                Optional.of("strongly"));
    }

    @Test
    void actorsHaveASectorAndNothingElseChanges() {
        Act before = act(actor("NOR", "Norwegian lawmakers"), actor("Abu Sayyaf", "the Abu Sayyaf"));
        Act after = STAGE.apply(List.of(before)).getFirst();

        assertThat(after.by().getFirst().sector()).contains("LEG");
        assertThat(after.target().getFirst().sector()).contains("REB");
        assertThat(after.target().getFirst().states()).containsExactly("PHL");
        assertThat(after.with(before.by(), before.target(), before.addressee())).isEqualTo(before);
    }

    @Test
    void anUnknownNameHasNone() {
        Act after = STAGE.apply(List.of(act(actor("Marn", "Marn"), actor("*", "all countries"))))
                .getFirst();

        assertThat(after.by().getFirst().sector()).isEmpty();
        assertThat(after.target().getFirst().sector()).isEmpty();
    }
}
