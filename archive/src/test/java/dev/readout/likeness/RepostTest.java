package dev.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.likeness.Likeness.Excerpt;
import dev.readout.likeness.Likeness.Reprint;
import dev.readout.likeness.Likeness.Same;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sites do to a release that they reprint. */
class RepostTest {
    private static final String[] TALKS = {
        "Foreign Minister Ada Aal received the envoy of Bland, Bea Boor, at the Old Customs House in Aalburg on Tuesday. It"
                + " was their second meeting since the ferry line was opened again, and both delegations stayed for the"
                + " evening concert that the port authority gives each spring.",
        "The minister thanked the envoy for the patrol boats that her government lent to the coast guard during the storms"
                + " of last winter. She said that no fisherman had been lost on the northern banks since then, and that the"
                + " people of the islands would not forget it.",
        "The envoy handed over a letter in which the prime minister of Bland proposes a joint survey of the herring grounds."
                + " Experts of the two sides are to meet before the summer and to draw up a list of waters in which nets"
                + " of the finer kind may no longer be used.",
        "Both sides condemned the seizure of a research vessel near the Crag light and called for the immediate return of"
                + " its crew. They agreed to bring the matter before the council of coastal states if the crew is not"
                + " free within a week, and to keep each other informed of every step."
    };

    private static final Release ORIGINAL =
            Texts.release(3, "https://aal.example/17", "Minister receives envoy", TALKS);

    @Test
    void anotherHeadlineIsTheSame() {
        assertThat(likeness("Bland lends Aal a hand on herring", TALKS)).isEqualTo(new Same());
    }

    @Test
    void otherTypographyIsTheSame() {
        String[] set = Arrays.stream(TALKS)
                .map(words ->
                        words.replace(' ', '\u00a0').replace("fi", "\ufb01").replace("Aal", "AAL"))
                .toArray(String[]::new);

        assertThat(likeness("Minister receives envoy", set)).isEqualTo(new Same());
    }

    @Test
    void aByLineMakesAReprint() {
        String[] signed = TALKS.clone();
        signed[0] = "By Nora Ness, Harbour Courier. " + signed[0];

        assertThat(likeness("Talks on herring", signed)).isInstanceOf(Reprint.class);
    }

    @Test
    void anEditorsHandMakesAReprint() {
        String[] edited = TALKS.clone();
        edited[1] = edited[1].replace("would not forget", "will long remember");
        edited[3] = edited[3].replace("immediate", "prompt");

        Likeness likeness = likeness("Talks on herring", edited);

        assertThat(likeness).isInstanceOf(Reprint.class);
        assertThat(likeness.resemblance()).isBetween(0.8, 0.95);
    }

    @Test
    void aWordCutInTwoIsNoOtherWord() {
        String[] hyphened = TALKS.clone();
        hyphened[0] = hyphened[0].replace("Aalburg", "Aal-burg");

        assertThat(likeness("Talks on herring", hyphened)).isInstanceOf(Reprint.class);
    }

    @Test
    void cutShortItIsAnExcerpt() {
        Likeness likeness = likeness("Talks on herring", TALKS[0], TALKS[1], "The envoy handed over a letter");

        assertThat(likeness).isInstanceOf(Excerpt.class);
        assertThat(((Excerpt) likeness).containment()).isEqualTo(1);
    }

    @Test
    void withAPassageDroppedItIsARepost() {
        assertThat(likeness("Talks on herring", TALKS[0], TALKS[1], TALKS[3])).isInstanceOf(Likeness.Repost.class);
    }

    @Test
    void whatASitePutsAroundDoesNotHideIt() {
        Likeness likeness = likeness(
                "Talks on herring",
                Stream.of(
                                Stream.of(
                                        "You are here: home, news, coast. A print version of this page is available."),
                                Stream.of(TALKS),
                                Stream.of("Subscribe to our weekly letter and read more about ferries and harbours."))
                        .flatMap(part -> part)
                        .toArray(String[]::new));

        assertThat(likeness).isInstanceOf(Likeness.Repost.class);
    }

    @Test
    void aDayOrTwoLaterItIsStillARepost() {
        assertThat(Likeness.between(ORIGINAL, Texts.release(5, "https://courier.example/4", "Talks", TALKS)))
                .isEqualTo(new Same());
    }

    @Test
    void whereTheDayIsNotKnownTheWordsDecide() {
        assertThat(Likeness.between(
                        ORIGINAL, Texts.release(Optional.empty(), "https://courier.example/4", "Talks", TALKS)))
                .isEqualTo(new Same());
    }

    @Test
    void inOtherScriptsToo() {
        String korean = "외교부 장관은 화요일 항구에서 이웃 나라의 특사를 만나 지난 겨울 폭풍 때 빌려준 순시선에 대하여 감사를 표하였다. "
                + "양측은 여름 전에 전문가 회의를 열어 청어 어장을 공동으로 조사하기로 합의하였다. 또한 등대 부근에서 나포된 조사선의 승무원을 "
                + "즉시 돌려보낼 것을 요구하였으며 일주일 안에 풀려나지 않으면 연안국 이사회에 이 문제를 제기하기로 하였다.";
        String chinese = "外交部长星期二在旧海关大楼会见邻国特使，感谢对方去年冬天借出巡逻艇。双方同意夏天以前举行专家会议，共同调查鲱鱼渔场，" + "并要求立即释放在灯塔附近被扣的科考船船员。";
        for (String text : new String[] {korean, chinese}) {
            assertThat(Likeness.between(
                            Texts.release(3, "one", "회담", text), Texts.release(3, "other", "会谈", text + " -")))
                    .isEqualTo(new Same());
        }
    }

    @Test
    void theBandsLeadToAllOfThese() {
        Set<Long> bands = new HashSet<>(ORIGINAL.signature().bands());

        assertThat(bands)
                .containsAnyElementsOf(
                        Texts.release(3, "a", "Talks", TALKS).signature().bands())
                .containsAnyElementsOf(Texts.release(3, "b", "Talks", TALKS[0], TALKS[1])
                        .signature()
                        .bands());
    }

    private static Likeness likeness(String title, String... paragraphs) {
        return Likeness.between(ORIGINAL, Texts.release(3, "https://courier.example/4", title, paragraphs));
    }
}
