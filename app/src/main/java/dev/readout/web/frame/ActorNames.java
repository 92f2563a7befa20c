package dev.readout.web.frame;

import dev.readout.codebook.Gazetteer;
import java.util.Locale;

/** Understands whom a visitor means. */
public record ActorNames(Gazetteer gazetteer) {

    /** The code of a state or body that is told by code or name, in any case; of all others the words as they are told. */
    public String code(String told) {
        String large = told.toUpperCase(Locale.ROOT);
        if (gazetteer.isStateCode(large) || gazetteer.isBodyCode(large)) {
            return large;
        }
        return gazetteer.findByName(told).orElse(told);
    }

    /** Whether the register has it. */
    public boolean isRegistered(String code) {
        return gazetteer.isStateCode(code) || gazetteer.isBodyCode(code);
    }
}
