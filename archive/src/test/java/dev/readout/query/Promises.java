package dev.readout.query;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.coding.Commitment.Deadline;
import dev.readout.coding.Deed;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import dev.readout.resolve.TimeValue;
import dev.readout.store.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Releases in which AAA promises BBB something, made without a coder. */
final class Promises {
    private Promises() {}

    /** A promise of a day, with a deadline where one is told. */
    static Coded promise(String day, String thing, Optional<String> due, String... words) {
        String by = due.map(d -> " by " + d).orElse("");
        Text text =
                bare(day, "Aal pledged " + thing + " to Bland" + by).document().text();
        Commitment commitment = new Commitment(
                "a1",
                Optional.of(Samples.find(text, thing)),
                List.of(),
                due.map(d -> new Deadline(
                        Samples.find(text, "by " + d), new TimeValue.Day(LocalDate.parse(d)), "full-date", false)),
                Optional.empty(),
                "pledge",
                List.of(words));
        Coded coded = bare(day, "Aal pledged " + thing + " to Bland" + by);
        return new Coded(
                coded.document(),
                "first",
                List.of(),
                List.of(pledge(text)),
                List.of(),
                List.of(),
                List.of(commitment),
                List.of());
    }

    /** A report of a day that AAA has done something. */
    static Coded report(String day, String thing, String... words) {
        Coded coded = bare(day, "Aal delivered " + thing + " to Bland");
        Text text = coded.document().text();
        Deed deed = new Deed(
                List.of(actor(text, "Aal", "AAA")),
                Samples.find(text, "delivered"),
                Samples.find(text, "Aal delivered " + thing + " to Bland"),
                List.of("deliver", words[0]),
                List.of(words));
        return new Coded(
                coded.document(), "first", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(deed));
    }

    private static Coded bare(String day, String sentence) {
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.parse(day))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("AAA")),
                Optional.empty(),
                Optional.empty());
        String rest =
                " Foreign Minister Ada Aal met Bea Boor. Ms Aal thanked Bland and strongly condemned Crag's tests of"
                        + " rocket 1. Bland never pledged grain";
        return Samples.coded(
                day + ".txt",
                "Words of " + day + "\n" + sentence + "." + rest + " " + day.hashCode() + ".\n",
                metadata,
                "first");
    }

    private static ActorRef actor(Text text, String words, String code) {
        return new ActorRef(code, words, Optional.of(Samples.find(text, words)), "name");
    }

    private static Act pledge(Text text) {
        return new Act(
                "a1",
                "pledge",
                "pledge.verb",
                List.of(actor(text, "Aal", "AAA")),
                List.of(actor(text, "Bland", "BBB")),
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.empty(),
                Optional.empty(),
                Samples.find(text, "pledged"),
                Samples.find(text, "Aal pledged"),
                Optional.empty(),
                List.of(),
                List.of("AAA"),
                Optional.empty());
    }
}
