package dev.readout.resolve.actor;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NameKey;
import dev.readout.codebook.NamedPerson;
import dev.readout.codebook.OfficeTitle;
import dev.readout.codebook.Official;
import dev.readout.codebook.Officials;
import dev.readout.codebook.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whom a named person acts for, by the registers. The bundled one is small and goes by the name; an imported one holds
 * thousands of people, so it answers only for the day of the document, for a whole name or for a family name with the
 * very office, and not at all where two who are called so act for different states.
 */
final class PersonRegister {
    private static final String IMPORTED = "official-of-register";
    private static final Set<String> RANKS =
            Set.of("vice", "deputy", "under", "assistant", "associate", "former", "ex");
    private final Gazetteer gazetteer;
    private final Officials officials;
    /** The persons of the bundled register by the folded key of each of their family names. */
    private final Map<String, List<NamedPerson>> byFamily = new HashMap<>();

    /** An answer, and the rule that gave it where it rests on an imported register. */
    record Side(String code, Optional<String> rule) {
        /** As the text has it. */
        static Side told(String code) {
            return new Side(code, Optional.empty());
        }
    }

    PersonRegister(Gazetteer gazetteer, Officials officials) {
        this.gazetteer = gazetteer;
        this.officials = officials;
        for (NamedPerson person : gazetteer.persons()) {
            families(person.name())
                    .forEach(f ->
                            byFamily.computeIfAbsent(f, k -> new ArrayList<>()).add(person));
        }
    }

    /** Of a name with no office beside it: a name of the bundled register, or a whole name of an imported one that is not common. */
    Optional<Side> find(String name, Optional<LocalDate> day) {
        return bundled(name).or(() -> officials.isCommon(name) ? Optional.empty() : imported(name, day, t -> true));
    }

    boolean holds(String name) {
        return gazetteer.findPerson(name).isPresent();
    }

    /** Of a name with its office. */
    Optional<Side> find(String name, String title, Optional<LocalDate> day) {
        if (holds(name)) {
            return bundled(name);
        }
        Optional<String> held = name.contains(" ") ? Optional.empty() : byFamily(name, title);
        return held.map(Side::told)
                .or(() -> imported(name, day, t -> isLike(t.office(), title)))
                .or(() -> importedFamily(name, title, day));
    }

    private Optional<Side> bundled(String name) {
        return gazetteer.findPerson(name).flatMap(NamedPerson::affiliation).map(Side::told);
    }

    private Optional<Side> imported(String name, Optional<LocalDate> day, Predicate<Tenure> office) {
        return day.flatMap(d -> one(officials.listNamed(name, d), d, office));
    }

    private Optional<Side> importedFamily(String name, String title, Optional<LocalDate> day) {
        return name.contains(" ")
                ? Optional.empty()
                : day.flatMap(d -> one(
                        officials.listOfFamily(name, d),
                        d,
                        t -> officeKey(t.office()).equals(officeKey(title))));
    }

    /** The side of all who are called so; none where they act for several, or none of them holds such an office. */
    private static Optional<Side> one(List<Official> called, LocalDate day, Predicate<Tenure> office) {
        List<String> codes = called.stream().map(Official::country).distinct().toList();
        boolean held = called.stream().flatMap(o -> o.tenuresOn(day).stream()).anyMatch(office);
        return held && codes.size() == 1
                ? Optional.of(new Side(codes.getFirst(), Optional.of(IMPORTED)))
                : Optional.empty();
    }

    /** Family name and office of the bundled register, where those who have both act for one side. */
    private Optional<String> byFamily(String name, String title) {
        String key = NameKey.folded(name);
        String office = officeKey(title);
        List<String> codes = byFamily.getOrDefault(key, List.of()).stream()
                .filter(p -> p.tenures().stream()
                        .anyMatch(t -> NameKey.folded(t.office()).equals(office)
                                || t.office().startsWith(title + " of ")))
                .flatMap(p -> p.affiliation().stream())
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /** The family name comes last, or first in a name of the East. */
    private static Set<String> families(String name) {
        String[] words = name.replaceAll("(,? Jr\\.?| III)$", "").split(" ");
        return new LinkedHashSet<>(List.of(NameKey.folded(words[0]), NameKey.folded(words[words.length - 1])));
    }

    /** Whether two titles are of one kind and rank: "Finance Minister" and "Minister of Finance", no "Vice Minister". */
    private boolean isLike(String office, String title) {
        if (officeKey(office).equals(officeKey(title))) {
            return true;
        }
        Set<String> heads = words(office, w -> gazetteer.officeWords().heads().contains(w));
        heads.retainAll(words(title, w -> gazetteer.officeWords().heads().contains(w)));
        return !heads.isEmpty() && ranks(office).equals(ranks(title));
    }

    private static Set<String> ranks(String title) {
        Set<String> ranks = new TreeSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (RANKS.contains(word)) {
                ranks.add(word);
            }
        }
        return ranks;
    }

    private static Set<String> words(String title, Predicate<String> which) {
        Set<String> words = new TreeSet<>();
        for (String word : title.split("[\\s-]+")) {
            String capital = word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
            if (which.test(capital)) {
                words.add(capital);
            }
        }
        return words;
    }

    private String officeKey(String title) {
        return NameKey.folded(
                gazetteer.findOffice(title).map(OfficeTitle::title).orElse(title));
    }
}
