package dev.readout.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a server answered to one request.
 *
 * @param address the address that was asked
 * @param headers by their names in small letters
 * @param body the bytes on the line, as packed as they came
 */
record Answer(String address, int status, Map<String, List<String>> headers, byte[] body) {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:+-]{1,40})");

    /** A header that is told once. */
    Optional<String> find(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst().map(String::strip);
    }

    /** Such as {@code text/html}. */
    Optional<String> mediaType() {
        return find("content-type")
                .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    Optional<String> charset() {
        return find("content-type")
                .flatMap(type -> CHARSET.matcher(type)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .findFirst());
    }

    Validators validators() {
        return new Validators(address, find("etag"), find("last-modified"));
    }

    /** When the server would be asked again (RFC 9110, section 10.2.3). */
    Optional<Instant> retryAfter(Instant now) {
        return find("retry-after").flatMap(told -> {
            try {
                return Optional.of(
                        told.matches("\\d{1,9}")
                                ? now.plusSeconds(Long.parseLong(told))
                                : ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
