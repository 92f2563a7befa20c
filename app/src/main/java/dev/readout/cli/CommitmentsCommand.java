package dev.readout.cli;

import dev.readout.query.Answer;
import dev.readout.query.CommitmentQuery;
import dev.readout.query.CommitmentRow;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import dev.readout.relate.commitment.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists who undertook what, by when and on what condition, and what became of it as far as the archive tells. */
@Command(
        name = "commitments",
        mixinStandardHelpOptions = true,
        description = {
            "Each act of agreeing, pledging or signing, with its undertaking, deadline and condition as stated. Where it is told",
            "again, sharper or softer, is found by its words; what was done later is proposed as evidence, and only a person",
            "accepts it. Nothing here says that a commitment was broken: it says what was found, and what was searched."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout commitments --obligor USA --to UKR",
            "  readout commitments --obligor USA --overdue --format csv",
            "  readout commitments --about 'denuclear consult'",
            "  readout commitments --chain 3f0a…/act/120-127",
            "  readout commitments accept 3f0a…/act/120-127 77b1…/deed/40-48 --why \"the ministry's figures agree\""
        })
final class CommitmentsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--obligor", paramLabel = "CODE", description = "Only of this state or body.")
    private Optional<String> obligor = Optional.empty();

    @Option(names = "--to", paramLabel = "CODE", description = "Only for this state or body.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--about",
            paramLabel = "WORDS",
            description = "Only where words of the undertaking begin with each of these.")
    private Optional<String> about = Optional.empty();

    @Option(
            names = "--due-before",
            paramLabel = "DATE",
            description = "Only with a deadline that ends before this day.",
            converter = FilterOptions.First.class)
    private Optional<LocalDate> dueBefore = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", description = "open, restated, proposed, overdue or kept.")
    private Optional<Status> status = Optional.empty();

    @Option(names = "--overdue", description = "Short for --status overdue.")
    private boolean overdue;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day on which they stand so (today, UTC).",
            converter = FilterOptions.First.class)
    private Optional<LocalDate> today = Optional.empty();

    @Option(names = "--chain", paramLabel = "ID", description = "The chain and the log of this one.")
    private Optional<String> chain = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 20;

    @Option(names = "--after", paramLabel = "NEXT", description = "The page after the one that ended with this.")
    private Optional<String> after = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl or csv.")
    private RowPrinter.Format format = RowPrinter.Format.TABLE;

    private CommitmentsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CommitmentsCommand(surroundings))
                .addSubcommand(new JudgeCommand.Accept(surroundings))
                .addSubcommand(new JudgeCommand.Reject(surroundings));
    }

    @Override
    public Integer call() {
        Reader reader = archive.reader();
        CommitmentPrinter printer = new CommitmentPrinter(surroundings, format);
        if (chain.isPresent()) {
            CommitmentRow row = reader.findCommitment(chain.get(), day())
                    .orElseThrow(() -> new CommandException("no commitment is called " + chain.get()
                            + "; 'readout commitments' shows the name of each."));
            printer.chain(row, reader.searchedAfter(row.chain().last()));
            return ExitCode.DONE;
        }
        Answer<CommitmentRow> page = reader.pageCommitments(query());
        printer.list(page.rows());
        if (page.rows().isEmpty()) {
            surroundings.err().println("Nothing in the archive matches.");
        }
        page.next().ifPresent(next -> surroundings.err().println("More: --after " + next));
        return ExitCode.DONE;
    }

    private LocalDate day() {
        return today.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    }

    private CommitmentQuery query() {
        if (limit < 0) {
            throw new CommandException("--limit must be 0 (for all) or more, not " + limit + ".");
        }
        if (overdue && status.filter(s -> s != Status.OVERDUE).isPresent()) {
            throw new CommandException("--overdue is --status overdue, and there is another --status.");
        }
        Page page = Page.first(limit == 0 ? Integer.MAX_VALUE : limit);
        CommitmentQuery query = CommitmentQuery.all(day())
                .about(about.map(words -> List.of(words.strip().split("\\s+"))).orElse(List.of()))
                .page(after.map(page::after).orElse(page));
        query = obligor.map(query::obligor).orElse(query);
        query = to.map(query::to).orElse(query);
        query = dueBefore.map(query::dueBefore).orElse(query);
        query = status.map(query::status).orElse(query);
        return overdue ? query.status(Status.OVERDUE) : query;
    }
}
