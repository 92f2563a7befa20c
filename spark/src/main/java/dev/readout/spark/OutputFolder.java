package dev.readout.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Where a run writes: a folder for each table with a file for each part, and beside them what tells which parts are finished. A
 * part is written apart, its files are renamed to their places, and last a note about it is renamed to its own. A part with
 * its note and its files is finished; of any other, whatever is there is written anew.
 */
final class OutputFolder {
    static final String DOCUMENTS = "documents";
    static final String ENGAGEMENTS = "engagements";
    static final String ACTS = "acts";
    static final String ISSUES = "issues";
    static final String METRICS = "metrics";
    static final List<String> TABLES = List.of(DOCUMENTS, ENGAGEMENTS, ACTS, ISSUES, METRICS);

    private static final String NOTES = "_done";
    private static final String WORK = "_work";
    private static final String SETTINGS = "_settings";
    private static final String ENDING = ".parquet";

    private final Path root;
    private final Configuration hadoop;
    private final FileSystem system;
    private final FileContext files;

    OutputFolder(String root, Configuration hadoop) throws IOException {
        this.hadoop = hadoop;
        this.system = new Path(root).getFileSystem(hadoop);
        this.root = system.makeQualified(new Path(root));
        this.files = FileContext.getFileContext(this.root.toUri(), hadoop);
    }

    /**
     * Makes the folder ready for these parts: what a killed run left half-written, and what is there of these files in other
     * cuts, is taken away.
     *
     * @param settings all that decides what comes out beside the input
     * @throws OtherSettingsException where the folder was written by others
     */
    void prepare(String settings, List<Part> parts) throws IOException {
        Path told = new Path(root, SETTINGS);
        Optional<String> before = read(told);
        if (before.isPresent() && !before.get().equals(settings)) {
            throw new OtherSettingsException(root, before.get(), settings);
        }
        if (before.isEmpty()) {
            replace(written(settings, new Path(root, WORK + "/settings")), told);
        }
        system.delete(new Path(root, WORK), true);
        Set<String> wanted = new HashSet<>();
        Set<String> owners = new HashSet<>();
        for (Part part : parts) {
            wanted.add(part.id());
            owners.add(Part.owner(part.file()));
        }
        for (String there : list(new Path(root, DOCUMENTS))) {
            String id = there.substring(0, there.length() - ENDING.length());
            if (!wanted.contains(id) && owners.stream().anyMatch(id::contains)) {
                remove(id);
            }
        }
    }

    private List<String> list(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        if (system.exists(folder)) {
            for (FileStatus status : system.listStatus(folder)) {
                names.add(status.getPath().getName());
            }
        }
        return names.stream().filter(name -> name.endsWith(ENDING)).sorted().toList();
    }

    private void remove(String part) throws IOException {
        system.delete(note(part), false);
        for (String table : TABLES) {
            system.delete(file(table, part), false);
        }
    }

    /** Whether all of a part is there, of the file as it is now. */
    boolean isFinished(Part part) throws IOException {
        Optional<String> note = read(note(part.id()));
        return note.isPresent() && note.get().equals(tell(part, table -> file(table, part.id())));
    }

    /** Where an attempt writes a table. */
    Path draft(Part part, long attempt, String table) {
        return new Path(root, WORK + "/" + part.id() + "-" + attempt + "/" + table + ENDING);
    }

    /** Puts what an attempt wrote in its place. */
    void finish(Part part, long attempt) throws IOException {
        system.delete(note(part.id()), false);
        String note = tell(part, table -> draft(part, attempt, table));
        for (String table : TABLES) {
            replace(draft(part, attempt, table), file(table, part.id()));
        }
        Path draft = new Path(draft(part, attempt, METRICS).getParent(), "note");
        replace(written(note, draft), note(part.id()));
        system.delete(draft.getParent(), true);
    }

    /** Takes away what no attempt needs any more. */
    void clear() throws IOException {
        system.delete(new Path(root, WORK), true);
    }

    private interface Places {
        Path of(String table);
    }

    /** The file as it was read and the size of each table. Metrics tell of the run, and differ from attempt to attempt. */
    private String tell(Part part, Places places) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("file " + part.file().path() + " " + part.file().size() + " "
                + part.file().modified());
        lines.add("portion " + part.portion().start() + " " + part.portion().end());
        for (String table : TABLES) {
            lines.add(table + " " + (table.equals(METRICS) ? exists(places.of(table)) : size(places.of(table))));
        }
        return String.join("\n", lines) + "\n";
    }

    private boolean exists(Path file) throws IOException {
        return system.exists(file);
    }

    private long size(Path file) throws IOException {
        try {
            return system.getFileStatus(file).getLen();
        } catch (FileNotFoundException e) {
            return -1;
        }
    }

    private Path file(String table, String part) {
        return new Path(root, table + "/" + part + ENDING);
    }

    private Path note(String part) {
        return new Path(root, NOTES + "/" + part);
    }

    private Optional<String> read(Path file) throws IOException {
        try (var in = system.open(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private Path written(String content, Path file) throws IOException {
        try (OutputStream out = system.create(file, true)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private void replace(Path from, Path to) throws IOException {
        system.mkdirs(to.getParent());
        files.rename(from, to, Options.Rename.OVERWRITE);
    }

    Configuration hadoop() {
        return hadoop;
    }

    /** The folder holds what was made in another way. */
    static final class OtherSettingsException extends RuntimeException {
        OtherSettingsException(Path root, String before, String now) {
            super(root + " was written with other settings; write to another folder, or take that one away.\nThere:\n"
                    + before + "Now:\n" + now);
        }
    }
}
