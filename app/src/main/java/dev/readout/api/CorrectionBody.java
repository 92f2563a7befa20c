package dev.readout.api;

import dev.readout.desk.CorrectionForm;
import dev.readout.serve.Problem;
import dev.readout.serve.Problem.Fault;
import dev.readout.serve.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A correction as it is sent. Its members are checked here, all at once; what they say is read by {@link CorrectionForm}.
 *
 * @param node whose members are what they may be
 */
record CorrectionBody(JsonNode node) {
    /** Clocks differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final List<String> OF_ALL = List.of("correct", "why", "at", "who");

    /** What is said, with the members that it needs and those that it may have. */
    private enum Kind {
        ADD(List.of("document", "fact"), List.of()),
        CHANGE(List.of("fact", "field", "after"), List.of("before")),
        REJECT(List.of("fact"), List.of("label")),
        CONFIRM(List.of("fact"), List.of("values")),
        MERGE(List.of("code", "into"), List.of("document")),
        SPLIT(List.of("code", "words", "other"), List.of("document")),
        SAME(List.of("fact", "other"), List.of()),
        APART(List.of("fact", "other"), List.of()),
        UNDO(List.of("correction"), List.of());

        private final List<String> needed;
        private final List<String> more;

        Kind(List<String> needed, List<String> more) {
            this.needed = needed;
            this.more = more;
        }

        static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static String words() {
            return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
        }

        List<String> members() {
            return Stream.of(OF_ALL, needed, more).flatMap(List::stream).toList();
        }

        /** What a member has to be. */
        String form(String member) {
            return switch (member) {
                case "fact" -> this == ADD ? "object" : "text";
                case "after", "before" -> "list";
                case "values" -> "object";
                default -> "text";
            };
        }
    }

    /**
     * Checks the members.
     *
     * @param who who says it
     * @throws ProblemException with each that is not what it may be
     */
    static CorrectionBody of(JsonNode node, String who, Instant now) {
        List<Fault> faults = new ArrayList<>();
        Optional<Kind> kind = Kind.find(node.path("correct").asString(""));
        if (kind.isEmpty()) {
            faults.add(new Fault("correct", "is not what it may be", "one of " + Kind.words()));
        }
        kind.ifPresent(k -> faults.addAll(faults(k, node)));
        if (!Body.isText(node.path("why"))) {
            faults.add(new Fault("why", "is missing or no text", "the reason, in a sentence"));
        }
        if (node.has("who") && !node.path("who").asString("").equals(who)) {
            faults.add(new Fault("who", "is another than the token's name", who));
        }
        if (node.has("at") && !isPast(node.path("at"), now)) {
            faults.add(new Fault("at", "is no instant of the past", "an instant such as 2031-05-04T10:00:00Z"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    Problem.unfit(faults.stream().limit(Parameter.MOST).toList()));
        }
        return new CorrectionBody(node);
    }

    private static List<Fault> faults(Kind kind, JsonNode node) {
        List<Fault> faults = new ArrayList<>();
        node.propertyNames().stream()
                .filter(name -> !kind.members().contains(name))
                .map(name -> new Fault(Asked.shown(name), "is not known here", "one of " + kind.members()))
                .forEach(faults::add);
        Stream.of(kind.needed, kind.more)
                .flatMap(List::stream)
                .filter(member -> node.has(member) || kind.needed.contains(member))
                .filter(member -> !isOf(kind.form(member), node.path(member)))
                .map(member -> new Fault(member, "is missing or not what it may be", allowed(kind.form(member))))
                .forEach(faults::add);
        return faults;
    }

    private static boolean isOf(String form, JsonNode value) {
        return switch (form) {
            case "object" -> value.isObject();
            case "list" -> value.isArray() || Body.isText(value);
            default -> Body.isText(value);
        };
    }

    private static String allowed(String form) {
        return switch (form) {
            case "object" -> "an object";
            case "list" -> "a list of values, or one";
            default -> "1 to " + Body.WORDS + " characters";
        };
    }

    private static boolean isPast(JsonNode value, Instant now) {
        try {
            Instant at = Instant.parse(value.asString(""));
            return at.isBefore(now.plus(AHEAD)) && at.isAfter(Instant.EPOCH);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** When it was said, where that is told. */
    Optional<Instant> at() {
        return node.has("at") ? Optional.of(Instant.parse(node.path("at").asString())) : Optional.empty();
    }

    static Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("correct", "reject");
        example.put("fact", "0123456789abcdef/act/12-21");
        example.put("why", "It is a title.");
        return example;
    }

    static Schema schema() {
        List<Map<String, Object>> kinds =
                Arrays.stream(Kind.values()).map(CorrectionBody::schema).toList();
        return new Schema(Map.of("oneOf", kinds));
    }

    private static Map<String, Object> schema(Kind kind) {
        Members members = Members.of("correct", Schema.text().with("enum", List.of(kind.word())));
        for (String member : kind.members()) {
            if (!member.equals("correct")) {
                members = members.and(member, schema(kind.form(member)));
            }
        }
        String[] optional =
                Stream.concat(Stream.of("at", "who"), kind.more.stream()).toArray(String[]::new);
        return Schema.object(members).withoutNeed(optional).json();
    }

    private static Schema schema(String form) {
        return switch (form) {
            case "object" -> new Schema(Map.of("type", "object"));
            case "list" -> new Schema(Map.of("type", List.of("array", "string")));
            default -> Schema.text();
        };
    }
}
