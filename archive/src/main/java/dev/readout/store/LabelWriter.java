package dev.readout.store;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.Crossing;
import dev.readout.coding.EventSides;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Topic;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the labels of the facts of one coding, within a transaction of the caller. */
record LabelWriter(Handle handle, long coding, Labels labels) {

    void write(Coded coded) {
        Text text = coded.document().text();
        try (PreparedBatch acts = handle.prepareBatch("INSERT INTO act_labels VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < coded.acts().size(); i++) {
                Act act = coded.acts().get(i);
                Codes codes = Codes.of(labels.crosswalk().find(act, text));
                Optional<String> about = act.about().map(text::cut).map(words -> words.toLowerCase(Locale.ROOT));
                acts.add(
                        coding, i, codes.plover(), codes.mode(), codes.cameo(), codes.quad(), codes.goldstein(), about);
            }
            execute(acts);
        }
        try (PreparedBatch engagements =
                handle.prepareBatch("INSERT INTO engagement_labels VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < coded.engagements().size(); i++) {
                Engagement engagement = coded.engagements().get(i);
                Codes codes = Codes.of(labels.crosswalk().find(engagement, coded.acts(), text));
                engagements.add(
                        coding,
                        i,
                        codes.plover(),
                        codes.mode(),
                        codes.cameo(),
                        codes.quad(),
                        codes.goldstein(),
                        sides(engagement),
                        level(engagement));
            }
            execute(engagements);
        }
        areas(coded, text);
        handle.execute(
                "UPDATE codings SET labelled = 1, position = ? WHERE id = ?", Keys.position(coded.document()), coding);
    }

    private void areas(Coded coded, Text text) {
        try (PreparedBatch acts = handle.prepareBatch("INSERT INTO act_areas VALUES (?, ?, ?)");
                PreparedBatch engagements = handle.prepareBatch("INSERT INTO engagement_areas VALUES (?, ?, ?)")) {
            for (int i = 0; i < coded.acts().size(); i++) {
                for (String area :
                        labels.crosswalk().areas(text.cut(coded.acts().get(i).quote()))) {
                    acts.add(area, coding, i);
                }
            }
            for (int i = 0; i < coded.engagements().size(); i++) {
                Engagement engagement = coded.engagements().get(i);
                String topics = engagement.topics().stream().map(Topic::words).collect(Collectors.joining("\n"));
                for (String area : labels.crosswalk().areas(text.cut(engagement.quote()) + "\n" + topics)) {
                    engagements.add(area, coding, i);
                }
            }
            execute(acts);
            execute(engagements);
        }
    }

    private static String sides(Engagement engagement) {
        return engagement.participants().stream()
                .map(Participant::country)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private Optional<Integer> level(Engagement engagement) {
        return engagement.participants().stream()
                .flatMap(participant -> participant.office().stream())
                .map(labels.ranks()::findLevel)
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .min(Integer::compare);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** As columns. */
    private record Codes(
            Optional<String> plover,
            Optional<String> mode,
            Optional<String> cameo,
            Optional<String> quad,
            Optional<Double> goldstein) {

        static Codes of(Optional<Crossing> crossing) {
            Optional<Crossing.Plover> plover = crossing.flatMap(Crossing::plover);
            Optional<Crossing.Cameo> cameo = crossing.flatMap(Crossing::cameo);
            return new Codes(
                    plover.map(Crossing.Plover::type),
                    plover.flatMap(Crossing.Plover::mode),
                    cameo.map(Crossing.Cameo::code),
                    crossing.flatMap(EventSides::quad).map(quad -> quad.name().toLowerCase(Locale.ROOT)),
                    cameo.flatMap(Crossing.Cameo::goldstein));
        }
    }
}
