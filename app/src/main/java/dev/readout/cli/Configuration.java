package dev.readout.cli;

import dev.readout.intake.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings that hold where no flag says otherwise: environment over file over default.
 *
 * @param settings each key with its value and where that is from, in a fixed order
 */
record Configuration(Map<String, Setting> settings) {
    private static final Pattern TOML =
            Pattern.compile("([A-Za-z_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'#\\s]+))\\s*(?:#.*)?");

    /** Where a password stands in the address of a database: as an option, or, wrongly, before the host. */
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(?<=[?&][a-z]{0,9}password=)[^&]*|(?<=//[^/?@]{0,99}:)[^/?@]*(?=@)");

    /**
     * @param value may be empty: then there is no default
     * @param source {@code READOUT_X}, {@code readout.toml:3} or {@code default}
     */
    record Setting(String value, String source) {
        /** Its value as anybody may see it: without passwords. */
        String shown() {
            return PASSWORD.matcher(value).replaceAll("***");
        }
    }

    Configuration {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** What the environment and the file {@code readout.toml} or {@code readout.properties} say. */
    static Configuration of(Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        Map<String, Setting> settings = defaults(surroundings);
        file(surroundings)
                .ifPresent(file -> read(file).forEach((key, setting) -> {
                    if (!settings.containsKey(key)) {
                        throw new CommandException("%s sets '%s', which is no setting; known are %s."
                                .formatted(setting.source(), key, String.join(", ", settings.keySet())));
                    }
                    settings.put(key, setting);
                }));
        settings.replaceAll((key, setting) -> {
            String variable = "READOUT_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
            return environment.containsKey(variable)
                    ? new Setting(environment.getOrDefault(variable, ""), variable)
                    : setting;
        });
        return new Configuration(settings);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(settings.get(key)).map(Setting::value).filter(v -> !v.isEmpty());
    }

    private static Map<String, Setting> defaults(Surroundings surroundings) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("data", new Setting(dataDirectory(surroundings).toString(), "default"));
        settings.put("store", new Setting("", "default"));
        settings.put(
                "threads", new Setting(Integer.toString(Runtime.getRuntime().availableProcessors()), "default"));
        settings.put("port", new Setting("7878", "default"));
        settings.put("limit", new Setting("50", "default"));
        settings.put("max-bytes", new Setting(Integer.toString(Limits.defaults().bytes()), "default"));
        settings.put("max-depth", new Setting(Integer.toString(Limits.defaults().depth()), "default"));
        settings.put("max-ratio", new Setting(Integer.toString(Limits.defaults().ratio()), "default"));
        settings.put(
                "max-nesting", new Setting(Integer.toString(Limits.defaults().nesting()), "default"));
        settings.put(
                "max-entries", new Setting(Integer.toString(Limits.defaults().entries()), "default"));
        settings.put("map", new Setting("", "default"));
        settings.put("meta", new Setting("", "default"));
        settings.put("actors", new Setting("", "default"));
        settings.put("allow-private-addresses", new Setting("false", "default"));
        settings.put("rate", new Setting(Double.toString(FetchOptions.usual().rate()), "default"));
        settings.put(
                "timeout", new Setting(TimeSpan.written(FetchOptions.usual().timeout()), "default"));
        settings.put(
                "max-redirects",
                new Setting(Integer.toString(FetchOptions.usual().redirects()), "default"));
        settings.put("user-agent", new Setting("", "default"));
        settings.put("who", new Setting("", "default"));
        settings.put("every", new Setting("10m", "default"));
        return settings;
    }

    private static Path dataDirectory(Surroundings surroundings) {
        String told = surroundings.environment().getOrDefault("XDG_DATA_HOME", "");
        Path base = told.isEmpty()
                ? Path.of(surroundings.properties().getOrDefault("user.home", "."), ".local", "share")
                : Path.of(told);
        return base.resolve("readout");
    }

    private static Optional<Path> file(Surroundings surroundings) {
        String told = surroundings.environment().getOrDefault("READOUT_CONFIG", "");
        if (!told.isEmpty()) {
            return Optional.of(Path.of(told));
        }
        Path directory = Path.of(surroundings.properties().getOrDefault("user.dir", "."));
        return List.of("readout.toml", "readout.properties").stream()
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Map<String, Setting> read(Path file) {
        try {
            String content = Files.readString(file);
            return file.toString().endsWith(".toml") ? toml(file, content) : properties(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of TOML that flat settings need: {@code key = value} and comments. */
    private static Map<String, Setting> toml(Path file, String content) {
        Map<String, Setting> read = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(content.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = TOML.matcher(line);
            String source = file.getFileName() + ":" + (i + 1);
            if (!matcher.matches()) {
                throw new CommandException(source + " is no 'key = value'; write one setting a line.");
            }
            String quoted = Optional.ofNullable(matcher.group(2))
                    .or(() -> Optional.ofNullable(matcher.group(3)))
                    .orElse("");
            String bare = Optional.ofNullable(matcher.group(4)).orElse("");
            read.put(
                    Optional.ofNullable(matcher.group(1)).orElse(""),
                    new Setting(quoted.isEmpty() ? bare : quoted, source));
        }
        return read;
    }

    private static Map<String, Setting> properties(Path file, String content) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(content));
        Map<String, Setting> read = new LinkedHashMap<>();
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(key -> read.put(
                        key, new Setting(properties.getProperty(key, "").strip(), String.valueOf(file.getFileName()))));
        return read;
    }
}
