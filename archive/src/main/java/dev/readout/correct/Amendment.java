package dev.readout.correct;

import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a correction says. Values are lists of text, as {@link ActField} and {@link EngagementField} write them; an empty
 * list is no value. What a person saw stands beside what the person says, so that it shows when a new coding says
 * something else.
 */
public sealed interface Amendment {

    /** A fact that the coder missed. */
    record Addition(String textHash, String kind, Span trigger, Span quote, Map<String, List<String>> values)
            implements Amendment {
        public Addition {
            values = Amendment.copy(values);
            if (!quote.contains(trigger)) {
                throw new IllegalArgumentException("the quote does not hold the trigger");
            }
        }
    }

    /** Another value of one field of a fact. */
    record Alteration(FactKey fact, String field, List<String> before, List<String> after) implements Amendment {
        public Alteration {
            before = List.copyOf(before);
            after = List.copyOf(after);
            if (before.equals(after)) {
                throw new IllegalArgumentException(field + " is so already");
            }
        }
    }

    /** The text does not tell this fact. */
    record Rejection(FactKey fact, String label) implements Amendment {}

    /** The fact is right in every field. */
    record Confirmation(FactKey fact, Map<String, List<String>> values) implements Amendment {
        public Confirmation {
            values = Amendment.copy(values);
        }
    }

    /** Whoever is coded as the one is the other: two actors are one, or a name is that of a known actor. */
    record Merger(String code, String into, Optional<String> document) implements Amendment {
        public Merger {
            if (code.equals(into)) {
                throw new IllegalArgumentException(code + " is " + into + " already");
            }
        }
    }

    /** Whoever is coded so and is told of in these words is somebody else: one actor is two. */
    record Split(String code, String words, String other, Optional<String> document) implements Amendment {
        public Split {
            if (code.equals(other)) {
                throw new IllegalArgumentException(code + " is " + other + " already");
            }
        }
    }

    /**
     * Two reports, of two texts, are of one event, or are not. Which is named first says nothing.
     *
     * @param same whether they are of one event
     */
    record Pairing(FactKey one, FactKey other, boolean same) implements Amendment {
        public Pairing {
            if (!one.kind().equals("engagement") || !other.kind().equals("engagement")) {
                throw new IllegalArgumentException("a report is an engagement");
            }
            if (one.textHash().equals(other.textHash())) {
                throw new IllegalArgumentException("both are of one text; reject the one that it does not tell");
            }
            if (whole(one).compareTo(whole(other)) > 0) {
                FactKey first = other;
                other = one;
                one = first;
            }
        }

        /** The one that is told in a text. */
        Optional<FactKey> findIn(String textHash) {
            return Stream.of(one, other)
                    .filter(report -> report.textHash().equals(textHash))
                    .findFirst();
        }
    }

    /** Another correction counts no longer. */
    record Undoing(String correction) implements Amendment {}

    /**
     * {@code add}, {@code change}, {@code reject}, {@code confirm}, {@code merge}, {@code split},
     * {@code same}, {@code apart} or {@code undo}.
     */
    default String name() {
        return switch (this) {
            case Addition a -> "add";
            case Alteration a -> "change";
            case Rejection r -> "reject";
            case Confirmation c -> "confirm";
            case Merger m -> "merge";
            case Split s -> "split";
            case Pairing p -> p.same() ? "same" : "apart";
            case Undoing u -> "undo";
        };
    }

    /** What is said, in words, without the fact that it is said of. */
    default String summary() {
        return switch (this) {
            case Addition a -> told(a.values().getOrDefault(a.kind().equals("act") ? "act" : "kind", List.of()));
            case Alteration a -> a.field() + ": " + told(a.before()) + " → " + told(a.after());
            case Rejection r -> r.label();
            case Confirmation c ->
                told(c.values().getOrDefault("act", c.values().getOrDefault("kind", List.of())));
            case Merger m -> m.code() + " is " + m.into() + in(m.document());
            case Split s ->
                s.code() + " is " + s.other() + " where it is told as “" + s.words() + "”" + in(s.document());
            case Pairing p -> (p.same() ? "of one event with " : "of another event than ") + p.other();
            case Undoing u -> u.correction();
        };
    }

    /** Values in words. */
    static String told(List<String> values) {
        return values.isEmpty() ? "nothing" : String.join("; ", values);
    }

    private static String in(Optional<String> document) {
        return document.map(d -> " in " + d).orElse("");
    }

    /** The hash of the only text whose codings it can change; absent where it is for several. */
    default Optional<String> onlyText() {
        return switch (this) {
            case Addition a -> Optional.of(a.textHash());
            case Alteration a -> Optional.of(a.fact().textHash());
            case Rejection r -> Optional.of(r.fact().textHash());
            case Confirmation c -> Optional.of(c.fact().textHash());
            case Merger m -> Optional.empty();
            case Split s -> Optional.empty();
            case Pairing p -> Optional.empty();
            case Undoing u -> Optional.empty();
        };
    }

    /** All that it says, in a fixed order; two that say the same have the same parts, and no others do. */
    default List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(name()));
        switch (this) {
            case Addition a -> {
                parts.addAll(List.of(a.textHash(), a.kind(), place(a.trigger()), place(a.quote())));
                put(parts, a.values());
            }
            case Alteration a -> {
                parts.addAll(List.of(whole(a.fact()), a.field()));
                put(parts, Map.of("after", a.after(), "before", a.before()));
            }
            case Rejection r -> parts.addAll(List.of(whole(r.fact()), r.label()));
            case Confirmation c -> {
                parts.add(whole(c.fact()));
                put(parts, c.values());
            }
            case Merger m ->
                parts.addAll(List.of(m.code(), m.into(), m.document().orElse("")));
            case Split s ->
                parts.addAll(
                        List.of(s.code(), s.words(), s.other(), s.document().orElse("")));
            case Pairing p -> parts.addAll(List.of(whole(p.one()), whole(p.other())));
            case Undoing u -> parts.add(u.correction());
        }
        return List.copyOf(parts);
    }

    private static void put(List<String> parts, Map<String, List<String>> values) {
        new TreeMap<>(values).forEach((field, list) -> {
            parts.add(field);
            parts.add(Integer.toString(list.size()));
            parts.addAll(list);
        });
    }

    private static String whole(FactKey fact) {
        return fact.textHash() + "/" + fact;
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    /** Without the fields that have no value, since these are not written down. */
    private static Map<String, List<String>> copy(Map<String, List<String>> values) {
        TreeMap<String, List<String>> copy = new TreeMap<>();
        values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        copy.values().removeIf(List::isEmpty);
        return java.util.Collections.unmodifiableMap(copy);
    }
}
