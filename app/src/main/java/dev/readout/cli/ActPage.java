package dev.readout.cli;

import dev.readout.codebook.ActCrossing;
import dev.readout.codebook.ActCrossing.Codes;
import dev.readout.codebook.ActCrossing.Leaf;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActExample;
import dev.readout.codebook.Examples;
import dev.readout.codebook.PloverScheme.Type;
import dev.readout.codebook.Schemes;
import dev.readout.desk.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that the codebook says of one act. */
final class ActPage {
    private static final int SHOWN = 2;

    private final ActEntry entry;
    private final Schemes schemes;
    private final ActCrossing crossing;
    private final List<ActExample> positive;
    private final List<ActExample> negative;

    ActPage(ActEntry entry, Schemes schemes, Examples examples) {
        this.entry = entry;
        this.schemes = schemes;
        this.crossing = schemes.find(entry.name()).orElseThrow();
        List<ActExample> all = examples.of(entry.name());
        this.positive = all.stream().filter(e -> !e.negative()).toList();
        this.negative = all.stream().filter(ActExample::negative).toList();
    }

    private static Optional<String> inSpeech(ActEntry.InSpeech needed) {
        return switch (needed) {
            case ANY -> Optional.empty();
            case EXPLICIT ->
                Optional.of("In free speech it needs more than \"will\", or a state or body at which it is aimed.");
            case TARGET -> Optional.of("In free speech it needs somebody at whom it is aimed.");
            case KNOWN_TARGET ->
                Optional.of("In free speech it needs a state or body at which it is aimed, called by name.");
            case SIDES -> Optional.of("In free speech it needs two states or bodies that do it together.");
            case REPORTED -> Optional.of("In free speech it counts only of a state or body other than the speaker's.");
        };
    }

    void print(Screen screen) {
        screen.heading(entry.name());
        screen.text(2, "It is coded when an actor " + entry.definition() + ".");
        inSpeech(entry.inSpeech()).ifPresent(text -> screen.text(2, text));
        section(screen, "Neighbours, and how to choose", entry.neighbours());
        section(screen, "In other schemes", codes());
        section(screen, "What they lose", crossing.losses());
        screen.empty();
        screen.heading("Rules");
        entry.rules().forEach(rule -> {
            screen.entry(2, rule.id(), ": " + RuleText.of(rule));
            entry.examples().getOrDefault(rule.id(), List.of()).stream()
                    .limit(SHOWN)
                    .forEach(e -> screen.text(6, "“" + e + "”"));
        });
        section(
                screen,
                "Examples",
                positive.stream().map(e -> "“" + e.text() + "”").toList());
        section(
                screen,
                "Not coded as " + entry.name(),
                negative.stream()
                        .map(e -> "“" + e.text() + "” "
                                + e.why().map(w -> "(" + w + ")").orElse(""))
                        .toList());
    }

    private static void section(Screen screen, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            screen.empty();
            screen.heading(title);
            lines.forEach(line -> screen.entry(2, "", "· " + line));
        }
    }

    private List<String> codes() {
        List<String> lines = new ArrayList<>(List.of(codes(crossing.own())));
        crossing.leaves().forEach(leaf -> lines.add(condition(leaf) + ": " + codes(leaf.codes())));
        crossing.own()
                .future()
                .ifPresentOrElse(
                        code -> lines.add("announced: PLOVER " + (code.startsWith("13") ? "THREATEN" : "AGREE")
                                + " · CAMEO " + cameo(code)),
                        () -> lines.add("announced: in neither scheme"));
        lines.add("negated or background: in neither scheme");
        return lines;
    }

    private String codes(Codes codes) {
        String plover = codes.plover()
                .map(t -> t + codes.mode().map(m -> "-" + m).orElse("") + plover(t))
                .orElse("none");
        return "PLOVER " + plover + " · CAMEO " + codes.cameo().map(this::cameo).orElse("none");
    }

    private String plover(String name) {
        return schemes.plover()
                .find(name)
                .map((Type t) -> " (" + quad(t.quad()) + ", " + t.score() + ")")
                .orElse("");
    }

    private String cameo(String code) {
        return schemes.cameo()
                .find(code)
                .map(c -> code + " " + c.name() + " ("
                        + schemes.cameo().quad(code).map(q -> quad(q) + ", ").orElse("")
                        + c.goldstein().map(String::valueOf).orElse("no score") + ")")
                .orElse(code);
    }

    private static String quad(Enum<?> quad) {
        return quad.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String condition(Leaf leaf) {
        List<String> parts = new ArrayList<>();
        if (!leaf.rules().isEmpty()) {
            parts.add("by rule "
                    + String.join(", ", leaf.rules().stream().sorted().toList()));
        }
        if (!leaf.words().isEmpty()) {
            parts.add("with " + String.join(", ", leaf.words().list()));
        }
        if (!leaf.trigger().isEmpty()) {
            parts.add("said by " + String.join(", ", leaf.trigger().list()));
        }
        leaf.target().ifPresent(t -> parts.add(t ? "with a target" : "without a target"));
        return parts.isEmpty() ? "always" : String.join("; ", parts);
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("act", entry.name());
        fields.put("definition", entry.definition());
        fields.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
        fields.put("neighbours", entry.neighbours());
        fields.put("codes", fields(crossing.own()));
        fields.put("leaves", crossing.leaves().stream().map(ActPage::fields).toList());
        fields.put("losses", crossing.losses());
        fields.put(
                "rules",
                entry.rules().stream()
                        .map(r -> Map.of(
                                "id", r.id(),
                                "means", RuleText.of(r),
                                "examples", entry.examples().getOrDefault(r.id(), List.of())))
                        .toList());
        fields.put("examples", positive.stream().map(ActPage::fields).toList());
        fields.put("not", negative.stream().map(ActPage::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Leaf leaf) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("when", condition(leaf));
        fields.putAll(fields(leaf.codes()));
        return fields;
    }

    private static Map<String, Object> fields(Codes codes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("plover", codes.plover());
        fields.put("plover_mode", codes.mode());
        fields.put("cameo", codes.cameo());
        fields.put("announced", codes.future());
        return fields;
    }

    private static Map<String, Object> fields(ActExample example) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", example.id());
        fields.put("text", example.text());
        fields.put("trigger", example.trigger());
        fields.put("why", example.why());
        fields.put("after_the_rules", example.after());
        return fields;
    }
}
