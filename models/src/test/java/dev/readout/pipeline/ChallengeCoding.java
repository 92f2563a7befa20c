package dev.readout.pipeline;

import dev.readout.codebook.DataNode;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.resolve.Engagement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is coded at one word of a text: by hand, or by the coder, in the same form, so that the two compare. */
sealed interface ChallengeCoding {
    /** No act and no engagement. */
    record Nothing() implements ChallengeCoding {}

    /** An act, in the terms of the codebook; {@code date} is ISO or {@code none}. */
    record Deed(
            String act,
            Set<String> by,
            Set<String> target,
            Set<String> addressee,
            boolean negated,
            String tense,
            boolean background,
            boolean restated,
            String date)
            implements ChallengeCoding {
        static Deed of(Act a) {
            return new Deed(
                    a.act(),
                    codes(a.by()),
                    codes(a.target()),
                    codes(a.addressee()),
                    a.negated(),
                    a.tense().name().toLowerCase(Locale.ROOT),
                    a.background(),
                    a.restated(),
                    a.date().start().orElse("none"));
        }

        private static Set<String> codes(List<ActorRef> actors) {
            return new TreeSet<>(actors.stream().map(ActorRef::code).toList());
        }
    }

    /** An engagement; {@code date} is its first day. */
    record Occasion(String kind, String status, String date) implements ChallengeCoding {
        static Occasion of(Engagement e) {
            return new Occasion(
                    e.kind().name().toLowerCase(Locale.ROOT),
                    e.status().name().toLowerCase(Locale.ROOT),
                    e.when().start().orElse("none"));
        }
    }

    /** Reads the coding by hand. Lists and marks that are not written are empty and false, a date not written is none. */
    static ChallengeCoding read(DataNode n) {
        if (n.find("nothing").isPresent()) {
            n.only("nothing", "trigger");
            return new Nothing();
        }
        String date = n.findText("date").orElse("none");
        if (n.find("engagement").isPresent()) {
            n.only("engagement", "trigger", "status", "date");
            return new Occasion(n.get("engagement").text(), n.get("status").text(), date);
        }
        n.only("act", "trigger", "by", "target", "addressee", "negated", "tense", "background", "restated", "date");
        return new Deed(
                n.get("act").text(),
                new TreeSet<>(n.texts("by")),
                new TreeSet<>(n.texts("target")),
                new TreeSet<>(n.texts("addressee")),
                is(n, "negated"),
                n.get("tense").text(),
                is(n, "background"),
                is(n, "restated"),
                date);
    }

    private static boolean is(DataNode n, String mark) {
        return n.find(mark).map(DataNode::bool).orElse(false);
    }
}
