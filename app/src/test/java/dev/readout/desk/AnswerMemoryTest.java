package dev.readout.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Spellings;
import dev.readout.query.CountingRule;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EventCount;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.query.Lookup;
import dev.readout.query.Reader;
import dev.readout.query.RelationQuery;
import dev.readout.query.TenureQuery;
import dev.readout.store.ArchivePlace;
import dev.readout.web.Encounters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerMemoryTest {
    private static final FactCount KINDS =
            new FactCount.OfEngagements(EngagementQuery.all(), List.of(PerEngagement.KIND), CountingRule.REPORTS);
    private static final EventCount SOURCES =
            EventCount.all(CountingRule.ONE_A_DAY).per(EventCount.Per.SOURCE);

    @TempDir
    private Path data;

    private Reader reader;
    private AnswerMemory memory;

    @BeforeEach
    void open() {
        Encounters.writeInto(data);
        reader = Reader.open(data);
        memory = new AnswerMemory(reader, Lookup.open(ArchivePlace.in(data), Duration.ofSeconds(10)));
    }

    @Test
    void answersAreTheReaders() {
        RelationQuery relation = RelationQuery.of("NOR").with("AUT");
        TenureQuery tenures = TenureQuery.all(Spellings.read(DataFiles.bundled()));

        assertThat(memory.count(KINDS)).isEqualTo(reader.count(KINDS));
        assertThat(memory.count(SOURCES)).isEqualTo(reader.count(SOURCES));
        assertThat(memory.relation(relation)).isEqualTo(reader.relation(relation));
        assertThat(memory.tenures(tenures)).isEqualTo(reader.listTenures(tenures));
    }

    @Test
    void theSameQuestionIsAskedOnceUntilTheArchiveChanges() {
        var first = memory.count(KINDS);

        assertThat(memory.count(KINDS)).isSameAs(first);
        assertThat(first.n()).isEqualTo(4);

        Encounters.writeAnotherInto(data);

        assertThat(memory.count(KINDS).n()).isEqualTo(5);
        assertThat(memory.count(KINDS)).isSameAs(memory.count(KINDS));
    }
}
