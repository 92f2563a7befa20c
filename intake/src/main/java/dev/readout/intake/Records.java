package dev.readout.intake;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.intake.FieldMap.Meaning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns the records of one table or file of JSON lines into documents, by the field map. */
final class Records {
    /** More bad records than this, and ten times as many as good ones: the file is something else. */
    private static final long MOST_BAD = 1000;

    private final Item table;
    private final FieldMap map;
    private final Unpacking to;
    private long good;
    private long bad;

    Records(Item table, Unpacking to) {
        this.table = table;
        this.map = to.fields();
        this.to = to;
    }

    /**
     * Hands on one record.
     *
     * @param number of the record, from 1; it names the document where no field has an id
     * @param values by the name of their field; what is empty is unknown
     * @return false where no more records of the table need be looked at
     */
    boolean take(long number, Map<String, String> values) {
        if (map.find(Meaning.TEXT).isEmpty()) {
            to.add(Problem.NO_FIELD_MAP.of(
                    table.name(),
                    "Which of its fields holds the text is not told; record " + number + " has " + list(values) + "."));
            return false;
        }
        Optional<String> text = find(Meaning.TEXT, values);
        String name = name(number, values);
        if (text.isEmpty()) {
            String field = map.find(Meaning.TEXT).orElseThrow();
            return reject(
                    name,
                    "Record " + number + " has nothing in the field '" + field + "'; it has " + list(values) + ".");
        }
        good++;
        to.record(table, name, text.get(), told(name, values));
        return true;
    }

    /**
     * Lists a record that cannot be read.
     *
     * @return false where so many are bad that the file must be something else
     */
    boolean reject(String name, String cause) {
        to.add(Problem.BAD_RECORD.of(name, cause));
        bad++;
        boolean hopeless = bad > MOST_BAD && bad > 10 * good;
        if (hopeless) {
            to.add(Problem.BAD_RECORD.of(
                    table.name(),
                    "Of its records " + bad + " are bad and " + good + " good; the rest was not looked at."));
        }
        return !hopeless;
    }

    private static String list(Map<String, String> values) {
        Set<String> filled = new TreeSet<>(values.keySet());
        filled.removeIf(field -> values.getOrDefault(field, "").isBlank());
        return String.join(", ", filled);
    }

    private Optional<String> find(Meaning meaning, Map<String, String> values) {
        return map.find(meaning).map(field -> values.getOrDefault(field, "")).filter(value -> !value.isBlank());
    }

    private String name(long number, Map<String, String> values) {
        Optional<String> version = find(Meaning.VERSION, values);
        return table.nameOf(find(Meaning.ID, values)
                .map(id -> id + version.map(v -> "@" + v).orElse(""))
                .orElseGet(() -> Long.toString(number)));
    }

    private Metadata told(String name, Map<String, String> values) {
        Optional<OffsetDateTime> instant = find(Meaning.DATE, values).flatMap(Dates::findInstant);
        Optional<LocalDate> day = instant.map(OffsetDateTime::toLocalDate)
                .or(() -> find(Meaning.DATE, values).flatMap(Dates::findDay));
        if (day.isEmpty()) {
            find(Meaning.DATE, values).ifPresent(date -> complain(name, Meaning.DATE, date, "date"));
        }
        return new Metadata(
                known(Meaning.DATE, day),
                known(Meaning.DATE, instant),
                known(Meaning.ZONE, find(Meaning.ZONE, values).flatMap(zone -> zone(name, zone))),
                known(Meaning.ISSUER, find(Meaning.ISSUER, values)),
                known(Meaning.URL, find(Meaning.URL, values)),
                known(Meaning.TITLE, find(Meaning.TITLE, values)),
                known(Meaning.ID, find(Meaning.ID, values)),
                known(Meaning.VERSION, find(Meaning.VERSION, values)));
    }

    private Optional<ZoneId> zone(String name, String written) {
        try {
            return Optional.of(ZoneId.of(written));
        } catch (DateTimeException e) {
            complain(name, Meaning.ZONE, written, "zone, such as Asia/Seoul");
            return Optional.empty();
        }
    }

    private void complain(String name, Meaning meaning, String value, String expected) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        to.add(Problem.BAD_FIELD.of(
                name,
                "Its field '" + map.find(meaning).orElseThrow() + "' says '" + shown + "', which is no " + expected
                        + "."));
    }

    private <T> Optional<Known<T>> known(Meaning meaning, Optional<T> value) {
        Function<T, Known<T>> source =
                v -> new Known<>(v, "field:" + map.find(meaning).orElseThrow());
        return value.map(source);
    }
}
