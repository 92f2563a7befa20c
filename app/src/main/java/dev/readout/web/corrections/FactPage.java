package dev.readout.web.corrections;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.coding.FactKey;
import dev.readout.correct.ActField;
import dev.readout.correct.FactValues;
import dev.readout.query.CorrectionReader;
import dev.readout.query.FactEvent;
import dev.readout.query.FoundFact;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.store.StoreException;
import dev.readout.web.corrections.FactView.Event;
import dev.readout.web.corrections.FactView.Field;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One fact: every field in a form, and its life. */
public final class FactPage implements Page {
    private final CorrectionReader corrections;
    private final ActCodebook codebook;

    public FactPage(CorrectionReader corrections, ActCodebook codebook) {
        this.corrections = corrections;
        this.codebook = codebook;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/corrections/fact", this::fact);
    }

    private Answer fact(Visit visit) {
        try {
            FactKey key = corrections.get(visit.find("fact").orElse(""), List.of());
            FoundFact found = corrections.get(key, List.of());
            return Answer.show("corrections/fact", view(key, found));
        } catch (StoreException | IllegalArgumentException e) {
            throw new ProblemException(Problem.notFound("The archive has no such fact."));
        }
    }

    private FactView view(FactKey key, FoundFact found) {
        return new FactView(
                key.toString(),
                found.document(),
                found.fact().map(FactValues::id).orElse(""),
                found.fact().map(FactValues::label).orElse(""),
                found.text().cut(key.trigger()),
                found.fact().map(fact -> fields(key, fact)).orElse(List.of()),
                codebook.list().stream().map(ActEntry::name).sorted().toList(),
                corrections.history(key).stream().map(FactPage::event).toList());
    }

    private static List<Field> fields(FactKey key, FactValues fact) {
        return JudgementPage.fields(key.kind()).stream()
                .map(name -> new Field(name, fact.values().getOrDefault(name, List.of()), form(key, name)))
                .toList();
    }

    private static FactView.Form form(FactKey key, String field) {
        if (key.kind().equals("act") && field.equals("act")) {
            return FactView.Form.ACT;
        }
        if (key.kind().equals("act") && ActField.isOneOf(ActField.FLAGS, field)) {
            return FactView.Form.FLAG;
        }
        return JudgementPage.WORDS.contains(field) ? FactView.Form.WORDS : FactView.Form.LINES;
    }

    private static Event event(FactEvent event) {
        return switch (event) {
            case FactEvent.Coded c ->
                new Event(c.at(), Optional.empty(), c.fingerprint().substring(0, 12), values(c.fact()));
            case FactEvent.Said s -> new Event(s.at(), Optional.of(s.row()), "", Map.of());
        };
    }

    private static Map<String, List<String>> values(Optional<FactValues> fact) {
        return fact.map(f -> (Map<String, List<String>>) new TreeMap<>(f.values()))
                .orElse(Map.of());
    }
}
