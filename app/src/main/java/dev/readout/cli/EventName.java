package dev.readout.cli;

import dev.readout.query.EventRow;
import dev.readout.query.Reader;

/** Finds the joined event that a person names by its id, or by how that begins. */
final class EventName {
    private EventName() {}

    /** @throws CommandException where none or more than one is called so */
    static EventRow event(Reader reader, String told) {
        return reader.findEvent(told)
                .orElseThrow(() -> new CommandException(
                        "no joined event, or more than one, is called '" + told + "'; 'readout events' lists them."));
    }
}
