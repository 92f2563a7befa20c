package dev.readout.relate;

import static dev.readout.relate.Versions.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Text;
import dev.readout.relate.FactChange.Appeared;
import dev.readout.relate.FactChange.ToldOtherwise;
import dev.readout.relate.FactChange.Vanished;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final String VISIT = "Minister Ada Seo travelled to Port Anselm on the fourth of May.";
    private static final String HARBOUR =
            "The two sides looked at plans for a deeper harbour and for the railway that is to lead to it.";
    private static final String THANKS = "Seo thanked Tolle for the help of his country after the flood in the north.";
    private static final String REBUKE = "Seo strongly condemned Orzhan for the launch of a rocket over the Sable Sea.";
    private static final String RELEASE = String.join("\n", VISIT, HARBOUR, THANKS, REBUKE);

    @Test
    void theSameTextsHaveNothingToTell() {
        Revision revision = revision(RELEASE, RELEASE);
        assertThat(revision.isEmpty()).isTrue();
        assertThat(revision.unchanged()).isEqualTo(2);
    }

    @Test
    void layoutAndTypographyAreNoWords() {
        String other = RELEASE.replace("\n", "\n\n ").replace(" the ", "\u00a0the\u200b  ");
        assertThat(revision(RELEASE, other).words()).isEmpty();
        assertThat(revision("Seo's \"old - and new\" plan", "Seo’s “old – and new” plan")
                        .words())
                .isEmpty();
    }

    @Test
    void oneWordIsChanged() {
        Revision revision = revision(RELEASE, RELEASE.replace("fourth", "fifth"));
        assertThat(told(revision)).containsExactly("REPLACED fourth > fifth");
        assertThat(revision.facts()).isEmpty();
    }

    @Test
    void aNewParagraphDoesNotSmear() {
        String added =
                "The Minister of Trade and the head of the port saw the plans for the harbour in the north of the city.";
        Revision revision = revision(RELEASE, String.join("\n", VISIT, added, HARBOUR, THANKS, REBUKE));
        assertThat(told(revision)).containsExactly("ADDED whole  > " + added);
        assertThat(told(turned(revision))).containsExactly("DROPPED whole " + added + " > ");
    }

    @Test
    void aNewSentenceBeginsWhereItBegins() {
        String one = "Seo met Tolle. Seo thanked Tolle. They left.";
        Revision revision = revision(one, "Seo met Tolle. Seo condemned Orzhan. Seo thanked Tolle. They left.");
        assertThat(told(revision)).containsExactly("ADDED  > Seo condemned Orzhan.");
        assertThat(revision.facts()).hasSize(1).first().isInstanceOfSatisfying(Appeared.class, a -> {
            assertThat(a.fact().id()).isEqualTo("a1");
            assertThat(a.newWords()).isTrue();
        });
        assertThat(revision.unchanged()).isEqualTo(2);
    }

    @Test
    void aFactIsTheSameThoughItsNumberIsAnother() {
        Revision revision = revision(String.join("\n", VISIT, REBUKE), String.join("\n", VISIT, THANKS, REBUKE));
        assertThat(revision.facts()).singleElement().isInstanceOf(Appeared.class);
        assertThat(revision.unchanged()).isEqualTo(1);
    }

    @Test
    void aParagraphIsMovedAndItsFactsWithIt() {
        Revision revision =
                revision(RELEASE, String.join("\n", REBUKE.replace("rocket", "missile"), VISIT, HARBOUR, THANKS));
        assertThat(told(revision))
                .containsExactly(
                        "MOVED Seo strongly condemned Orzhan for the launch of a > Seo strongly condemned Orzhan for the launch of a",
                        "REPLACED rocket > missile",
                        "MOVED over the Sable Sea. > over the Sable Sea.");
        assertThat(revision.facts()).isEmpty();
        assertThat(revision.unchanged()).isEqualTo(2);
    }

    @Test
    void aFactIsSoftened() {
        Revision revision = revision(RELEASE, RELEASE.replace("strongly ", ""));
        assertThat(told(revision)).containsExactly("DROPPED strongly > ");
        assertThat(changed(revision)).containsExactly(new Attribute("manner", List.of("strongly"), List.of()));
    }

    @Test
    void aVerbIsReplacedAndTheActWithIt() {
        Revision revision = revision(RELEASE, RELEASE.replace("strongly condemned", "regretted"));
        assertThat(told(revision)).containsExactly("REPLACED strongly condemned > regretted");
        assertThat(changed(revision))
                .containsExactly(
                        new Attribute("act", List.of("condemn"), List.of("concern")),
                        new Attribute("manner", List.of("strongly"), List.of()));
    }

    @Test
    void whatTookThePlaceOfAnotherSentenceIsAnotherFact() {
        Revision revision = revision(
                String.join("\n", VISIT, "Seo thanked Tolle.", HARBOUR),
                String.join("\n", VISIT, "Marant condemned Orzhan again and again.", HARBOUR));
        assertThat(revision.facts())
                .hasSize(2)
                .anyMatch(c -> c instanceof Vanished v && v.wordsGone())
                .anyMatch(c -> c instanceof Appeared a && a.newWords());
    }

    @Test
    void theSameVerbInAnotherPlaceIsAnotherFact() {
        Revision revision = revision(
                String.join("\n", REBUKE, VISIT, HARBOUR),
                String.join("\n", VISIT, HARBOUR, "Marant condemned Orzhan in a letter."));
        assertThat(revision.facts())
                .hasSize(2)
                .anyMatch(c -> c instanceof Vanished)
                .anyMatch(c -> c instanceof Appeared);
    }

    @Test
    void aDenialIsToldOtherwise() {
        Revision revision = revision("Seo thanked Tolle for it.", "Seo did not thanked Tolle for it.");
        assertThat(changed(revision)).containsExactly(new Attribute("negated", List.of("no"), List.of("yes")));
    }

    @Test
    void theMeetingIsTheSameWithAnotherPartner() {
        Revision revision = revision("Seo met Tolle in the old palace.", "Seo met Marant in the old palace.");
        assertThat(changed(revision))
                .containsExactly(new Attribute(
                        "participants", List.of("Seo, XSE", "Tolle, XTO"), List.of("Seo, XSE", "Marant, XMA")));
    }

    @Test
    void aFactMayGoThoughItsWordsStay() {
        Coded before = version(RELEASE);
        Coded after = new Coded(
                before.document(), "two", before.engagements(), before.acts().subList(0, 1));
        Revision revision = Revision.of(before, after);
        assertThat(revision.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Vanished.class, v -> assertThat(v.wordsGone()).isFalse());
        assertThat(revision.isOneCoder()).isFalse();
    }

    @Test
    void titleIsToldBesideTheWords() {
        Revision revision = Revision.of(version("Talks", RELEASE), version("Talks in May", RELEASE));
        assertThat(revision.metadata())
                .containsExactly(new Attribute("title", List.of("Talks"), List.of("Talks in May")));
        assertThat(revision.words()).isEmpty();
    }

    @Test
    void textsWithNothingInCommonAreReplaced() {
        Revision revision = revision("Seo met Tolle", "nobody came");
        assertThat(told(revision)).containsExactly("REPLACED whole Seo met Tolle > nobody came");
        assertThat(told(revision("", RELEASE))).hasSize(1).first().asString().startsWith("ADDED whole");
        assertThat(revision("", "").isEmpty()).isTrue();
    }

    @Test
    void aParagraphThatIsSplitHasTheSameWords() {
        assertThat(revision(RELEASE, RELEASE.replace("harbour and", "harbour\nand"))
                        .words())
                .isEmpty();
    }

    private static Revision revision(String before, String after) {
        return Revision.of(version(before), version(after));
    }

    private static Revision turned(Revision revision) {
        return Revision.of(revision.after(), revision.before());
    }

    private static List<Attribute> changed(Revision revision) {
        List<Attribute> all = new ArrayList<>();
        for (FactChange change : revision.facts()) {
            assertThat(change).isInstanceOf(ToldOtherwise.class);
            if (change instanceof ToldOtherwise told) {
                all.addAll(told.attributes());
            }
        }
        return all;
    }

    private static List<String> told(Revision revision) {
        Text before = revision.before().document().text();
        Text after = revision.after().document().text();
        return revision.words().stream()
                .map(c -> c.kind() + (c.wholeBlocks() ? " whole " : " ") + before.cut(c.before()) + " > "
                        + after.cut(c.after()))
                .toList();
    }
}
