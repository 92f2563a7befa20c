package dev.readout.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists the files behind paths, folders and patterns, in the order in which a single process reads them. */
final class InputLister {
    private final Configuration hadoop;
    private final List<InputFile> files = new ArrayList<>();

    private InputLister(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** @throws FileNotFoundException where nothing is behind one of them */
    static List<InputFile> list(List<String> inputs, Configuration hadoop) throws IOException {
        InputLister lister = new InputLister(hadoop);
        for (String input : inputs) {
            lister.add(new Path(input));
        }
        return lister.files.stream().distinct().toList();
    }

    private void add(Path input) throws IOException {
        FileSystem system = input.getFileSystem(hadoop);
        FileStatus[] found = system.globStatus(input);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException("There is no " + input + ".");
        }
        for (FileStatus status : sorted(found).toList()) {
            if (status.isDirectory()) {
                directory(system, status.getPath(), "");
            } else {
                file(status, "");
            }
        }
    }

    private void directory(FileSystem system, Path directory, String above) throws IOException {
        for (FileStatus status : sorted(system.listStatus(directory))
                .filter(InputLister::isShown)
                .toList()) {
            if (status.isDirectory()) {
                directory(system, status.getPath(), above + status.getPath().getName() + "/");
            } else {
                file(status, above);
            }
        }
    }

    private void file(FileStatus status, String above) {
        Path path = status.getPath();
        files.add(
                new InputFile(path.toString(), above + path.getName(), status.getLen(), status.getModificationTime()));
    }

    /** What begins with a dot is hidden, and with a low line it tells of a job that wrote the folder. */
    private static boolean isShown(FileStatus status) {
        String name = status.getPath().getName();
        return !name.startsWith(".") && !name.startsWith("_");
    }

    private static Stream<FileStatus> sorted(FileStatus[] found) {
        return Stream.of(found).sorted(Comparator.comparing(FileStatus::getPath));
    }
}
