package dev.readout.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who changed what, when and with which outcome: a line each, in a file of the data directory that only its owner may read.
 * Never a document's text, and never a token.
 */
public final class AuditLog {
    private static final String FILE = "audit.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Clock clock;

    private AuditLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** That of a data directory. */
    public static AuditLog in(Path data) {
        return in(data, Clock.systemUTC());
    }

    static AuditLog in(Path data, Clock clock) {
        return new AuditLog(data.resolve(FILE), clock);
    }

    /**
     * Adds a line.
     *
     * @param who name of the token, or of the user of this machine
     * @param what was done
     * @param which to what
     * @param outcome what came of it
     */
    public synchronized void add(String who, String what, String which, String outcome) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("who", who);
        line.put("what", what);
        line.put("which", which);
        line.put("outcome", outcome);
        try {
            make();
            // One write a line: what two processes add does not run together.
            Files.write(
                    file,
                    (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        try {
            Tokens.ownersOnly(file);
        } catch (FileAlreadyExistsException e) {
            // There is one, perhaps made by another process just now: nothing of it is lost.
        }
    }
}
