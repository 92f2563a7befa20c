package dev.readout.cli;

import dev.readout.codebook.Quad;
import dev.readout.query.CodeFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What facts are called in other schemes. */
final class CodeOptions {
    @Option(names = "--plover", paramLabel = "TYPE", description = "Of a type of PLOVER's, such as CONSULT.")
    private Optional<String> plover = Optional.empty();

    @Option(
            names = "--cameo",
            paramLabel = "CODE",
            description = "Of a code of CAMEO's; its first two or three digits stand for all that begin so.")
    private Optional<String> cameo = Optional.empty();

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description =
                    "Of a quad class: ${COMPLETION-CANDIDATES}, in any case (CAMEO's; PLOVER's where CAMEO has no code).")
    private Optional<Quad> quad = Optional.empty();

    List<CodeFilter> filters() {
        List<CodeFilter> filters = new ArrayList<>();
        plover.ifPresent(type -> filters.add(new CodeFilter.Plover(type)));
        cameo.ifPresent(code -> filters.add(cameo(code)));
        quad.ifPresent(one -> filters.add(new CodeFilter.OfQuad(one)));
        return filters;
    }

    private static CodeFilter cameo(String code) {
        try {
            return new CodeFilter.Cameo(code);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--cameo takes two to four digits, such as 04 or 042, not '" + code + "'.");
        }
    }
}
