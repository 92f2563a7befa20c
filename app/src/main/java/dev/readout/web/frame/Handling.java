package dev.readout.web.frame;

import java.io.IOException;

/** Makes an answer of a visit. */
@FunctionalInterface
public interface Handling {
    /** @throws dev.readout.serve.ProblemException where there is none */
    Answer answer(Visit visit) throws IOException;
}
