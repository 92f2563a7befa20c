package dev.readout.web.frame;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Understands whom a visitor means. */
public final class ActorNames {
    private final Gazetteer gazetteer;
    private final Map<String, String> codes = new HashMap<>();

    /** @param languages in which states are called by name */
    public ActorNames(Gazetteer gazetteer, List<Words> languages) {
        this.gazetteer = gazetteer;
        gazetteer.bodies().forEach(body -> {
            String code = body.affiliation().orElse(body.code());
            body.names().forEach(name -> learn(name, code));
            learn(body.name(), code);
            learn(body.code(), body.code());
        });
        gazetteer.states().forEach(state -> {
            languages.forEach(words -> learn(words.actor(state.code()), state.code()));
            state.names().forEach(name -> learn(name, state.code()));
            learn(state.name(), state.code());
            learn(state.code(), state.code());
        });
    }

    private void learn(String name, String code) {
        codes.put(key(name), code);
    }

    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT).strip();
        return NameKey.folded(plain.startsWith("the ") ? plain.substring(4) : plain);
    }

    /** The code of a state or body that is told by code or name, in any case; of all others the words as they are told. */
    public String code(String told) {
        return isRegistered(told) ? told : codes.getOrDefault(key(told), told);
    }

    /** The names of all states in a language, to choose from. */
    public List<String> states(Words in) {
        return gazetteer.states().stream()
                .map(state -> in.actor(state.code()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the register has it. */
    public boolean isRegistered(String code) {
        return gazetteer.isStateCode(code) || gazetteer.isBodyCode(code);
    }
}
