package dev.readout.web.wording;

import dev.readout.desk.Archive;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Later;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.wording.NoveltyView.Before;
import dev.readout.web.wording.NoveltyView.Finding;
import dev.readout.web.wording.NoveltyView.Found;
import dev.readout.wording.Novelty;
import dev.readout.wording.NoveltyReader;
import dev.readout.wording.Predecessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is otherwise in a release than in the last comparable ones of its issuer. */
public final class NoveltyPage implements Page {
    static final String PATH = "/wording/novelty";

    private static final int WITH = 5;
    private static final int MOST = 20;

    private final Archive archive;

    public NoveltyPage(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::novelty);
    }

    private Answer novelty(Visit visit) {
        String key = visit.find("key").orElseThrow(NoveltyPage::missing);
        int with = Math.max(1, visit.number("with", WITH, MOST));
        try (Search search = archive.indexes().search()) {
            Listed document = Listings.find(search, key).orElseThrow(NoveltyPage::missing);
            Optional<Found> found = Later.isLater(visit)
                    ? Optional.empty()
                    : Optional.of(
                            found(new NoveltyReader(search, archive.gazetteer(), archive.series()).read(key, with)));
            NoveltyView view = new NoveltyView(
                    key,
                    document.title(),
                    found.isEmpty() ? Optional.of(Later.address(visit)) : Optional.empty(),
                    found,
                    List.of(Feed.json(Listings.api(key) + "/novelty?with=" + with)));
            return Answer.show(visit.isPart() && found.isPresent() ? "wording/findings" : "wording/novelty", view);
        }
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("The archive has no such document, or it repeats another one."));
    }

    private static Found found(Novelty novelty) {
        return new Found(
                novelty.document().genre(),
                novelty.predecessors().stream().map(NoveltyPage::before).toList(),
                novelty.findings().stream().map(NoveltyPage::finding).toList());
    }

    private static Before before(Predecessor predecessor) {
        Listed in = predecessor.in();
        return new Before(
                Addresses.document(in.document()),
                in.title(),
                in.day().map(Object::toString).orElse(""),
                predecessor.why());
    }

    private static Finding finding(Novelty.Finding finding) {
        return new Finding(
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.what(),
                finding.rate(),
                finding.there().map(Quote::of),
                finding.here().map(Quote::of),
                finding.elsewhere());
    }
}
