package dev.readout.desk;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.coding.FactKey;
import dev.readout.correct.ActField;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.correct.FactValues;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.CorrectionReader;
import dev.readout.query.CorrectionRow;
import dev.readout.query.FoundFact;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Store;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes corrections of what a person asks for, and adds them to an archive. */
public final class CorrectionDesk {
    private static final Pattern ASSIGNMENT = Pattern.compile("(?s)([a-z_]+)\\s*([+-]?=)\\s*(.*)");
    private static final Pattern CODE = Pattern.compile("\\*|[A-Z][A-Z0-9-]{1,11}");

    private final ArchivePlace archive;
    private final CorrectionReader reader;
    private final ActCodebook codebook;
    private final Gazetteer gazetteer;
    private final List<Correction> said = new ArrayList<>();

    /**
     * A desk over an archive that is open already.
     *
     * @param archive where it is
     * @param codebook and gazetteer by whose names is said what is meant
     */
    public CorrectionDesk(ArchivePlace archive, CorrectionReader reader, ActCodebook codebook, Gazetteer gazetteer) {
        this.archive = archive;
        this.reader = reader;
        this.codebook = codebook;
        this.gazetteer = gazetteer;
    }

    /**
     * Opens a desk, and brings an older archive up to date first.
     *
     * @param archive where it is
     */
    public static CorrectionDesk open(ArchivePlace archive) throws IOException {
        if (archive.holdsArchive()) {
            archive.open(Clock.systemUTC()).close();
        }
        DataFiles files = new Overlays(archive.directory()).data();
        return new CorrectionDesk(
                archive, CorrectionReader.open(archive), ActCodebook.load(files), Gazetteer.read(files));
    }

    /** The key of a fact: {@code DOCUMENT#a3}, or as the exports write it. */
    public FactKey key(String told) {
        return reader.get(told, said);
    }

    /** @throws DeskException where the record does not tell the fact */
    public FactValues get(FactKey key) {
        return reader.get(key, said)
                .fact()
                .orElseThrow(() -> new DeskException(
                        "the record has no fact " + key + " now; 'readout history' tells what became of it."));
    }

    public Amendment reject(String fact) {
        FactKey key = key(fact);
        return new Amendment.Rejection(key, get(key).label());
    }

    public Amendment confirm(String fact) {
        FactKey key = key(fact);
        return new Amendment.Confirmation(key, get(key).values());
    }

    /** @param assignments each {@code FIELD=VALUE}, {@code FIELD+=VALUE} or {@code FIELD-=VALUE} */
    public List<Amendment> change(String fact, List<String> assignments) {
        FactKey key = key(fact);
        FactValues now = get(key);
        Map<String, List<String>> after = new LinkedHashMap<>();
        for (String assignment : assignments) {
            Matcher m = ASSIGNMENT.matcher(assignment);
            if (!m.matches()) {
                throw new DeskException("'" + assignment + "' is no FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE.");
            }
            assign(after, now, String.valueOf(m.group(1)), String.valueOf(m.group(2)), String.valueOf(m.group(3)));
        }
        return after.entrySet().stream()
                .map(e -> change(key, e.getKey(), e.getValue()))
                .toList();
    }

    private static void assign(
            Map<String, List<String>> after, FactValues now, String field, String how, String value) {
        boolean begun = after.containsKey(field);
        List<String> before = begun || !how.equals("=")
                ? after.getOrDefault(field, now.values().getOrDefault(field, List.of()))
                : List.of();
        List<String> values = new ArrayList<>(before);
        String line = value.strip();
        if (how.equals("-=")) {
            if (!values.remove(line)) {
                throw new DeskException(
                        field + " has no '" + line + "'; it has '" + String.join("', '", before) + "'.");
            }
        } else if (!line.isEmpty()) {
            values.add(line);
        }
        after.put(field, values);
    }

    /** One field of a fact that is there. */
    public Amendment change(FactKey key, String field, List<String> after) {
        FoundFact found = reader.get(key, said);
        FactValues now = found.fact().orElseGet(() -> get(key));
        List<String> values = checked(found, key.kind(), field, after);
        return new Amendment.Alteration(key, field, now.values().getOrDefault(field, List.of()), values);
    }

    /** @param values by field; the quote is told by its place */
    public Amendment add(FoundFact document, String kind, Span trigger, Span quote, Map<String, List<String>> values) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach((field, list) -> all.put(field, checked(document, kind, field, list)));
        return new Amendment.Addition(document.text().hash(), kind, trigger, quote, all);
    }

    /** A document, by its key, name, address or hash, or how one begins. */
    public FoundFact document(String told) {
        return reader.getDocument(told, said);
    }

    public Amendment merge(String code, String into, Optional<String> document) {
        return new Amendment.Merger(
                code,
                actor(into, Optional.empty()),
                document.map(d -> document(d).document()));
    }

    public Amendment split(String code, String words, String other, Optional<String> document) {
        return new Amendment.Split(
                code,
                words,
                actor(other, Optional.empty()),
                document.map(d -> document(d).document()));
    }

    /**
     * Two reports are of one event, or are not.
     *
     * @param one and other engagements of two texts
     */
    public Amendment pair(String one, String other, boolean same) {
        FactKey first = key(one);
        FactKey second = key(other);
        Amendment pairing = new Amendment.Pairing(first, second, same);
        get(first);
        get(second);
        return pairing;
    }

    /** @param start the id of a correction, or how it begins */
    public Amendment undo(String start) {
        List<String> ids = Stream.concat(reader.list().stream().map(CorrectionRow::correction), said.stream())
                .map(Correction::id)
                .distinct()
                .filter(id -> id.startsWith(start))
                .toList();
        return switch (ids.size()) {
            case 1 -> new Amendment.Undoing(ids.getFirst());
            case 0 ->
                throw new DeskException("no correction is called '" + start + "'; 'readout corrections' lists them.");
            default ->
                throw new DeskException(
                        "more than one correction begins with '" + start + "': " + String.join(", ", ids) + ".");
        };
    }

    /** What is asked for from now on rests on this correction too. */
    public void say(Correction correction) {
        said.add(correction);
    }

    /**
     * Adds all that was said, or nothing.
     *
     * @throws dev.readout.store.CorrectionException where something does not fit
     */
    public List<Correction> add() {
        try (Store store = archive.open(Clock.systemUTC())) {
            store.correct(said);
        }
        return List.copyOf(said);
    }

    /** Values as the record writes them. */
    private List<String> checked(FoundFact found, String kind, String field, List<String> values) {
        boolean act = kind.equals("act");
        if (act && ActField.isOneOf(ActField.LINKS, field)) {
            return values.stream().map(v -> link(found, v)).toList();
        }
        if (act && ActField.isOneOf(ActField.ACTORS, field)) {
            return values.stream()
                    .map(v -> actor(v, Optional.of(found.text())))
                    .distinct()
                    .toList();
        }
        if (act && field.equals("act")) {
            values.forEach(this::checkAct);
        }
        return ActField.isOneOf(ActField.FLAGS, field)
                ? values.stream().map(CorrectionDesk::flag).toList()
                : values;
    }

    private static String flag(String told) {
        return switch (told.toLowerCase(Locale.ROOT)) {
            case "yes" -> "true";
            case "no" -> "false";
            default -> told;
        };
    }

    private void checkAct(String act) {
        if (codebook.find(act).isEmpty()) {
            throw new DeskException("the codebook has no act '" + act + "'; 'readout codebook show' lists them.");
        }
    }

    /** The key of a fact of the same document that may be told by its local id. */
    private static String link(FoundFact found, String told) {
        return found.others().stream()
                .filter(f -> f.id().equals(told))
                .map(f -> f.key().toString())
                .findFirst()
                .orElse(told);
    }

    /** A code, or a name that no file knows, as the text writes it. */
    private String actor(String told, Optional<Text> text) {
        String line = told.strip();
        if (CODE.matcher(line).matches()) {
            return line;
        }
        gazetteer.findByName(line).ifPresent(code -> {
            throw new DeskException("'" + line + "' has the code " + code + "; say that.");
        });
        if (text.filter(t -> !isNamed(t, line)).isPresent()) {
            throw new DeskException(
                    "'" + line + "' is no code, and the text does not name anybody so; say it as the text does.");
        }
        return line;
    }

    private static boolean isNamed(Text text, String name) {
        return text.line(new Span(0, text.length())).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
