package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where threads were found a hundred times a second, by the machine's own sampler. */
final class Samples implements AutoCloseable {
    private static final String EXECUTION = "jdk.ExecutionSample";
    private static final String OURS = "dev.readout.";
    private static final String BENCH = "dev.readout.bench.";

    private final Recording recording = new Recording();

    /** A part of the time. */
    record Share(String what, double share) {}

    /** Begins to take samples. */
    static Samples start() {
        Samples samples = new Samples();
        samples.recording.enable(EXECUTION).withPeriod(Duration.ofMillis(10)).withStackTrace();
        samples.recording.start();
        return samples;
    }

    /** Ends it, and gives stacks below a method of ours, each from its top. */
    Stacks stop(String method) throws IOException {
        recording.stop();
        Path file = Files.createTempFile("samples", ".jfr");
        try {
            recording.dump(file);
            List<List<String>> stacks = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals(EXECUTION) && event.getStackTrace() != null)
                    .map(Samples::methods)
                    .filter(stack -> stack.contains(method))
                    .map(stack -> stack.subList(0, stack.indexOf(method)))
                    .toList();
            return new Stacks(stacks);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> methods(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(frame -> frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName())
                .toList();
    }

    @Override
    public void close() {
        recording.close();
    }

    /**
     * @param all the methods of each, the one that was running first
     */
    record Stacks(List<List<String>> all) {

        /** What the method's own callees of ours take, the largest first; those that are seen through count by what they call. */
        List<Share> parts(Predicate<String> seenThrough) {
            return shares(stack -> {
                for (String method : stack.reversed()) {
                    if (method.startsWith(OURS) && !method.startsWith(BENCH) && !seenThrough.test(method)) {
                        return owner(method);
                    }
                }
                return "the rest";
            });
        }

        /** The methods that were running, the most often first; those of the platform count for the one of ours that called them. */
        List<Share> ownTime() {
            return shares(stack -> stack.stream()
                    .filter(method -> method.startsWith(OURS) && !method.contains("lambda$"))
                    .findFirst()
                    .map(method -> method.substring(OURS.length()))
                    .orElse("the rest"));
        }

        private List<Share> shares(java.util.function.Function<List<String>, String> name) {
            Map<String, Integer> counts = new HashMap<>();
            all.forEach(stack -> counts.merge(name.apply(stack), 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(e -> new Share(e.getKey(), e.getValue() / (double) all.size()))
                    .sorted(Comparator.comparingDouble(Share::share).reversed())
                    .toList();
        }

        /** {@code dev.readout.resolve.actor.ActorFinder.find} as {@code resolve.actor.ActorFinder}. */
        private static String owner(String method) {
            String type = method.substring(OURS.length(), method.lastIndexOf('.'));
            int inner = type.indexOf('$');
            return inner < 0 ? type : type.substring(0, inner);
        }
    }

    static String percent(Share share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share.share());
    }
}
