package dev.readout.relate.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final Ladders LADDERS = Ladders.load();

    private static final Accounts ONE = Accounts.of(
                    "AAA",
                    "The sides agreed to reopen the Aalburg ferry in June and to found a grain council.",
                    "They condemned the shelling of the Cragton lighthouse.",
                    "Minister Aal thanked Bland for the loan of two icebreakers.",
                    "Minister Aal proposed that students need no visa. Minister Boor responded positively.")
            .act("agree", "AAA", "agreed to", "agreed to reopen the Aalburg ferry in June and to found a grain council")
            .act("condemn", "AAA", "condemned", "They condemned the shelling of the Cragton lighthouse")
            .act("thank", "AAA", "thanked", "Minister Aal thanked Bland for the loan of two icebreakers")
            .act("propose", "AAA", "proposed", "Minister Aal proposed that students need no visa")
            .answer("accept", "BBB", "responded positively", "Minister Boor responded positively", "a4");

    private static final Accounts OTHER = Accounts.of(
                    "BBB",
                    "Minister Boor took note of Aaland's wish to reopen the Aalburg ferry.",
                    "The ministers agreed to found a grain council.",
                    "She voiced concern over the shelling of the Cragton lighthouse.",
                    "The loan of two icebreakers to Aaland will end in March.",
                    "She noted the proposal that students need no visa.",
                    "She raised the case of two fishermen held in Aalburg.")
            .act("note", "BBB", "took note of", "Minister Boor took note of Aaland's wish to reopen the Aalburg ferry")
            .act("agree", "BBB", "agreed to", "agreed to found a grain council")
            .act("concern", "BBB", "concern", "She voiced concern over the shelling of the Cragton lighthouse")
            .act("note", "BBB", "noted", "She noted the proposal that students need no visa")
            .act("discuss", "BBB", "raised", "She raised the case of two fishermen held in Aalburg");

    private static final List<Row> ROWS = SideBySide.of(List.of(ONE.account(), OTHER.account()), LADDERS);

    private static Row about(String words) {
        return ROWS.stream()
                .filter(row -> row.cells().stream()
                        .flatMap(cell -> cell.claims().stream())
                        .anyMatch(claim -> claim.quote().contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> acts(Row row) {
        return row.cells().stream()
                .map(cell -> String.join(
                        ",", cell.claims().stream().map(c -> c.act().act()).toList()))
                .toList();
    }

    @Test
    void agreedHereAndNotedThereDifferInStrength() {
        Row ferry = about("wish to reopen");
        assertThat(ferry.verdict()).isEqualTo(Verdict.DIFFER_IN_STRENGTH);
        assertThat(ferry.ladder()).contains("assent");
        assertThat(acts(ferry)).containsExactly("agree", "note");
    }

    @Test
    void whatOneSaysInOneBreathStandsBesideBothOfTheOther() {
        assertThat(about("agreed to found").verdict()).isIn(Verdict.DIFFER_IN_WORDING, Verdict.BOTH);
        assertThat(ROWS.stream().filter(row -> acts(row).getFirst().equals("agree")))
                .hasSize(2);
    }

    @Test
    void condemnationAndConcernDifferInStrength() {
        assertThat(about("shelling").verdict()).isEqualTo(Verdict.DIFFER_IN_STRENGTH);
        assertThat(about("shelling").ladder()).contains("censure");
    }

    @Test
    void aProposalAndTheReplyToItAreOneTopic() {
        Row visa = about("no visa");
        assertThat(acts(visa)).containsExactly("propose,accept", "note");
        assertThat(visa.verdict()).isEqualTo(Verdict.DIFFER_IN_STRENGTH);
        assertThat(visa.remarks()).anyMatch(remark -> remark.told().startsWith("who acts"));
    }

    private static List<Row> besideFerry(Accounts other) {
        return SideBySide.of(
                List.of(
                        Accounts.of("AAA", "The sides agreed to reopen the Aalburg ferry in June.")
                                .act("agree", "AAA", "agreed", "The sides agreed to reopen the Aalburg ferry in June")
                                .account(),
                        other.account()),
                LADDERS);
    }

    private static void differ(List<Row> rows) {
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().verdict()).isEqualTo(Verdict.DIFFER_IN_STRENGTH);
        assertThat(rows.getFirst().remarks()).anyMatch(remark -> remark.told().startsWith("denied: so / "));
    }

    @Test
    void whatOneSaysIsAgreedAndTheOtherSaysIsNotAreNotBoth() {
        differ(besideFerry(Accounts.of("BBB", "The sides did not agree to reopen the Aalburg ferry in June.")
                .not("agree", "BBB", "agree", "The sides did not agree to reopen the Aalburg ferry in June")));
    }

    @Test
    void noSuchAgreementDeniesWhatIsClaimedInTheSameAccount() {
        differ(besideFerry(Accounts.of(
                        "BBB",
                        "Aaland claims that the sides agreed to reopen the Aalburg ferry in June.",
                        "No such agreement was reached.")
                .act("agree", "BBB", "agreed", "the sides agreed to reopen the Aalburg ferry in June")
                .not("agree", "BBB", "agreement was reached", "No such agreement was reached")));
    }

    @Test
    void noAgreementDeniesTheOnlyOneThatTheOtherAccountClaims() {
        differ(besideFerry(Accounts.of("BBB", "No such agreement was reached.")
                .not("agree", "BBB", "agreement was reached", "No such agreement was reached")));
    }

    @Test
    void aLongTriggerTellsWhatItIsAbout() {
        differ(besideFerry(Accounts.of("BBB", "No agreement to reopen the Aalburg ferry was reached.")
                .not(
                        "agree",
                        "BBB",
                        "agreement to reopen the Aalburg ferry was reached",
                        "No agreement to reopen the Aalburg ferry was reached")));
    }

    @Test
    void whatStandsInOneAloneIsOnlyInIt() {
        Row fishermen = about("fishermen");
        assertThat(fishermen.verdict()).isEqualTo(Verdict.ONLY);
        assertThat(fishermen.told()).containsExactly(1);
    }

    @Test
    void whatTheOtherSpeaksOfWithoutAnActIsNotOnlyInOne() {
        Row icebreakers = about("icebreakers");
        assertThat(icebreakers.verdict()).isEqualTo(Verdict.DIFFER_IN_WORDING);
        assertThat(icebreakers.cells().getLast().uncoded())
                .hasValueSatisfying(span -> assertThat(
                                OTHER.account().coded().document().text().cut(span))
                        .isEqualTo("The loan of two icebreakers to Aaland will end in March."));
    }

    @Test
    void eachClaimOfEachAccountIsInSomeRow() {
        assertThat(ROWS.stream().flatMap(row -> row.cells().getFirst().claims().stream()))
                .containsAll(ONE.account().claims());
        assertThat(ROWS.stream().flatMap(row -> row.cells().getLast().claims().stream()))
                .containsExactlyInAnyOrderElementsOf(OTHER.account().claims());
    }

    @Test
    void wordsOfItsOwnAreCutFromTheQuote() {
        Row ferry = about("wish to reopen");
        List<String> own = ferry.cells().getFirst().own().stream()
                .map(span -> ONE.account().coded().document().text().cut(span))
                .toList();
        assertThat(own).contains("June", "grain", "council").doesNotContain("ferry", "reopen");
    }

    @Test
    void theSameIsBoth() {
        Row row = SideBySide.of(List.of(ONE.account(), ONE.account()), LADDERS).getFirst();
        assertThat(row.verdict()).isEqualTo(Verdict.BOTH);
    }

    @Test
    void noVerdictSpeaksOfSilenceOrOfBrokenPromises() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(verdict.told()).doesNotContain("silent", "broken", "denied");
        }
    }
}
