package dev.readout.query;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.correct.FactValues;
import dev.readout.correct.Standing;
import dev.readout.store.CorrectionTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Puts the life of a fact together: which coder coded it when, and what people said of it. */
record FactHistory(Handle handle, FactKey key) {
    /** From the text on: CROSS tells SQLite to keep that order, else it looks at all that ever counted. */
    private static final String CODINGS = """
            SELECT c.snapshot, coalesce(c.base, c.id) AS base, m.at
            FROM texts t CROSS JOIN codings c CROSS JOIN periods p CROSS JOIN change_times m
            WHERE t.hash = ? AND c.text = t.id AND p.what = 'current' AND p.thing = c.id AND m.sequence = p.since
            ORDER BY c.snapshot, p.since""";

    /** From this moment on what a coder says is from this coding. */
    private record Turn(long snapshot, long base, Instant at) {}

    List<FactEvent> events() {
        List<Turn> turns = handle.select(CODINGS, key.textHash())
                .map((row, context) ->
                        new Turn(row.getLong("snapshot"), row.getLong("base"), Instant.parse(row.getString("at"))))
                .list();
        List<FactEvent> events = new ArrayList<>(coded(turns));
        List<Correction> all = new CorrectionTable(handle).listAbout(key.textHash());
        Standing standing = Standing.of(all);
        Set<String> about =
                about(all, turns.stream().map(Turn::snapshot).distinct().toList());
        all.stream()
                .filter(c -> about.contains(c.id()))
                .forEach(c -> events.add(new FactEvent.Said(CorrectionReader.row(handle, c, standing))));
        events.sort(Comparator.comparing(FactEvent::at));
        return List.copyOf(events);
    }

    private List<FactEvent> coded(List<Turn> turns) {
        List<FactEvent> events = new ArrayList<>();
        Turn before = new Turn(-1, -1, Instant.EPOCH);
        boolean told = false;
        for (Turn turn : turns) {
            told = told && turn.snapshot() == before.snapshot();
            if (turn.base() != before.base()) {
                CorrectedReader reader = new CorrectedReader(handle, turn.snapshot());
                Coded coded = new CodingReader(handle, turn.base()).coded();
                Optional<FactValues> fact = CorrectionReader.facts(reader, coded).stream()
                        .filter(f -> f.key().equals(key))
                        .findFirst();
                if (fact.isPresent() || told) {
                    events.add(new FactEvent.Coded(turn.at(), reader.document(), coded.fingerprint(), fact));
                    told = true;
                }
            }
            before = turn;
        }
        return events;
    }

    /** Those that name the fact, those that change it among others, and those that undo one of these. */
    private Set<String> about(List<Correction> all, List<Long> snapshots) {
        Set<String> about = new HashSet<>();
        List<Correction> standing = Standing.list(all);
        for (Correction correction : all) {
            switch (correction.amendment()) {
                case Amendment.Undoing undoing -> {
                    if (about.contains(undoing.correction())) {
                        about.add(correction.id());
                    }
                }
                case Amendment.Merger m -> addIfFelt(correction, standing, snapshots, about);
                case Amendment.Split s -> addIfFelt(correction, standing, snapshots, about);
                case Amendment.Pairing p -> {
                    if (key.equals(p.one()) || key.equals(p.other())) {
                        about.add(correction.id());
                    }
                }
                case Amendment.Addition a -> addIfNamed(correction, about);
                case Amendment.Alteration a -> addIfNamed(correction, about);
                case Amendment.Rejection r -> addIfNamed(correction, about);
                case Amendment.Confirmation c -> addIfNamed(correction, about);
            }
        }
        return about;
    }

    private void addIfNamed(Correction correction, Set<String> about) {
        if (correction.fact().filter(key::equals).isPresent()) {
            about.add(correction.id());
        }
    }

    private void addIfFelt(Correction correction, List<Correction> standing, List<Long> snapshots, Set<String> about) {
        List<Correction> until = standing.stream()
                .filter(c -> Correction.ORDER.compare(c, correction) < 0)
                .toList();
        List<Correction> with = new ArrayList<>(until);
        with.add(correction);
        for (long snapshot : snapshots) {
            CorrectedReader reader = new CorrectedReader(handle, snapshot);
            Coded coded = reader.coded();
            Optional<FactValues> before = CorrectionReader.find(reader.corrected(coded, until), key);
            if (!before.equals(CorrectionReader.find(reader.corrected(coded, with), key))) {
                about.add(correction.id());
            }
        }
    }
}
