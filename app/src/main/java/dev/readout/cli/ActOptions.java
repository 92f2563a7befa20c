package dev.readout.cli;

import dev.readout.query.ActQuery;
import dev.readout.query.ActQuery.Role;
import dev.readout.query.DocumentQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which acts. */
final class ActOptions {
    @Option(
            names = "--actor",
            paramLabel = "CODE",
            description = "Who takes part in any role: a code, or the words of the text.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--by", paramLabel = "CODE", description = "Who acts.")
    private List<String> by = new ArrayList<>();

    @Option(names = "--target", paramLabel = "CODE", description = "Whom it is aimed at or concerns.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--addressee", paramLabel = "CODE", description = "To whom it was said.")
    private List<String> addressees = new ArrayList<>();

    @Option(
            names = "--act",
            paramLabel = "ACT",
            description = "Which act of the codebook ('readout codebook show' lists them).")
    private Optional<String> act = Optional.empty();

    @Mixin
    private CodeOptions codes = new CodeOptions();

    @Mixin
    private SubjectOptions subjects = new SubjectOptions();

    @Option(names = "--about", paramLabel = "WORDS", description = "About something that these words name.")
    private List<String> about = new ArrayList<>();

    @Option(names = "--stated", description = "Only what the texts state whole: no field of it is inferred.")
    private boolean stated;

    @Option(
            names = "--claimed-by",
            paramLabel = "SIDES",
            description =
                    "Acts between two sides, one of which published the document: both_sides where the other side"
                            + " published the same act too, one_side where no document of the other side in the archive has it.")
    private Optional<ActQuery.Claim> claimed = Optional.empty();

    @Option(names = "--background", description = "History and standing context too.")
    private boolean background;

    @Option(names = "--negated", description = "What did not or will not happen, too.")
    private boolean negated;

    ActQuery query(DocumentQuery of, FilterOptions filter) {
        ActQuery query = ActQuery.all().of(of).during(filter.days());
        query = with(query, Role.ANY, actors);
        query = with(query, Role.BY, by);
        query = with(query, Role.TARGET, targets);
        query = with(query, Role.ADDRESSEE, addressees);
        for (ActQuery.Filter asked : filters()) {
            query = query.and(asked);
        }
        query = background ? query.withBackground() : query;
        return negated ? query.withNegated() : query;
    }

    private List<ActQuery.Filter> filters() {
        List<ActQuery.Filter> filters = new ArrayList<>();
        act.ifPresent(name -> filters.add(new ActQuery.Entry(name)));
        codes.filters().forEach(code -> filters.add(new ActQuery.Coded(code)));
        about.forEach(words -> filters.add(new ActQuery.About(words)));
        subjects.mechanisms().forEach(name -> filters.add(new ActQuery.Names(name)));
        subjects.areas().forEach(area -> filters.add(new ActQuery.Within(area)));
        if (stated) {
            filters.add(new ActQuery.Stated());
        }
        claimed.ifPresent(claim -> filters.add(new ActQuery.Claimed(claim)));
        return filters;
    }

    private static ActQuery with(ActQuery query, Role role, List<String> actors) {
        ActQuery more = query;
        for (String actor : actors) {
            more = more.and(new ActQuery.Actor(role, actor));
        }
        return more;
    }
}
