package dev.readout.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment.Addition;
import dev.readout.correct.Amendment.Alteration;
import dev.readout.correct.Amendment.Confirmation;
import dev.readout.correct.Amendment.Merger;
import dev.readout.correct.Amendment.Rejection;
import dev.readout.correct.Amendment.Split;
import dev.readout.correct.Amendment.Undoing;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.TimeValue;
import dev.readout.store.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectorTest {
    private static final String DOCUMENT = "aaa-001.txt";

    private final Coded base = Samples.release(1);
    private final Text text = base.document().text();
    private final FactKey thank = FactKey.acts(base).get(0);
    private final FactKey condemn = FactKey.acts(base).get(1);
    private final FactKey pledge = FactKey.acts(base).get(2);
    private final FactKey meeting = FactKey.engagements(base).getFirst();

    @Test
    void withoutCorrectionsTheCodingIsAsItWas() {
        Corrected corrected = apply();
        assertThat(corrected.coded()).isEqualTo(base);
        assertThat(corrected.acts()).containsExactly(thank, condemn, pledge);
        assertThat(corrected.engagements()).containsExactly(meeting);
        assertThat(corrected.applied()).isEmpty();
    }

    @Test
    void anActThatIsRejectedIsGoneAndTheOthersKeepTheirNames() {
        Corrected corrected = apply(new Rejection(thank, "thank"));
        assertThat(corrected.coded().acts()).extracting(Act::id).containsExactly("a2", "a3");
        assertThat(corrected.coded().acts().getLast().respondsTo())
                .as("the act that it answered is gone")
                .isEmpty();
    }

    @Test
    void ofTwoActsWithOneTriggerTheOtherKeepsItsKey() {
        Act first = base.acts().getFirst();
        Coded twice = new Coded(base.document(), "first", base.engagements(), List.of(first, first));
        List<FactKey> keys = FactKey.acts(twice);
        Corrected corrected = Corrector.apply(twice, DOCUMENT, said(new Rejection(keys.getFirst(), "thank")));
        assertThat(corrected.acts()).containsExactly(keys.getLast());
        assertThat(corrected.acts().getFirst().role()).isEqualTo("2");
    }

    @Test
    void anActOfARejectedEngagementStandsAlone() {
        Corrected corrected = apply(new Rejection(meeting, "meeting"));
        assertThat(corrected.coded().engagements()).isEmpty();
        assertThat(corrected.coded().acts()).extracting(Act::engagement).containsOnly(Optional.<String>empty());
    }

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

    private static org.assertj.core.groups.Tuple tuple() {
        return org.assertj.core.groups.Tuple.tuple(Fit.Outcome.APPLIED, "");
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

    @Test
    void aMissedActIsAdded() {
        Span trigger = Samples.find(text, "tests");
        Span quote = Samples.find(text, "Crag's tests of rocket 1");
        Addition addition = new Addition(
                text.hash(),
                "act",
                trigger,
                quote,
                Map.of(
                        "act", List.of("mobilize"),
                        "by", List.of("CCC"),
                        "background", List.of("true"),
                        "engagement", List.of(meeting.toString()),
                        "about", List.of("rocket 1")));
        Corrected corrected = apply(addition);
        assertThat(corrected.coded().acts()).extracting(Act::id).containsExactly("a1", "a2", "a4", "a3");
        Act added = corrected.coded().acts().get(2);
        assertThat(added.rule()).isEqualTo(rule(corrected));
        assertThat(added.engagement()).contains("e1");
        assertThat(added.about()).contains(Samples.find(text, "rocket 1"));
        assertThat(added.inferred()).isEmpty();
        assertThat(corrected.acts().get(2).role()).startsWith("+");
        assertThat(apply(addition, new Rejection(corrected.acts().get(2), "mobilize"))
                        .coded())
                .isEqualTo(base);
    }

    @Test
    void aMissedEngagementIsAdded() {
        Span trigger = Samples.find(text, "thanked");
        Corrected corrected = apply(new Addition(
                text.hash(),
                "engagement",
                trigger,
                trigger,
                Map.of("kind", List.of("call"), "participants", List.of("Ms Aal | AAA", "BBB"))));
        Engagement added = corrected.coded().engagements().getLast();
        assertThat(added.id()).isEqualTo("e2");
        assertThat(added.kind()).isEqualTo(Engagement.Kind.CALL);
        assertThat(added.participants()).extracting(p -> p.country()).containsExactly("AAA", "BBB");
        assertThat(added.participants().getFirst().span())
                .as("the name nearest to the trigger")
                .isEqualTo(Samples.find(text, "Ms Aal"));
    }

    @Test
    void whatTheCoderFindsByItselfIsNotAddedTwice() {
        Span trigger = Samples.find(text, "strongly condemned");
        Span quote = Samples.find(text, "strongly condemned Crag's tests");
        Addition like = new Addition(
                text.hash(), "act", trigger, quote, Map.of("act", List.of("condemn"), "by", List.of("DDD")));
        assertThat(apply(like).fits().getFirst().why()).contains("the coding has such a fact itself: a2");
        Addition same = new Addition(text.hash(), "act", trigger, quote, valuesOf(apply(), condemn));
        assertThat(apply(withoutQuote(same)).fits().getFirst().outcome()).isEqualTo(Fit.Outcome.HOLDS);
    }

    private static Addition withoutQuote(Addition a) {
        Map<String, List<String>> values = new java.util.TreeMap<>(a.values());
        values.remove("quote");
        return new Addition(a.textHash(), a.kind(), a.trigger(), a.quote(), values);
    }

    @Test
    void aConfirmationHoldsAsLongAsTheFactSaysTheSame() {
        Confirmation confirmation = new Confirmation(condemn, valuesOf(apply(), condemn));
        Corrected corrected = apply(confirmation);
        assertThat(corrected.fits().getFirst().outcome()).isEqualTo(Fit.Outcome.HOLDS);
        assertThat(corrected.coded()).isEqualTo(base);
        Corrected other = apply(new Alteration(condemn, "target", List.of("CCC"), List.of()), confirmation);
        assertThat(other.fits().getLast().why()).isEqualTo("target is nothing and not 'CCC'");
    }

    @Test
    void aRejectionHoldsWhereNothingIsCodedAndSaysSoWhereSomethingElseIs() {
        Coded none = new Coded(base.document(), "second", List.of(), List.of());
        List<Correction> rejection = said(new Rejection(condemn, "condemn"));
        assertThat(Corrector.apply(none, DOCUMENT, rejection).fits().getFirst().outcome())
                .isEqualTo(Fit.Outcome.HOLDS);
        assertThat(apply(new Rejection(condemn, "accuse")).fits().getFirst().why())
                .isEqualTo("it is condemn and not accuse");
        FactKey wider = new FactKey(text.hash(), "act", Samples.find(text, "strongly condemned"), "");
        assertThat(apply(new Rejection(wider, "condemn")).fits().getFirst().why())
                .contains("another fact in its place: a2");
    }

    @Test
    void aMergerIsForAllWhoAreCodedSo() {
        Corrected corrected = apply(new Merger("BBB", "DDD", Optional.empty()));
        String rule = rule(corrected);
        Act act = corrected.coded().acts().getFirst();
        assertThat(act.target())
                .containsExactly(new ActorRef("DDD", "Bland", Optional.of(Samples.find(text, "Bland")), rule));
        assertThat(act.inferred()).contains(new Inferred("target", rule));
        assertThat(corrected.coded().engagements().getFirst().participants())
                .extracting(p -> p.country())
                .containsExactly("AAA", "DDD");
        assertThat(corrected.coded().engagements().getFirst().inferred()).contains(new Inferred("participants", rule));
        assertThat(corrected.coded().acts().getLast().by())
                .extracting(ActorRef::code)
                .containsExactly("DDD");
    }

    @Test
    void aMergerSpeaksOfItsDocumentOnlyAndOnlyWhereTheActorIs() {
        assertThat(apply(new Merger("BBB", "DDD", Optional.of("other.txt"))).fits())
                .isEmpty();
        assertThat(apply(new Merger("BBB", "DDD", Optional.of(DOCUMENT))).fits())
                .hasSize(1);
        assertThat(apply(new Merger("ZZZ", "DDD", Optional.empty())).fits()).isEmpty();
    }

    @Test
    void aSplitIsForThoseWhoAreToldOfInTheWords() {
        Corrected corrected = apply(new Split("CCC", "CRAG", "DDD", Optional.empty()));
        assertThat(corrected.coded().acts().get(1).target())
                .extracting(ActorRef::code)
                .containsExactly("DDD");
        assertThat(apply(new Split("BBB", "bea  boor", "DDD", Optional.empty()))
                        .coded()
                        .engagements()
                        .getFirst()
                        .participants()
                        .getLast()
                        .country())
                .isEqualTo("DDD");
        assertThat(apply(new Split("CCC", "Hill", "DDD", Optional.empty())).fits())
                .isEmpty();
    }

    @Test
    void oneCorrectionRestsOnTheOneBefore() {
        Alteration first = new Alteration(condemn, "target", List.of("CCC"), List.of("DDD"));
        Alteration then = new Alteration(condemn, "target", List.of("DDD"), List.of("EEE"));
        assertThat(valuesOf(apply(first, then), condemn)).containsEntry("target", List.of("EEE"));
        assertThat(apply(then, first).fits())
                .extracting(Fit::outcome)
                .containsExactly(Fit.Outcome.UNFIT, Fit.Outcome.APPLIED);
    }

    @Test
    void anUndoingCanBeUndone() {
        Correction rejection = Samples.said(1, new Rejection(condemn, "condemn"));
        Correction undoing = Samples.said(2, new Undoing(rejection.id()));
        Correction again = Samples.said(3, new Undoing(undoing.id()));
        assertThat(Corrector.apply(base, DOCUMENT, List.of(rejection, undoing)).coded())
                .isEqualTo(base);
        assertThat(Corrector.apply(base, DOCUMENT, List.of(again, undoing, rejection))
                        .coded()
                        .acts())
                .hasSize(2);
    }

    @Test
    void theOrderOfArrivalDoesNotMatterAndUndoingAllGivesTheBase() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            List<Correction> all = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                all.add(Samples.said(n, any(random)));
            }
            Corrected expected = Corrector.apply(base, DOCUMENT, all);
            Collections.shuffle(all, random);
            assertThat(Corrector.apply(base, DOCUMENT, all)).as("seed %d", seed).isEqualTo(expected);
            List<Correction> undone = new ArrayList<>(all);
            all.forEach(c -> undone.add(Samples.said(100, new Undoing(c.id()))));
            Collections.shuffle(undone, random);
            Corrected back = Corrector.apply(base, DOCUMENT, undone);
            assertThat(back.coded()).as("seed %d", seed).isEqualTo(base);
            assertThat(back.fits()).as("seed %d", seed).isEmpty();
        }
    }

    /** Anything that somebody may say of release 1, whether it fits or not. */
    private Amendment any(Random random) {
        List<FactKey> facts = List.of(thank, condemn, pledge, meeting);
        List<String> codes = List.of("AAA", "BBB", "CCC", "DDD");
        FactKey fact = facts.get(random.nextInt(facts.size()));
        String code = codes.get(random.nextInt(codes.size()));
        String other = codes.get((codes.indexOf(code) + 1 + random.nextInt(3)) % 4);
        int at = random.nextInt(text.length() - 8);
        return switch (random.nextInt(6)) {
            case 0 ->
                new Rejection(
                        fact, List.of("thank", "condemn", "pledge", "meeting").get(facts.indexOf(fact)));
            case 1 -> new Merger(code, other, Optional.empty());
            case 2 ->
                new Split(code, List.of("Bland", "Crag", "Bea Boor").get(random.nextInt(3)), other, Optional.empty());
            case 3 -> new Alteration(fact, "target", List.of(code), List.of(other));
            case 4 ->
                new Addition(
                        text.hash(), "act", new Span(at, at + 3), new Span(at, at + 8), Map.of("act", List.of("deny")));
            default -> new Alteration(fact, "date", List.of("2031-05-04"), List.of("2031"));
        };
    }

    @Test
    void anIdIsOfAllThatIsSaid() {
        Correction one = Samples.said(0, new Rejection(condemn, "condemn"));
        assertThat(Samples.said(0, new Rejection(condemn, "condemn")).id()).isEqualTo(one.id());
        List<Correction> others = List.of(
                Samples.said(1, one.amendment()),
                Samples.said(0, new Rejection(condemn, "accuse")),
                Samples.said(0, new Rejection(thank, "condemn")),
                new Correction(one.amendment(), "Eve", one.at(), one.why()),
                new Correction(one.amendment(), one.who(), one.at(), "So."));
        assertThat(others).extracting(Correction::id).doesNotContain(one.id()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new Correction(one.amendment(), "Dee", one.at(), " "))
                .hasMessageContaining("who and why");
    }

    private Corrected apply(Amendment... amendments) {
        return Corrector.apply(base, DOCUMENT, said(amendments));
    }

    private static List<Correction> said(Amendment... amendments) {
        List<Correction> all = new ArrayList<>();
        for (Amendment amendment : amendments) {
            all.add(Samples.said(all.size(), amendment));
        }
        return all;
    }

    private static String rule(Corrected corrected) {
        return "correction:" + corrected.applied().getFirst();
    }

    private static Map<String, List<String>> valuesOf(Corrected corrected, FactKey key) {
        return corrected.facts().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static Map<String, List<String>> without(
            Map<String, List<String>> values, String field, List<String> after) {
        Map<String, List<String>> changed = new java.util.TreeMap<>(values);
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
