package dev.readout.web.corrections;

import dev.readout.correct.ActField;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.correct.EngagementField;
import dev.readout.correct.FactValues;
import dev.readout.desk.Archive;
import dev.readout.desk.CorrectionDesk;
import dev.readout.desk.DeskException;
import dev.readout.desk.Scribe;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import dev.readout.store.BusyException;
import dev.readout.store.StoreException;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what a coder says of a fact by a form: the reader sends it by a key as well. */
public final class JudgementPage implements Page {
    /** Fields of the words of the text. */
    static final List<String> WORDS = List.of("quote", "about");

    private final Archive archive;
    private final Scribe scribe;

    public JudgementPage(Archive archive, Scribe scribe) {
        this.archive = archive;
        this.scribe = scribe;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/corrections", Role.CODER, this::judge);
    }

    private Answer judge(Visit visit) {
        CorrectionDesk desk =
                new CorrectionDesk(archive.place(), archive.corrections(), archive.codebook(), archive.gazetteer());
        try {
            String why = visit.findField("why").orElseThrow(() -> new DeskException("say why."));
            Instant now = Clock.systemUTC().instant();
            scribe.correct(
                    desk,
                    amendments(desk, visit).stream()
                            .map(amendment ->
                                    new Correction(amendment, visit.caller().name(), now, why))
                            .toList());
        } catch (BusyException e) {
            throw e;
        } catch (DeskException | StoreException | IllegalArgumentException e) {
            throw new ProblemException(Problem.conflict(String.valueOf(e.getMessage())));
        }
        return Answer.goTo(visit.findField("back").orElse("/corrections"));
    }

    private static List<Amendment> amendments(CorrectionDesk desk, Visit visit) {
        String what = visit.findField("do").orElse("");
        return switch (what) {
            case "confirm" -> List.of(desk.confirm(fact(visit)));
            case "reject" -> List.of(desk.reject(fact(visit)));
            case "change" -> changes(desk, visit);
            case "undo" -> List.of(desk.undo(correction(visit)));
            default -> throw new DeskException("a form confirms, rejects, changes or undoes.");
        };
    }

    private static String fact(Visit visit) {
        return visit.findField("fact").orElseThrow(() -> new DeskException("say of which fact."));
    }

    private static String correction(Visit visit) {
        return visit.findField("correction").orElseThrow(() -> new DeskException("say which correction."));
    }

    /** The form has every field; what it leaves as it was is no correction. */
    private static List<Amendment> changes(CorrectionDesk desk, Visit visit) {
        FactValues now = desk.get(desk.key(fact(visit)));
        List<Amendment> changes = new ArrayList<>();
        for (String field : fields(now.key().kind())) {
            List<String> before = now.values().getOrDefault(field, List.of());
            told(visit, field)
                    .filter(after -> !after.equals(before))
                    .ifPresent(after -> changes.add(desk.change(now.key(), field, after)));
        }
        if (changes.isEmpty()) {
            throw new DeskException("nothing was changed.");
        }
        return changes;
    }

    /** Words of the text may run over several lines; of other fields each line is a value. */
    private static Optional<List<String>> told(Visit visit, String field) {
        return visit.findLines(field)
                .map(lines -> WORDS.contains(field) && !lines.isEmpty() ? List.of(String.join("\n", lines)) : lines);
    }

    /** By the names of the record, in their order. */
    static List<String> fields(String kind) {
        return kind.equals("act")
                ? Stream.of(ActField.values()).map(ActField::field).toList()
                : Stream.of(EngagementField.values())
                        .map(EngagementField::field)
                        .toList();
    }
}
