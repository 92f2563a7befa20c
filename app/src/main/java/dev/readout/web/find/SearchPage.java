package dev.readout.web.find;

import dev.readout.desk.Archive;
import dev.readout.desk.RssFeed;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.query.Source;
import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.search.Facet;
import dev.readout.search.Hit;
import dev.readout.search.Passage;
import dev.readout.search.QueryException;
import dev.readout.search.Question;
import dev.readout.search.Search;
import dev.readout.web.find.SearchQuestion.Told;
import dev.readout.web.find.SearchView.Choice;
import dev.readout.web.find.SearchView.Fault;
import dev.readout.web.find.SearchView.Found;
import dev.readout.web.find.SearchView.Line;
import dev.readout.web.find.SearchView.Lit;
import dev.readout.web.find.SearchView.Saved;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Piece;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of the texts, and the documents that hold them. */
public final class SearchPage implements Page {
    private static final String PATH = "/search";
    private static final int FACET_VALUES = 8;
    private static final int FEED_ROWS = 50;

    private final Archive archive;

    public SearchPage(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::search).get("/search.rss", this::feed);
    }

    private Answer search(Visit visit) {
        SearchQuestion question = SearchQuestion.of(visit);
        Optional<String> acts = ActsQuestion.findInArrows(question.words());
        if (acts.isPresent()) {
            return Answer.goTo(acts.get());
        }
        if (question.isEmpty()) {
            return show(visit, question, Optional.empty(), Optional.empty());
        }
        try (Search search = archive.indexes().search()) {
            if (!question.told().isEmpty()) {
                search.ask(question.trial()); // where it cannot be read it must be told where, in the asker's own words
            }
            return show(visit, question, Optional.empty(), Optional.of(found(visit, question, search)));
        } catch (QueryException e) {
            return show(visit, question, Optional.of(fault(question, e)), Optional.empty());
        }
    }

    private Answer feed(Visit visit) {
        SearchQuestion question = SearchQuestion.of(visit);
        try (Search search = archive.indexes().search()) {
            List<Hit> hits = search.ask(question.newest(FEED_ROWS)).hits();
            Alert asked = Alert.since(0, "search", question.query(), Optional.empty());
            return new Answer.Data("application/rss+xml; charset=utf-8", Optional.empty(), RssFeed.of(asked, hits));
        } catch (QueryException e) {
            return show(visit, question, Optional.of(fault(question, e)), Optional.empty());
        }
    }

    private Answer show(Visit visit, SearchQuestion question, Optional<Fault> fault, Optional<Found> found) {
        List<Feed> feeds = found.isEmpty()
                ? List.of()
                : List.of(
                        Feed.rss("/search.rss" + visit.with("sort", "").substring(PATH.length())),
                        Feed.json("/api/v1/search?" + Visit.pair("query", question.query())));
        return Answer.show(
                "find/search",
                new SearchView(
                        question.words(), parts(visit, question), fault, found, saved(), command(question), feeds));
    }

    /** Where in the words it stands; of what was put together from parts, all of them. */
    private static Fault fault(SearchQuestion question, QueryException e) {
        String words = question.words();
        int start = Math.min(e.start(), words.length());
        int end = Math.clamp(e.end(), start, words.length());
        return new Fault(
                String.valueOf(e.getMessage()),
                words.substring(0, start),
                words.substring(start, end),
                words.substring(end));
    }

    private static List<Part> parts(Visit visit, SearchQuestion question) {
        List<Part> parts = new ArrayList<>();
        question.ownWords().ifPresent(own -> parts.add(new Part("words", own, Optional.of(visit.with("q", "")))));
        for (Told told : question.told()) {
            parts.add(new Part(
                    told.field(),
                    new FieldNames(visit.words()).of(told.field(), told.value()),
                    Optional.of(visit.without(told.field(), told.value()))));
        }
        return parts;
    }

    private Found found(Visit visit, SearchQuestion question, Search search) {
        dev.readout.search.Answer answer = search.ask(question.question());
        return new Found(
                answer.hits().stream().map(SearchPage::line).toList(),
                question.from(),
                answer.total(),
                answer.behind(),
                orders(visit, question),
                search.count(question.question(), FACET_VALUES).stream()
                        .map(facet -> facet(visit, question, facet))
                        .filter(facet -> !facet.values().isEmpty())
                        .toList(),
                Turning.of(visit, question.from(), SearchQuestion.ROWS, answer.total()));
    }

    private static List<Choice> orders(Visit visit, SearchQuestion question) {
        return Stream.of(Question.Order.values())
                .map(order -> new Choice(lower(order), visit.with("sort", lower(order)), order == question.order()))
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Without what is asked already. */
    private static SearchView.Facet facet(Visit visit, SearchQuestion question, Facet facet) {
        String field = facet.name().matches("year|month") ? "date" : facet.name();
        FieldNames names = new FieldNames(visit.words());
        List<SearchView.Value> values = facet.values().stream()
                .filter(count -> !question.told().contains(new Told(field, count.value())))
                .map(count -> new SearchView.Value(
                        names.of(field, count.value()), count.documents(), visit.and(field, count.value())))
                .toList();
        return new SearchView.Facet(facet.name(), values, facet.more());
    }

    private static Line line(Hit hit) {
        Source source = hit.version().source();
        Metadata told = source.metadata();
        String title = told.title().map(Known::value).orElse(source.name());
        int shown = hit.passages().stream().mapToInt(p -> p.found().size()).sum();
        return new Line(
                source.document(),
                hit.title()
                        .map(passage -> Piece.of(passage.words(), passage.span(), passage.found()))
                        .orElseGet(() -> List.of(new Piece(title, false))),
                told.issuer().map(Known::value).orElse(""),
                told.published(),
                hit.passages().stream().map(passage -> lit(source, passage)).toList(),
                Math.max(0, hit.places() - shown));
    }

    private static Lit lit(Source source, Passage passage) {
        return new Lit(
                Addresses.words(
                        source.document(),
                        source.snapshot().hash(),
                        passage.span().start(),
                        passage.span().end()),
                Piece.of(passage.words(), passage.span(), passage.found()),
                passage.cutBefore(),
                passage.cutAfter());
    }

    private List<Saved> saved() {
        return Alerts.of(archive.place().directory()).list().stream()
                .map(alert -> new Saved(
                        alert.name(),
                        alert.query(),
                        "/search?" + Visit.pair("q", alert.query()),
                        "/search.rss?" + Visit.pair("q", alert.query())))
                .toList();
    }

    /** As it is written in a shell. */
    private static String command(SearchQuestion question) {
        return "./readout alerts add NAME '" + question.query().replace("'", "'\\''") + "'";
    }
}
