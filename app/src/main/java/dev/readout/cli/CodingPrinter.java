package dev.readout.cli;

import dev.readout.coding.Coded;
import dev.readout.export.Exporter;
import dev.readout.export.Sheet;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementRow;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Prints codings, one after the other. */
sealed interface CodingPrinter {
    void print(Coded coded);

    /** After the last. */
    default void end() {}

    /** For people. */
    record Table(Screen screen) implements CodingPrinter {
        @Override
        public void print(Coded coded) {
            Rows rows = Rows.of(coded);
            new RecordTable(screen).document(rows.source(), rows.engagements(), rows.acts());
        }
    }

    /** One object a line. */
    record Lines(PrintStream out, Function<Coded, Map<String, Object>> form) implements CodingPrinter {
        @Override
        public void print(Coded coded) {
            out.print(Json.line(form.apply(coded)) + "\n");
        }
    }

    /** One array. */
    final class Array implements CodingPrinter {
        private final PrintStream out;
        private final Function<Coded, Map<String, Object>> form;
        private boolean started;

        Array(PrintStream out, Function<Coded, Map<String, Object>> form) {
            this.out = out;
            this.form = form;
        }

        @Override
        public void print(Coded coded) {
            out.print((started ? ",\n" : "[\n") + Json.indented(form.apply(coded)));
            started = true;
        }

        @Override
        public void end() {
            out.print(started ? "\n]\n" : "[]\n");
        }
    }

    /** One file a document. */
    final class FilesOf implements CodingPrinter {
        private final Path directory;
        private final Function<Coded, Map<String, Object>> form;
        private final Set<String> written = new HashSet<>();

        FilesOf(Path directory, Function<Coded, Map<String, Object>> form) {
            this.directory = directory;
            this.form = form;
        }

        @Override
        public void print(Coded coded) {
            String name = GoldRecord.jsonName(coded.document().name());
            if (!written.add(name)) {
                throw new CommandException("two documents would be written to " + directory.resolve(name)
                        + "; code their directories one by one.");
            }
            try {
                Files.createDirectories(directory);
                Files.writeString(directory.resolve(name), Json.indented(form.apply(coded)) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One act or engagement a line, under one header. */
    final class Csv implements CodingPrinter {
        private final Sheet<ActRow> acts;
        private final Sheet<EngagementRow> engagements;
        private final What what;

        Csv(PrintStream stream, What what) {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            Writer none = Writer.nullWriter();
            this.what = what;
            this.acts = Sheet.acts(Exporter.Format.CSV, what == What.ACTS ? out : none);
            this.engagements = Sheet.engagements(Exporter.Format.CSV, what == What.ENGAGEMENTS ? out : none);
        }

        @Override
        public void print(Coded coded) {
            Rows rows = Rows.of(coded);
            switch (what) {
                case ACTS -> rows.acts().forEach(acts::write);
                case ENGAGEMENTS -> rows.engagements().forEach(engagements::write);
            }
        }

        @Override
        public void end() {
            try {
                acts.flush();
                engagements.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a line of a sheet is. */
    enum What {
        ACTS,
        ENGAGEMENTS
    }
}
