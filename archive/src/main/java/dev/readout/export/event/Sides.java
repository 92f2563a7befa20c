package dev.readout.export.event;

import dev.readout.coding.EventSides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who does it to whom, and the pairs that come of it. No pair joins a party with itself. */
public sealed interface Sides {

    /** The name of the rule that tells who is at which end. */
    String rule();

    /** Those who act, or all who take part. */
    List<Party> sources();

    /** Those at the other end; none where all take part alike, or nobody is named. */
    List<Party> targets();

    /** The pairs, in the order of the text; none where nobody is named who acts. */
    List<Dyad> dyads();

    /** Each of some acts towards each of others; towards nobody where there are none, or only the same. */
    record Directed(List<Party> sources, List<Party> targets, String rule) implements Sides {
        public Directed {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }

        @Override
        public List<Dyad> dyads() {
            List<Dyad> dyads = new ArrayList<>();
            for (Party source : sources) {
                List<Party> others = targets.stream()
                        .filter(t -> !t.code().equals(source.code()))
                        .toList();
                others.forEach(t -> dyads.add(new Dyad(source, Optional.of(t))));
            }
            return dyads.isEmpty() ? alone(sources) : dyads;
        }
    }

    /** All take part alike: each two of them once. Of more than {@link EventSides#MANY} each stands alone. */
    record Between(List<Party> sources, String rule) implements Sides {
        public Between {
            sources = List.copyOf(sources);
        }

        @Override
        public List<Party> targets() {
            return List.of();
        }

        @Override
        public List<Dyad> dyads() {
            List<Dyad> dyads = new ArrayList<>();
            for (int i = 0; i < sources.size() && sources.size() <= EventSides.MANY; i++) {
                for (int j = i + 1; j < sources.size(); j++) {
                    dyads.add(new Dyad(sources.get(i), Optional.of(sources.get(j))));
                }
            }
            return dyads.isEmpty() ? alone(sources) : dyads;
        }
    }

    private static List<Dyad> alone(List<Party> sources) {
        return sources.stream().map(s -> new Dyad(s, Optional.empty())).toList();
    }
}
