package dev.readout.api;

import dev.readout.desk.Archive;
import dev.readout.desk.Scribe;
import dev.readout.desk.Turn;
import dev.readout.jobs.Jobs;
import dev.readout.serve.AuditLog;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that is served. Another operation is another class, and its line here. */
final class Endpoints {
    private Endpoints() {}

    static List<Endpoint> of(Archive archive, Jobs jobs, Metrics metrics) {
        Scribe scribe = new Scribe(
                archive.place(),
                new Turn(jobs.turn()),
                AuditLog.in(archive.place().directory())::add);
        List<Endpoint> all = new ArrayList<>();
        all.addAll(new Documents(archive).endpoints());
        all.addAll(new Acts(archive).endpoints());
        all.addAll(new Engagements(archive).endpoints());
        all.addAll(new Events(archive).endpoints());
        all.addAll(new Comparisons(archive).endpoints());
        all.addAll(new Commitments(archive, scribe).endpoints());
        all.addAll(new Actors(archive).endpoints());
        all.addAll(new Counting(archive).endpoints());
        all.addAll(new Relations(archive).endpoints());
        all.addAll(new Mechanisms(archive).endpoints());
        all.addAll(new CodebookLookup(archive).endpoints());
        all.addAll(new Searching(archive).endpoints());
        all.addAll(new Wording(archive).endpoints());
        all.addAll(new SavedSearches(archive).endpoints());
        all.addAll(new Corrections(archive, scribe).endpoints());
        all.addAll(new Exporting(archive).endpoints());
        all.addAll(new Ingesting(archive, jobs).endpoints());
        all.addAll(new Housekeeping(archive, metrics).endpoints());
        Operation description = Operation.get(
                        "/openapi.json", "getDescription", "This description.", new Schema(Map.of("type", "object")))
                .byAnybody();
        all.add(new Endpoint(description, asked -> new Reply.Data(OpenApi.of(all, archive.version()))));
        return List.copyOf(all);
    }

    static ProblemException missing(String detail) {
        return new ProblemException(Problem.notFound(detail));
    }
}
