package dev.readout.resolve;

import dev.readout.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * A meeting, call, visit, conference, ceremony or correspondence that a text reports.
 *
 * @param id its name in this coding: {@code e1}, {@code e2}, … in the order of the text
 * @param when its dates
 * @param inferred names of fields that were inferred, each with its rule: {@code year:year-from-publication}
 * @param place venue as written, without article
 * @param country ISO 3166-1 alpha-3 of where it was
 * @param trigger the words that tell of it ("held a meeting")
 * @param quote the words that prove it; holds the trigger
 * @param rule id of the rule that found it
 */
public record Engagement(
        String id,
        Kind kind,
        Status status,
        TimeValue when,
        List<Inferred> inferred,
        Optional<String> place,
        Optional<String> city,
        Optional<String> country,
        List<Participant> participants,
        List<Topic> topics,
        Span trigger,
        Span quote,
        String rule) {
    public Engagement {
        inferred = List.copyOf(inferred);
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
    }

    /** The same with other participants. */
    public Engagement with(List<Participant> others) {
        return new Engagement(
                id, kind, status, when, inferred, place, city, country, others, topics, trigger, quote, rule);
    }

    /** The same, as it turned out. */
    public Engagement with(Status other) {
        return new Engagement(
                id, kind, other, when, inferred, place, city, country, participants, topics, trigger, quote, rule);
    }

    /** The same with other topics. */
    public Engagement on(List<Topic> others) {
        return new Engagement(
                id, kind, status, when, inferred, place, city, country, participants, others, trigger, quote, rule);
    }

    /** The same under another name. */
    public Engagement named(String otherId) {
        return new Engagement(
                otherId,
                kind,
                status,
                when,
                inferred,
                place,
                city,
                country,
                participants,
                topics,
                trigger,
                quote,
                rule);
    }

    public enum Kind {
        MEETING,
        CALL,
        VISIT,
        CONFERENCE,
        CEREMONY,
        CORRESPONDENCE
    }

    public enum Status {
        HELD,
        PLANNED,
        CANCELLED
    }

    /**
     * A field that the text does not state, and the rule that gave it.
     *
     * @param field such as {@code year}, {@code city}, {@code country}
     */
    public record Inferred(String field, String rule) {}

    /** What was talked about, as written. */
    public record Topic(String words, Span span) {}

    /**
     * Who took part.
     *
     * @param name a person's name as written; absent for states, bodies and described people
     * @param office as written
     * @param country code of the state or body, or the description where there is none
     * @param span the words that name them
     * @param rule how they were resolved, as in {@link Mention#rule()}
     */
    public record Participant(Optional<String> name, Optional<String> office, String country, Span span, String rule) {
        /** The same, of another side, as a rule inferred. */
        public Participant of(String side, String why) {
            return new Participant(name, office, side, span, why);
        }
    }
}
