package dev.readout.cli;

import dev.readout.export.RevisionFields;
import dev.readout.query.VersionRow;
import dev.readout.relate.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was changed between two versions of a document. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Words that were dropped stand in [-brackets-], words that were added in {+braces+}. A fact is the same in both"
                    + " versions where the same words tell of it; what they tell otherwise is listed. 'show DOC"
                    + " --versions' lists the versions."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout diff 01-visit.txt                       the last two versions",
            "  readout diff 01-visit.txt 1                     the first and the last",
            "  readout diff https://example.org/17 1 3 --format json"
        })
final class DiffCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(index = "0", paramLabel = "DOC", description = "Its name, address or hash, or how one of these begins.")
    private String document = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "V1",
            description =
                    "The earlier version: its place (1, 2, …), the number that its source gives, or how its hash begins"
                            + " (default: the last but one).")
    private Optional<String> earlier = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "V2", description = "The later version (default: the last).")
    private Optional<String> later = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json or jsonl, with the spans of all words.")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        JSON,
        JSONL
    }

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        VersionChoice choice = VersionChoice.of(archive.reader(), document);
        List<VersionRow> versions = choice.versions();
        if (versions.size() < 2) {
            throw new CommandException(
                    "there is one version only of " + choice.document() + "; ingest it again when it has changed.");
        }
        VersionRow after = later.map(choice::get).orElse(versions.getLast());
        VersionRow before = earlier.map(choice::get).orElse(versions.get(versions.size() - 2));
        if (before.nth() == after.nth()) {
            throw new CommandException("'" + earlier.orElse("") + "' is version " + after.nth() + " of "
                    + choice.document() + ", with which it would be compared; name another.");
        }
        print(before, after, Revision.of(choice.coded(before), choice.coded(after)));
        return ExitCode.DONE;
    }

    private void print(VersionRow before, VersionRow after, Revision revision) {
        if (!revision.isOneCoder()) {
            surroundings
                    .err()
                    .println("The two were not coded by the same program and data: facts may differ for that reason"
                            + " alone. Ingest both again.");
        }
        switch (format) {
            case TABLE -> new RevisionTable(new Screen(surroundings), revision).print(before, after);
            case JSON -> surroundings.out().print(Json.indented(fields(before, after, revision)) + "\n");
            case JSONL -> surroundings.out().print(Json.line(fields(before, after, revision)) + "\n");
        }
    }

    private static Map<String, Object> fields(VersionRow before, VersionRow after, Revision revision) {
        return new RevisionFields(revision).of(before, after);
    }
}
