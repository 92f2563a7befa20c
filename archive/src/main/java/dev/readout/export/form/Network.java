package dev.readout.export.form;

import dev.readout.codebook.Quad;
import dev.readout.coding.Crossing.Cameo;
import dev.readout.export.Export;
import dev.readout.export.Period.Stretch;
import dev.readout.export.event.Dyad;
import dev.readout.export.event.Event;
import dev.readout.export.event.EventReader;
import dev.readout.export.event.Party;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** States and bodies, and what they did to each other in each stretch of time. The one export that is held in memory. */
final class Network {
    private static final double THOUSAND = 1000;

    private final SortedMap<String, Party> nodes = new TreeMap<>();
    private final SortedMap<Tie, Sum> ties = new TreeMap<>();

    /** From one to another in a stretch of time. */
    record Tie(String source, String target, Stretch stretch) implements Comparable<Tie> {
        private static final Comparator<Tie> ORDER =
                Comparator.comparing(Tie::source).thenComparing(Tie::target).thenComparing(Tie::stretch);

        @Override
        public int compareTo(Tie other) {
            return ORDER.compare(this, other);
        }

        /** Such as {@code KOR-USA-2024-Q2}. */
        String name() {
            return source + "-" + target + "-" + stretch.name();
        }
    }

    /**
     * Events between two, added up.
     *
     * @param cooperative by CAMEO's class, as hostile; statements are neither
     * @param goldstein the sum of the scores
     * @param scored of how many
     */
    record Sum(int events, int cooperative, int hostile, double goldstein, int scored) {
        static final Sum NONE = new Sum(0, 0, 0, 0, 0);

        Sum and(Optional<Cameo> cameo) {
            Optional<Quad> quad = cameo.flatMap(Cameo::quad);
            Optional<Double> score = cameo.flatMap(Cameo::goldstein);
            return new Sum(
                    events + 1,
                    cooperative + (quad.filter(q -> !q.isConflict()).isPresent() ? 1 : 0),
                    hostile + (quad.filter(Quad::isConflict).isPresent() ? 1 : 0),
                    goldstein + score.orElse(0.0),
                    scored + (score.isPresent() ? 1 : 0));
        }

        /** The mean score, to a thousandth; absent where no event has one. */
        Optional<Double> mean() {
            return scored == 0 ? Optional.empty() : Optional.of(Math.round(goldstein / scored * THOUSAND) / THOUSAND);
        }
    }

    private Network() {}

    static Network of(Export export) {
        Network network = new Network();
        export.eachEvent(new EventReader(export.data()), event -> network.add(event, export));
        return network;
    }

    private void add(Event event, Export export) {
        Optional<Stretch> stretch = export.period().find(event.when());
        for (Dyad dyad : event.sides().dyads()) {
            Optional<Party> target = dyad.target().filter(Network::isRegistered);
            if (dyad.target().isEmpty()) {
                export.leftOut().count("nobody is at the other end");
            } else if (stretch.isEmpty()) {
                export.leftOut().count("no date as precise as the period");
            } else if (target.isEmpty() || !isRegistered(dyad.source())) {
                export.leftOut().count("one end is no state and no body of the register");
            } else {
                nodes.putIfAbsent(dyad.source().code(), dyad.source());
                nodes.putIfAbsent(target.get().code(), target.get());
                ties.merge(
                        new Tie(dyad.source().code(), target.get().code(), stretch.get()),
                        Sum.NONE.and(event.crossing().cameo()),
                        (before, one) -> before.and(event.crossing().cameo()));
            }
        }
    }

    private static boolean isRegistered(Party party) {
        return party.kind() != Party.Kind.AS_WRITTEN;
    }

    SortedMap<String, Party> nodes() {
        return nodes;
    }

    SortedMap<Tie, Sum> ties() {
        return ties;
    }
}
