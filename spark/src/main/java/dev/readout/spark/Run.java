package dev.readout.spark;

import dev.readout.intake.Portion;
import dev.readout.intake.Surveyor;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.pipeline.DiplomaticPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One run: lists the files, has each surveyed, and then each part coded, one a task. Nothing is shuffled: a part is read, coded
 * and written where it is.
 *
 * @param inputs paths, folders and patterns
 * @param out the folder that is written to
 * @param models the directory of the parser's models on this machine
 */
record Run(List<String> inputs, String out, Settings settings, Path models, Surveyor.Most most) {
    /** Raised when the tables get other columns or other rows. */
    private static final int FORM = 1;

    /** @throws java.io.FileNotFoundException where nothing is behind one of the inputs */
    Totals on(JavaSparkContext spark) throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        List<InputFile> files = InputLister.list(inputs, hadoop);
        Broadcast<SerializableConfiguration> sent = spark.broadcast(new SerializableConfiguration(hadoop));
        List<Part> parts = survey(files, sent, spark);
        OutputFolder folder = new OutputFolder(out, hadoop);
        folder.prepare(told(), parts);
        if (parts.isEmpty()) {
            return new Totals(0, List.of());
        }
        PartTask task = new PartTask(settings, ModelPlace.ready(models, spark), out, sent);
        List<PartTask.Done> done =
                spark.parallelize(parts, parts.size()).mapPartitions(task).collect();
        folder.clear();
        return new Totals(
                parts.size(), done.stream().flatMap(d -> d.metrics().stream()).toList());
    }

    private List<Part> survey(
            List<InputFile> files, Broadcast<SerializableConfiguration> hadoop, JavaSparkContext spark) {
        if (files.isEmpty()) {
            return List.of();
        }
        FlatMapFunction<InputFile, Part> survey = new Survey(settings, most, hadoop);
        return spark.parallelize(files, files.size()).flatMap(survey).collect();
    }

    private record Survey(Settings settings, Surveyor.Most most, Broadcast<SerializableConfiguration> hadoop)
            implements FlatMapFunction<InputFile, Part> {
        @Override
        public java.util.Iterator<Part> call(InputFile file) throws IOException {
            HadoopFile opened = new HadoopFile(file, hadoop.value().value());
            List<Portion> portions = new Surveyor(settings.limits(), most).survey(opened);
            opened.check();
            return portions.stream().map(portion -> new Part(file, portion)).iterator();
        }
    }

    /** All that decides what comes out, beside the input. */
    private String told() {
        String fingerprint = DiplomaticPipeline.fingerprint(settings.data(), Nlp4jLanguage.fingerprintOfModels(models));
        List<String> lines = new ArrayList<>(List.of(
                "form " + FORM,
                "fingerprint " + fingerprint,
                "map " + settings.map(),
                "max-bytes " + settings.maxBytes()));
        return String.join("\n", lines) + "\n";
    }

    /**
     * What a run did.
     *
     * @param parts that the input has
     * @param coded one for each that was not there yet
     */
    record Totals(int parts, List<Metrics> coded) {
        long documents() {
            return sum(coded.stream().map(Metrics::documents));
        }

        long engagements() {
            return sum(coded.stream().map(Metrics::engagements));
        }

        long acts() {
            return sum(coded.stream().map(Metrics::acts));
        }

        long issues() {
            return sum(coded.stream().map(Metrics::issues));
        }

        long tokens() {
            return sum(coded.stream().map(Metrics::tokens));
        }

        double cpuSeconds() {
            return coded.stream().mapToDouble(Metrics::cpuSeconds).sum();
        }

        private static long sum(Stream<Long> numbers) {
            return numbers.mapToLong(Long::longValue).sum();
        }
    }
}
