package dev.readout.codebook;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the sections of actors from data files. An entry of a later file takes the place of the earlier one. */
final class GazetteerReader {
    private static final List<String> SECTIONS =
            List.of("states", "bodies", "persons", "mechanisms", "offices", "office-words", "actor-words", "sectors");
    private final DataFiles files;

    GazetteerReader(DataFiles files) {
        this.files = files;
        for (DataNode file : files.files()) {
            if (SECTIONS.stream().anyMatch(s -> file.find(s).isPresent())) {
                file.get("source").text();
            }
        }
    }

    Map<String, NamedState> states() {
        return read("states", this::state, NamedState::code);
    }

    Map<String, NamedBody> bodies() {
        return read("bodies", this::body, NamedBody::name);
    }

    Map<String, NamedPerson> persons() {
        return read("persons", this::person, NamedPerson::name);
    }

    Map<String, Mechanism> mechanisms() {
        return read("mechanisms", this::mechanism, Mechanism::name);
    }

    Map<String, OfficeTitle> offices() {
        return read("offices", this::office, OfficeTitle::title);
    }

    OfficeWords officeWords() {
        Set<String> heads = new HashSet<>();
        Set<String> modifiers = new HashSet<>();
        Set<String> portfolios = new HashSet<>();
        Set<String> honorifics = new HashSet<>();
        for (DataNode node : files.sections("office-words")) {
            node.only("heads", "modifiers", "portfolios", "honorifics");
            heads.addAll(node.texts("heads"));
            modifiers.addAll(node.texts("modifiers"));
            portfolios.addAll(node.texts("portfolios"));
            honorifics.addAll(node.texts("honorifics"));
        }
        return new OfficeWords(heads, modifiers, portfolios, honorifics);
    }

    ActorWords actorWords() {
        return new ActorWords(files.sections("actor-words"));
    }

    private <T> Map<String, T> read(String section, Function<DataNode, T> entry, Function<T, String> key) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (DataNode node : files.sections(section)) {
            Set<String> here = new HashSet<>();
            for (DataNode item : node.list()) {
                T value = entry.apply(item);
                if (!here.add(key.apply(value))) {
                    throw item.error("'" + key.apply(value) + "' stands twice in " + section);
                }
                entries.put(key.apply(value), value);
            }
        }
        return entries;
    }

    private NamedState state(DataNode node) {
        node.only("code", "name", "names", "adjectives", "own-adjectives", "demonyms", "capital", "zone", "metonyms");
        String code = node.get("code").text();
        if (!code.matches("[A-Z]{3}")) {
            throw node.get("code").error("a state's code is three capital letters, found '" + code + "'");
        }
        return new NamedState(
                code,
                node.get("name").text(),
                node.texts("names"),
                node.texts("adjectives"),
                node.texts("own-adjectives"),
                node.texts("demonyms"),
                node.texts("capital"),
                node.find("zone").map(GazetteerReader::zone),
                node.texts("metonyms"));
    }

    private NamedBody body(DataNode node) {
        node.only("code", "name", "names", "parts", "kind", "affiliation", "sector", "state");
        String name = node.get("name").text();
        return new NamedBody(
                node.findText("code").orElse(name),
                name,
                node.texts("names"),
                node.texts("parts"),
                node.findText("kind").orElse("organisation"),
                node.findText("affiliation"),
                node.findText("sector"),
                node.texts("state"));
    }

    private NamedPerson person(DataNode node) {
        node.only("name", "names", "affiliation", "offices");
        List<Tenure> tenures =
                node.list("offices").stream().map(GazetteerReader::tenure).toList();
        return new NamedPerson(node.get("name").text(), node.texts("names"), node.findText("affiliation"), tenures);
    }

    static Tenure tenure(DataNode node) {
        node.only("office", "from", "to");
        try {
            return new Tenure(
                    node.get("office").text(),
                    node.find("from").map(n -> WrittenDay.of(n).first()),
                    node.find("to").map(n -> WrittenDay.of(n).last()));
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }

    private Mechanism mechanism(DataNode node) {
        node.only("name", "kind", "names", "members");
        return new Mechanism(
                node.get("name").text(),
                node.get("kind").constant(Mechanism.Kind.values()),
                node.texts("names"),
                node.texts("members"));
    }

    private OfficeTitle office(DataNode node) {
        node.only("title", "variants", "level", "affiliation");
        try {
            return new OfficeTitle(
                    node.get("title").text(),
                    node.texts("variants"),
                    node.get("level").integer(),
                    node.findText("affiliation"));
        } catch (IllegalArgumentException e) {
            throw node.error(String.valueOf(e.getMessage()));
        }
    }

    private static ZoneId zone(DataNode node) {
        try {
            return ZoneId.of(node.text());
        } catch (DateTimeException e) {
            throw node.error("no such zone: '" + node.text() + "'");
        }
    }

    /** The texts of all of these lists in one. */
    @SafeVarargs
    static List<String> join(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    static <T> List<T> with(T first, List<T> rest) {
        List<T> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    static Optional<String> nonEmpty(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getFirst());
    }
}
