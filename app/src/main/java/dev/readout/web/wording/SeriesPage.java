package dev.readout.web.wording;

import dev.readout.desk.Archive;
import dev.readout.search.Newest;
import dev.readout.search.Search;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Later;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.wording.SeriesView.Found;
import dev.readout.web.wording.SeriesView.Line;
import dev.readout.wording.Scope;
import dev.readout.wording.Series;
import dev.readout.wording.SeriesFinder;
import java.util.List;
import java.util.Optional;

/** The statements that recur, each with the way to its lineage. */
public final class SeriesPage implements Page {
    static final String PATH = "/wording/series";

    private static final int ROWS = 100;

    private final Archive archive;
    private final ActorNames names;

    public SeriesPage(Archive archive, ActorNames names) {
        this.archive = archive;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::list);
    }

    private Answer list(Visit visit) {
        Documents documents = Documents.of(visit, names);
        String words = visit.find("words").orElse("");
        if (documents.isUndated()) {
            return show(visit, words, documents, visit.say("acts.no-date", documents.during()), Optional.empty());
        }
        return show(
                visit,
                words,
                documents,
                "",
                Later.isLater(visit) ? Optional.empty() : Optional.of(find(words, documents)));
    }

    private static Answer show(Visit visit, String words, Documents documents, String fault, Optional<Found> found) {
        SeriesView view = new SeriesView(
                words,
                documents,
                fault,
                fault.isEmpty() && found.isEmpty() ? Optional.of(Later.address(visit)) : Optional.empty(),
                found,
                List.of(Feed.json("/api/v1/lineages?limit=100" + documents.asked())));
        return Answer.show(visit.isPart() && found.isPresent() ? "wording/editions" : "wording/series", view);
    }

    private Found find(String words, Documents documents) {
        try (Search search = archive.indexes().search()) {
            Newest newest = search.newest(documents.query(), SeriesFinder.NEWEST);
            List<Series> series = archive.series().find(newest.listed());
            List<Series> called = words.isEmpty() ? series : archive.series().called(words, series);
            return new Found(
                    Scope.of(newest.listed()),
                    newest.earlier(),
                    called.size(),
                    called.stream().limit(ROWS).map(SeriesPage::line).toList());
        }
    }

    private static Line line(Series series) {
        return new Line(
                series.name(),
                series.issuer(),
                series.genre(),
                series.parties().stream().sorted().toList(),
                series.editions().size(),
                series.editions().getFirst().day().map(Object::toString).orElse(""),
                series.editions().getLast().day().map(Object::toString).orElse(""),
                LineagePage.PATH + "?"
                        + Visit.pair("key", series.editions().getLast().document()));
    }
}
