package dev.readout.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds TimeML documents: the files that end in {@code .tml}, at any depth below a folder. */
public final class TimeMlFolder {
    private static final String ENDING = ".tml";

    private TimeMlFolder() {}

    /** Whether a folder holds such a document at any depth. */
    public static boolean isOne(Path folder) throws IOException {
        return !files(folder).isEmpty();
    }

    /**
     * The documents in the order of their names.
     *
     * @throws GoldException where one is no TimeML or does not tell its day
     */
    public static List<TimedDocument> read(Path folder) throws IOException {
        List<TimedDocument> documents = new ArrayList<>();
        for (Path file : files(folder)) {
            documents.add(TimeMlReader.read(folder.relativize(file).toString(), Files.readAllBytes(file)));
        }
        return documents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(f -> f.toString().endsWith(ENDING) && Files.isRegularFile(f))
                    .sorted()
                    .toList();
        }
    }
}
