package dev.readout.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.desk.RuleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(,[a-z]+)?}");
    /** Of classes that say to people what cannot be done, or what is otherwise. */
    private static final List<String> SPEAKERS = List.of(
            "correct.ActDraft",
            "correct.ActField",
            "correct.Corrector",
            "correct.Draft",
            "correct.EngagementDraft",
            "correct.Quotation",
            "correct.Values",
            "desk.AccountChoice",
            "desk.CorrectionDesk",
            "desk.Indexes",
            "desk.Turn",
            "search.DateRange",
            "search.PhraseReader",
            "search.QueryReader",
            "search.QueryTokens",
            "search.Translator",
            "serve.Doorkeeper",
            "serve.Problem",
            "web.actor.DyadPage",
            "web.commitment.EvidencePage",
            "web.corrections.JudgementPage",
            "web.frame.Frame",
            "web.frame.Seal",
            "web.meet.EngagementFilter",
            "web.meet.EventPage",
            "web.start.IngestPage",
            "wording.ClauseNovelty",
            "wording.NameNovelty",
            "wording.OrderNovelty",
            "wording.PersonNovelty",
            "wording.PhraseNovelty",
            "wording.RankNovelty");

    private final Gazetteer gazetteer = Gazetteer.read(DataFiles.bundled());
    private final Languages languages = Languages.load(gazetteer);
    private final ActCodebook codebook = ActCodebook.load(DataFiles.bundled());

    @Test
    void everyLanguageHasAColumnAndEverySentenceAllOfThem() {
        List<String[]> rows = Sentences.rows();
        assertThat(rows.getFirst())
                .containsExactlyInAnyOrderElementsOf(
                        languages.list().stream().map(Words::code).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as(row[0]).hasSize(rows.getFirst().length).doesNotContain("");
            assertThat(row)
                    .as(row[0])
                    .allSatisfy(column -> assertThat(places(column)).isEqualTo(places(row[0])));
        });
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    }

    private static Set<String> places(String sentence) {
        return new TreeSet<>(
                PLACE.matcher(sentence).results().map(place -> place.group(1)).toList());
    }

    @Test
    void bodiesAreNamedAsTheLanguageDoes() {
        assertThat(languages.find("ko").orElseThrow().actor("EUU")).isEqualTo("유럽연합");
        assertThat(languages.find("en").orElseThrow().actor("EUU")).isEqualTo("European Union");
    }

    @Test
    void whatACodebookSaysIsSaidInEveryLanguage() {
        for (Words words : languages.list()) {
            for (ActEntry act : codebook.list()) {
                assertThat(Stream.of(
                                        Stream.of(act.definition()),
                                        act.neighbours().stream(),
                                        act.rules().stream().flatMap(rule -> RuleText.parts(rule).stream()))
                                .flatMap(sentence -> sentence))
                        .as(act.name())
                        .allSatisfy(sentence -> assertThat(words.told(sentence).language())
                                .as(sentence)
                                .isEqualTo(words.code()));
            }
        }
    }

    @Test
    void whatIsVeryLongIsSaidAsItIs() {
        Words korean = languages.find("ko").orElseThrow();
        String sentence = "%s is none of what is allowed here: all.";
        assertThat(korean.told(sentence.formatted("x".repeat(100))).language()).isEqualTo("ko");
        assertThat(korean.told(sentence.formatted("x".repeat(100_000))).language())
                .isEqualTo("en");
    }

    /** A sentence that is put otherwise in the program would be English on every page. */
    @Test
    void everySentenceIsStillSaid() throws IOException {
        Set<String> said = new HashSet<>();
        gazetteer.bodies().forEach(body -> said.add(body.name()));
        codebook.list().forEach(act -> {
            said.add(act.definition());
            said.addAll(act.neighbours());
        });
        List<String> constants = new ArrayList<>(Constants.of("dev.readout.desk.RuleText"));
        for (String speaker : SPEAKERS) {
            constants.addAll(Constants.of("dev.readout." + speaker));
        }
        assertThat(Sentences.rows().stream().skip(1).map(row -> row[0]))
                .hasSizeGreaterThan(200)
                .allSatisfy(sentence -> {
                    if (!said.contains(sentence)) {
                        assertThat(pieces(sentence))
                                .allSatisfy(piece -> assertThat(constants)
                                        .as(piece + " of: " + sentence)
                                        .anyMatch(constant -> constant.contains(piece)));
                    }
                });
    }

    private static List<String> pieces(String sentence) {
        return Arrays.stream(PLACE.split(sentence)).map(String::strip).toList();
    }

    @Test
    void whatDiffersStandsAtItsPlaceByTheNameThatThePageHasForIt() {
        Words english = languages.find("en").orElseThrow();
        Words korean = languages.find("ko").orElseThrow();

        assertThat(korean.told("“build” stands in no earlier document of KOR"))
                .isEqualTo(new Told("대한민국의 이전 문서에는 “build”이(가) 없음", "ko"));
        assertThat(english.told("“a $1 {0} b” stands in 1200 earlier documents of KOR, from 2024-05 to 2024-05-31")
                        .words())
                .isEqualTo(
                        "“a $1 {0} b” stands in 1,200 earlier documents of Republic of Korea, from May 2024 to May 31, 2024");
        assertThat(korean.told("act is 'condemn' and not nothing").words())
                .isEqualTo("행위: 지금 값은 'condemn'이며, 없음이(가) 아닙니다");
        assertThat(korean.told("it is accuse and not condemn").words()).contains("규탄");
        assertThat(korean.told("its target is looked for in the object, then “to …”")
                        .words())
                .isEqualTo("대상을 찾는 곳: 목적어, 다음으로 “to …”");
    }

    @Test
    void whatNobodyTranslatedIsTheEnglish() {
        for (Words words : languages.list()) {
            assertThat(words.told("Something else: {0} <b>")).isEqualTo(new Told("Something else: {0} <b>", "en"));
        }
    }
}
