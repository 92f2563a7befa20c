package dev.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Quad;
import dev.readout.coding.Act.Tense;
import dev.readout.coding.Crossing.Cameo;
import dev.readout.coding.Crossing.Plover;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.TimeValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {
    private static final Crosswalk CROSSWALK = Crosswalk.load(DataFiles.bundled());
    private static final ActorRef KENYA = new ActorRef("KEN", "Kenya", Optional.empty(), "name");

    private static Act act(String act, Tense tense, boolean negated, boolean background, boolean targeted) {
        return new Act(
                "a1",
                act,
                act + ".test",
                List.of(new ActorRef("NOR", "Norway", Optional.empty(), "name")),
                targeted ? List.of(KENYA) : List.of(),
                List.of(),
                negated,
                tense,
                background,
                false,
                TimeValue.unknown(),
                Optional.empty(),
                Optional.empty(),
                new Span(0, 1),
                new Span(0, 1),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Optional<Crossing> cross(String act, Tense tense, String trigger, String about) {
        return CROSSWALK.find(act(act, tense, false, false, true), trigger, about, trigger + " " + about);
    }

    @ParameterizedTest
    @CsvSource({
        "thank, thanked, for the help, SUPPORT, , 051",
        "aid, gave, food and tents to Kenya, AID, , 073",
        "aid, gave, artillery ammunition, AID, , 072",
        "agree, agreed, to hold the next round of talks, AGREE, , 036",
        "agree, agreed, to expand trade, AGREE, , 0311",
        "request, urged, Kenya to release the journalists, REQUEST, yield, 0253",
        "demand, demanded, that Kenya withdraw its troops, REQUEST, yield, 1056",
        "reject, rejected, mediation by the Council, REJECT, meet, 126",
        "accuse, accused, Kenya of war crimes, ACCUSE, allege, 1124",
        "sanction, expelled, two diplomats, SANCTION, expel, 161",
        "sanction, imposed sanctions, on three banks, SANCTION, discontinue, 163",
        "sanction, convicted, the captain, SANCTION, convict, 116",
        "retreat, released, forty prisoners, RETREAT, release, 0841",
        "retreat, lifted, the embargo, RETREAT, , 085",
        "mobilize, launched, a ballistic missile, MOBILIZE, weapons, 150",
        "coerce, arrested, the mayor, COERCE, arrest, 173",
        "assault, shelled, the port, ASSAULT, heavy-weapons, 194",
        "protest, rioted, in the capital, PROTEST, riot, 145",
        "concede, apologised, for the delay, CONCEDE, , 055",
        "warn, warned, of sanctions, THREATEN, restrict, 1312",
        "recognize, recognised, the republic, SUPPORT, , 054",
        "recognize, established, diplomatic relations, SUPPORT, , 050",
    })
    void anActHasTheCodesThatItsWordsGive(
            String act, String trigger, String about, String type, String mode, String code) {
        Crossing row = cross(act, Tense.PAST, trigger, about).orElseThrow();
        assertThat(row.plover().map(Plover::type)).contains(type);
        assertThat(row.plover().flatMap(Plover::mode)).isEqualTo(Optional.ofNullable(mode));
        assertThat(row.cameo().map(Cameo::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "aid, give, food to Kenya, AGREE, , 0333",
        "sign, sign, the treaty, AGREE, , 030",
        "sanction, impose sanctions, on three banks, THREATEN, restrict, 1312",
        "condemn, condemn, the attack, THREATEN, , 130",
        "pledge, will build, a school, AGREE, , 030",
        "retreat, withdraw, its troops, AGREE, , 0356",
    })
    void whatIsAnnouncedIsAnIntentOrAThreat(
            String act, String trigger, String about, String type, String mode, String code) {
        Crossing row = cross(act, Tense.FUTURE, trigger, about).orElseThrow();
        assertThat(row.plover().map(Plover::type)).contains(type);
        assertThat(row.plover().flatMap(Plover::mode)).isEqualTo(Optional.ofNullable(mode));
        assertThat(row.cameo().map(Cameo::code)).contains(code);
    }

    @Test
    void anAppealToComeIsNeitherIntentNorThreat() {
        assertThat(cross("request", Tense.FUTURE, "urge", "calm")).isEmpty();
        assertThat(cross("state", Tense.FUTURE, "explain", "its view")).isEmpty();
    }

    @Test
    void whatIsNegatedOrBackgroundDoesNotCrossOver() {
        assertThat(CROSSWALK.find(act("aid", Tense.PAST, true, false, true), "gave", "", ""))
                .isEmpty();
        assertThat(CROSSWALK.find(act("assault", Tense.PAST, false, true, true), "war", "", ""))
                .isEmpty();
    }

    @Test
    void concernBlamesOnlyWithATarget() {
        Crossing blaming = CROSSWALK
                .find(act("concern", Tense.PAST, false, false, true), "expressed concern", "", "")
                .orElseThrow();
        Crossing worried = CROSSWALK
                .find(act("concern", Tense.PAST, false, false, false), "expressed concern", "", "")
                .orElseThrow();
        assertThat(blaming.plover()).hasValueSatisfying(p -> {
            assertThat(p.type()).isEqualTo("ACCUSE");
            assertThat(p.mode()).contains("disapprove");
        });
        assertThat(blaming.cameo().map(Cameo::code)).contains("110");
        assertThat(worried.plover()).isEmpty();
        assertThat(worried.cameo().map(Cameo::code)).contains("012");
    }

    @Test
    void quadClassAndScoreAreEachSchemesOwn() {
        Crossing row = cross("request", Tense.PAST, "urged", "calm").orElseThrow();
        assertThat(row.plover()).hasValueSatisfying(p -> {
            assertThat(p.quad()).isEqualTo(Quad.VERBAL_CONFLICT);
            assertThat(p.score()).isEqualTo(-5.0);
        });
        assertThat(row.cameo()).hasValueSatisfying(c -> {
            assertThat(c.quad()).contains(Quad.VERBAL_COOPERATION);
            assertThat(c.goldstein()).contains(3.0);
        });
    }

    @Test
    void whatASchemeCannotHoldIsEmpty() {
        Crossing state = cross("state", Tense.PAST, "stressed", "the importance of trade")
                .orElseThrow();
        assertThat(state.plover()).isEmpty();
        assertThat(state.cameo()).hasValueSatisfying(c -> assertThat(c.quad()).isEmpty());
        Crossing resigned = cross("retreat", Tense.PAST, "resigned", "").orElseThrow();
        assertThat(resigned.cameo()).isEmpty();
        assertThat(cross("nosuch", Tense.PAST, "x", "")).isEmpty();
    }

    @Test
    void contextsComeFromTheQuote() {
        Crossing row = cross("discuss", Tense.PAST, "discussed", "trade and human rights")
                .orElseThrow();
        assertThat(row.plover().map(Plover::contexts)).contains(List.of("economic", "human_rights"));
    }

    private static Engagement engagement(Kind kind, Status status, Span trigger, int end) {
        return new Engagement(
                "e1",
                kind,
                status,
                TimeValue.unknown(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                trigger,
                new Span(0, end),
                "test");
    }

    private static Text text(String words) {
        return new Text(
                words,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, words.length()))),
                Origins.synthetic(words.length()),
                List.of(),
                "test");
    }

    @ParameterizedTest
    @CsvSource({
        "MEETING, HELD, met, CONSULT, , 040",
        "MEETING, HELD, held negotiations, CONSULT, , 046",
        "MEETING, HELD, received, CONSULT, , 043",
        "CALL, HELD, spoke, CONSULT, phone, 041",
        "VISIT, HELD, visited, CONSULT, visit, 042",
        "CONFERENCE, HELD, summit, CONSULT, multilateral, 040",
        "CORRESPONDENCE, HELD, sent a letter, CONSULT, , 040",
        "VISIT, PLANNED, will visit, AGREE, , 036",
        "MEETING, CANCELLED, meeting, REJECT, meet, 125",
    })
    void engagementsCrossOver(Kind kind, Status status, String words, String type, String mode, String code) {
        Text text = text(words);
        Engagement engagement = engagement(kind, status, new Span(0, words.length()), words.length());
        Crossing row = CROSSWALK.find(engagement, List.of(), text).orElseThrow();
        assertThat(row.plover().map(Plover::type)).contains(type);
        assertThat(row.plover().flatMap(Plover::mode)).isEqualTo(Optional.ofNullable(mode));
        assertThat(row.cameo().map(Cameo::code)).contains(code);
    }

    @Test
    void anEngagementAndItsDiscussingAreOneRow() {
        String words = "They met and discussed trade and thanked Kenya.";
        Engagement met = engagement(Kind.MEETING, Status.HELD, new Span(5, 8), words.length());
        Act discussed = inMeeting("a1", "discuss", new Span(13, 22), words.length());
        Act thanked = inMeeting("a2", "thank", new Span(33, 40), words.length());
        Document document = new Document(
                "d",
                new Document.Snapshot("0", words.length(), "text/plain", "UTF-8"),
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Known.told("NOR")),
                        Optional.empty(),
                        Optional.empty()),
                text(words));

        List<Crossing> rows = CROSSWALK.rows(new Coded(document, "f", List.of(met), List.of(discussed, thanked)));

        assertThat(rows).extracting(Crossing::facts).containsExactly(List.of("e1", "a1"), List.of("a2"));
        assertThat(rows.getFirst().plover().map(Plover::contexts)).contains(List.of("economic"));
    }

    private static Act inMeeting(String id, String act, Span trigger, int end) {
        Act bare = act(act, Tense.PAST, false, false, act.equals("thank"));
        return new Act(
                id,
                act,
                bare.rule(),
                bare.by(),
                bare.target(),
                bare.addressee(),
                false,
                Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.of("e1"),
                Optional.empty(),
                trigger,
                new Span(0, end),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
