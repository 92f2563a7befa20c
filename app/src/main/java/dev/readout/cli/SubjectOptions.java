package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Mechanism;
import dev.readout.coding.Crosswalk;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What facts are about, beyond their own words: mechanisms and issue areas. */
final class SubjectOptions {
    @Option(
            names = "--mechanism",
            paramLabel = "NAME",
            description =
                    "Whose words name this dialogue, treaty, summit or resolution ('readout mechanisms' lists them).")
    private List<String> mechanisms = new ArrayList<>();

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description =
                    "Of an issue area, told by words of its quote: one of PLOVER's contexts, such as human_rights or"
                            + " military (docs/mechanisms.md lists them).")
    private List<String> areas = new ArrayList<>();

    /** As the record names them. */
    List<String> mechanisms() {
        return mechanisms.stream().map(SubjectOptions::name).toList();
    }

    /** A name of the register stands for what is called so there; what it does not have, for itself. */
    static String name(String told) {
        return Gazetteer.read(DataFiles.bundled())
                .findMechanism(told)
                .map(Mechanism::name)
                .orElse(told);
    }

    List<String> areas() {
        if (!areas.isEmpty()) {
            List<String> known = Crosswalk.load(DataFiles.bundled()).areas();
            areas.stream().filter(area -> !known.contains(area)).findFirst().ifPresent(area -> {
                throw new CommandException(
                        "there is no issue area '" + area + "'; there are " + String.join(", ", known) + ".");
            });
        }
        return areas;
    }
}
