package dev.readout.serve;

import io.javalin.config.RoutesConfig;

/** What is served below some addresses. */
@FunctionalInterface
public interface Part {
    void addTo(RoutesConfig routes);
}
