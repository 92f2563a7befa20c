package dev.readout.coding;

import dev.readout.document.Span;

/**
 * The key by which corrections find a fact again: text hash, kind, trigger span and role. The rule and the label are
 * attributes and not part of it.
 *
 * @param textHash hash of the text that states the fact
 * @param kind {@code act}, {@code engagement} or {@code participant}
 * @param trigger the words that express it
 * @param role tells apart facts with the same trigger; empty for the first, {@code 2}, {@code 3}, … for the rest
 */
public record FactKey(String textHash, String kind, Span trigger, String role) {
    @Override
    public String toString() {
        String place = trigger.start() + "-" + trigger.end();
        return String.join("/", textHash.substring(0, 16), kind, place) + (role.isEmpty() ? "" : "/" + role);
    }
}
