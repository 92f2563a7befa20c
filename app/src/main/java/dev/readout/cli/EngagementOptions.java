package dev.readout.cli;

import dev.readout.query.Days;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementQuery.Filter;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which engagements. */
final class EngagementOptions {
    @Option(
            names = "--actor",
            paramLabel = "CODE",
            description = "Who took part: a code or a name; several must all have.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}, in any case.")
    private Optional<Engagement.Kind> kind = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", description = "One of ${COMPLETION-CANDIDATES}, in any case.")
    private Optional<Engagement.Status> status = Optional.empty();

    @Option(
            names = "--rank",
            paramLabel = "LEVEL",
            description = "Somebody of this rank or a higher took part: 1 head of state or government, 2 deputy head,"
                    + " 3 minister, 4 vice minister, 5 ambassador or director-general, 6 other officials.")
    private Optional<Integer> rank = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "PLACE",
            description = "Where it was: the code of a country, or words of the city or the place.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "Where it was for the first --actor: host, visit (in a country of the others), neutral or call.")
    private Optional<EngagementQuery.Mode> mode = Optional.empty();

    @Option(names = "--topic", paramLabel = "WORDS", description = "On a topic that these words name.")
    private List<String> topics = new ArrayList<>();

    @Mixin
    private SubjectOptions subjects = new SubjectOptions();

    @Option(names = "--stated", description = "Only what the texts state whole: no field of it is inferred.")
    private boolean stated;

    EngagementQuery query(DocumentQuery of, FilterOptions filter) {
        return query(of, filter.days());
    }

    EngagementQuery query(DocumentQuery of, Days days) {
        EngagementQuery query = EngagementQuery.all().of(of).during(days);
        for (Filter asked : filters()) {
            query = query.and(asked);
        }
        return query;
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        actors.forEach(actor -> filters.add(new EngagementQuery.Participant(actor)));
        kind.ifPresent(one -> filters.add(new EngagementQuery.OfKind(one)));
        status.ifPresent(one -> filters.add(new EngagementQuery.OfStatus(one)));
        rank.ifPresent(level -> filters.add(new EngagementQuery.Ranked(level)));
        place.ifPresent(at -> filters.add(new EngagementQuery.At(at)));
        topics.forEach(words -> filters.add(new EngagementQuery.On(words)));
        subjects.mechanisms().forEach(name -> filters.add(new EngagementQuery.Names(name)));
        subjects.areas().forEach(area -> filters.add(new EngagementQuery.Within(area)));
        mode.ifPresent(one -> filters.add(new EngagementQuery.Placed(one, first())));
        if (stated) {
            filters.add(new EngagementQuery.Stated());
        }
        return filters;
    }

    private String first() {
        if (actors.isEmpty()) {
            throw new CommandException("--mode asks where it was for somebody: name them with --actor.");
        }
        return actors.getFirst();
    }
}
