package dev.readout.api;

import dev.readout.correct.Judgement;
import dev.readout.correct.Judgement.Verdict;
import dev.readout.serve.Problem;
import dev.readout.serve.Problem.Fault;
import dev.readout.serve.ProblemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a person says of evidence, as it is sent.
 *
 * @param evidence the key of what is said to show that a commitment was kept
 */
record JudgementBody(String evidence, Verdict verdict, String why) {
    private static final List<String> MEMBERS = List.of("evidence", "verdict", "why");
    private static final Kind<Verdict> VERDICT = Kind.oneOf(Verdict.class);

    /** @throws ProblemException with each member that is not what it may be */
    static JudgementBody of(JsonNode node) {
        List<Fault> faults = new ArrayList<>();
        node.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .map(name -> new Fault(Asked.shown(name), "is not known here", "one of " + MEMBERS))
                .forEach(faults::add);
        for (String member : List.of("evidence", "why")) {
            if (!Body.isText(node.path(member))) {
                faults.add(new Fault(member, "is missing or not what it may be", "1 to " + Body.WORDS + " characters"));
            }
        }
        if (VERDICT.read(node.path("verdict").asString("")).isEmpty()) {
            faults.add(new Fault("verdict", "is missing or not what it may be", VERDICT.allowed()));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    Problem.unfit(faults.stream().limit(Parameter.MOST).toList()));
        }
        return new JudgementBody(
                node.path("evidence").asString(),
                VERDICT.read(node.path("verdict").asString()).orElseThrow(),
                node.path("why").asString().strip());
    }

    Judgement judgement(String commitment, String who, Instant now) {
        return new Judgement(commitment, evidence, verdict, who, now.truncatedTo(ChronoUnit.MILLIS), why);
    }

    static Schema schema() {
        return Schema.object(Members.of("evidence", Schema.text())
                .and("verdict", new Schema(VERDICT.schema()))
                .and("why", Schema.text()));
    }

    static Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("evidence", "0123456789abcdef/act/12-21");
        example.put("verdict", "reject");
        example.put("why", "That was other grain.");
        return example;
    }
}
