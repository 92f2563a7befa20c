package dev.readout.export.event;

import dev.readout.codebook.ActorProfiles;
import dev.readout.codebook.ActorSectors;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NamedBody;
import dev.readout.coding.ActorRef;
import dev.readout.export.event.Party.Kind;
import dev.readout.resolve.Engagement.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up in the registers who the actors of a record are. Whoever is coded twice is one; the world at large is nobody. */
final class PartyReader {
    private static final String WORLD = "*";

    private final Gazetteer gazetteer;
    private final ActorProfiles profiles;
    private final Map<String, NamedBody> bodies;

    PartyReader(DataFiles data, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.profiles = ActorProfiles.read(data, gazetteer, ActorSectors.read(data));
        this.bodies = gazetteer.bodies().stream()
                .filter(b -> b.affiliation().isEmpty())
                .collect(Collectors.toMap(NamedBody::code, Function.identity(), (first, later) -> later));
    }

    /** The actors in one role of an act, in the order of the text. */
    List<Party> of(List<ActorRef> actors) {
        return grouped(actors, ActorRef::code).entrySet().stream()
                .map(e -> party(
                        e.getKey(),
                        e.getValue().stream().map(ActorRef::designation),
                        List.of(),
                        e.getValue().stream().flatMap(a -> a.sector().stream()).findFirst(),
                        e.getValue().getFirst().states()))
                .toList();
    }

    /** The sides of an engagement, each with those of it who took part. */
    List<Party> sides(List<Participant> participants) {
        return grouped(participants, Participant::country).entrySet().stream()
                .map(e -> side(e.getKey(), e.getValue()))
                .toList();
    }

    private Party side(String code, List<Participant> people) {
        ActorProfiles.Profile profile = profiles.of(code, code);
        return party(code, Stream.of(), people, profile.sector(), profile.states());
    }

    private Party party(
            String code, Stream<String> words, List<Participant> people, Optional<String> sector, List<String> states) {
        Optional<NamedBody> body = Optional.ofNullable(bodies.get(code));
        boolean state = gazetteer.isStateCode(code);
        Kind kind = state ? Kind.STATE : body.isPresent() ? Kind.BODY : Kind.AS_WRITTEN;
        return new Party(
                kind,
                code,
                name(code),
                List.copyOf(words.filter(w -> !w.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new))),
                people.stream().flatMap(p -> p.name().stream()).toList(),
                people.stream().flatMap(p -> p.office().stream()).toList(),
                sector,
                body.map(NamedBody::kind),
                state ? List.of(code) : states);
    }

    boolean isState(String code) {
        return gazetteer.isStateCode(code);
    }

    /** The usual name of a state or body; the code itself of all others. */
    String name(String code) {
        return gazetteer
                .findState(code)
                .map(s -> s.name())
                .or(() -> Optional.ofNullable(bodies.get(code)).map(NamedBody::name))
                .orElse(code);
    }

    private static <T> Map<String, List<T>> grouped(List<T> actors, Function<T, String> code) {
        Map<String, List<T>> grouped = new LinkedHashMap<>();
        actors.stream()
                .filter(a -> !code.apply(a).isBlank() && !code.apply(a).equals(WORLD))
                .forEach(a -> grouped.computeIfAbsent(code.apply(a), c -> new ArrayList<>())
                        .add(a));
        return grouped;
    }
}
