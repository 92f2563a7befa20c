package dev.readout.query;

import dev.readout.codebook.Quad;

/** What a fact is called in another scheme. */
public sealed interface CodeFilter {

    /** @param type such as {@code CONSULT} */
    record Plover(String type) implements CodeFilter {}

    /** @param code of two to four digits; two or three stand for all that begin so */
    record Cameo(String code) implements CodeFilter {
        public Cameo {
            if (!code.matches("\\d{2,4}")) {
                throw new IllegalArgumentException("no CAMEO code: '" + code + "'");
            }
        }
    }

    /** The class of an event: CAMEO's, or PLOVER's where CAMEO has no code for it. */
    record OfQuad(Quad quad) implements CodeFilter {}
}
