package dev.readout.web.frame;

import dev.readout.codebook.Gazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The languages in which the pages are to be had: one message file each, found by its name. */
public final class Languages {
    private static final String FILE = "/dev/readout/web/messages_%s.properties";
    private static final String USUAL = "en";

    private final Map<String, Words> words;

    private Languages(Map<String, Words> words) {
        this.words = words;
    }

    /** @param gazetteer by which states and bodies are named */
    public static Languages load(Gazetteer gazetteer) {
        Map<String, Words> words = new LinkedHashMap<>();
        read(USUAL).ifPresent(messages -> words.put(USUAL, new Words(Locale.ENGLISH, messages, gazetteer)));
        for (String code : Locale.getISOLanguages()) {
            if (!code.equals(USUAL)) {
                read(code).ifPresent(messages -> words.put(code, new Words(Locale.of(code), messages, gazetteer)));
            }
        }
        return new Languages(words);
    }

    static Optional<Map<String, String>> read(String code) {
        try (InputStream in = Languages.class.getResourceAsStream(FILE.formatted(code))) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> messages = new LinkedHashMap<>();
            properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
            return Optional.of(messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English first. */
    public List<Words> list() {
        return List.copyOf(words.values());
    }

    public Optional<Words> find(String code) {
        return Optional.ofNullable(words.get(code));
    }

    /** The first language of these wishes that is to be had, else English. */
    Words choose(Optional<String> acceptLanguage) {
        return acceptLanguage.flatMap(this::lookup).flatMap(this::find).orElseGet(() -> words.get(USUAL));
    }

    private Optional<String> lookup(String wishes) {
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(wishes), words.keySet()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
