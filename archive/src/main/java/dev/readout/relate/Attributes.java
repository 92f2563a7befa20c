package dev.readout.relate;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told of a fact or a document, by name, to be compared. The words by which a fact is told are none of it, since they are
 * compared as words, and neither are the ids by which facts of one coding name each other, which count anew in each.
 */
final class Attributes {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Attributes() {}

    static Attributes of(Metadata known) {
        return new Attributes()
                .put("title", told(known.title()))
                .put("published", told(known.published()))
                .put("instant", told(known.instant()))
                .put("issuer", told(known.issuer()))
                .put("address", told(known.address()));
    }

    static Attributes of(Engagement e, Text text) {
        return new Attributes()
                .put("kind", lower(e.kind()))
                .put("status", lower(e.status()))
                .put("when", date(e.when()))
                .put("place", e.place().stream())
                .put("city", e.city().stream())
                .put("country", e.country().stream())
                .put("participants", e.participants().stream().map(Attributes::participant))
                .put("topics", e.topics().stream().map(t -> text.line(t.span())))
                .put("inferred", inferred(e.inferred()));
    }

    static Attributes of(Act a, Text text) {
        return new Attributes()
                .put("act", Stream.of(a.act()))
                .put("by", codes(a.by()))
                .put("target", codes(a.target()))
                .put("addressee", codes(a.addressee()))
                .put("negated", yes(a.negated()))
                .put("tense", lower(a.tense()))
                .put("background", yes(a.background()))
                .put("restated", yes(a.restated()))
                .put("when", date(a.date()))
                .put("about", a.about().stream().map(text::line))
                .put("manner", a.manner().stream())
                .put("claimants", a.claimants().stream())
                .put("inferred", inferred(a.inferred()));
    }

    /** Those that have other values afterwards. */
    List<Attribute> changedTo(Attributes after) {
        List<Attribute> changed = new ArrayList<>();
        values.forEach((name, before) -> {
            List<String> then = after.values.getOrDefault(name, List.of());
            if (!plain(before).equals(plain(then))) {
                changed.add(new Attribute(name, before, then));
            }
        });
        return List.copyOf(changed);
    }

    /** White space and typography make no difference. */
    private static List<String> plain(List<String> told) {
        return told.stream().map(Words::plain).toList();
    }

    private Attributes put(String name, Stream<String> told) {
        values.put(name, told.distinct().toList());
        return this;
    }

    private static Stream<String> told(Optional<? extends Known<?>> known) {
        return known.stream().map(k -> k.value().toString());
    }

    private static Stream<String> lower(Enum<?> value) {
        return Stream.of(value.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> yes(boolean value) {
        return Stream.of(value ? "yes" : "no");
    }

    private static Stream<String> date(TimeValue when) {
        return Stream.concat(when.start().stream(), when.end().stream());
    }

    private static Stream<String> codes(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::code);
    }

    private static Stream<String> inferred(List<Inferred> inferred) {
        return inferred.stream().map(Inferred::field);
    }

    private static String participant(Participant p) {
        return String.join(
                ", ",
                Stream.of(p.name(), p.office(), Optional.of(p.country()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
