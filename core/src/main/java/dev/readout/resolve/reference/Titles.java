package dev.readout.resolve.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The short forms in which an office is spoken of again: "the Deputy Secretary" after "Deputy Secretary of State". */
final class Titles {
    private static final Pattern TAIL = Pattern.compile("\\s+(of|for|to|on|at|in)\\s+.*|,.*|\\s*\\(.*");
    private static final Pattern FOREIGN = Pattern.compile("foreign|external");
    private static final Set<String> RANKED =
            Set.of("vice", "deputy", "under", "assistant", "prime", "first", "acting", "crown");
    private static final Set<String> HEADS = Set.of(
            "secretary",
            "minister",
            "president",
            "ambassador",
            "envoy",
            "representative",
            "king",
            "queen",
            "prince",
            "emir",
            "sultan",
            "chancellor",
            "director",
            "chairman",
            "chairperson",
            "chair",
            "commissioner",
            "counselor",
            "counsellor",
            "advisor",
            "adviser",
            "official",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "general",
            "admiral",
            "governor",
            "speaker",
            "premier",
            "coordinator",
            "administrator",
            "pope",
            "chief",
            "undersecretary",
            "secretary-general",
            "chargé",
            "delegate",
            "leader",
            "commander");

    /** What a person is besides holding the office: "Foreign Minister Prince Faisal". */
    private static final Set<String> STYLES = Set.of(
            "prince", "princess", "sheikh", "cardinal", "sir", "dame", "lord", "general", "admiral", "dr.", "mr.");

    private static final String AND = " and ";

    private Titles() {}

    /** All short forms of an office, in lower case. */
    static Set<String> of(String office) {
        String lower = office.toLowerCase(Locale.ROOT).strip();
        String core = TAIL.matcher(lower).replaceFirst("");
        Set<String> forms = new LinkedHashSet<>(List.of(lower, core));
        two(lower).forEach(each -> forms.addAll(of(each)));
        List<String> words = List.of(core.split("\\s+"));
        boolean styled =
                words.size() > 2 && STYLES.contains(words.getLast()) && HEADS.contains(words.get(words.size() - 2));
        if (styled) {
            forms.addAll(of(String.join(" ", words.subList(0, words.size() - 1))));
        }
        for (int i = 0; i < words.size(); i++) {
            if (HEADS.contains(words.getLast()) && (i == 0 || !RANKED.contains(words.get(i - 1)))) {
                forms.add(String.join(" ", words.subList(i, words.size())));
            }
        }
        if (core.endsWith("minister") && FOREIGN.matcher(lower).find()) {
            forms.add(core.replace("minister", "foreign minister").replace("foreign foreign", "foreign"));
        }
        return forms;
    }

    /** The two offices that one person has: "foreign minister", "deputy prime minister"; else none. */
    private static List<String> two(String office) {
        int and = office.indexOf(AND);
        String first = and < 0 ? "" : office.substring(0, and);
        boolean whole = HEADS.contains(first.substring(first.lastIndexOf(' ') + 1));
        return whole ? List.of(first, office.substring(and + AND.length())) : List.of();
    }
}
