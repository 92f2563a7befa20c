package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.resolve.MechanismMention;
import dev.readout.store.ArchivePlace;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed is what going through the codings one by one gives. */
class MechanismReaderTest {
    private static final long SEED = 20310601;

    @TempDir
    Path directory;

    private final List<Coded> documents = new RandomRecord(SEED).documents(40);
    private Reader reader;

    @BeforeEach
    void fill() {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            documents.forEach(store::accept);
        }
        reader = Reader.open(directory);
    }

    private List<Coded> naming(Predicate<MechanismMention> which) {
        return documents.stream()
                .filter(coded -> coded.mechanisms().stream().anyMatch(which))
                .toList();
    }

    @Test
    void thoseThatMostDocumentsNameComeFirst() {
        List<MechanismCount> rows = reader.listMechanisms(MechanismQuery.all());
        assertThat(rows).extracting(MechanismCount::name).containsExactlyInAnyOrderElementsOf(RandomRecord.MECHANISMS);
        assertThat(rows)
                .isSortedAccordingTo(
                        Comparator.comparingLong(MechanismCount::documents).reversed());
        for (MechanismCount row : rows) {
            List<Coded> naming = naming(m -> m.name().equals(row.name()));
            assertThat(row.documents()).as("%s", row).isEqualTo(naming.size());
            List<String> days = naming.stream()
                    .flatMap(coded -> coded.document().metadata().published().stream())
                    .map(Known::value)
                    .map(Object::toString)
                    .sorted()
                    .toList();
            assertThat(row.first()).map(Object::toString).contains(days.getFirst());
            assertThat(row.last()).map(Object::toString).contains(days.getLast());
        }
        assertThat(reader.count(MechanismQuery.all())).isEqualTo(rows.size());
        assertThat(reader.listMechanisms(MechanismQuery.all().words("dialogue")))
                .extracting(MechanismCount::name)
                .containsExactly("Grain Dialogue");
        assertThat(reader.listMechanisms(MechanismQuery.all().page(new Page(1, 1))))
                .containsExactly(rows.get(1));
    }

    @Test
    void ofOneTheEditionsAreListed() {
        List<MechanismCount> editions =
                reader.listMechanisms(MechanismQuery.all().editionsOf("Boor Treaty"));
        TreeSet<String> expected = new TreeSet<>();
        naming(m -> m.name().equals("Boor Treaty")).stream()
                .flatMap(coded -> coded.mechanisms().stream())
                .filter(m -> m.name().equals("Boor Treaty"))
                .forEach(m -> expected.add(m.edition().orElse("")));
        assertThat(editions).extracting(row -> row.edition().orElse("")).containsExactlyInAnyOrderElementsOf(expected);
        for (MechanismCount row : editions) {
            assertThat(row.documents())
                    .isEqualTo(naming(m -> m.name().equals("Boor Treaty")
                                    && m.edition().equals(row.edition()))
                            .size());
        }
    }

    @Test
    void actsAndEngagementsAreFoundByWhatTheirQuotesName() {
        for (String name : RandomRecord.MECHANISMS) {
            assertThat(reader.listActs(ActQuery.all()
                            .and(new ActQuery.Names(name))
                            .withBackground()
                            .withNegated()))
                    .hasSize((int) documents.stream()
                            .flatMap(coded -> coded.acts().stream().filter(act -> names(coded, act.quote(), name)))
                            .count());
            assertThat(reader.listEngagements(EngagementQuery.all().and(new EngagementQuery.Names(name))))
                    .hasSize((int) documents.stream()
                            .flatMap(coded -> coded.engagements().stream()
                                    .filter(engagement -> names(coded, engagement.quote(), name)))
                            .count());
        }
    }

    private static boolean names(Coded coded, Span quote, String name) {
        return coded.mechanisms().stream().anyMatch(m -> m.name().equals(name) && quote.contains(m.span()));
    }

    @Test
    void whatIsWithdrawnIsListedNoLonger() {
        List<Coded> without = new ArrayList<>();
        documents.forEach(
                coded -> without.add(new Coded(coded.document(), "second", coded.engagements(), coded.acts())));
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            without.forEach(store::accept);
        }
        assertThat(reader.listMechanisms(MechanismQuery.all())).isEmpty();
        assertThat(new Verifier(ArchivePlace.in(directory)).verify()).isEmpty();
    }

    @Test
    void issueAreasAreThoseOfTheWords() {
        List<EngagementRow> engagements = reader.listEngagements(EngagementQuery.all());
        assertThat(engagements)
                .as("all quote a foreign minister")
                .isNotEmpty()
                .isEqualTo(reader.listEngagements(EngagementQuery.all().and(new EngagementQuery.Within("diplomatic"))));
        assertThat(reader.listEngagements(EngagementQuery.all().and(new EngagementQuery.Within("asylum"))))
                .isEmpty();
        assertThat(reader.listActs(ActQuery.all().and(new ActQuery.Within("diplomatic"))))
                .as("none does")
                .isEmpty();
    }
}
