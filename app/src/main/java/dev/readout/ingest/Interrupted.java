package dev.readout.ingest;

/** Somebody stopped the run. What was done is kept; the same run again goes on from there. */
public final class Interrupted extends RuntimeException {
    Interrupted(InterruptedException reason) {
        super("interrupted; run it again to go on.", reason);
    }
}
