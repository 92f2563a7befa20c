package dev.readout.resolve.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Parsed;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EngagementStagerTest {
    private static final EngagementStager STAGER = new EngagementStager(EngagementRules.load(DataFiles.bundled()));
    private static final Map<String, String> WHO = Map.of("Minister", "NOR", "President", "KEN");
    private static final Map<String, String> WHERE = Map.of("Oslo", "NOR", "Norway", "NOR");

    private static List<Engagement> find(String sentence) {
        AnalyzedText text = Parsed.get(sentence);
        Sentence s = text.sentences().getFirst();
        List<Reading> readings = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (WHO.containsKey(t.form())) {
                Actor who = new Actor.Person(t.form(), Optional.of(t.form()), Optional.of(WHO.get(t.form())));
                readings.add(new Reading(
                        0, t.index(), t.index() + 1, t.index(), t.span(), List.of(who), Form.PERSON, "test"));
            }
            if (WHERE.containsKey(t.form())) {
                places.add(new PlaceMention(
                        0,
                        t.index(),
                        t.index() + 1,
                        t.span(),
                        PlaceMention.Kind.CITY,
                        t.form(),
                        Optional.of(t.form()),
                        Optional.of(WHERE.get(t.form()))));
            }
        }
        return STAGER.find(new Scene(text.document().text(), s, readings, List.of(), places));
    }

    @Test
    void aMeetingHasBothSides() {
        Engagement meeting = find("engagement-purpose").getFirst();

        assertThat(meeting.kind()).isEqualTo(Kind.MEETING);
        assertThat(meeting.participants()).extracting(Participant::country).containsExactly("NOR", "KEN");
        assertThat(meeting.quote().contains(meeting.trigger())).isTrue();
    }

    @Test
    void whoSpeaksWithSomebodyCalls() {
        assertThat(find("spoke").getFirst().kind()).isEqualTo(Kind.CALL);
    }

    @Test
    void travelToAPlaceIsAVisit() {
        Engagement visit = find("purpose").getFirst();

        assertThat(visit.kind()).isEqualTo(Kind.VISIT);
        assertThat(visit.country()).contains("NOR");
    }

    @Test
    void nobodyMeetsAlone() {
        assertThat(find("relative")).isEmpty();
        assertThat(find("plain")).isEmpty();
    }
}
