package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds parties that stand in another order than in most predecessors with the same ones: in the headline, and in the text. */
record OrderNovelty(UseReader uses, Search search, SeriesFinder series) {

    /**
     * Who is named in what order.
     *
     * @param place from the first to the last of them; absent for a headline, which is no part of the text
     */
    private record Order(List<String> sides, Optional<Span> place) {
        boolean hasTheSameAs(Order other) {
            return Set.copyOf(sides).equals(Set.copyOf(other.sides));
        }
    }

    List<Finding> find(Listed document, List<Listed> predecessors) {
        Map<Listed, Order> headlines = new LinkedHashMap<>();
        Map<Listed, Order> texts = new LinkedHashMap<>();
        predecessors.forEach(listed -> {
            headlines.put(listed, inHeadline(listed));
            texts.put(listed, inText(listed));
        });
        List<Finding> findings = new ArrayList<>();
        otherwise(document, inHeadline(document), headlines, "in the headline").ifPresent(findings::add);
        otherwise(document, inText(document), texts, "where those who took part are named")
                .ifPresent(findings::add);
        return findings;
    }

    private Order inHeadline(Listed listed) {
        return new Order(series.headline(listed).parties(), Optional.empty());
    }

    /** The sides of the first engagement, in the order in which somebody of each is named in it first. */
    private Order inText(Listed listed) {
        List<Participant> participants =
                search.engagements(listed).stream().findFirst().map(Engagement::participants).orElse(List.of()).stream()
                        .filter(who -> who.span().length() > 0)
                        .sorted(Comparator.comparing(Participant::span))
                        .toList();
        Map<String, Span> sides = new LinkedHashMap<>();
        participants.forEach(who -> sides.putIfAbsent(who.country(), who.span()));
        return new Order(List.copyOf(sides.keySet()), sides.values().stream().reduce(Span::union));
    }

    private Optional<Finding> otherwise(Listed document, Order here, Map<Listed, Order> before, String where) {
        List<Map.Entry<Listed, Order>> same = before.entrySet().stream()
                .filter(e -> e.getValue().hasTheSameAs(here))
                .toList();
        List<Map.Entry<Listed, Order>> otherwise = same.stream()
                .filter(e -> !e.getValue().sides().equals(here.sides()))
                .toList();
        if (here.sides().size() < 2 || 2 * otherwise.size() <= same.size()) {
            return Optional.empty();
        }
        Listed last = otherwise.getFirst().getKey();
        Order there = otherwise.getFirst().getValue();
        return Optional.of(new Finding(
                Kind.ORDER,
                String.join(", ", there.sides()) + " → " + String.join(", ", here.sides()) + " " + where,
                new BaseRate(otherwise.size(), same.size()),
                there.place().map(span -> uses.use(last, span)),
                here.place().map(span -> uses.use(document, span)),
                here.place().isPresent()
                        ? Optional.empty()
                        : Optional.of("before: " + last.title() + "; now: " + document.title())));
    }
}
