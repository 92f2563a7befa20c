package dev.readout.resolve.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.language.Parsed;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Mention.Form;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttendanceReaderTest {
    private static final AttendanceReader READER = new AttendanceReader(EngagementRules.load(DataFiles.bundled()));

    @Test
    void whoIsSaidToBePresentTookPart() {
        Scene scene = Scenes.of("scene-present")
                .person("Nora Aune , director of the Harbour Board", "NOR")
                .person("Kari Bakke , minister of Culture", "NOR")
                .scene();

        assertThat(READER.find(scene).orElseThrow().who())
                .extracting(p -> p.name().orElse(""))
                .containsExactly("Nora Aune , director of the Harbour Board", "Kari Bakke , minister of Culture");
    }

    @Test
    void whoAttendedTookPart() {
        Scene scene = Scenes.of("scene-attended")
                .person("Nora Aune", "NOR")
                .person("Kari Bakke", "NOR")
                .scene();

        assertThat(READER.find(scene).orElseThrow().who()).hasSize(2);
    }

    @Test
    void whoLeadsADelegationIsOfItsSide() {
        Scene scene = Scenes.of("scene-led")
                .reading(
                        "Norwegian delegation",
                        new Actor.Described("Norwegian delegation", Optional.of("NOR")),
                        Form.DESCRIPTION)
                .reading(
                        "Minister Lind",
                        new Actor.Person("Lind", Optional.of("Minister"), Optional.empty()),
                        Form.PERSON)
                .scene();

        AttendanceReader.Attendance found = READER.find(scene).orElseThrow();

        assertThat(found.leading()).isTrue();
        assertThat(found.who()).extracting(Participant::country).containsExactly("NOR");
        assertThat(found.who()).extracting(Participant::rule).containsExactly("leads-delegation");
    }

    @Test
    void toLeadACountryIsNoPresence() {
        Scene scene = Scenes.of("scene-no-event").person("Minister Lind", "NOR").scene();

        assertThat(READER.find(scene)).isEmpty();
    }

    @Test
    void whoGivesAnAddressWasThere() {
        Scene scene = Scenes.of("scene-opening").person("Minister Lind", "NOR").scene();

        assertThat(READER.find(scene).orElseThrow().who())
                .extracting(p -> p.name().orElse(""))
                .containsExactly("Minister Lind");
    }

    @Test
    void speechesOpenTheFloor() {
        assertThat(READER.opensFloor(Parsed.sentence("scene-floor"))).isTrue();
        assertThat(READER.opensFloor(Parsed.sentence("scene-opening"))).isFalse();
        assertThat(READER.speakers(Scenes.of("scene-opening")
                        .person("Minister Lind", "NOR")
                        .scene()))
                .hasSize(1);
    }
}
