package dev.readout.resolve.time;

import dev.readout.codebook.DatedEvent;
import dev.readout.codebook.Facts;
import dev.readout.codebook.NameKey;
import dev.readout.codebook.OfficeHolder;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the datable facts that a text mentions, and what each says of the day on which the text can have been written. */
final class FactReader {
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_EVENT = 9;

    /** Words of a title, as a text writes them, and the office of the register that they mean. */
    private static final Map<String, List<String>> OFFICES = Map.ofEntries(
            Map.entry("president", List.of("President")),
            Map.entry("vicepresident", List.of("Vice President")),
            Map.entry("primeminister", List.of("Prime Minister")),
            Map.entry("pm", List.of("Prime Minister")),
            Map.entry("premier", List.of("Premier", "Prime Minister")),
            Map.entry("chancellor", List.of("Chancellor")),
            Map.entry("foreignminister", List.of("Foreign Minister", "External Affairs Minister")),
            Map.entry("fm", List.of("Foreign Minister")),
            Map.entry("ministerofforeignaffairs", List.of("Foreign Minister")),
            Map.entry("ministerforforeignaffairs", List.of("Foreign Minister")),
            Map.entry("externalaffairsminister", List.of("External Affairs Minister")),
            Map.entry("foreignsecretary", List.of("Foreign Secretary")),
            Map.entry("secretaryofstate", List.of("Secretary of State")),
            Map.entry("deputysecretaryofstate", List.of("Deputy Secretary of State")),
            Map.entry("nationalsecurityadvisor", List.of("National Security Advisor")),
            Map.entry("nationalsecurityadviser", List.of("National Security Advisor")),
            Map.entry("secretarygeneral", List.of("Secretary-General")),
            Map.entry("highrepresentative", List.of("High Representative")),
            Map.entry("supremeleader", List.of("Supreme Leader")));

    private static final Set<String> NO_LONGER =
            Set.of("former", "late", "ex", "then", "designate", "elect", "exprime");
    private static final Set<String> OF_OTHERS = Set.of("vice", "deputy", "assistant", "acting", "shadow");
    private static final Set<String> AHEAD =
            Set.of("upcoming", "forthcoming", "ahead", "leadup", "toward", "towards", "next", "will");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth");
    private static final Set<String> PARTICLES = Set.of("-", "al", "bin", "bint", "von", "der", "de", "da", "ibn");

    private final Facts facts;

    FactReader(Facts facts) {
        this.facts = facts;
    }

    /** What a mentioned fact allows. */
    sealed interface Limit {
        boolean allows(LocalDate day);

        /** One of these holds the office in the year of the day. */
        record Holders(List<OfficeHolder> holders) implements Limit {
            @Override
            public boolean allows(LocalDate day) {
                return holders.stream().anyMatch(h -> h.holdsIn(day.getYear()));
            }
        }

        /** What the text tells as past began on this day at the earliest. */
        record After(LocalDate first) implements Limit {
            @Override
            public boolean allows(LocalDate day) {
                return !day.isBefore(first);
            }
        }
    }

    List<Limit> read(AnalyzedText text) {
        List<Limit> limits = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<String> keys = sentence.tokens().stream()
                    .map(t -> NameKey.folded(t.form()))
                    .toList();
            for (int i = 0; i < sentence.size(); i++) {
                if (startsName(sentence.get(i))) {
                    holder(sentence, keys, i).ifPresent(limits::add);
                    event(sentence, keys, i).ifPresent(limits::add);
                }
            }
        }
        return limits;
    }

    private Optional<Limit> holder(Sentence sentence, List<String> keys, int start) {
        for (int length = Math.min(LONGEST_TITLE, sentence.size() - start); length > 0; length--) {
            List<String> offices = OFFICES.get(key(keys, start, start + length));
            if (offices != null && !isPartOfTitle(keys, start)) {
                return holder(sentence, keys, start + length, offices);
            }
        }
        return Optional.empty();
    }

    private Optional<Limit> holder(Sentence sentence, List<String> keys, int start, List<String> offices) {
        int end = start;
        while (end < sentence.size() && end < start + LONGEST_NAME && isNamePart(sentence.get(end))) {
            end++;
        }
        for (int to = end; to > start; to--) {
            String name = key(keys, start, to);
            List<OfficeHolder> holders = offices.stream()
                    .flatMap(office -> facts.holdersNamed(name, office).stream())
                    .toList();
            // "President Kim Hong Kyun" is not the Kim of the register: a family name must stand alone.
            boolean alone = to == end || !sentence.get(to).isProper();
            if (!holders.isEmpty() && alone) {
                return Optional.of(new Limit.Holders(holders));
            }
        }
        return Optional.empty();
    }

    /** Whether the word before makes another office of it, or one that has ended. */
    private static boolean isPartOfTitle(List<String> keys, int start) {
        if (start == 0) {
            return false;
        }
        String before = keys.get(start - 1);
        boolean hyphen = before.isEmpty() && start > 1;
        String word = hyphen ? keys.get(start - 2) : before;
        return NO_LONGER.contains(word) || OF_OTHERS.contains(word);
    }

    private Optional<Limit> event(Sentence sentence, List<String> keys, int start) {
        for (int length = Math.min(LONGEST_EVENT, sentence.size() - start); length > 1; length--) {
            List<DatedEvent> events = facts.eventsNamed(key(keys, start, start + length));
            if (events.size() == 1 && isPast(sentence, start)) {
                return Optional.of(new Limit.After(events.getFirst().start()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPast(Sentence sentence, int start) {
        for (int i = Math.max(0, start - 4); i < start; i++) {
            String word = sentence.get(i).lemma();
            if (AHEAD.contains(word)) {
                return false;
            }
        }
        return Tense.around(sentence, start) != Tense.FUTURE;
    }

    private static boolean startsName(Token token) {
        int first = token.form().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || isOrdinal(token);
    }

    private static boolean isOrdinal(Token token) {
        return ORDINALS.contains(token.lemma());
    }

    private static boolean isNamePart(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0)) || PARTICLES.contains(token.form());
    }

    private static String key(List<String> keys, int from, int to) {
        return String.join("", keys.subList(from, to));
    }
}
