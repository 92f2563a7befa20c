package dev.readout.join;

import dev.readout.coding.FactKey;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reports made by hand. */
final class Reports {
    private static final Span NOWHERE = new Span(0, 1);

    private final String document;
    private Engagement.Kind kind = Engagement.Kind.MEETING;
    private Engagement.Status status = Engagement.Status.HELD;
    private TimeValue when = TimeValue.unknown();
    private Optional<String> city = Optional.empty();
    private Optional<String> country = Optional.empty();
    private Metadata metadata = Metadata.unknown();
    private final List<Participant> who = new ArrayList<>();
    private final SortedSet<String> words = new TreeSet<>();
    private final SortedSet<String> named = new TreeSet<>();
    private int place;

    private Reports(String document) {
        this.document = document;
    }

    static Reports of(String document) {
        return new Reports(document);
    }

    /** Ada Aal of AAA met Bea Boor of BBB. */
    static Reports usual(String document) {
        return of(document).who("Foreign Minister/Ada Aal/AAA").who("Foreign Minister/Bea Boor/BBB");
    }

    Reports kind(Engagement.Kind other) {
        kind = other;
        return this;
    }

    Reports status(Engagement.Status other) {
        status = other;
        return this;
    }

    Reports when(TimeValue other) {
        when = other;
        return this;
    }

    Reports day(String day) {
        return when(new TimeValue.Day(LocalDate.parse(day)));
    }

    Reports city(String name) {
        city = Optional.of(name);
        return this;
    }

    Reports country(String code) {
        country = Optional.of(code);
        return this;
    }

    /** Where in its document it is told, so that one document can tell of several. */
    Reports at(int other) {
        place = other;
        return this;
    }

    Reports published(String day) {
        metadata = new Metadata(
                        Optional.of(Known.told(LocalDate.parse(day))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .orElse(metadata);
        return this;
    }

    Reports zone(String id) {
        metadata = new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Known.told(ZoneId.of(id))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .orElse(metadata);
        return this;
    }

    /** Office, name and code, a slash between; a code alone for a state. */
    Reports who(String told) {
        String[] parts = told.split("/", -1);
        who.add(
                parts.length == 1
                        ? new Participant(Optional.empty(), Optional.empty(), told, NOWHERE, "name")
                        : new Participant(
                                nonEmpty(parts[1]), nonEmpty(parts[0]), parts[2], NOWHERE, "office-before-name"));
        return this;
    }

    Reports words(String all) {
        words.addAll(List.of(all.split(" ")));
        return this;
    }

    Reports named(String code) {
        named.add(code);
        return this;
    }

    Report report() {
        Span trigger = new Span(place, place + 1);
        Engagement engagement = new Engagement(
                "e" + place,
                kind,
                status,
                when,
                List.of(),
                Optional.empty(),
                city,
                country,
                who,
                List.of(),
                trigger,
                trigger,
                "rule");
        String hash = String.format(
                "%064x", new java.math.BigInteger(1, document.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Report(
                new FactKey(hash.substring(hash.length() - 64), "engagement", trigger, ""),
                document,
                engagement,
                metadata,
                words,
                named,
                Optional.empty());
    }

    private static Optional<String> nonEmpty(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
