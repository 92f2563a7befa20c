package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.FactKey;
import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever way the answers are found by, they are those that a look at every fact gives, in one order. */
class FactSearchTest {
    private static final long SEED = 20310504;

    @TempDir
    Path directory;

    private final RandomRecord record = new RandomRecord(SEED);
    private Reader reader;

    @BeforeEach
    void fill() {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            record.documents(40).forEach(store::accept);
        }
        reader = Reader.open(directory);
    }

    @Test
    void theListsTellOfActsWhatTheFactsTell() {
        int found = 0;
        for (int i = 0; i < 400; i++) {
            ActQuery query = record.actQuery();
            List<ActRow> rows = reader.listActs(query);
            // Nothing here is an earlier version or a repost: the same answers, on a way past the lists.
            ActQuery past = query.of(query.of().withEarlier().withReposts());
            assertThat(rows).as("seed %d, question %d: %s", SEED, i, query).isEqualTo(reader.listActs(past));
            assertThat(reader.count(query)).isEqualTo(rows.size());
            found += rows.size();
        }
        assertThat(found).isGreaterThan(1000);
    }

    /** Also on the ways that lead from a rare act or name, past the lists of what counts. */
    @Test
    void aCodingThatGaveWayIsNoAnswerMore(@TempDir Path other) {
        try (Store store = SqliteStore.open(other, Clock.systemUTC())) {
            store.accept(Samples.release(1, "first"));
            store.accept(Samples.release(1, "second"));
        }
        Reader reader = Reader.open(other);
        List<ActRow> acts = reader.listActs(ActQuery.all());

        assertThat(acts)
                .isNotEmpty()
                .extracting(row -> row.source().fingerprint())
                .containsOnly("second");
        assertThat(acts).allSatisfy(row -> {
            assertThat(reader.listActs(ActQuery.all().act(row.act().act())))
                    .contains(row)
                    .allMatch(found -> found.source().fingerprint().equals("second"));
            row.act()
                    .by()
                    .forEach(by -> assertThat(reader.listActs(ActQuery.all().by(by.designation())))
                            .allMatch(found -> found.source().fingerprint().equals("second")));
        });
        EngagementRow met = reader.listEngagements(EngagementQuery.all()).getFirst();
        met.engagement()
                .participants()
                .forEach(p -> p.name()
                        .ifPresent(name -> assertThat(reader.listEngagements(
                                        EngagementQuery.all().participant(name)))
                                .containsExactly(met)));
    }

    @Test
    void theListsTellOfEngagementsWhatTheFactsTell() {
        int found = 0;
        for (int i = 0; i < 400; i++) {
            EngagementQuery query = record.engagementQuery();
            List<EngagementRow> rows = reader.listEngagements(query);
            EngagementQuery past = query.of(query.of().withEarlier().withReposts());
            assertThat(rows).as("seed %d, question %d: %s", SEED, i, query).isEqualTo(reader.listEngagements(past));
            assertThat(reader.count(query)).isEqualTo(rows.size());
            found += rows.size();
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void theListsCountActsAsTheFactsDo() {
        Random random = new Random(SEED);
        long counted = 0;
        for (int i = 0; i < 400; i++) {
            ActQuery query = record.actQuery();
            ActQuery past = query.of(query.of().withEarlier().withReposts());
            List<PerAct> per = some(random, PerAct.values());
            Counts counts = reader.count(new FactCount.OfActs(query, per));
            assertThat(counts)
                    .as("seed %d, question %d by %s: %s", SEED, i, per, query)
                    .isEqualTo(reader.count(new FactCount.OfActs(past, per)));
            counted += counts.n();
        }
        assertThat(counted).isGreaterThan(1000);
    }

    @Test
    void theListsCountEngagementsAsTheFactsDo() {
        Random random = new Random(SEED);
        long counted = 0;
        for (int i = 0; i < 400; i++) {
            EngagementQuery query = record.engagementQuery().participant("AAA");
            EngagementQuery past = query.of(query.of().withEarlier().withReposts());
            List<PerEngagement> per = some(random, PerEngagement.values());
            CountingRule rule = random.nextBoolean() ? CountingRule.REPORTS : CountingRule.ONE_A_DAY;
            Counts counts = reader.count(new FactCount.OfEngagements(query, per, rule));
            assertThat(counts)
                    .as("seed %d, question %d by %s: %s", SEED, i, per, query)
                    .isEqualTo(reader.count(new FactCount.OfEngagements(past, per, rule)));
            counted += counts.n();
        }
        assertThat(counted).isGreaterThan(200);
    }

    @Test
    void aCodeIsAskedOfEachFact() {
        List<PerAct> per = List.of(PerAct.PLOVER, PerAct.QUAD);
        Counts all = reader.count(new FactCount.OfActs(ActQuery.all(), per));
        assertThat(all.groups()).hasSizeGreaterThan(3);
        for (Counts.Group group : all.groups()) {
            String plover = group.values().get(0);
            Counts asked = reader.count(
                    new FactCount.OfActs(ActQuery.all().and(new ActQuery.Coded(new CodeFilter.Plover(plover))), per));
            assertThat(asked.groups())
                    .contains(group)
                    .allSatisfy(each -> assertThat(each.values().get(0)).isEqualTo(plover));
        }
    }

    /** One to three of them, or none. */
    private static <T> List<T> some(Random random, T[] all) {
        return random.ints(random.nextInt(4), 0, all.length)
                .distinct()
                .mapToObj(i -> all[i])
                .toList();
    }

    @Test
    void thePageBehindAPlaceIsWhatIsLeft() {
        for (int i = 0; i < 100; i++) {
            ActQuery query = record.actQuery();
            List<ActRow> paged = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Answer<ActRow> answer = reader.pageActs(query.page(new Page(3, 0, after)));
                paged.addAll(answer.rows());
                after = answer.next();
            } while (after.isPresent());
            assertThat(paged).as("seed %d, question %d: %s", SEED, i, query).isEqualTo(reader.listActs(query));
        }
    }

    @Test
    void aFilterHoldsForEachAnswer() {
        for (String code : List.of("AAA", "some envoy")) {
            assertThat(reader.listActs(ActQuery.all().by(code)))
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.act().by()).anyMatch(a -> a.code().equals(code)))
                    .noneMatch(row -> row.act().background() || row.act().negated());
        }
        assertThat(reader.listActs(ActQuery.all().withBackground()))
                .anyMatch(row -> row.act().background());
        assertThat(reader.listActs(ActQuery.all().withNegated()))
                .anyMatch(row -> row.act().negated());
        assertThat(reader.listEngagements(EngagementQuery.all().and(new EngagementQuery.Ranked(1))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.engagement().participants())
                        .anyMatch(p -> p.office().equals(Optional.of("President"))));
        assertThat(reader.listEngagements(EngagementQuery.all()
                        .participant("AAA")
                        .and(new EngagementQuery.Placed(EngagementQuery.Mode.NEUTRAL, "AAA"))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.engagement().participants())
                        .noneMatch(p -> row.engagement().country().equals(Optional.of(p.country()))));
    }

    @Test
    void theNewestComeFirstAndWhatHasNoDayLast() {
        List<String> days = reader.listActs(ActQuery.all()).stream()
                .map(row -> row.act().date().start().orElse(""))
                .map(day -> day.length() == 4 ? day + "-01-01" : day.length() == 7 ? day + "-01" : day)
                .toList();
        assertThat(days)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .contains("");
    }

    @Test
    void pageAfterPageIsTheWhole() {
        ActQuery acts = ActQuery.all().actor("AAA");
        assertThat(pages(page -> reader.pageActs(acts.page(page)))).isEqualTo(reader.listActs(acts));
        EngagementQuery engagements = EngagementQuery.all();
        assertThat(pages(page -> reader.pageEngagements(engagements.page(page))))
                .isEqualTo(reader.listEngagements(engagements));
        String document = reader.listActs(acts).getFirst().source().document();
        assertThat(pages(page ->
                        reader.pageActs(ActQuery.all().document(document).page(page))))
                .isEqualTo(reader.listActs(ActQuery.all().document(document)));
    }

    private static <T> List<T> pages(Function<Page, Answer<T>> ask) {
        List<T> all = new ArrayList<>();
        Page page = Page.first(3);
        for (Answer<T> answer = ask.apply(page); ; answer = ask.apply(page)) {
            all.addAll(answer.rows());
            if (answer.next().isEmpty()) {
                return all;
            }
            page = page.after(answer.next().get());
        }
    }

    @Test
    void aPageGoesOnWhereItEndedThoughMoreHasCome() {
        Answer<ActRow> first = reader.pageActs(ActQuery.all().page(Page.first(10)));
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            new RandomRecord(SEED + 1).documents(60).stream().skip(40).forEach(store::accept);
        }
        Answer<ActRow> second = reader.pageActs(
                ActQuery.all().page(Page.first(10_000).after(first.next().orElseThrow())));
        HashSet<FactKey> seen = new HashSet<>();
        first.rows().forEach(row -> seen.add(row.key()));
        assertThat(second.rows()).isNotEmpty().noneMatch(row -> seen.contains(row.key()) && isIn(first, row));
    }

    /** Facts at random may have one key; the id tells them apart. */
    private static boolean isIn(Answer<ActRow> answer, ActRow row) {
        return answer.rows().stream()
                .anyMatch(r -> r.source().document().equals(row.source().document())
                        && r.act().id().equals(row.act().id()));
    }

    @Test
    void whatIsNoPlaceInTheAnswersIsRefused() {
        for (String wrong : List.of(
                "",
                "xyz",
                "!!",
                new Cursor("text", List.of("a", "b", "1")).token(),
                new Cursor("day", List.of("2031-05-04", "x", "1")).token())) {
            assertThatThrownBy(() ->
                            reader.pageActs(ActQuery.all().page(Page.first(3).after(wrong))))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
