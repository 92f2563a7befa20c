package dev.readout.wording;

import dev.readout.codebook.RankLadder;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds sides for which somebody of another level takes part than before: the highest that the coding names. */
record RankNovelty(UseReader uses, Search search, RankLadder ladder) {

    private record Ranked(int level, Participant who) {}

    List<Finding> find(Listed document, List<Listed> predecessors) {
        Map<Listed, Map<String, Ranked>> before = new java.util.LinkedHashMap<>();
        predecessors.forEach(listed -> before.put(listed, ranks(listed)));
        List<Finding> findings = new ArrayList<>();
        ranks(document)
                .forEach((side, here) -> find(document, side, here, before).ifPresent(findings::add));
        return findings;
    }

    /** The highest of each side, in the first engagement that the document tells of. */
    private Map<String, Ranked> ranks(Listed listed) {
        Map<String, Ranked> ranks = new TreeMap<>();
        List<Participant> participants = search.engagements(listed).stream()
                .findFirst()
                .map(Engagement::participants)
                .orElse(List.of());
        for (Participant who : participants) {
            who.office()
                    .map(ladder::findLevel)
                    .filter(level -> level.isPresent())
                    .ifPresent(level -> {
                        Ranked ranked = new Ranked(level.getAsInt(), who);
                        ranks.merge(who.country(), ranked, (a, b) -> b.level() < a.level() ? b : a);
                    });
        }
        return ranks;
    }

    private Optional<Finding> find(Listed document, String side, Ranked here, Map<Listed, Map<String, Ranked>> before) {
        Map<Integer, Integer> levels = new HashMap<>();
        before.values()
                .forEach(ranks -> Optional.ofNullable(ranks.get(side))
                        .ifPresent(ranked -> levels.merge(ranked.level(), 1, Integer::sum)));
        int of = levels.values().stream().mapToInt(Integer::intValue).sum();
        Optional<Map.Entry<Integer, Integer>> usual = levels.entrySet().stream().max(Map.Entry.comparingByValue());
        if (usual.isEmpty()
                || usual.get().getKey() == here.level()
                || 2 * usual.get().getValue() <= of) {
            return Optional.empty();
        }
        int level = usual.get().getKey();
        Map.Entry<Listed, Map<String, Ranked>> last = before.entrySet().stream()
                .filter(e ->
                        e.getValue().containsKey(side) && e.getValue().get(side).level() == level)
                .findFirst()
                .orElseThrow();
        Participant there = Objects.requireNonNull(last.getValue().get(side)).who();
        return Optional.of(new Finding(
                Kind.RANK,
                side + ": " + there.office().orElse("") + " (level " + level + ") → "
                        + here.who().office().orElse("") + " (level " + here.level() + ")",
                new BaseRate(usual.get().getValue(), of),
                Optional.of(uses.use(last.getKey(), there.span())),
                Optional.of(uses.use(document, here.who().span())),
                Optional.empty()));
    }
}
