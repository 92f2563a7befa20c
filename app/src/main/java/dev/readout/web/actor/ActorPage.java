package dev.readout.web.actor;

import dev.readout.codebook.Spellings;
import dev.readout.desk.AnswerMemory;
import dev.readout.desk.Archive;
import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.ActorRow;
import dev.readout.query.CountingRule;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EventCount;
import dev.readout.query.Lookup;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import dev.readout.query.TenureQuery;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.actor.ActorView.Partner;
import dev.readout.web.actor.ActorView.Said;
import dev.readout.web.draw.Bar;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.meet.Meeting;
import dev.readout.web.meet.Meetings;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One state, body or person: with whom, in which offices, and what was said and done last. */
public final class ActorPage implements dev.readout.web.frame.Page {
    private static final int PARTNERS = 25;
    private static final int LATEST = 6;
    private static final int OFFICES = 40;
    private static final int LETTERS = 300;

    private final Reader reader;
    private final Lookup lookup;
    private final AnswerMemory memory;
    private final Meetings meetings;
    private final ActorNames names;
    private final Spellings spellings;

    public ActorPage(Archive archive, AnswerMemory memory, Meetings meetings, ActorNames names) {
        this.reader = archive.reader();
        this.lookup = archive.lookup();
        this.memory = memory;
        this.meetings = meetings;
        this.names = names;
        this.spellings = archive.spellings();
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/actor", this::one);
    }

    private Answer one(Visit visit) {
        String code = visit.find("code")
                .filter(told -> told.length() <= LETTERS)
                .map(names::code)
                .orElseThrow(ActorPage::missing);
        if (visit.wants("csv")) {
            return csv(partners(code));
        }
        ActorRow row = lookup.findActor(code).orElse(new ActorRow(code, 0, 0));
        boolean registered = names.isRegistered(code);
        List<TenureLine> offices = registered ? List.of() : offices(code);
        List<Meeting> latest = meetings.of(
                reader.listEngagements(EngagementQuery.all().participant(code).page(Page.first(LATEST))));
        if (row.acts() + row.engagements() == 0 && offices.isEmpty() && latest.isEmpty()) {
            throw missing();
        }
        List<Partner> partners = partners(code);
        long most = partners.isEmpty() ? 1 : partners.getFirst().n();
        return Answer.show(
                "actor/actor",
                new ActorView(
                        code,
                        registered,
                        row.acts(),
                        row.engagements(),
                        partners.stream().limit(PARTNERS).toList(),
                        partner -> Bar.of(partner.cooperative(), partner.hostile(), most),
                        offices,
                        latest,
                        said(code),
                        feeds(visit, code, partners)));
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("No fact names an actor by this code or name."));
    }

    private static List<Feed> feeds(Visit visit, String code, List<Partner> partners) {
        Feed json = Feed.json("/api/v1/actors/" + Visit.encoded(code).replace("+", "%20"));
        return partners.isEmpty() ? List.of(json) : List.of(json, Feed.csv(visit.with("form", "csv")));
    }

    /** In the order of time. */
    private List<TenureLine> offices(String name) {
        return Tenures.of(memory.tenures(TenureQuery.all(spellings).name(name).page(OFFICES, 0))).stream()
                .sorted(Comparator.comparing(line -> line.first().day()))
                .toList();
    }

    private List<Partner> partners(String code) {
        EventCount both = EventCount.all(CountingRule.ONE_A_DAY).source(code).inBothWays();
        return Ties.of(memory.count(both.per(EventCount.Per.SOURCE)
                        .per(EventCount.Per.TARGET)
                        .per(EventCount.Per.QUAD)))
                .list()
                .stream()
                .filter(tie -> !tie.one().equals(tie.other()))
                .map(tie -> new Partner(
                        tie.one().equals(code) ? tie.other() : tie.one(),
                        tie.n(),
                        tie.cooperative(),
                        tie.hostile(),
                        tie.mean()))
                .toList();
    }

    private List<Said> said(String code) {
        return reader.listActs(ActQuery.all().actor(code).page(Page.first(LATEST))).stream()
                .filter(act -> isOf(act, code))
                .map(ActorPage::said)
                .toList();
    }

    /** What is no code in the archive is looked for in designations: there "Lee" would be found in "Leeds". */
    private static boolean isOf(ActRow row, String code) {
        return Stream.of(row.act().by(), row.act().target(), row.act().addressee())
                .flatMap(List::stream)
                .anyMatch(actor -> actor.code().equals(code));
    }

    private static Said said(ActRow row) {
        return new Said(
                row.act().act(),
                row.act().by().stream().map(actor -> actor.code()).toList(),
                row.act().target().stream().map(actor -> actor.code()).toList(),
                row.act().date().start(),
                row.quote(),
                Addresses.record(row.source().document(), row.act().id()),
                Meetings.origin(row.source(), row.act().quote()));
    }

    private static Answer csv(List<Partner> partners) {
        Csv csv = Csv.of("other", "events", "cooperative", "hostile", "goldstein");
        partners.forEach(p -> csv.row(
                p.code(),
                p.n(),
                p.cooperative(),
                p.hostile(),
                p.mean().isPresent() ? p.mean().getAsDouble() : ""));
        return csv.file("partners.csv");
    }
}
