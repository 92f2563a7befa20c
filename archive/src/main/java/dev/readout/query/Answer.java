package dev.readout.query;

import java.util.List;
import java.util.Optional;

/**
 * A page of answers.
 *
 * @param next what the following page is asked for by; absent where nothing is behind this one
 */
public record Answer<T>(List<T> rows, Optional<String> next) {
    public Answer {
        rows = List.copyOf(rows);
    }
}
