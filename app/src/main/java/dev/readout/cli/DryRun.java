package dev.readout.cli;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Known;
import dev.readout.ingest.Taker;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists documents without coding them: name, format, day and title in columns set apart by tabs, then the sums. */
final class DryRun implements Taker {
    private final Surroundings surroundings;
    private final Map<String, Long> formats = new TreeMap<>();
    private final IssueLog log;
    private long documents;

    DryRun(Surroundings surroundings, IssueLog log) {
        this.surroundings = surroundings;
        this.log = log;
    }

    @Override
    public void take(Document document, Optional<byte[]> original) {
        documents++;
        formats.merge(document.snapshot().mediaType(), 1L, Long::sum);
        surroundings
                .out()
                .print(String.join(
                                "\t",
                                shown(document.name()),
                                document.snapshot().mediaType(),
                                shown(document.metadata().published()),
                                shown(document.metadata().title()))
                        + "\n");
    }

    @Override
    public void unchanged(String name) {
        throw new IllegalStateException(name + " is unchanged, and nothing is remembered");
    }

    @Override
    public void reread(String name) {}

    @Override
    public void add(Issue issue) {
        log.add(issue);
    }

    void sum() {
        String kinds = formats.isEmpty() ? "" : " (" + ReportText.list(formats) + ")";
        surroundings
                .err()
                .println(String.format(
                        Locale.ROOT,
                        "%,d documents would be read%s; %s.",
                        documents,
                        kinds,
                        ReportText.issues(log.counts())));
    }

    private static <T> String shown(Optional<Known<T>> known) {
        return shown(known.map(k -> k.value().toString()).orElse(""));
    }

    /** One line, whatever a stranger wrote. */
    private static String shown(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
