package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.EventCount.Per;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts that are held added up are those that one gets by adding up what is counted most finely. */
class EventTotalsTest {
    private static final long SEED = 20310611;
    private static final List<Per> FINEST = List.of(Per.SOURCE, Per.TARGET, Per.MONTH, Per.CAMEO, Per.PLOVER, Per.QUAD);
    private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD");

    @TempDir
    Path directory;

    private final Random random = new Random(SEED);
    private Reader reader;

    @BeforeEach
    void fill() {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            new RandomRecord(SEED).documents(60).forEach(store::accept);
        }
        reader = Reader.open(directory);
    }

    @Test
    void whateverIsAskedTheTotalsAreThoseOfTheParts() {
        long counted = 0;
        for (int i = 0; i < 500; i++) {
            EventCount asked = question();
            Counts counts = reader.count(asked);
            assertThat(lines(counts))
                    .as("seed %d, question %d: %s", SEED, i, asked)
                    .isEqualTo(addedUp(asked));
            counted += counts.n();
        }
        assertThat(counted).isGreaterThan(5000);
    }

    private EventCount question() {
        EventCount asked = EventCount.all(random.nextBoolean() ? CountingRule.REPORTS : CountingRule.ONE_A_DAY);
        asked = random.nextInt(3) == 0 ? asked.source(one()) : asked;
        asked = random.nextInt(3) == 0 ? asked.target(one()) : asked;
        asked = random.nextInt(3) == 0 ? asked.inBothWays() : asked;
        asked = random.nextInt(4) == 0 ? asked.code(new CodeFilter.Cameo("03")) : asked;
        asked = random.nextInt(4) == 0 ? asked.during(Days.all().from(LocalDate.of(2031, 5, 1))) : asked;
        asked = random.nextInt(4) == 0 ? asked.during(asked.days().to(LocalDate.of(2031, 5, 31))) : asked;
        for (Per per : List.of(Per.SOURCE, Per.TARGET, Per.MONTH, Per.CAMEO, Per.QUAD)) {
            asked = random.nextInt(3) == 0 ? asked.per(per) : asked;
        }
        return asked;
    }

    private String one() {
        return CODES.get(random.nextInt(CODES.size()));
    }

    /** How many there are of each group, how many of these have a score, and the sum of the scores in thousandths. */
    private record Line(long n, long scored, long thousandths) {
        Line plus(Line more) {
            return new Line(n + more.n, scored + more.scored, thousandths + more.thousandths);
        }

        static Line of(Counts.Group group) {
            return new Line(
                    group.n(), group.scored(), Math.round(group.goldstein().orElse(0) * 1000 * group.scored()));
        }
    }

    private static Map<List<String>, Line> lines(Counts counts) {
        return counts.groups().stream()
                .filter(group -> group.n() > 0)
                .collect(Collectors.toMap(Counts.Group::values, Line::of));
    }

    /** The sum of what is counted between each two sides, by month and code: that is never read from totals. */
    private Map<List<String>, Line> addedUp(EventCount asked) {
        EventCount all = EventCount.all(asked.rule()).during(asked.days());
        all = asked.code().map(all::code).orElse(all);
        for (Per per : FINEST) {
            all = all.per(per);
        }
        Map<List<String>, Line> sums = new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        for (Counts.Group group : reader.count(all).groups()) {
            if (isOf(asked, group.values().get(0), group.values().get(1))) {
                List<String> key = new ArrayList<>();
                asked.per().forEach(per -> key.add(group.values().get(FINEST.indexOf(per))));
                sums.merge(key, Line.of(group), Line::plus);
            }
        }
        return Map.copyOf(sums);
    }

    private static boolean isOf(EventCount asked, String source, String target) {
        return runs(asked.source(), asked.target(), source, target)
                || asked.bothWays() && runs(asked.source(), asked.target(), target, source);
    }

    private static boolean runs(Optional<String> from, Optional<String> to, String source, String target) {
        return from.map(source::equals).orElse(true) && to.map(target::equals).orElse(true);
    }
}
