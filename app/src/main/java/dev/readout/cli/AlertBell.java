package dev.readout.cli;

import dev.readout.desk.HitForm;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import dev.readout.document.Known;
import dev.readout.query.Source;
import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.search.Hit;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.store.ArchivePlace;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whoever brings documents in what is new to the saved searches, and the web hooks; each document once. */
record AlertBell(Surroundings surroundings, ArchivePlace archive) {
    private static final int SHOWN = 5;

    /** After documents were brought in, and the index has followed. What fails is an issue, and comes again next time. */
    void ring(Network network, Issues issues) throws InterruptedIOException {
        try {
            List<Alert> alerts = Alerts.of(archive.directory()).list();
            if (alerts.isEmpty()) {
                return;
            }
            Optional<Search> found = Search.find(archive);
            if (found.isPresent()) {
                try (Search search = found.get()) {
                    for (Alert alert : alerts) {
                        ring(alert, search, network, issues);
                    }
                }
            }
        } catch (UncheckedIOException e) {
            surroundings.err().println("The alerts cannot be told: " + e.getMessage() + ".");
        }
    }

    private void ring(Alert alert, Search search, Network network, Issues issues) throws InterruptedIOException {
        try {
            notice(alert, search);
            deliver(Alerts.of(archive.directory()).find(alert.name()).orElse(alert), search, network, issues);
        } catch (QueryException e) {
            issues.add(new Issue(
                    "bad-query",
                    "search",
                    Issue.Severity.ERROR,
                    "alert " + alert.name(),
                    String.valueOf(e.getMessage()),
                    "Remove the alert and add it anew.",
                    false));
        }
    }

    private void notice(Alert alert, Search search) {
        long now = search.lastArrival();
        if (now <= alert.noticed()) {
            return;
        }
        List<Hit> news = search.news(alert.query(), alert.noticed());
        if (!news.isEmpty()) {
            surroundings
                    .err()
                    .println("alert " + alert.name() + ": " + news.size()
                            + (news.size() == 1 ? " new document" : " new documents")
                            + "; 'readout alerts check' shows the words.");
            news.stream().limit(SHOWN).forEach(hit -> surroundings.err().println("  " + line(hit)));
        }
        Alerts.of(archive.directory()).save(alert.noticed(now));
    }

    private static String line(Hit hit) {
        Source source = hit.version().source();
        return Screen.safe(Stream.of(
                        source.metadata().published().map(k -> k.value().toString()),
                        source.metadata().issuer().map(Known::value),
                        source.metadata().title().map(Known::value).or(() -> Optional.of(source.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    }

    /** Tells the hook, if there is one; what it was not told, it is told the next time. */
    void deliver(Alert alert, Search search, Network network, Issues issues) throws InterruptedIOException {
        long now = search.lastArrival();
        if (alert.hook().isEmpty() || now <= alert.delivered()) {
            return;
        }
        List<Hit> news = search.news(alert.query(), alert.delivered());
        if (!news.isEmpty()) {
            Optional<Issue> failure = network.tell(alert.hook().get(), Json.line(message(alert, news)));
            if (failure.isPresent()) {
                issues.add(failure.get());
                return;
            }
        }
        Alerts.of(archive.directory()).save(alert.delivered(now));
    }

    private static Map<String, Object> message(Alert alert, List<Hit> news) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("alert", alert.name());
        message.put("query", alert.query());
        message.put("documents", news.stream().map(HitForm::fields).toList());
        return message;
    }
}
