package dev.readout.cli;

import dev.readout.coding.Coded;
import dev.readout.document.Known;
import dev.readout.query.Reader;
import dev.readout.query.VersionRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The versions of one document, to choose from by their place (1, 2, …), by the number that their source gives them, or by how
 * the hash of their bytes begins.
 *
 * @param versions earlier ones first
 */
record VersionChoice(Reader reader, String document, List<VersionRow> versions) {
    private static final int SHORT_HASH = 8;
    /** Less is rather a number that was mistaken. */
    private static final int SHORTEST_HASH = 4;

    VersionChoice {
        versions = List.copyOf(versions);
    }

    /** @throws CommandException where there is no such document, with the choices */
    static VersionChoice of(Reader reader, String document) {
        String key = DocumentName.key(reader, document);
        return new VersionChoice(reader, key, reader.listVersions(key));
    }

    /** @throws CommandException where no version is called so, or more than one, with the choices */
    VersionRow get(String told) {
        List<VersionRow> called =
                versions.stream().filter(v -> isCalled(v, told)).toList();
        if (called.isEmpty() && told.length() >= SHORTEST_HASH) {
            called = versions.stream().filter(v -> hash(v).startsWith(told)).toList();
        }
        return switch (called.size()) {
            case 1 -> called.getFirst();
            case 0 ->
                throw new CommandException(
                        "no version of " + document + " is called '" + told + "'; there is " + named(versions) + ".");
            default ->
                throw new CommandException("more than one version of " + document + " is called '" + told
                        + "'; say which by its hash: " + named(called) + ".");
        };
    }

    /** As it is coded now. */
    Coded coded(VersionRow version) {
        return reader.findVersion(document, hash(version))
                .orElseThrow(() -> new CommandException(
                        "version " + version.nth() + " of " + document + " was coded anew meanwhile; ask again."));
    }

    static String hash(VersionRow version) {
        return version.row().source().snapshot().hash();
    }

    static String shortHash(VersionRow version) {
        String hash = hash(version);
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    private static boolean isCalled(VersionRow version, String told) {
        return Integer.toString(version.nth()).equals(told)
                || version.row().source().metadata().version().map(Known::value).equals(Optional.of(told));
    }

    private static String named(List<VersionRow> versions) {
        return versions.stream()
                .map(v -> v.nth()
                        + v.row()
                                .source()
                                .metadata()
                                .version()
                                .map(number -> " (its source's " + number.value() + ")")
                                .orElse("")
                        + " " + shortHash(v))
                .collect(Collectors.joining(", "));
    }
}
