package dev.readout.resolve.mechanism;

import dev.readout.codebook.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes several states or bodies at the beginning of a name by their codes, in the order of the alphabet, so that "the U.S.-Kenya
 * Dialogue" and "the Kenya-United States Dialogue" are one.
 */
record Parties(Gazetteer gazetteer) {
    private static final Pattern WORD = Pattern.compile("[^\\s/–—-]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[-–—/]\\s*|\\s+and\\s+(?:the\\s+)?|\\s+");
    private static final int MOST_WORDS = 4;

    String named(String written) {
        TreeSet<String> codes = new TreeSet<>();
        int at = 0;
        for (Optional<Party> party = party(written, at); party.isPresent(); party = party(written, at)) {
            codes.add(party.get().code());
            at = party.get().end();
            Matcher between = BETWEEN.matcher(written).region(at, written.length());
            if (!between.lookingAt()) {
                break;
            }
            at = between.end();
        }
        String rest = written.substring(at).strip();
        return codes.size() < 2 || rest.isEmpty() ? written : String.join("-", codes) + " " + rest;
    }

    private record Party(String code, int end) {}

    /** The longest name or adjective of one that stands there. */
    private Optional<Party> party(String written, int at) {
        List<Integer> ends = new ArrayList<>();
        Matcher word = WORD.matcher(written).region(at, written.length());
        while (ends.size() < MOST_WORDS && word.find()) {
            ends.add(word.end());
        }
        for (int end : ends.reversed()) {
            String name = written.substring(at, end);
            Optional<String> code = gazetteer.findByName(name).or(() -> gazetteer.findByAdjective(name));
            if (code.isPresent()) {
                return Optional.of(new Party(code.get(), end));
            }
        }
        return Optional.empty();
    }
}
