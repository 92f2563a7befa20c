package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.ActorProfiles.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorProfilesTest {
    private static final DataFiles DATA = DataFiles.bundled();
    private static final Gazetteer GAZETTEER = Gazetteer.read(DATA);
    private static final ActorProfiles PROFILES = ActorProfiles.read(DATA, GAZETTEER, ActorSectors.read(DATA));

    @Test
    void theRegisterTellsTheSectorAndTheStateOfAGroup() {
        Profile group = PROFILES.of("Moro Islamic Liberation Front", "the MILF");

        assertThat(group.sector()).contains("REB");
        assertThat(group.states()).containsExactly("PHL");
        assertThat(group.rule()).isEqualTo("register");
    }

    @Test
    void aBodyWithoutASectorHasThatOfItsKind() {
        assertThat(PROFILES.of("NATO", "the Alliance").sector()).contains("IGO");
    }

    @Test
    void theWordsSayWhoActsForAState() {
        assertThat(PROFILES.of("KEN", "riot police").sector()).contains("COP");
        assertThat(PROFILES.of("KEN", "Kenya")).isEqualTo(new Profile(Optional.of("GOV"), List.of(), "state"));
    }

    @Test
    void whatNobodyTellsStaysUnknown() {
        assertThat(PROFILES.of("Marn Odeke", "Marn Odeke")).isEqualTo(Profile.NONE);
        assertThat(PROFILES.of("*", "all countries")).isEqualTo(Profile.NONE);
        assertThat(PROFILES.of("Marn Odeke", "")).isEqualTo(Profile.NONE);
    }

    /** A state of a group must be one, and a register that grows keeps its size. */
    @Test
    void everyGroupIsOfKnownStates() {
        Set<NamedBody> groups =
                GAZETTEER.bodies().stream().filter(b -> b.sector().isPresent()).collect(Collectors.toSet());

        assertThat(groups).hasSizeGreaterThan(150);
        assertThat(groups).allSatisfy(g -> assertThat(g.states()).as(g.name()).allMatch(GAZETTEER::isStateCode));
    }

    /** One name is one actor: no alias of a group is another body's name. */
    @Test
    void noTwoBodiesShareAName() {
        for (NamedBody body : GAZETTEER.bodies()) {
            for (String name : body.names()) {
                assertThat(GAZETTEER.bodies().stream()
                                .filter(o -> !o.code().equals(body.code()))
                                .filter(o -> !o.affiliation().equals(body.affiliation())
                                        || body.affiliation().isEmpty())
                                .filter(o -> o.name().equals(name)
                                        || o.names().contains(name)
                                        || o.parts().contains(name)))
                        .as(name)
                        .isEmpty();
            }
        }
    }
}
