package dev.readout.store;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** What runs in a second process: {@code write DIR} until killed, or {@code read DIR} at the start and after each line. */
final class ChildProcess {
    private ChildProcess() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[1]);
        if (args[0].equals("write")) {
            write(directory);
        } else {
            read(directory);
        }
    }

    private static void write(Path directory) {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            for (int n = 0; n < 100_000; n++) {
                store.save(Samples.release(n), Optional.of(Samples.bytes(n)));
                System.out.println("saved " + n);
            }
        }
    }

    private static void read(Path directory) throws IOException {
        Reader reader = Reader.open(directory);
        do {
            System.out.println("documents " + reader.count(DocumentQuery.all()));
        } while (System.in.read() >= 0);
    }
}
