package dev.readout.store;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.document.Span;
import dev.readout.resolve.Engagement;

/** Refuses a coding with a fact whose words are not in the text. */
final class Evidence {
    private Evidence() {}

    static void check(Coded coded) {
        for (Act a : coded.acts()) {
            check(coded, a.id(), a.trigger(), a.quote());
            a.about().ifPresent(about -> inside(coded, a.id(), about));
        }
        for (Engagement e : coded.engagements()) {
            check(coded, e.id(), e.trigger(), e.quote());
            e.participants().forEach(p -> inside(coded, e.id(), p.span()));
        }
        coded.sightings().forEach(s -> inside(coded, s.name(), s.span()));
        coded.mechanisms().forEach(m -> inside(coded, m.name(), m.span()));
        for (Commitment c : coded.commitments()) {
            c.undertaking().ifPresent(span -> inside(coded, c.act(), span));
            c.deadline().ifPresent(d -> inside(coded, c.act(), d.span()));
            c.condition().ifPresent(span -> inside(coded, c.act(), span));
            if (coded.acts().stream().noneMatch(a -> a.id().equals(c.act()))) {
                throw refused(coded, c.act(), "a commitment of an act that there is not");
            }
        }
        coded.deeds().forEach(d -> check(coded, "a deed", d.trigger(), d.quote()));
    }

    private static void check(Coded coded, String id, Span trigger, Span quote) {
        inside(coded, id, quote);
        if (!quote.contains(trigger)) {
            throw refused(coded, id, "its quote " + quote + " does not hold its trigger " + trigger);
        }
    }

    private static void inside(Coded coded, String id, Span span) {
        if (span.end() > coded.document().text().length()) {
            throw refused(coded, id, span + " lies outside the text");
        }
    }

    private static IllegalArgumentException refused(Coded coded, String id, String why) {
        return new IllegalArgumentException(coded.document().name() + ", " + id + ": " + why);
    }
}
