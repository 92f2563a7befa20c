package dev.readout.relate.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Text;
import dev.readout.relate.account.Translation.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final Text KOREAN = Accounts.text(
            "ko",
            "서민재 차관은 3월 12일 발도리아에서 회담을 가졌다.",
            "양측은 제4차 전략대화를 2027년에 열기로 하였다.",
            "서 차관은 선원 17명의 귀환에 사의를 표하였다.",
            "양측은 공급망에 관하여 의견을 나누었다.");

    private static final Text ENGLISH = Accounts.text(
            "en",
            "Vice Minister Seo Min Jae held a meeting in Valdoria on March 12.",
            "The two sides agreed to hold the 4th Strategic Dialogue in 2028.",
            "The two sides exchanged views on supply chains.");

    @Test
    void paragraphsAreSetSideBySideByOrderLengthAndNumbers() {
        List<Pair> pairs = Translation.align(KOREAN, ENGLISH, Anchors.load());
        assertThat(pairs).hasSize(4);
        assertThat(pairs.get(0).onlyOne()).isEmpty();
        assertThat(pairs.get(0).onlyOther()).isEmpty();
        assertThat(pairs.get(1).onlyOne()).containsExactly("2027");
        assertThat(pairs.get(1).onlyOther()).containsExactly("2028");
        assertThat(pairs.get(2).other()).isEmpty();
        assertThat(KOREAN.cut(pairs.get(2).one().orElseThrow())).contains("17");
        assertThat(ENGLISH.cut(pairs.get(3).other().orElseThrow())).contains("supply chains");
    }

    @Test
    void aTranslationIsOfAnotherLanguage() {
        assertThat(Translation.isOf(KOREAN, ENGLISH)).isTrue();
        assertThat(Translation.isOf(ENGLISH, ENGLISH)).isFalse();
    }

    @Test
    void nothingIsAlignedWithNothing() {
        Text empty = Accounts.text("ko");
        assertThat(Translation.align(empty, ENGLISH, Anchors.load()))
                .allMatch(pair -> pair.one().isEmpty());
    }
}
