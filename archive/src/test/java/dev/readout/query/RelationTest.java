package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.codebook.Quad;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.query.RelationQuery.Direction;
import dev.readout.resolve.TimeValue;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTest {
    private static final Page ALL = Page.all();
    private static final long SEED = 20310701;

    @TempDir
    Path directory;

    private final RandomRecord record = new RandomRecord(SEED);
    private Reader reader;

    @BeforeEach
    void fill() {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            record.documents(60).forEach(store::accept);
        }
        reader = Reader.open(directory);
    }

    @Test
    void theEventsBehindAMonthAreThoseThatItCounts() {
        for (Direction direction : Direction.values()) {
            for (Optional<String> other : List.of(Optional.<String>empty(), Optional.of("BBB"))) {
                RelationQuery query =
                        RelationQuery.of("AAA").direction(direction).by(CountingRule.REPORTS);
                RelationQuery asked = other.map(query::with).orElse(query);
                Relation relation = reader.relation(asked);
                assertThat(relation.points()).as("%s %s", direction, other).isNotEmpty();
                long n = relation.undated();
                for (Relation.Point point : relation.points()) {
                    List<DyadEvent> behind = reader.listEvents(
                            asked.during(Days.told(point.month().toString())), ALL);
                    assertThat(behind).as("%s %s %s", direction, other, point).hasSize((int) point.n());
                    assertThat(behind.stream()
                                    .filter(e -> e.goldstein().isPresent())
                                    .mapToDouble(e -> e.goldstein().getAsDouble())
                                    .average()
                                    .orElse(0))
                            .isEqualTo(point.goldstein().orElse(0), within(1e-9));
                    n += point.n();
                }
                assertThat(reader.listEvents(asked, ALL)).hasSize((int) n);
            }
        }
    }

    @Test
    void anEventIsTheFactThatItCameFrom() {
        RelationQuery query = RelationQuery.of("AAA").direction(Direction.FROM).with("BBB");
        List<DyadEvent> events = reader.listEvents(query, ALL);
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.source()).isEqualTo("AAA");
            assertThat(event.target()).isEqualTo("BBB");
            List<String> codes = switch (event.fact()) {
                case DyadEvent.OfAct act ->
                    List.of(
                                    act.row().act().by(),
                                    act.row().act().target(),
                                    act.row().act().addressee())
                            .stream()
                            .flatMap(List::stream)
                            .map(ActorRef::code)
                            .toList();
                case DyadEvent.OfEngagement engagement ->
                    engagement.row().engagement().participants().stream()
                            .map(p -> p.country())
                            .toList();
            };
            assertThat(codes).contains("AAA", "BBB");
        });
        assertThat(reader.listEvents(query, new Page(1, 1))).containsExactly(events.get(1));
    }

    @Test
    void whereTheMeanTurnsIsTold() {
        Path other = directory.resolve("other");
        try (Store store = SqliteStore.open(other, Clock.systemUTC())) {
            IntStream.range(0, 24).mapToObj(RelationTest::month).forEach(store::accept);
        }
        Relation relation = Reader.open(other).relation(RelationQuery.of("AAA").with("BBB"));
        assertThat(relation.points()).hasSize(24);
        assertThat(relation.points().getFirst().count(Quad.VERBAL_COOPERATION)).isEqualTo(1);
        assertThat(relation.turns()).hasSize(1);
        assertThat(relation.turns().getFirst().month()).isEqualTo(YearMonth.of(2032, 1));
        assertThat(relation.turns().getFirst().before()).isPositive();
        assertThat(relation.turns().getFirst().after()).isNegative();
        assertThat(relation.coverage().documents()).isEqualTo(24);
    }

    /** Thanks in the first year, condemnation in the second. */
    private static Coded month(int n) {
        Coded bare = new RandomRecord(n).documents(n + 1).getLast();
        Act any = new RandomRecord(SEED)
                .documents(20).stream()
                        .flatMap(coded -> coded.acts().stream())
                        .findFirst()
                        .orElseThrow();
        LocalDate day = LocalDate.of(2031, 1, 10).plusMonths(n);
        Act act = new Act(
                "a1",
                n < 12 ? "thank" : "condemn",
                any.rule(),
                List.of(new ActorRef("AAA", "", Optional.empty(), "name")),
                List.of(new ActorRef("BBB", "", Optional.empty(), "name")),
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                new TimeValue.Day(day),
                Optional.empty(),
                Optional.empty(),
                Samples.find(bare.document().text(), "thanked"),
                Samples.find(bare.document().text(), "Ms Aal thanked Bland"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        return new Coded(bare.document(), "first", List.of(), List.of(act));
    }
}
