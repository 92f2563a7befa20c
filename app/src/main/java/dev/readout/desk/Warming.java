package dev.readout.desk;

import dev.readout.query.ActQuery;
import dev.readout.query.CommitmentQuery;
import dev.readout.query.CountingRule;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EventCount;
import dev.readout.query.MechanismQuery;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.wording.SeriesFinder;
import dev.readout.wording.UseFinder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks once what the first visitors would otherwise wait for: of a large archive the first question of how things are put takes
 * seconds, the second a part of one, and so does the first of any kind. Reads the newest headlines, too. What fails is told to whoever asks;
 * where there is no archive or no index yet, nothing is asked of it.
 */
public record Warming(Archive archive) implements Runnable {
    /** Words that are in many releases. */
    private static final String PHRASE = "peace and security";

    private static final int APART = 3;
    private static final Page FIRST = Page.first(50);

    @Override
    public void run() {
        Reader reader = archive.reader();
        List<Runnable> questions = List.of(
                () -> reader.coverage(DocumentQuery.all()),
                () -> reader.listNewest(DocumentQuery.all().page(FIRST.limit(), 0)),
                () -> reader.pageEngagements(EngagementQuery.all().page(FIRST)),
                () -> reader.pageActs(ActQuery.all().page(FIRST)),
                () -> reader.pageCommitments(
                        CommitmentQuery.all(LocalDate.now(Clock.systemUTC())).page(FIRST)),
                () -> reader.listMechanisms(MechanismQuery.all().page(FIRST)),
                () -> reader.count(EventCount.all(CountingRule.ONE_A_DAY).per(EventCount.Per.SOURCE)),
                this::wording,
                this::headlines);
        questions.forEach(Warming::ask);
    }

    private static void ask(Runnable question) {
        try {
            question.run();
        } catch (RuntimeException e) {
            // Whoever asks is told.
        }
    }

    private void wording() {
        Search.find(archive.place()).ifPresent(search -> {
            try (search) {
                new UseFinder(search).find(PHRASE, APART, DocumentQuery.all());
            } catch (QueryException e) {
                throw new IllegalStateException(e); // the phrase is written above
            }
        });
    }

    private void headlines() {
        Search.find(archive.place()).ifPresent(search -> {
            try (search) {
                archive.series().read(search.newest(DocumentQuery.all(), SeriesFinder.NEWEST));
            }
        });
    }

    /** Begins, and ends with the program at the latest. */
    public void start() {
        Thread.ofPlatform().daemon().name("warming").start(this);
    }
}
