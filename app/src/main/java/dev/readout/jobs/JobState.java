package dev.readout.jobs;

/** How far a job is. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    /** All else was done. */
    DONE_WITH_ISSUES,
    FAILED,
    /** Somebody ended it; what was in the archive by then is whole. */
    STOPPED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
