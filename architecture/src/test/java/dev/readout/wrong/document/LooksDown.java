package dev.readout.wrong.document;

import dev.readout.wrong.codebook.Remembers;
import java.net.URI;

/** Wrong: looks down into the codebook, and knows addresses. */
public record LooksDown(Remembers codebook, URI address) {}
