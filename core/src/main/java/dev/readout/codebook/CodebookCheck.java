package dev.readout.codebook;

import java.util.ArrayList;
import java.util.List;

/** What is amiss in a codebook that can be read: what no example shows, no neighbour tells apart, no scheme holds. */
public final class CodebookCheck {
    private static final int POSITIVE = 12;
    private static final int NEGATIVE = 4;

    private CodebookCheck() {}

    /** One line for each thing amiss, with file and line where it has one; empty where all is well. */
    public static List<String> findings(ActCodebook codebook, Examples examples) {
        List<String> findings = new ArrayList<>();
        for (ActEntry entry : codebook.list()) {
            entry.rules().stream()
                    .filter(r -> !entry.examples().containsKey(r.id()))
                    .forEach(r -> findings.add("rule " + r.id() + " has no example"));
            if (entry.neighbours().isEmpty()) {
                findings.add("act " + entry.name() + " has no neighbours, so nobody knows how to choose");
            }
            count(entry, examples, findings);
        }
        for (ActExample example : examples.list()) {
            example(codebook, example, findings);
        }
        return findings;
    }

    private static void count(ActEntry entry, Examples examples, List<String> findings) {
        long negative =
                examples.of(entry.name()).stream().filter(ActExample::negative).count();
        long positive = examples.of(entry.name()).size() - negative;
        if (positive < POSITIVE || negative < NEGATIVE) {
            findings.add("act " + entry.name() + " has " + positive + " positive and " + negative
                    + " negative examples; it takes " + POSITIVE + " and " + NEGATIVE);
        }
    }

    private static void example(ActCodebook codebook, ActExample example, List<String> findings) {
        String at = example.file() + ":" + example.line() + ": ";
        codebook.find(example.act())
                .ifPresentOrElse(
                        entry -> {
                            // written without a look at the rules, an example cannot know their words
                            boolean tempting = example.after() || new Triggers(entry).occurIn(example.text());
                            if (example.negative() && !tempting) {
                                findings.add(at + "the negative example holds no word of a rule of " + example.act());
                            }
                        },
                        () -> findings.add(at + "there is no act '" + example.act() + "'"));
    }
}
