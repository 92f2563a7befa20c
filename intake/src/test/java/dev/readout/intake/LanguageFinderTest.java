package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
    private final LanguageFinder finder = LanguageFinder.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The two ministers agreed to meet again in the capital of Norland and thanked their hosts.",
                "en; President Lula de Souza of Norland met Ministro José de la Vega and Señora María del Mar for talks in La Paz.",
                "en; Minister Orla Venn (오를라 벤) of Norland was received by the president.",
                "fr; Les deux ministres ont salué le travail des délégations et se sont félicités de la qualité du dialogue.",
                "es; Los ministros de los dos países acordaron que la comisión se reúna en la capital del norte.",
                "pt; Os ministros dos dois países concordaram que a comissão se reúna na capital do norte em maio.",
                "it; I ministri dei due paesi hanno concordato che la commissione si riunisca nella capitale del nord.",
                "de; Die beiden Minister haben sich in der Hauptstadt getroffen und die Lage mit den Gästen besprochen.",
                "nl; De ministers van de twee landen zijn het eens over een nieuw overleg in de hoofdstad van het noorden.",
                "pl; Ministrowie obu państw zgodzili się, że komisja spotka się w stolicy na początku maja i że to jest dobre.",
                "tr; İki bakan başkentte bir araya geldi ve ülkeler için daha çok iş birliği ile yeni bir dönem olarak anlattı.",
                "id; Kedua menteri sepakat untuk bertemu di ibu kota dan membahas kerja sama dengan negara tetangga pada bulan ini.",
                "vi; Hai bộ trưởng đã gặp nhau và trao đổi về các vấn đề của khu vực với những nước được mời trong năm này.",
                "ru; Министры обменялись мнениями о положении в регионе и договорились о новой встрече.",
                "uk; Міністри обговорили становище у регіоні та домовилися про нову зустріч, що відбудеться за місяць.",
                "bg; Министрите се срещнаха в столицата и се договориха за нова среща на двете страни, която да е през май.",
                "ko; 양국 장관은 수도에서 만나 지역 정세에 대하여 의견을 나누었다.",
                "ja; 両国の大臣は首都で会談し、地域の情勢について意見を交わした。",
                "zh; 两国部长在首都举行会谈，就地区形势交换了意见。",
                "ar; التقى الوزيران في العاصمة وتبادلا الآراء.",
                "fa; دو وزیر در پایتخت با هم دیدار کردند و این گفتگو برای هر دو کشور مهم است.",
                "he; שני השרים נפגשו בבירה ושוחחו על המצב באזור.",
                "el; Οι δύο υπουργοί συναντήθηκαν στην πρωτεύουσα.",
                "th; รัฐมนตรีทั้งสองพบกันที่เมืองหลวง"
            })
    void tellsALanguage(String language, String words) {
        assertThat(finder.find(words)).contains(language);
    }

    @Test
    void fewWordsDoNotTell() {
        assertThat(finder.find("De Vries, Laan and Associates")).isEmpty();
        assertThat(finder.find("U.S. Senator O. K. Venn, U.S. Representative S. I. Orr"))
                .isEmpty();
        assertThat(finder.find("12 345")).isEmpty();
        assertThat(finder.find("")).isEmpty();
    }

    @Test
    void whatDoesNotTellHasTheLanguageOfTheText() {
        List<Optional<String>> found = finder.of(List.of(
                "Gespräche",
                "Die beiden Minister haben sich in der Hauptstadt getroffen und die Lage mit den Gästen besprochen.",
                "###"));

        assertThat(found).containsExactly(Optional.of("de"), Optional.of("de"), Optional.of("de"));
    }

    @Test
    void whatIsInOtherLettersDoesNotHaveTheLanguageOfTheText() {
        List<Optional<String>> found = finder.of(List.of(
                "The ministers met on Monday.", "양국 장관은 수도에서 만나 지역 정세에 대하여 의견을 나누었다. 두 장관은 다시 만나기로 하였다.", "12 345"));

        assertThat(found).containsExactly(Optional.empty(), Optional.of("ko"), Optional.of("ko"));
    }

    @Test
    void eachBlockOfAMixedReleaseHasItsOwn() {
        Reading read = Reading.text("""
                Meeting of the Ministers

                The two ministers agreed to meet again in the capital and thanked the hosts of the talks.

                양국 장관은 수도에서 만나 지역 정세에 대하여 의견을 나누었다. 두 장관은 다시 만나기로 하였다.
                """);

        assertThat(read.document().text().blocks())
                .extracting(b -> b.language().orElse(""))
                .containsExactly("en", "en", "ko");
        assertThat(read.document().text().blocks()).extracting(Block::kind).startsWith(Block.Kind.TITLE);
    }

    @Test
    void aTextThatSaysNothingHasNone() {
        assertThat(Reading.text("1 2 3\n\n4 5 6.").document().text().blocks())
                .allSatisfy(b -> assertThat(b.language()).isEmpty());
    }
}
