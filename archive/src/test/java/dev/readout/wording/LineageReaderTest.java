package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.DocumentQuery;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.wording.ClauseChange.Kind;
import dev.readout.wording.ClauseChange.Quoted;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageReaderTest {
    private static final String FISH = "The sides reviewed the quotas for herring in the northern strait.";
    private static final String RAID = "They urged Orzhan to end the blockade of the port of Aalburg.";
    private static final String RAIL = "Engineers of both countries will survey the mountain railway in spring.";
    private static final String FERRY = "A second ferry between Narim and Montfell opens before winter.";

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

    private void editions(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            releases.with(
                    "e" + i, "XVA", "203" + i + "-05-01", "Joint Statement of the Harbour Dialogue 203" + i, texts[i]);
        }
    }

    private Lineage lineage() {
        try (Search search = releases.search()) {
            List<Listed> all = search.list(DocumentQuery.all());
            Series series = new SeriesFinder(Releases.actors()).find(all).getFirst();
            return new LineageReader(search).read(series, Scope.of(all));
        }
    }

    @Test
    void clausesAreAddedDroppedStrengthenedAndStay() {
        editions(FISH + " " + RAID + " " + RAIL, FISH + " " + RAID.replace("urged", "demanded of") + " " + FERRY);

        Lineage.Step step = lineage().steps().getFirst();

        assertThat(step.same()).isEqualTo(1);
        assertThat(step.changes())
                .extracting(ClauseChange::kind)
                .containsExactly(Kind.STRENGTHENED, Kind.DROPPED, Kind.ADDED);
        ClauseChange stronger = step.changes().getFirst();
        assertThat(stronger.before().map(Quoted::words)).contains(RAID);
        assertThat(stronger.shifts())
                .singleElement()
                .satisfies(shift -> assertThat(shift.ladder()).isEqualTo("asking"));
        assertThat(step.changes().get(1).before().map(Quoted::words)).contains(RAIL);
        assertThat(step.changes().get(2).after().map(Quoted::words)).contains(FERRY);
    }

    @Test
    void aClauseThatStandsElsewhereIsMoved() {
        editions(FISH + " " + RAID + " " + RAIL, RAIL + " " + FISH + " " + RAID);

        assertThat(lineage().steps().getFirst().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.MOVED))
                .satisfies(
                        change -> assertThat(change.after().map(Quoted::words)).contains(RAIL));
    }

    @Test
    void whatComesBackIsToldWithWhenItLastStood() {
        editions(FISH + " " + RAIL, FISH, FISH + " " + RAIL);

        ClauseChange back = lineage().steps().get(1).changes().getFirst();

        assertThat(back.kind()).isEqualTo(Kind.ADDED);
        assertThat(back.earlier()).isEqualTo(new BaseRate(1, 2));
        assertThat(back.lastStood()).isEqualTo(Optional.of("2030-05-01"));
    }

    @Test
    void aDroppedClauseTellsInHowManyEditionsItStood() {
        editions(FISH + " " + RAIL, FISH + " " + RAIL, FISH);

        ClauseChange dropped = lineage().steps().get(1).changes().getFirst();

        assertThat(dropped.kind()).isEqualTo(Kind.DROPPED);
        assertThat(dropped.earlier()).isEqualTo(new BaseRate(2, 2));
    }

    @Test
    void layoutAndCaseChangeNothing() {
        editions(FISH + " " + RAIL, FISH.replace("for herring", "for¬Herring") + "\n" + RAIL);

        assertThat(lineage().steps().getFirst().changes()).isEmpty();
        assertThat(lineage().steps().getFirst().same()).isEqualTo(2);
    }
}
