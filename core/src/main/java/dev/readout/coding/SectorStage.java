package dev.readout.coding;

import dev.readout.codebook.ActorProfiles;
import dev.readout.codebook.ActorProfiles.Profile;
import java.util.List;

/** Gives the actors of acts their sector and the states that they are of. It changes no code. Thread-safe. */
public final class SectorStage {
    private final ActorProfiles profiles;

    /** Goes by these profiles. */
    public SectorStage(ActorProfiles profiles) {
        this.profiles = profiles;
    }

    /** The same acts, each actor with what is known of it. */
    public List<Act> apply(List<Act> acts) {
        return acts.stream()
                .map(a -> a.with(all(a.by()), all(a.target()), all(a.addressee())))
                .toList();
    }

    private List<ActorRef> all(List<ActorRef> actors) {
        return actors.stream().map(this::profiled).toList();
    }

    private ActorRef profiled(ActorRef actor) {
        Profile profile = profiles.of(actor.code(), actor.designation());
        return new ActorRef(
                actor.code(), actor.designation(), actor.span(), actor.rule(), profile.sector(), profile.states());
    }
}
