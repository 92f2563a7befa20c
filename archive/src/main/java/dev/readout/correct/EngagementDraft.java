package dev.readout.correct;

import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Topic;
import dev.readout.resolve.TimeValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An engagement while it is corrected. */
final class EngagementDraft extends Draft {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final int PARTS = 3;

    private Engagement.Kind kind;
    private Engagement.Status status;
    private TimeValue date;
    private Optional<String> place;
    private Optional<String> city;
    private Optional<String> country;
    private List<Participant> participants;
    private List<Topic> topics;

    EngagementDraft(FactKey key, Engagement e, Text text) {
        super(key, e.id(), text, e.quote(), e.rule(), e.inferred());
        kind = e.kind();
        status = e.status();
        date = e.when();
        place = e.place();
        city = e.city();
        country = e.country();
        participants = e.participants();
        topics = e.topics();
    }

    /** A meeting of which nothing is known but its words. */
    EngagementDraft(FactKey key, String id, Text text, Span quote, String rule) {
        super(key, id, text, quote, rule, List.of());
        kind = Engagement.Kind.MEETING;
        status = Engagement.Status.HELD;
        date = TimeValue.unknown();
        place = Optional.empty();
        city = Optional.empty();
        country = Optional.empty();
        participants = List.of();
        topics = List.of();
    }

    Engagement engagement() {
        return new Engagement(
                id,
                kind,
                status,
                date,
                inferred,
                place,
                city,
                country,
                participants,
                topics,
                key.trigger(),
                quote,
                rule);
    }

    @Override
    String label() {
        return Values.of(kind).getFirst();
    }

    @Override
    Set<String> fields() {
        return Arrays.stream(EngagementField.values())
                .map(EngagementField::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    List<String> get(String field) {
        return switch (EngagementField.get(field)) {
            case KIND -> Values.of(kind);
            case STATUS -> Values.of(status);
            case DATE -> Values.of(date);
            case PLACE -> place.map(Values::line).stream().toList();
            case CITY -> city.map(Values::line).stream().toList();
            case COUNTRY -> country.map(Values::line).stream().toList();
            case PARTICIPANTS ->
                participants.stream().map(EngagementDraft::form).distinct().toList();
            case TOPICS -> topics.stream().map(EngagementDraft::form).distinct().toList();
            case QUOTE -> quoteValue();
        };
    }

    @Override
    void set(String field, List<String> values, String correction) {
        switch (EngagementField.get(field)) {
            case KIND -> {
                kind = Values.name(field, values, Engagement.Kind.class);
                rule = correction;
            }
            case STATUS -> status = Values.name(field, values, Engagement.Status.class);
            case DATE -> date = Values.date(field, values);
            case PLACE -> place = Values.find(field, values);
            case CITY -> city = Values.find(field, values);
            case COUNTRY -> country = Values.find(field, values);
            case PARTICIPANTS ->
                participants = kept(
                        participants,
                        EngagementDraft::form,
                        values.stream().map(told -> form(parts(told))).toList(),
                        told -> participant(told, correction));
            case TOPICS ->
                topics = kept(topics, EngagementDraft::form, values, words -> new Topic(words, find("a topic", words)));
            case QUOTE -> quote(values);
        }
        told(field, correction);
    }

    @Override
    boolean recode(Recoding recoding) {
        List<Participant> before = participants;
        participants = recoding.participants(participants);
        if (before.equals(participants)) {
            return false;
        }
        tell(Set.of("participants"), "participants", recoding.rule());
        return true;
    }

    private static String form(Participant p) {
        return form(List.of(p.name().orElse(""), p.office().orElse(""), p.country()));
    }

    private static String form(Topic topic) {
        return Values.line(topic.words());
    }

    /** {@code name | office | code}, {@code name | code}, or {@code code}. */
    private static String form(List<String> parts) {
        List<String> lines = parts.stream().map(Values::line).toList();
        boolean office = !lines.get(1).isEmpty();
        boolean name = office || !lines.get(0).isEmpty();
        return (name ? lines.get(0) + " | " : "") + (office ? lines.get(1) + " | " : "") + lines.get(2);
    }

    private static List<String> parts(String told) {
        List<String> parts = List.of(BAR.split(told.strip(), -1));
        List<String> all = switch (parts.size()) {
            case 1 -> List.of("", "", parts.getFirst());
            case 2 -> List.of(parts.getFirst(), "", parts.getLast());
            case PARTS -> parts;
            default ->
                throw new IllegalArgumentException("a participant is 'name | office | code', not '" + told + "'");
        };
        if (all.getLast().isBlank()) {
            throw new IllegalArgumentException("a participant needs a code: 'name | office | code'");
        }
        return all;
    }

    /** Its words are those of the name, else of the office, else of the code; where none is in the text, the trigger. */
    private Participant participant(String told, String correction) {
        List<String> parts = parts(told);
        Span words = parts.stream()
                .flatMap(part -> findWords(part).stream())
                .findFirst()
                .orElse(key.trigger());
        return new Participant(part(parts.get(0)), part(parts.get(1)), parts.get(2), words, correction);
    }

    private static Optional<String> part(String part) {
        return Optional.of(part.strip()).filter(p -> !p.isEmpty());
    }
}
