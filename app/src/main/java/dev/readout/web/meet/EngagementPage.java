package dev.readout.web.meet;

import dev.readout.desk.Archive;
import dev.readout.document.Span;
import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.Lookup;
import dev.readout.query.Reader;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One engagement as one document tells of it, with what was said and done there. */
public final class EngagementPage implements Page {
    private static final Pattern KEY =
            Pattern.compile("([0-9a-f]{16})/engagement/([0-9]{1,9})-([0-9]{1,9})(?:/([0-9]{1,4}|\\+[0-9a-f]{1,16}))?");

    private final Lookup lookup;
    private final Reader reader;
    private final Meetings meetings;

    public EngagementPage(Archive archive, Meetings meetings) {
        this.lookup = archive.lookup();
        this.reader = archive.reader();
        this.meetings = meetings;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/engagement", this::one);
    }

    private Answer one(Visit visit) {
        EngagementRow row = visit.find("fact")
                .flatMap(this::find)
                .orElseThrow(() -> new ProblemException(Problem.notFound("No engagement has this key.")));
        return Answer.show(
                "meet/engagement",
                new EngagementView(
                        meetings.of(row),
                        row.key().toString(),
                        row.engagement().rule(),
                        acts(row),
                        List.of(Feed.json(
                                "/api/v1/engagements/" + row.key().toString().replace('/', '.')))));
    }

    private Optional<EngagementRow> find(String key) {
        Matcher told = KEY.matcher(key);
        if (!told.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(told.group(2));
        int end = Integer.parseInt(told.group(3));
        return start < end
                ? lookup.findEngagement(
                        told.group(1),
                        new Span(start, end),
                        Optional.ofNullable(told.group(4)).orElse(""))
                : Optional.empty();
    }

    private List<EngagementView.Said> acts(EngagementRow row) {
        ActQuery ofDocument = ActQuery.all()
                .document(row.source().document())
                .withBackground()
                .withNegated();
        return reader.listActs(ofDocument).stream()
                .filter(act -> act.source().coding().equals(row.source().coding()))
                .filter(act -> act.act()
                        .engagement()
                        .filter(row.engagement().id()::equals)
                        .isPresent())
                .map(EngagementPage::said)
                .toList();
    }

    private static EngagementView.Said said(ActRow row) {
        return new EngagementView.Said(
                row.act().act(),
                row.act().by().stream().map(actor -> actor.code()).toList(),
                row.act().target().stream().map(actor -> actor.code()).toList(),
                row.act().negated(),
                row.quote(),
                Addresses.record(row.source().document(), row.act().id()));
    }
}
