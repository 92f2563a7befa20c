package dev.readout.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.query.DocumentQuery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    private Path directory;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = new Archive(directory)
                .with(
                        "a",
                        "Minister Aal met Ms Boor. She condemned the launching of a rocket.\n"
                                + "The follow-up is on Bland's side.",
                        "AAA",
                        "2031-05-04",
                        "Talks in Aalburg")
                .with("b", "The launch of one rocket more was not condemned by Bland.", "BBB", "2031-05-20", "Rocket")
                .with(
                        "c",
                        "Rockets, said José Crag 🕊, launch themselves.\nCondemning is for others.",
                        "AAA",
                        "2030-01-02",
                        "Grain")
                .with("d", "북한은 미사일을 발사했다. 한국 정부는 규탄했다.")
                .with("e", "日本政府は核実験に抗議した。")
                .with("f", "中国外交部发言人毛宁主持例行记者会。");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "condemn | a b c",
                "condemned rockets | a b c",
                "condemn AND rocket | a b c",
                "condemn NOT Bland | c",
                "condemn -Bland | c",
                "condemn && (grain OR zzz) | c",
                "meet | a",
                "grain OR boor | a c",
                "(grain OR boor) crag | c",
                "rocket AND NOT (boor OR crag) | b",
                "\"launch of\" | b",
                "\"launching of a rocket\" | a",
                "\"launch of a rocket\" | ``",
                "“launch of” | b",
                "\"condemn rocket\"~4 | a b",
                "\"condemn rocket\"~3 | b",
                "\"condemn rocket\"~2 | ``",
                "\"rocket condemn\"~8 | a b",
                "\"rocket condemn\"~99 | a b",
                "launch* | a b c",
                "launchi* | a",
                "Cragg~ | c",
                "Drag~ | ``",
                "Brand~1 | a b",
                "jose | c",
                "JOSÉ | c",
                "\"jose crag\" | c",
                "follow-up | a",
                "\"on bland\" | a",
                "title:talk | a",
                "title:(talks OR grain) | a c",
                "title:\"in aalburg\" | a",
                "aalburg | a",
                "rocket issuer:AAA | a c",
                "issuer:aaa | a c",
                "date:2031 | a b",
                "date:2031-05-20 | b",
                "date:2030-01..2031-05-04 | a c",
                "date:..2030 | c",
                "date:2031-05-05.. | b",
                "NOT date:2030.. | d e f",
                "lang:ko | d",
                "* | a b c d e f",
                "rocket — & 🕊 | c",
                "zzz | ``"
            })
    void whatIsAskedForIsFound(String query, String documents) {
        assertThat(archive.ask(query)).isEqualTo(documents);
    }

    @Test
    void twoBarsAreOr() {
        assertThat(archive.ask("grain || boor")).isEqualTo("a c");
    }

    @ParameterizedTest
    @CsvSource({
        "미사일, d",
        "미사일은, d",
        "북한, d",
        "한국의, d",
        "정부, d",
        "발사, d",
        "사일, d",
        "한미, ''",
        "核実験, e",
        "核, e",
        "実験に抗議, e",
        "核抗議, ''",
        "日本, e",
        "外交部, f",
        "毛宁, f",
        "记者, f",
        "发言人主持, ''",
        "\"外交部 发言人\", f",
        "外交* , f"
    })
    void wordsOfCountriesThatWriteWithoutSpacesAreFound(String query, String documents) {
        assertThat(archive.ask(query)).isEqualTo(documents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "crag launch | Crag launch",
                "\"josé crag\" | José Crag",
                "\"condemned rocket\"~5 NOT more | condemned rocket",
                "themselv* | themselves",
                "bland issuer:AAA | Bland",
                "미사일 | 미사일",
                "核実験 | 核実験",
                "\"외\" | ``"
            })
    void theVeryWordsAreTold(String query, String words) {
        assertThat(String.join(" ", archive.found(query))).isEqualTo(words);
    }

    @Test
    void spansAreCodePointsOfTheStoredText() {
        try (Search search = archive.search()) {
            Hit hit = search.ask(Question.of("themselves")).hits().getFirst();
            Passage passage = hit.passages().getFirst();
            String text = hit.version().text().value();
            int start = passage.found().getFirst().start();
            assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith("themselves.");
            assertThat(passage.words()).isEqualTo("Rockets, said José Crag 🕊, launch themselves.");
            assertThat(hit.places()).isEqualTo(1);
        }
    }

    @Test
    void noPhraseSpansTwoParagraphs() {
        assertThat(archive.ask("\"rocket the\"")).isEmpty();
        assertThat(archive.ask("\"rocket follow\"~100")).isEmpty();
    }

    @Test
    void theScopeIsThatOfAllQuestions() {
        DocumentQuery all = DocumentQuery.all();
        assertThat(archive.ask("condemn", all.issuer("BBB"))).isEqualTo("b");
        assertThat(archive.ask("condemn", all.document("a"))).isEqualTo("a");
        assertThat(archive.ask("condemn", all.from(LocalDate.of(2031, 5, 5)))).isEqualTo("b");
        assertThat(archive.ask("condemn", all.to(LocalDate.of(2031, 5, 5)))).isEqualTo("a c");
    }

    @Test
    void pagesFollowEachOther() {
        try (Search search = archive.search()) {
            Question question = new Question("*", DocumentQuery.all().page(4, 4), Question.Order.NEWEST, 0);
            Answer answer = search.ask(question);
            assertThat(answer.total()).isEqualTo(6);
            assertThat(answer.hits()).hasSize(2);
            assertThat(names(search, "condemn", Question.Order.NEWEST)).containsExactly("b", "a", "c");
            assertThat(names(search, "condemn", Question.Order.OLDEST)).containsExactly("c", "a", "b");
        }
    }

    private static List<String> names(Search search, String words, Question.Order order) {
        return search.ask(new Question(words, DocumentQuery.all(), order, 0)).hits().stream()
                .map(hit -> hit.version().source().name())
                .toList();
    }

    @Test
    void whatIsNearComesFirst() {
        archive.with("g", "A rocket flew for long. " + "Nothing was seen of it. ".repeat(9) + "All condemned it.");
        archive.with("h", "All condemned the rocket. " + "Nothing was seen of it. ".repeat(9) + "It flew for long.");
        try (Search search = archive.search()) {
            List<String> names = names(search, "condemned rocket NOT launch", Question.Order.RELEVANCE);
            assertThat(names).containsExactly("h", "g");
        }
    }

    @Test
    void theNewestAreTheLastOfTheList() {
        try (Search search = archive.search()) {
            List<Listed> all = search.list(DocumentQuery.all());
            for (int most = 0; most <= all.size() + 1; most++) {
                Newest newest = search.newest(DocumentQuery.all(), most);
                int earlier = Math.max(0, all.size() - most);
                assertThat(newest).isEqualTo(new Newest(all.subList(earlier, all.size()), earlier));
            }
        }
    }

    @Test
    void documentsAreCountedByWhatIsKnownOfThem() {
        try (Search search = archive.search()) {
            List<Facet> facets = search.count(Question.of("condemn"), 1);
            assertThat(facets).contains(new Facet("issuer", List.of(new Facet.Count("AAA", 2)), 1));
            assertThat(facets).contains(new Facet("year", List.of(new Facet.Count("2031", 2)), 1));
            assertThat(facets).contains(new Facet("lang", List.of(new Facet.Count("en", 3)), 0));
            assertThat(search.count(Question.of("zzz"), 9))
                    .allSatisfy(f -> assertThat(f.values()).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 0 | nothing to look for",
                "\"rocket | 0 | never closed",
                "a (rocket OR | 11 | missing at the end",
                "(rocket | 0 | never closed; add )",
                "rocket) | 6 | closes nothing",
                "AND rocket | 0 | stands between two things",
                "rocket AND | 9 | missing at the end",
                "rocket () | 8 | missing before this )",
                "*ocket | 0 | cannot stand at the start",
                "ro*ket | 0 | at the end of a word alone",
                "a \"roc* bland\" | 2 | inside quotation marks",
                "rocket~7 | 6 | at most two letters",
                "ab~ | 0 | three letters",
                "~ | 0 | right behind a word",
                "\"a b\"~ | 5 | how far apart",
                "\"a b\"~999 | 5 | at most 100",
                "planet:mars | 0 | there is no field 'planet'",
                "date:spring | 5 | no date such as",
                "date:2031-05..2030 | 5 | no date such as",
                "date:.. | 5 | no date such as",
                "issuer:(AAA OR BBB) | 7 | stands one value",
                "issuer: | 6 | missing at the end",
                "title:issuer:AAA | 0 | followed by words",
                "— | 0 | no word in this question"
            })
    void whatCannotBeAskedIsToldWithItsPlace(String query, int at, String message) {
        assertThatThrownBy(() -> archive.ask(query)).isInstanceOfSatisfying(QueryException.class, e -> {
            assertThat(e.getMessage()).contains(message);
            assertThat(e.start()).isEqualTo(at);
            assertThat(e.end()).isGreaterThan(at);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10:30", "https://aaa.example/x?a=b", "a+b", "a^2", "[a TO b]", "{!x}", "a/b", "a'b", "a|b"})
    void whatOtherLanguagesMeanByThemAreCharactersHere(String query) {
        assertThat(archive.ask(query)).isEmpty();
    }

    @Test
    void aQuestionOfManyPartsIsRefused() {
        assertThatThrownBy(() -> archive.ask("rocket ".repeat(300))).hasMessageContaining("too many parts");
        assertThatThrownBy(() -> archive.ask("(".repeat(300) + "a")).hasMessageContaining("too many parts");
        assertThatThrownBy(() -> archive.ask("NOT ".repeat(300) + "a")).hasMessageContaining("too many parts");
        assertThatThrownBy(() -> archive.ask("rocket".repeat(2000))).hasMessageContaining("longer than");
    }

    @Test
    void aStartOfTooManyWordsIsRefused() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1100; i++) {
            words.append(" q").append(i);
        }
        archive.with("g", words.toString());
        assertThat(archive.ask("q1*")).isEqualTo("g");
        assertThatThrownBy(() -> archive.ask("q*")).hasMessageContaining("write more of the word");
    }
}
