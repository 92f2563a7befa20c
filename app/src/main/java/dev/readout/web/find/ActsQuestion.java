package dev.readout.web.find;

import dev.readout.query.ActQuery;
import dev.readout.query.ActQuery.About;
import dev.readout.query.ActQuery.Actor;
import dev.readout.query.ActQuery.Role;
import dev.readout.query.Days;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Page;
import dev.readout.web.frame.Period;
import dev.readout.web.frame.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who did what to whom? What is absent may be anybody and anything.
 *
 * @param by who acts, as somebody wrote it: a code, a name, or words of the texts
 * @param act an entry of the codebook
 * @param to at whom it is aimed
 * @param about words of what it is about
 * @param on a year, a month, a day, or two of them with {@code ..} between
 * @param issuer who published it
 */
record ActsQuestion(
        Optional<String> by,
        Optional<String> act,
        Optional<String> to,
        Optional<String> about,
        Optional<String> on,
        Optional<String> issuer) {
    static final String PATH = "/search/acts";

    /** The parameters of the address, in the order of a sentence. */
    static final List<String> NAMES = List.of("by", "act", "to", "about", "on", "issuer");

    private static final Pattern ARROWS = Pattern.compile("(.*?)(?:→|->)(.*?)(?:(?:→|->)(.*?))?(?:,\\s*([\\d.-]+))?");
    private static final Pattern ANYONE = Pattern.compile("\\s*|\\*|anyone|anybody|anything|any|누구나|누구든|무엇이든");

    static ActsQuestion of(Visit visit) {
        return new ActsQuestion(
                visit.find("by"),
                visit.find("act"),
                visit.find("to"),
                visit.find("about"),
                visit.find("on"),
                visit.find("issuer"));
    }

    /**
     * The address of a question that is written as a sentence: "Republic of Korea → condemn → anyone, 2024".
     *
     * @return nothing where the words are no such sentence
     */
    static Optional<String> findInArrows(String words) {
        Matcher sentence = ARROWS.matcher(words.strip());
        if (!sentence.matches()) {
            return Optional.empty();
        }
        Map<String, Optional<String>> told = new LinkedHashMap<>();
        told.put("by", part(sentence, 1));
        told.put("act", part(sentence, 2).map(act -> act.toLowerCase(Locale.ROOT)));
        told.put("to", part(sentence, 3));
        told.put("on", part(sentence, 4));
        List<String> pairs = new ArrayList<>();
        told.forEach((name, value) -> value.ifPresent(v -> pairs.add(Visit.pair(name, v))));
        return Optional.of(pairs.isEmpty() ? PATH : PATH + "?" + String.join("&", pairs));
    }

    private static Optional<String> part(Matcher sentence, int group) {
        return Optional.ofNullable(sentence.group(group))
                .map(String::strip)
                .filter(words -> !ANYONE.matcher(words).matches());
    }

    boolean isEmpty() {
        return asked().isEmpty();
    }

    /** What is asked, by its parameter. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        List<Optional<String>> values = List.of(by, act, to, about, on, issuer);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            values.get(i).ifPresent(value -> asked.put(name, value));
        }
        return asked;
    }

    /** When; nothing where what was written is no date. */
    Optional<Period> findPeriod() {
        return on.flatMap(Period::find);
    }

    /**
     * In terms of the archive.
     *
     * @param code of somebody who is told by a name
     */
    ActQuery query(UnaryOperator<String> code, Page page) {
        Days days = findPeriod().map(Period::days).orElse(Days.all());
        ActQuery query = ActQuery.all().during(days).page(page);
        query = with(query, by.map(code).map(actor -> new Actor(Role.BY, actor)));
        query = act.map(query::act).orElse(query);
        query = with(query, to.map(code).map(actor -> new Actor(Role.TARGET, actor)));
        query = with(query, about.map(About::new));
        return issuer.map(code)
                .map(actor -> DocumentQuery.all().issuer(actor))
                .map(query::of)
                .orElse(query);
    }

    private static ActQuery with(ActQuery query, Optional<? extends ActQuery.Filter> filter) {
        return filter.isPresent() ? query.and(filter.get()) : query;
    }
}
