package dev.readout.web.corrections;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.Gazetteer;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.evaluate.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a person might look at an act. Rules give no score; what can be told is how well an act is coded in the samples, and what of it
 * the text does not state.
 */
public record Doubts(ActCodebook codebook, Gazetteer gazetteer, Measured measured) {
    /** Of ten that are coded, two are wrong. */
    private static final double WEAK = 0.8;

    public enum Doubt {
        /** In the samples, of what is coded so too much is wrong, or nothing is known of it. */
        WEAK,
        /** Nobody is named as doing it. */
        NOBODY,
        /** Somebody stands in no file, and is kept as written. */
        UNRESOLVED,
        /** A value is inferred. */
        INFERRED
    }

    /** Acts that are coded less surely, the least sure first. */
    List<String> weakActs() {
        return codebook.list().stream()
                .map(entry -> entry.name())
                .filter(this::isWeak)
                .sorted(Comparator.comparing(this::precision))
                .toList();
    }

    private boolean isWeak(String act) {
        return precision(act) < WEAK;
    }

    private double precision(String act) {
        return measured.find(act)
                .filter(score -> score.coded() > 0)
                .map(score -> score.precision())
                .orElse(0.0);
    }

    List<Doubt> of(Act act) {
        List<Doubt> doubts = new ArrayList<>();
        if (isWeak(act.act())) {
            doubts.add(Doubt.WEAK);
        }
        if (act.by().isEmpty()) {
            doubts.add(Doubt.NOBODY);
        }
        if (Stream.of(act.by(), act.target(), act.addressee())
                .flatMap(List::stream)
                .anyMatch(this::isUnresolved)) {
            doubts.add(Doubt.UNRESOLVED);
        }
        if (!act.inferred().isEmpty()) {
            doubts.add(Doubt.INFERRED);
        }
        return doubts;
    }

    private boolean isUnresolved(ActorRef actor) {
        String code = actor.code();
        return !code.equals("*")
                && !gazetteer.isStateCode(code)
                && !gazetteer.isBodyCode(code)
                && actor.states().isEmpty()
                && actor.sector().isEmpty();
    }
}
