package dev.readout.wording;

import dev.readout.search.Listed;
import dev.readout.wording.NameScanner.Named;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds which states and bodies are called otherwise than before, and which are no longer named. */
record NameNovelty(UseReader uses, NameScanner scanner) {
    private static final double USUAL = 0.6;
    private static final int FEWEST = 2;

    List<Finding> find(Listed document, List<Listed> predecessors) {
        Map<String, List<Named>> here = byCode(document);
        Map<Listed, Map<String, List<Named>>> before = new LinkedHashMap<>();
        predecessors.forEach(listed -> before.put(listed, byCode(listed)));
        List<Finding> findings = new ArrayList<>();
        here.remove(document.issuer()); // its own name tells nothing
        before.values().forEach(names -> names.remove(document.issuer()));
        here.forEach((code, names) -> designation(document, code, names, before).ifPresent(findings::add));
        findings.addAll(absent(here.keySet(), before));
        return findings;
    }

    private Map<String, List<Named>> byCode(Listed listed) {
        Map<String, List<Named>> names = new TreeMap<>();
        scanner.scan(uses.text(listed))
                .forEach(named -> names.computeIfAbsent(named.code(), c -> new ArrayList<>())
                        .add(named));
        return names;
    }

    /** None of the names of before stands here. */
    private Optional<Finding> designation(
            Listed document, String code, List<Named> names, Map<Listed, Map<String, List<Named>>> before) {
        Set<String> ours = new HashSet<>();
        List<Named> called = names.stream().filter(named -> !named.adjective()).toList();
        called.forEach(named -> ours.add(key(named)));
        Map<String, Integer> theirs = new TreeMap<>();
        Map<String, Use> last = new TreeMap<>();
        for (Map.Entry<Listed, Map<String, List<Named>>> predecessor : before.entrySet()) {
            Set<String> seen = new HashSet<>();
            for (Named named : predecessor.getValue().getOrDefault(code, List.of())) {
                if (!named.adjective() && seen.add(key(named))) {
                    theirs.merge(key(named), 1, Integer::sum);
                    last.putIfAbsent(key(named), uses.use(predecessor.getKey(), named.span()));
                }
            }
        }
        if (called.isEmpty() || theirs.isEmpty() || theirs.keySet().stream().anyMatch(ours::contains)) {
            return Optional.empty();
        }
        String usual = theirs.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Use there = Objects.requireNonNull(last.get(usual));
        int with = theirs.getOrDefault(usual, 0);
        return with < FEWEST && before.size() >= FEWEST
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.DESIGNATION,
                        "“" + there.words() + "” → “" + called.getFirst().words() + "” (" + code + ")",
                        new BaseRate(with, before.size()),
                        Optional.of(there),
                        Optional.of(uses.use(document, called.getFirst().span())),
                        Optional.empty()));
    }

    private static String key(Named named) {
        return named.words().toLowerCase(Locale.ROOT).replace(".", "");
    }

    private List<Finding> absent(Set<String> here, Map<Listed, Map<String, List<Named>>> before) {
        Map<String, Integer> counts = new TreeMap<>();
        before.values().forEach(names -> names.keySet().forEach(code -> counts.merge(code, 1, Integer::sum)));
        List<Finding> absent = new ArrayList<>();
        counts.forEach((code, with) -> {
            BaseRate rate = new BaseRate(with, before.size());
            if (!here.contains(code) && with >= FEWEST && rate.share() >= USUAL) {
                Map.Entry<Listed, Map<String, List<Named>>> last = before.entrySet().stream()
                        .filter(e -> e.getValue().containsKey(code))
                        .findFirst()
                        .orElseThrow();
                Named name = last.getValue().getOrDefault(code, List.of()).getFirst();
                absent.add(new Finding(
                        Kind.ABSENT,
                        "“" + name.words() + "” (" + code + ") is not named here",
                        rate,
                        Optional.of(uses.use(last.getKey(), name.span())),
                        Optional.empty(),
                        Optional.empty()));
            }
        });
        absent.sort((a, b) -> Double.compare(b.rate().share(), a.rate().share()));
        return absent;
    }
}
