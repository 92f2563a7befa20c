package dev.readout.desk;

import dev.readout.query.DocumentQuery;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.wording.UseFinder;
import java.io.UncheckedIOException;

/**
 * Asks once what the first visitor would otherwise wait for: of a large archive the first question of how things are put takes
 * seconds, the second a part of one. Where there is no index yet, nothing is asked.
 */
public record Warming(Archive archive) implements Runnable {
    /** Words that are in many releases. */
    private static final String PHRASE = "peace and security";

    private static final int APART = 3;

    @Override
    public void run() {
        Search.find(archive.place()).ifPresent(search -> {
            try (search) {
                new UseFinder(search).find(PHRASE, APART, DocumentQuery.all());
            } catch (QueryException | UncheckedIOException e) {
                // Whoever asks is told.
            }
        });
    }

    /** Begins, and ends with the program at the latest. */
    public void start() {
        Thread.ofPlatform().daemon().name("warming").start(this);
    }
}
