package dev.readout.api;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.codebook.ActRule;
import dev.readout.desk.Archive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the codes mean. */
final class CodebookLookup {
    private static final Parameter<String> ACT = Parameter.path(
            "act",
            Kind.pattern("[a-z][a-z-]{0,60}", "the name of an entry of the codebook"),
            "Name of the act.",
            "condemn");

    private final Archive archive;

    CodebookLookup(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/codebook",
                                        "listCodebook",
                                        "The acts of the codebook, with their rules.",
                                        Schema.page("CodebookEntry"))
                                .with(Paging.ALL),
                        asked -> Paging.reply(
                                Paging.cut(List.copyOf(archive.codebook().list()), asked), CodebookLookup::entry)),
                new Endpoint(
                        Operation.get(
                                        "/codebook/{act}",
                                        "getCodebookEntry",
                                        "One act of the codebook.",
                                        Schema.named("CodebookEntry"))
                                .with(ACT),
                        asked -> archive.codebook()
                                .find(asked.get(ACT))
                                .map(entry -> new Reply.Data(entry(entry)))
                                .orElseThrow(() -> Endpoints.missing("The codebook has no act of this name."))));
    }

    private static Map<String, Object> entry(ActEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("act", entry.name());
        members.put("codebook", ActCodebook.VERSION);
        members.put("definition", entry.definition());
        members.put("kind", Kind.word(entry.kind()));
        members.put("plover", entry.plover());
        members.put("cameo", entry.cameo());
        members.put("neighbours", entry.neighbours());
        members.put(
                "rules", entry.rules().stream().map(rule -> rule(entry, rule)).toList());
        members.put("self", Api.ROOT + "/codebook/" + entry.name());
        return members;
    }

    private static Map<String, Object> rule(ActEntry entry, ActRule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", rule.id());
        members.put("examples", entry.examples().getOrDefault(rule.id(), List.of()));
        return members;
    }
}
