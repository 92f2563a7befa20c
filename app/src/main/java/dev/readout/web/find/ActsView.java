package dev.readout.web.find;

import dev.readout.web.frame.Feed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Acts that answer a question.
 *
 * @param asked by parameter, as it was written
 * @param sentence the question in plain words
 * @param acts of the codebook, to choose from
 * @param states by name, to choose from
 * @param fault why it cannot be asked so; empty where it can
 * @param on the address of the next lines
 */
public record ActsView(
        Map<String, String> asked,
        List<Part> sentence,
        List<String> acts,
        List<String> states,
        String fault,
        List<Line> lines,
        Optional<String> on,
        List<Feed> feeds) {
    public ActsView {
        asked = Map.copyOf(asked);
        sentence = List.copyOf(sentence);
        acts = List.copyOf(acts);
        states = List.copyOf(states);
        lines = List.copyOf(lines);
        feeds = List.copyOf(feeds);
    }

    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }

    /**
     * An act.
     *
     * @param date as precise as it is known; empty where it is not
     * @param by codes of who acts
     * @param address of its record beside the text
     * @param signs such as {@code restated}
     */
    public record Line(
            String date,
            List<String> by,
            String act,
            boolean negated,
            List<String> to,
            List<String> addressee,
            List<String> signs,
            String quote,
            String address,
            String title,
            String issuer) {}
}
