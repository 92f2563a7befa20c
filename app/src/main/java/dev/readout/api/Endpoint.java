package dev.readout.api;

/**
 * One operation, with what answers it. Its description is all that the router, the check of parameters and the published
 * description know of it.
 */
record Endpoint(Operation operation, Answering answering) {

    /** Answers. */
    @FunctionalInterface
    interface Answering {
        /** @throws dev.readout.serve.ProblemException where there is no answer */
        Reply answer(Asked asked);
    }
}
