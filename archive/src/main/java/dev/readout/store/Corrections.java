package dev.readout.store;

import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.correct.Standing;
import dev.readout.join.JoinRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Adds corrections, and makes the codings current that follow from them. Within a transaction of the caller. */
record Corrections(Rows rows, Supplier<Labels> labels) {
    private static final String OF_TEXT = """
            SELECT c.snapshot FROM codings c JOIN texts t ON t.id = c.text
            WHERE t.hash = ? AND c.current = 1""";

    /** Where somebody is coded so: by the coder, or by the corrections till now. */
    private static final String OF_CODE = """
            SELECT c.snapshot FROM codings c WHERE c.id IN (
                SELECT coding FROM act_actors WHERE code = ? UNION SELECT coding FROM participants WHERE country = ?
                UNION SELECT coding FROM sightings WHERE country = ?
                UNION SELECT coding FROM commitment_recipients WHERE code = ?
                UNION SELECT coding FROM deed_actors WHERE code = ?)""";

    private static final String FITTED =
            "SELECT f.snapshot FROM fits f JOIN corrections c ON c.id = f.correction WHERE c.key = ?";

    /**
     * Adds them; those that are there already are left alone.
     *
     * @throws CorrectionException where one does not fit
     */
    void add(List<Correction> corrections) {
        CorrectionTable table = new CorrectionTable(rows.handle());
        Map<String, Correction> known =
                table.list().stream().collect(Collectors.toMap(Correction::id, Function.identity()));
        Map<Integer, String> problems = new TreeMap<>();
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            Optional<String> wrong = findWrongUndoing(correction, known);
            if (wrong.isPresent()) {
                problems.put(i, wrong.get());
            } else if (table.add(correction).isPresent()) {
                known.put(correction.id(), correction);
                rows.log("correction", correction.id(), Change.Operation.ADDED);
                added.add(i);
            }
        }
        settle(added.stream().map(corrections::get).toList(), known);
        Standing standing = Standing.of(known.values());
        for (int i : added) {
            Correction correction = corrections.get(i);
            if (!(correction.amendment() instanceof Amendment.Undoing) && standing.counts(correction.id())) {
                new FitTable(rows.handle()).findProblem(correction.id()).ifPresent(why -> problems.put(i, why));
            }
        }
        if (!problems.isEmpty()) {
            throw new CorrectionException(problems);
        }
    }

    private static Optional<String> findWrongUndoing(Correction correction, Map<String, Correction> known) {
        if (!(correction.amendment() instanceof Amendment.Undoing undoing)) {
            return Optional.empty();
        }
        if (!known.containsKey(undoing.correction())) {
            return Optional.of("there is no correction " + undoing.correction());
        }
        return Standing.of(known.values()).counts(undoing.correction())
                ? Optional.empty()
                : Optional.of("correction " + undoing.correction() + " is undone already");
    }

    private void settle(List<Correction> added, Map<String, Correction> known) {
        Set<Long> snapshots = new TreeSet<>();
        added.forEach(correction -> snapshots.addAll(touched(correction, known)));
        snapshots.forEach(snapshot -> new CurrentCoding(rows, labels).settle(snapshot));
        Set<Long> documents = new TreeSet<>();
        snapshots.forEach(snapshot -> rows.find("SELECT document FROM snapshots WHERE id = ?", snapshot)
                .ifPresent(documents::add));
        documents.forEach(document -> new Derived(rows).settle(document));
        List<String> reports = added.stream()
                .flatMap(correction -> reports(correction, known).stream())
                .toList();
        if (!reports.isEmpty()) {
            new Joins(rows.handle(), JoinRules.bundled()).rejoin(reports);
        }
    }

    private List<Long> touched(Correction correction, Map<String, Correction> known) {
        return switch (correction.amendment()) {
            case Amendment.Undoing undoing -> {
                List<Long> snapshots = new ArrayList<>(numbers(FITTED, undoing.correction()));
                Optional.ofNullable(known.get(undoing.correction()))
                        .ifPresent(undone -> snapshots.addAll(touched(undone, known)));
                yield snapshots;
            }
            case Amendment.Merger m -> ofCode(m.code());
            case Amendment.Split s -> ofCode(s.code());
            case Amendment.Pairing p -> {
                List<Long> snapshots = new ArrayList<>(numbers(OF_TEXT, p.one().textHash()));
                snapshots.addAll(numbers(OF_TEXT, p.other().textHash()));
                yield snapshots;
            }
            case Amendment.Addition a -> numbers(OF_TEXT, a.textHash());
            case Amendment.Alteration a -> numbers(OF_TEXT, a.fact().textHash());
            case Amendment.Rejection r -> numbers(OF_TEXT, r.fact().textHash());
            case Amendment.Confirmation c -> numbers(OF_TEXT, c.fact().textHash());
        };
    }

    /** The texts of the two reports that it says something of, or no longer. */
    private static List<String> reports(Correction correction, Map<String, Correction> known) {
        Optional<Correction> said = Optional.of(correction);
        while (said.isPresent() && said.get().amendment() instanceof Amendment.Undoing undoing) {
            said = Optional.ofNullable(known.get(undoing.correction()));
        }
        return said.isPresent() && said.get().amendment() instanceof Amendment.Pairing p
                ? List.of(p.one().textHash(), p.other().textHash())
                : List.of();
    }

    private List<Long> ofCode(String code) {
        return numbers(OF_CODE, code, code, code, code, code);
    }

    private List<Long> numbers(String sql, Object... values) {
        return rows.handle().select(sql, values).mapTo(Long.class).list();
    }
}
