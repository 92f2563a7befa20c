package dev.readout.intake;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page says about itself: title, day, address and site. */
record PageFacts(Map<String, String> facts) {
    private static final int DAY = "2021-05-03".length();

    /** The fact that a key of front matter or the name of a meta element stands for. */
    static Optional<String> findKey(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "published_time",
                    "article:published_time",
                    "datepublished",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.date",
                    "dcterms.issued",
                    "dcterms.created",
                    "published" -> Optional.of("date");
            case "title",
                    "og:title",
                    "dc.title",
                    "dc:title",
                    "dcterms.title",
                    "dcterms:title",
                    "twitter:title",
                    "headline",
                    "parsely-title",
                    "sailthru.title" -> Optional.of("title");
            case "source_url", "url", "og:url" -> Optional.of("address");
            case "og:site_name" -> Optional.of("site");
            default -> Optional.empty();
        };
    }

    /** Adds a fact; the first one stays, but an instant is better than a day. */
    static void add(String key, String value, Map<String, String> facts) {
        boolean better = key.equals("date")
                && findInstant(value).isPresent()
                && facts.containsKey(key)
                && findInstant(facts.get(key)).isEmpty();
        if (better) {
            facts.put(key, value);
        } else if (!value.isBlank()) {
            facts.putIfAbsent(key, value);
        }
    }

    /**
     * What is known from the page.
     *
     * @param title the text of its title block, if it has one
     * @param line the day read in a line of the text
     * @param issuer the code read off a dateline
     */
    Metadata metadata(Optional<String> title, Optional<LocalDate> line, Optional<String> issuer, Issuers issuers) {
        Optional<String> address = Optional.ofNullable(facts.get("address")).filter(a -> a.contains("//"));
        Optional<String> byAddress = address.flatMap(issuers::findByAddress);
        Optional<Known<String>> known = issuer.map(i -> Known.inferred(i, "issuer-by-agency"))
                .or(() -> byAddress.map(i -> Known.inferred(i, "issuer-by-address")));
        Optional<ZoneId> zone = known.flatMap(i -> issuers.findZone(i.value()));
        Optional<OffsetDateTime> instant =
                Optional.ofNullable(facts.get("date")).flatMap(PageFacts::findInstant);
        Optional<LocalDate> day = instant.map(i -> dayOf(i, zone))
                .or(() -> Optional.ofNullable(facts.get("date")).flatMap(PageFacts::findDay))
                .or(() -> line);
        return new Metadata(
                day.map(Known::read),
                instant.map(Known::read),
                zone.map(z -> Known.inferred(z, "zone-of-issuer")),
                known,
                address.map(Known::read),
                Optional.ofNullable(facts.get("headline"))
                        .or(() -> title)
                        .or(() -> Optional.ofNullable(facts.get("title")))
                        .filter(t -> !t.isBlank())
                        .map(Known::read));
    }

    /** The day of an instant in a zone; without a zone, the day as the instant itself writes it. */
    static LocalDate dayOf(OffsetDateTime instant, Optional<ZoneId> zone) {
        return zone.map(z -> instant.atZoneSameInstant(z).toLocalDate()).orElseGet(instant::toLocalDate);
    }

    /** An instant in the manner of ISO 8601, with its offset; a space may stand for the T. */
    static Optional<OffsetDateTime> findInstant(String value) {
        String iso = value.strip()
                .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T")
                .replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> findDay(String value) {
        String start = value.strip();
        try {
            return start.length() < DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(
                            start.substring(0, DAY).replace('/', '-').replace('.', '-')));
        } catch (DateTimeException e) {
            return DateLine.findDate(start);
        }
    }
}
