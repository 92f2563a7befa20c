package dev.readout.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** What a task does with its parts: those that are there already it leaves alone, the others it codes. */
record PartTask(Settings settings, ModelPlace models, String out, Broadcast<SerializableConfiguration> hadoop)
        implements FlatMapFunction<Iterator<Part>, PartTask.Done> {

    /** @param metrics absent where the part was there; no Optional, since it travels */
    record Done(List<Metrics> metrics) implements java.io.Serializable {
        Optional<Metrics> find() {
            return metrics.stream().findFirst();
        }
    }

    @Override
    public Iterator<Done> call(Iterator<Part> parts) throws IOException {
        OutputFolder folder = new OutputFolder(out, hadoop.value().value());
        List<Done> done = new ArrayList<>();
        while (parts.hasNext()) {
            Part part = parts.next();
            if (folder.isFinished(part)) {
                done.add(new Done(List.of()));
            } else {
                // Made only where something is left to do.
                Coder coder = Coder.of(settings, models.path());
                long attempt = TaskContext.get().taskAttemptId();
                done.add(new Done(List.of(new PartCoder(part, coder, folder, attempt).run())));
            }
        }
        return done.iterator();
    }
}
