package dev.readout.correct;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.readout.document.Span;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.store.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CorrectorTest extends CorrectorFixture {
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
        Map<String, List<String>> values = new TreeMap<>(a.values());
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
}
