package dev.readout.export.form;

import dev.readout.export.event.EventReader;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person calls an engagement. */
final class EngagementWords {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private EngagementWords() {}

    /** Such as "Meeting: South Korea, United States". */
    static String title(Engagement e, EventReader reader) {
        String kind = e.kind().name();
        String sides = e.participants().stream()
                .map(Participant::country)
                .filter(code -> !code.isBlank())
                .distinct()
                .map(reader::name)
                .collect(Collectors.joining(", "));
        String word = kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
        return sides.isEmpty() ? word : word + ": " + sides;
    }

    /** Words of the text for people to read, without the layout of their source. */
    static String line(String words) {
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /** Who was there, a line each: name, office, side. */
    static String participants(Engagement e, EventReader reader) {
        return e.participants().stream()
                .map(p -> p.name()
                        .map(n -> n + p.office().map(o -> ", " + o).orElse("") + " (" + reader.name(p.country()) + ")")
                        .orElse(reader.name(p.country())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
