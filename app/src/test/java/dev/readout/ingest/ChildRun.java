package dev.readout.ingest;

import dev.readout.intake.FieldMap;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.intake.MetaFile;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Input;
import dev.readout.store.Labels;
import dev.readout.testing.PlainPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What runs in a second process: {@code INPUT DIRECTORY THREADS}; tells of each document that is done in a line. */
final class ChildRun {
    private ChildRun() {}

    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), new Telling());
    }

    static void run(Path input, Path directory, int threads, Progress progress) throws IOException {
        Coder coder = new Coder("plain-1", PlainPipeline::new, Labels::bundled);
        try (IngestRun run = new IngestRun(ArchivePlace.in(directory), coder, threads, issue -> {}, progress)) {
            run.run(List.of(new Folder(input)));
        }
    }

    private record Folder(Path path) implements DocumentSource {
        @Override
        public Optional<Input> repeatable() {
            return Optional.of(new Input(path.toString(), "[]"));
        }

        @Override
        public void read(Taker taker) {
            FieldMap fields = FieldMap.parse("text=text,id=id,version=version");
            new Intake(Limits.defaults(), fields)
                    .read(
                            List.of(path),
                            MetaFile.none(),
                            (document, bytes) -> taker.take(document, Optional.of(bytes)),
                            taker);
        }
    }

    /** One line a document. */
    private static final class Telling implements Progress {
        private int documents;

        @Override
        public void read(long bytes) {}

        @Override
        public void done() {
            System.out.println(++documents);
        }

        @Override
        public void close() {}
    }
}
