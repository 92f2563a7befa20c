package dev.readout.correct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.correct.Amendment.Alteration;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.TimeValue;
import dev.readout.store.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of an alteration, field by field. */
class ChangedFieldsTest extends CorrectorFixture {
    @ParameterizedTest
    @CsvSource({
        "act, condemn, accuse",
        "by, AAA, BBB;DDD",
        "target, CCC, ''",
        "addressee, '', BBB",
        "negated, false, true",
        "tense, past, future",
        "background, false, true",
        "restated, false, true",
        "date, 2031-05-04, 2031-05",
        "date, 2031-05-04, 2031-05-04/2031-05-06",
        "date, 2031-05-04, ''",
        "engagement, E, ''",
        "about, tests of rocket, tests",
        "responds_to, '', A1",
        "manner, strongly, ''",
        "claimants, AAA, AAA;BBB",
        "quote, strongly condemned Crag's tests, condemned Crag's tests"
    })
    void everyFieldOfAnActCanBeChanged(String field, String before, String after) {
        Corrected corrected = apply(new Alteration(condemn, field, values(before), values(after)));
        assertThat(corrected.fits()).extracting(Fit::outcome, Fit::why).containsExactly(tuple());
        assertThat(valuesOf(corrected, condemn)).isEqualTo(without(valuesOf(apply(), condemn), field, values(after)));
        String rule = rule(corrected);
        Act act = corrected.coded().acts().get(1);
        if (field.equals("act")) {
            assertThat(act.rule()).isEqualTo(rule);
        } else {
            assertThat(act.inferred()).contains(new Inferred(field, rule));
            assertThat(act.rule()).isEqualTo("condemn.verb");
        }
    }

    private static Tuple tuple() {
        return Tuple.tuple(Fit.Outcome.APPLIED, "");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, meeting, call",
        "status, held, cancelled",
        "date, 2031-05-04, 2031",
        "place, '', Town Hall",
        "city, Aalburg, ''",
        "country, AAA, BBB",
        "participants, Ada Aal | Foreign Minister | AAA;Bea Boor | BBB, Ada Aal | Foreign Minister | AAA;CCC",
        "topics, grain, rocket 1;grain",
        "quote, Foreign Minister Ada Aal met Bea Boor, Ada Aal met Bea Boor"
    })
    void everyFieldOfAnEngagementCanBeChanged(String field, String before, String after) {
        Corrected corrected = apply(new Alteration(meeting, field, values(before), values(after)));
        assertThat(corrected.fits()).extracting(Fit::outcome, Fit::why).containsExactly(tuple());
        assertThat(valuesOf(corrected, meeting)).isEqualTo(without(valuesOf(apply(), meeting), field, values(after)));
        assertThat(corrected.coded().acts()).isEqualTo(base.acts());
    }

    @Test
    void whoStaysKeepsTheWordsAndWhoIsNewSaysThatAPersonSaidSo() {
        Corrected corrected = apply(new Alteration(condemn, "target", List.of("CCC"), List.of("CCC", "Crag's", "DDD")));
        List<ActorRef> target = corrected.coded().acts().get(1).target();
        assertThat(target.getFirst()).isEqualTo(base.acts().get(1).target().getFirst());
        assertThat(target.get(1).designation()).isEqualTo("Crag's");
        assertThat(target.get(1).span()).contains(Samples.find(text, "Crag's"));
        assertThat(target.get(2)).isEqualTo(new ActorRef("DDD", "", Optional.empty(), rule(corrected)));
    }

    @Test
    void aCorrectedDateIsInferredNoLonger() {
        Act act = apply(new Alteration(condemn, "date", List.of("2031-05-04"), List.of("2031-05-03")))
                .coded()
                .acts()
                .get(1);
        assertThat(act.date()).isEqualTo(new TimeValue.Day(LocalDate.of(2031, 5, 3)));
        assertThat(act.inferred()).extracting(Inferred::rule).doesNotContain("date-of-engagement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "target ! BBB ! DDD ! target is 'CCC' and not 'BBB'",
                "colour ! red ! blue ! an act has no 'colour'; it has act, by,",
                "tense ! past ! soon ! tense is one of past, present, future, not 'soon'",
                "date ! 2031-05-04 ! spring ! date is a date such as 2031-05-04",
                "date ! 2031-05-04 ! 2031-05-04/2031-05-02 ! date is a date such as",
                "negated ! false ! maybe ! negated is true or false",
                "about ! tests of rocket ! wheat ! 'wheat' is not in it",
                "engagement ! E ! nowhere ! the coding has no engagement 'nowhere' for engagement",
                "quote ! strongly condemned Crag's tests ! thanked Bland ! no such quote around the trigger",
                "act ! condemn ! accuse;deny ! act has one value, not 2"
            })
    void whatDoesNotFitSaysWhyAndChangesNothing(String field, String before, String after, String why) {
        Corrected corrected = apply(new Alteration(condemn, field, values(before), values(after)));
        assertThat(corrected.fits()).hasSize(1);
        assertThat(corrected.fits().getFirst().outcome()).isEqualTo(Fit.Outcome.UNFIT);
        assertThat(corrected.fits().getFirst().why()).contains(why);
        assertThat(corrected.coded()).isEqualTo(base);
    }

    private static Map<String, List<String>> without(
            Map<String, List<String>> values, String field, List<String> after) {
        Map<String, List<String>> changed = new TreeMap<>(values);
        changed.put(field, after);
        return changed;
    }

    /** {@code E} and {@code A1} are the meeting and the first act. */
    private List<String> values(String joined) {
        return Arrays.stream(joined.split(";"))
                .filter(v -> !v.isEmpty())
                .map(v -> v.equals("E") ? meeting.toString() : v.equals("A1") ? thank.toString() : v)
                .toList();
    }
}
