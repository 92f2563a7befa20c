package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Mechanism;
import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.MechanismCount;
import dev.readout.query.MechanismQuery;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the mechanisms that the archive names, or shows one. */
@Command(
        name = "mechanisms",
        mixinStandardHelpOptions = true,
        description = {
            "Named dialogues, treaties, series of summits, initiatives and resolutions, those first that most documents name."
                    + " With NAME one of them: its members, its editions, the engagements and acts whose words name it."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout mechanisms",
            "  readout mechanisms --kind treaty --limit 20",
            "  readout mechanisms 'Nuclear Consultative Group'",
            "  readout mechanisms NPT --format json"
        })
final class MechanismsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "One of them, by any name that the register has for it, or as the list has it.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}, in any case.")
    private Optional<Mechanism.Kind> kind = Optional.empty();

    @Option(names = "--words", paramLabel = "WORDS", description = "Those whose name holds these words.")
    private Optional<String> words = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "At most so many mechanisms; of one, so many engagements and acts (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or jsonl.")
    private MechanismTable.Format format = MechanismTable.Format.TABLE;

    MechanismsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Reader reader = archive.reader();
        if (name.isPresent()) {
            one(reader, name.get());
        } else {
            all(reader);
        }
        return ExitCode.DONE;
    }

    private void all(Reader reader) {
        MechanismQuery query = MechanismQuery.all().page(page());
        query = kind.map(query::kind).orElse(query);
        query = words.map(query::words).orElse(query);
        List<MechanismCount> rows = reader.listMechanisms(query);
        new MechanismTable(surroundings, format).list(rows);
        if (rows.isEmpty()) {
            surroundings.err().println("No mechanism in the archive matches.");
        } else if (rows.size() == limit) {
            surroundings.err().println("The first " + limit + " of " + reader.count(query) + "; --limit 0 shows all.");
        }
    }

    private void one(Reader reader, String told) {
        Optional<Mechanism> known = Gazetteer.read(DataFiles.bundled()).findMechanism(told);
        String called = known.map(Mechanism::name).orElse(told);
        List<MechanismCount> editions =
                reader.listMechanisms(MechanismQuery.all().editionsOf(called));
        if (editions.isEmpty()) {
            throw new CommandException("no document in the archive names '" + called + "'" + near(reader, called)
                    + " 'readout mechanisms' lists those that are named.");
        }
        List<EngagementRow> engagements = reader.listEngagements(
                EngagementQuery.all().and(new EngagementQuery.Names(called)).page(page()));
        List<ActRow> acts = reader.listActs(
                ActQuery.all().and(new ActQuery.Names(called)).withNegated().page(page()));
        new MechanismTable(surroundings, format).one(called, known, editions, engagements, acts);
    }

    private static String near(Reader reader, String called) {
        List<MechanismCount> near =
                reader.listMechanisms(MechanismQuery.all().words(called).page(new Page(3, 0)));
        return near.isEmpty()
                ? "."
                : "; there is '"
                        + String.join(
                                "', '", near.stream().map(MechanismCount::name).toList()) + "'.";
    }

    private Page page() {
        return new Page(limit <= 0 ? Integer.MAX_VALUE : limit, 0);
    }
}
