package dev.readout.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of the archive, as it stands in a list.
 *
 * @param document its key
 * @param coding key of its current coding
 * @param issuer empty where it is not known
 * @param genre what kind of publication it is, by its headline
 * @param title its headline; empty where it has none
 */
public record Listed(
        String document, String coding, String issuer, Optional<LocalDate> day, String genre, String title) {}
