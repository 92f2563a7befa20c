package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.query.DocumentQuery;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.wording.PhraseUses.Line;
import dev.readout.wording.PhraseUses.Variant;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseFinderTest {
    private static final String LONG =
            " The two ministers looked at the trade in grain between their countries and at the harbour of Aalburg,"
                    + " where ships of both have been waiting since the storm of last winter. They spoke of the fishing"
                    + " grounds beyond the strait, of students who study abroad, and of the bridge that both have wanted"
                    + " for a generation. Engineers will come once the ice is gone, and steel will be paid for by the"
                    + " other side. Both will meet again when the leaves fall, in the mountains, and bring those who"
                    + " know about railways and ferries and the mending of nets.";

    @TempDir
    private Path directory;

    private Releases releases;

    @BeforeEach
    void open() {
        releases = new Releases(directory);
    }

    @AfterEach
    void close() {
        releases.close();
    }

    private PhraseUses find(String phrase) {
        return find(phrase, 3);
    }

    private PhraseUses find(String phrase, int apart) {
        try (Search search = releases.search()) {
            return new UseFinder(search).find(phrase, apart, DocumentQuery.all());
        }
    }

    @Test
    void firstAndLastUseAreToldByIssuerAndGenreWithTheBaseRate() {
        releases.with("a", "XVA", "2030-01-05", "Joint Statement of Valdoria and Toressa", "We back an open strait.")
                .with("b", "XVA", "2030-02-05", "Joint Statement of Valdoria and Ombari", "We like an open strait.")
                .with("c", "XVA", "2030-03-05", "Joint Statement of Valdoria and Haesan", "We discussed fish.")
                .with("d", "XVA", "2030-06-05", "Joint Statement of Valdoria and Quillara", "The open strait matters.")
                .with("e", "XVA", "2030-07-05", "Joint Statement of Valdoria and Orzhan", "We discussed grain.")
                .with("f", "XVA", "2030-02-20", "Remarks by President Tolle", "An open strait is ours.")
                .with("g", "XTO", "2030-01-01", "Joint Statement on Fish", "Fish.");

        PhraseUses uses = find("open strait");

        assertThat(uses.rate()).isEqualTo(new BaseRate(4, 7));
        assertThat(uses.lines()).extracting(Line::genre).containsExactly("joint statement", "remarks");
        Line joint = uses.lines().getFirst();
        assertThat(joint.ever()).isEqualTo(new BaseRate(3, 5));
        assertThat(joint.meanwhile()).isEqualTo(new BaseRate(3, 4));
        assertThat(joint.first().in().document()).isEqualTo("a");
        assertThat(joint.first().words()).isEqualTo("open strait");
        assertThat(joint.first().context()).isEqualTo("We back an open strait.");
        assertThat(joint.last().in().document()).isEqualTo("d");
        assertThat(uses.years()).containsExactly(new PhraseUses.Year(2030, new BaseRate(4, 6)));
    }

    @Test
    void coverageTellsTheMonthsOfWhichThereIsNothing() {
        releases.with("a", "XVA", "2030-01-05", "One", "An open strait.")
                .with("b", "XVA", "2030-04-05", "Two", "Fish.")
                .with("c", "XTO", "2030-04-05", "Three", "Fish.");

        assertThat(find("open strait").coverage()).singleElement().satisfies(line -> {
            assertThat(line.issuer()).isEqualTo("XVA");
            assertThat(line.documents()).isEqualTo(2);
            assertThat(line.gaps()).containsExactly(YearMonth.of(2030, 2), YearMonth.of(2030, 3));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open strait | The OPEN¬strait is ours. | open strait",
                "open strait | Open straits are ours. | open straits",
                "open strait | The open and peaceful strait is ours. | open and peaceful strait",
                "cease-fire | They want a ceasefire. | ceasefire",
                "ceasefire | They want a cease-fire. | cease fire",
                "cease fire | They want a ceasefire. | ceasefire",
                "defense cooperation | The defence cooperation goes on. | defence cooperation",
                "demilitarization | The demilitarisation of the strait. | demilitarisation",
                "met the envoy | They will meet the envoy. | meet the envoy",
                "cote bleue | The Côte Bleue is ours. | cote bleue",
                "Côte Bleue | The COTE BLEUE is ours. | cote bleue",
            })
    void aPhraseIsFoundHoweverItIsWritten(String phrase, String words, String variant) {
        releases.with("a", "XVA", "2030-01-05", "One", words);

        PhraseUses uses = find(phrase);

        assertThat(uses.variants()).extracting(Variant::words).containsExactly(variant);
        Use use = uses.variants().getFirst().first();
        assertThat(Releases.text(words).cut(use.span())).isEqualTo(use.words());
        assertThat(use.textHash()).isEqualTo(Releases.text(words).hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open strait | The sea is open. Strait and bay are ours.",
                "open strait | The strait is open.",
                "open strait | It is open for all who come by way of the strait.",
                "for the fish | Four fish swam by. Four for the boats.",
            })
    void otherWordsAreNone(String phrase, String words) {
        releases.with("a", "XVA", "2030-01-05", "One", words);

        assertThat(find(phrase).rate()).isEqualTo(new BaseRate(0, 1));
    }

    @Test
    void variantsAreApartAndTheCommonestComesFirst() {
        releases.with("a", "XVA", "2030-01-05", "One", "An open strait. The open strait.")
                .with("b", "XVA", "2030-01-06", "Two", "Open straits for all.")
                .with("c", "XVA", "2030-01-07", "Three", "Open straits again.");

        assertThat(find("open strait", 0).variants())
                .extracting(Variant::words, Variant::documents, Variant::places)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("open straits", 2, 2),
                        org.assertj.core.groups.Tuple.tuple("open strait", 1, 2));
    }

    @Test
    void aReprintCountsOnceAndTheCorrectedReleaseCounts() {
        releases.with("a", "XVA", "2030-01-05", "One", "We back an open strait." + LONG)
                .with("reprint", "XVA", "2030-01-05", "One again", "We back an open strait." + LONG)
                .with("c", "XVA", "2030-02-01", "Two", "An open strait it is.", Optional.of("https://x.example/2"))
                .with("c2", "XVA", "2030-02-02", "Two", "A closed bay it is.", Optional.of("https://x.example/2"));

        assertThat(find("open strait").rate()).isEqualTo(new BaseRate(1, 2));
        assertThat(find("closed bay").rate()).isEqualTo(new BaseRate(1, 2));
    }

    @Test
    void whoseWordsTheyAreIsToldWhereTheyAreNotTheIssuers() {
        releases.with("a", "XVA", "2030-01-05", "One", "Orlo said the open strait was hers.")
                .with("b", "XTO", "2030-01-05", "Two", "The paper wrote of “an open strait” in March.")
                .with("c", "XOM", "2030-01-05", "Three", "“We are here.” The open strait is ours. “Well.”");

        assertThat(find("open strait").lines())
                .extracting(line -> line.first().voice())
                .containsExactly(Optional.empty(), Optional.of("in quotation marks"), Optional.of("Orlo"));
    }

    @Test
    void aPhraseWithoutWordsIsRefused() {
        releases.with("a", "XVA", "2030-01-05", "One", "Fish.");

        assertThatThrownBy(() -> find("—")).isInstanceOf(QueryException.class).hasMessageContaining("no word");
    }
}
