package dev.readout.wording;

import dev.readout.codebook.NameKey;
import dev.readout.document.Span;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.search.TextWords;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds persons whom most predecessors name in an office and a release does not name at all. Whoever has a name in common with
 * somebody who is named counts as named: that somebody is missing is told only where it is certain.
 */
record PersonNovelty(UseReader uses, Search search) {
    private static final double USUAL = 0.6;
    private static final int FEWEST = 2;

    /** @param state whom the person is named for */
    private record Named(String name, String office, String state, Span span) {
        /** Persons are told apart by the end of their names, for that is what short forms keep. */
        String key() {
            return state + " " + NameKey.folded(name.substring(name.lastIndexOf(' ') + 1));
        }
    }

    List<Finding> find(Listed document, List<Listed> predecessors) {
        Map<String, Map<Listed, Named>> before = new TreeMap<>();
        for (Listed predecessor : predecessors) {
            persons(predecessor)
                    .forEach(named -> before.computeIfAbsent(named.key(), k -> new LinkedHashMap<>())
                            .putIfAbsent(predecessor, named));
        }
        Set<String> here = Set.copyOf(
                TextWords.stems(document.title() + "\n" + uses.text(document).value()));
        List<Finding> absent = new ArrayList<>();
        for (Map<Listed, Named> by : before.values()) {
            BaseRate rate = new BaseRate(by.size(), predecessors.size());
            boolean named = by.values().stream()
                    .flatMap(one -> TextWords.stems(one.name()).stream())
                    .anyMatch(here::contains);
            if (!named && rate.with() >= FEWEST && rate.share() >= USUAL) {
                absent.add(absent(by, rate));
            }
        }
        absent.sort(Comparator.comparingDouble(finding -> -finding.rate().share()));
        return absent;
    }

    private Finding absent(Map<Listed, Named> by, BaseRate rate) {
        Map.Entry<Listed, Named> last = by.entrySet().stream()
                .max(Comparator.comparing(e -> e.getKey().day().orElseThrow()))
                .orElseThrow();
        Named who = last.getValue();
        return new Finding(
                Kind.ABSENT,
                "“" + who.name() + "” (" + who.office() + ", " + who.state() + ") is not named here",
                rate,
                Optional.of(uses.use(last.getKey(), who.span())),
                Optional.empty(),
                Optional.empty());
    }

    /** Those who take part with name and office, and whoever else is named in one. */
    private List<Named> persons(Listed listed) {
        List<Named> persons = new ArrayList<>();
        search.engagements(listed).stream()
                .flatMap(engagement -> engagement.participants().stream())
                .forEach(who -> who.name()
                        .ifPresent(name -> who.office()
                                .ifPresent(office -> persons.add(new Named(name, office, who.country(), who.span())))));
        search.sightings(listed)
                .forEach(seen -> persons.add(new Named(seen.name(), seen.office(), seen.country(), seen.span())));
        return persons;
    }
}
