package dev.readout.web.meet;

import java.util.List;
import java.util.Optional;

/**
 * An engagement as one document tells of it.
 *
 * @param address of its own page
 * @param kind and status in small letters
 * @param start as precise as it is known; absent where unknown
 * @param dateBy the rules that inferred its days; empty where the text states them
 * @param where venue, city and country, as far as they are told
 * @param sides those who took part, by whom they stand for
 * @param event address of the joined event that it is a report of
 */
public record Meeting(
        String address,
        String kind,
        String status,
        Optional<String> start,
        Optional<String> end,
        String dateBy,
        List<Told> where,
        List<Side> sides,
        List<String> topics,
        String quote,
        Origin origin,
        Optional<String> event) {
    public Meeting {
        where = List.copyOf(where);
        sides = List.copyOf(sides);
        topics = List.copyOf(topics);
    }

    /** @param country code of the state where it was; empty where the words name something else */
    public record Told(String words, String country, String inferredBy) {}

    /**
     * @param people absent names and offices where the text names the side alone
     */
    public record Side(String code, List<Person> people) {
        public Side {
            people = List.copyOf(people);
        }
    }

    /**
     * @param name as written; empty where the text tells an office alone
     * @param office as written; empty where it tells none
     * @param level on the ladder of ranks, inferred from the office; 0 where none is known
     */
    public record Person(String name, String office, int level) {}

    /**
     * The document that tells of it.
     *
     * @param title or the document's name
     * @param issuer its code; empty where unknown
     * @param published the day; empty where unknown
     * @param document its address
     * @param words the address of the very words
     */
    public record Origin(String title, String issuer, String published, String document, String words) {}

    /** The same on the page of its event. */
    Meeting ofThisEvent() {
        return new Meeting(
                address, kind, status, start, end, dateBy, where, sides, topics, quote, origin, Optional.empty());
    }

    public boolean isJoined() {
        return event.isPresent();
    }
}
