package dev.readout.cli;

import dev.readout.correct.Correction;
import dev.readout.desk.CorrectionDesk;
import dev.readout.desk.CorrectionForm;
import dev.readout.desk.DeskException;
import dev.readout.desk.JsonForm;
import dev.readout.store.CorrectionException;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A file with one correction a line: all of them are added, or none. */
record CorrectionFile(Surroundings surroundings, CorrectionDesk desk, String who) {

    int add(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Instant now = Clock.systemUTC().instant();
        CorrectionForm form = new CorrectionForm(desk);
        List<Integer> places = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                // One rests on those before it, so each is said a little later.
                Correction correction = form.read(
                        JsonForm.read(lines.get(i)), () -> CorrectionOptions.checkedWho(who), now.plusMillis(i));
                desk.say(correction);
                places.add(i + 1);
            } catch (CommandException | DeskException | StoreException | IllegalArgumentException e) {
                problems.add(problem(file, i + 1, e));
            }
        }
        if (problems.isEmpty()) {
            try {
                CorrectionOptions.tell(surroundings, desk.add());
                return ExitCode.DONE;
            } catch (CorrectionException e) {
                e.problems().forEach((at, why) -> problems.add(file.getFileName() + ":" + places.get(at) + ": " + why));
            }
        }
        problems.forEach(surroundings.err()::println);
        throw new CommandException("no correction of " + file.getFileName() + " was added: put "
                + (problems.size() == 1 ? "the line" : problems.size() + " lines") + " right and try again.");
    }

    private static String problem(Path file, int line, RuntimeException e) {
        return file.getFileName() + ":" + line + ": " + e.getMessage();
    }
}
