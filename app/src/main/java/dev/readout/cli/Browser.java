package dev.readout.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a page in the user's browser, where there is one to see it. */
final class Browser {
    private Browser() {}

    static void open(URI address, Surroundings surroundings) {
        String system = surroundings.properties().getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        command(system, surroundings.environment()).ifPresent(command -> {
            try {
                new ProcessBuilder(Stream.concat(command.stream(), Stream.of(address.toString()))
                                .toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                surroundings.err().println("No browser could be started; open the address in yours.");
            }
        });
    }

    static Optional<List<String>> command(String system, Map<String, String> environment) {
        if (system.contains("mac")) {
            return Optional.of(List.of("open"));
        }
        if (system.contains("win")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? Optional.of(List.of("xdg-open")) : Optional.empty();
    }
}
