package dev.readout.web.frame;

/** One page, or a few that belong together. */
public interface Page {
    /** Adds its addresses. */
    void addTo(Routes routes);
}
