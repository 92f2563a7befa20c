package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.search.Search;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoveltyReaderTest {
    private static final String MET = "Foreign Minister Orlo of Valdoria met Foreign Minister Seo of Haesan in Narim.";
    private static final String FISH = " The sides reviewed the quotas for herring in the northern strait.";
    private static final String RAID = " They urged Orzhan to end the blockade of the port of Aalburg.";
    private static final String RAIL = " Engineers of both countries will survey the mountain railway in spring.";

    @TempDir
    private Path directory;

    private Releases releases;

    @BeforeEach
    void open() {
        releases = new Releases(directory);
        for (int i = 1; i <= 4; i++) {
            release("e" + i, "2030-0" + i + "-01", MET + FISH + RAID + RAIL);
        }
        releases.with(
                "t", "XVA", "2030-04-02", "Minister Orlo’s Meeting with Toressan Minister Bell", "Grain and wool.");
    }

    private void release(String name, String day, String words) {
        releases.with(name, "XVA", day, "Minister Orlo’s Meeting with Haesani Minister Seo", words);
    }

    @AfterEach
    void close() {
        releases.close();
    }

    private Novelty novelty(String words) {
        release("new", "2030-06-01", words);
        try (Search search = releases.search()) {
            return new NoveltyReader(search, Releases.actors()).read("new", 3);
        }
    }

    private Novelty withNam(String name, String words) {
        releases.with(name, "XVA", "2030-06-01", "Minister Orlo’s Meeting with Haesani Minister Nam", words);
        try (Search search = releases.search()) {
            return new NoveltyReader(search, Releases.actors()).read(name, 3);
        }
    }

    private static List<Finding> of(Novelty novelty, Kind kind) {
        return novelty.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    @Test
    void theLatestEditionsAreThePredecessors() {
        Novelty novelty = novelty(MET + FISH + RAID + RAIL);

        assertThat(novelty.predecessors())
                .extracting(predecessor -> predecessor.in().document())
                .containsExactly("e4", "e3", "e2");
        assertThat(novelty.predecessors()).allSatisfy(p -> assertThat(p.why()).isEqualTo("of the same series"));
        assertThat(novelty.findings()).isEmpty();
        assertThat(novelty.scope().documents()).isEqualTo(6);
    }

    @Test
    void whatIsStrongerIsToldFirstAndWhatIsGoneWithItsBaseRate() {
        Novelty novelty = novelty(MET + FISH + RAID.replace("urged", "demanded of"));

        assertThat(novelty.findings()).extracting(Finding::kind).containsExactly(Kind.STRENGTHENED, Kind.DROPPED);
        Finding stronger = novelty.findings().getFirst();
        assertThat(stronger.what()).isEqualTo("“urged” → “demanded” (asking)");
        assertThat(stronger.rate()).isEqualTo(new BaseRate(3, 3));
        assertThat(stronger.there().orElseThrow().in().document()).isEqualTo("e4");
        Finding dropped = novelty.findings().get(1);
        assertThat(dropped.rate()).isEqualTo(new BaseRate(3, 3));
        assertThat(dropped.there().orElseThrow().context()).isEqualTo(RAIL.strip());
    }

    @Test
    void whatIsNewTellsOfWordsNeverUsedBefore() {
        Novelty novelty =
                novelty(MET + FISH + RAID + RAIL + " Both will build a lighthouse on the rocks of the outer bank.");

        assertThat(novelty.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.NEW);
            assertThat(finding.rate()).isEqualTo(new BaseRate(0, 3));
            assertThat(finding.elsewhere()).contains("“build” stands in no earlier document of XVA");
        });
    }

    @Test
    void anotherNameForAStateIsADesignation() {
        String named = MET + FISH + RAID.replace("Orzhan", "the People's Republic of Orzhan") + RAIL;

        assertThat(of(novelty(named), Kind.DESIGNATION))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.what()).isEqualTo("“Orzhan” → “People's Republic of Orzhan” (XOR)"));
    }

    @Test
    void aUsualNameThatIsMissingIsAbsentAndAnAdjectiveIsAName() {
        assertThat(of(novelty(MET + FISH + RAIL), Kind.ABSENT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).isEqualTo("“Orzhan” (XOR) is not named here"))
                .satisfies(finding -> assertThat(finding.rate()).isEqualTo(new BaseRate(3, 3)));
        assertThat(of(novelty(MET + FISH + RAIL + " The Orzhani blockade of the port goes on."), Kind.ABSENT))
                .isEmpty();
    }

    @Test
    void somebodyOfAnotherRankIsTold() {
        String ranked = (MET + FISH + RAID + RAIL).replace("Foreign Minister Seo", "Vice Minister Seo");

        assertThat(of(novelty(ranked), Kind.RANK))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what())
                        .contains("XHA: Foreign Minister")
                        .contains("Vice Minister"));
    }

    @Test
    void whatHasNoPredecessorHasNoFindings() {
        releases.with("alone", "XTO", "2030-06-01", "Harbour Forum", "Fish.");
        try (Search search = releases.search()) {
            NoveltyReader reader = new NoveltyReader(search, Releases.actors());
            assertThat(reader.read("alone", 3).findings()).isEmpty();
            assertThatThrownBy(() -> reader.read("nowhere", 3)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPhraseOfMostThatStandsInAnotherClauseNowIsDropped() {
        String said = " They named the herring talks a first firm step and asked for patience until the autumn comes.";
        String now =
                " They named the herring talks a first step of many and asked for patience until the autumn comes.";
        for (int i = 1; i <= 3; i++) {
            release("p" + i, "2030-05-0" + i, MET + FISH + RAID + RAIL + said);
        }

        assertThat(of(novelty(MET + FISH + RAID + RAIL + now), Kind.DROPPED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).isEqualTo("the phrase “first firm step”");
                    assertThat(finding.rate()).isEqualTo(new BaseRate(3, 3));
                    assertThat(finding.there().orElseThrow().words()).isEqualTo("first firm step");
                    assertThat(finding.there().orElseThrow().in().document()).isEqualTo("p3");
                });
    }

    @Test
    void aPersonWhoIsUsuallyNamedIsMissed() {
        String another = (MET + FISH + RAID + RAIL).replace("Seo", "Nam");

        assertThat(of(withNam("one", another), Kind.ABSENT)).singleElement().satisfies(finding -> {
            assertThat(finding.what()).isEqualTo("“Seo” (Foreign Minister, XHA) is not named here");
            assertThat(finding.rate()).isEqualTo(new BaseRate(3, 3));
            assertThat(finding.there().orElseThrow().in().document()).isEqualTo("e4");
        });
    }

    @Test
    void whoIsNamedInAShortFormIsNotMissed() {
        String another = (MET + FISH + RAID + RAIL).replace("Seo", "Nam");

        assertThat(of(withNam("two", another + " Mr. Seo sent his regrets."), Kind.ABSENT))
                .isEmpty();
    }

    @Test
    void thePartiesInAnotherOrderAreTold() {
        String turned = (MET + FISH + RAID + RAIL)
                .replace(
                        "Foreign Minister Orlo of Valdoria met Foreign Minister Seo of Haesan",
                        "Foreign Minister Seo of Haesan met Foreign Minister Orlo of Valdoria");

        assertThat(of(novelty(turned), Kind.ORDER)).singleElement().satisfies(finding -> {
            assertThat(finding.what()).isEqualTo("XVA, XHA → XHA, XVA where those who took part are named");
            assertThat(finding.rate()).isEqualTo(new BaseRate(3, 3));
            assertThat(finding.here().orElseThrow().words()).contains("Seo", "Orlo");
            assertThat(finding.there()).isPresent();
        });
    }

    @Test
    void theOrderOfAHeadlineIsComparedByItself() {
        for (int i = 1; i <= 3; i++) {
            releases.with("h" + i, "XVA", "2031-0" + i + "-01", "Valdoria-Haesan Talks on Fish", MET + FISH);
        }
        releases.with("turned", "XVA", "2031-06-01", "Haesan-Valdoria Talks on Fish", MET + FISH);
        try (Search search = releases.search()) {
            Novelty novelty = new NoveltyReader(search, Releases.actors()).read("turned", 3);

            assertThat(of(novelty, Kind.ORDER)).singleElement().satisfies(finding -> {
                assertThat(finding.what()).isEqualTo("XVA, XHA → XHA, XVA in the headline");
                assertThat(finding.elsewhere())
                        .contains("before: Valdoria-Haesan Talks on Fish; now: Haesan-Valdoria Talks on Fish");
            });
        }
    }

    @Test
    void whatOneOtherTextHasIsNotMissed() {
        releases.with(
                "u",
                "XVA",
                "2030-05-02",
                "Deputy Minister Adin’s Talks on Wool in Toressa",
                "Wool was weighed in the old hall by many.");
        releases.with(
                "v",
                "XVA",
                "2030-05-03",
                "Minister Orlo’s Meeting in Toressa",
                "Grain was sold at a low price this week.");
        try (Search search = releases.search()) {
            Novelty novelty = new NoveltyReader(search, Releases.actors()).read("v", 3);
            assertThat(novelty.predecessors()).isNotEmpty();
            assertThat(of(novelty, Kind.DROPPED)).isEmpty();
        }
    }
}
