package dev.readout.cli;

import dev.readout.cli.OfficialsRegister.PassedOver;
import dev.readout.codebook.WrittenDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The register of principal officers and chiefs of mission of the U.S. Department of State, as its Office of the
 * Historian has it: one XML file for each person, position and mission. All in it are of the United States.
 */
final class MissionsRegister {
    private static final String COUNTRY = "USA";
    private final Map<String, Element> persons = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final List<Element> lists = new ArrayList<>();

    /** Keeps the root of a file; false where it is of no known kind. */
    boolean add(Element root) {
        switch (root.getTagName()) {
            case "person" -> persons.put(text(root, "id"), root);
            case "role" -> roles.put(text(root, "id"), text(root, "names", "singular"));
            case "principal-position", "org-mission" -> {
                roles.put(text(root, "id"), text(root, "names", "singular"));
                lists.add(root);
            }
            case "country-mission" -> lists.add(root);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Hands on the records of all lists. */
    void read(OfficialsRegister register) {
        for (Element list : lists) {
            Stream.of("principals", "chiefs")
                    .flatMap(group -> children(list, group).stream())
                    .flatMap(group -> Stream.of("principal", "chief").flatMap(kind -> children(group, kind).stream()))
                    .forEach(r -> register.read("record " + text(r, "id"), () -> tenancy(r)));
        }
    }

    private Tenancy tenancy(Element record) {
        String id = text(record, "person-id");
        Element person = persons.get(id);
        String office = roles.get(text(record, "role-title-id"));
        if (person == null || office == null) {
            throw new IllegalArgumentException(
                    person == null
                            ? "no file tells of the person '" + id + "'"
                            : "no file tells of the title '" + text(record, "role-title-id") + "'");
        }
        Name name = Name.of(person);
        return new Tenancy(
                id,
                name.whole(),
                name.others(),
                name.shortened(),
                Optional.of(name.family()),
                COUNTRY,
                office,
                started(record),
                ended(record));
    }

    private static WrittenDay started(Element record) {
        String started = text(record, "started", "date");
        String appointed = text(record, "appointed", "date");
        boolean over = ended(record).isPresent();
        if (started.isEmpty() && (appointed.isEmpty() || !over)) {
            throw new PassedOver("no first day");
        }
        return WrittenDay.of(started.isEmpty() ? appointed : started);
    }

    private static Optional<WrittenDay> ended(Element record) {
        return Optional.of(text(record, "ended", "date"))
                .filter(t -> !t.isEmpty())
                .map(WrittenDay::of);
    }

    /** A name as the register divides it. */
    private record Name(String forenames, String family, List<String> others) {
        static Name of(Element person) {
            String forenames = text(person, "persName", "forename")
                    .replaceAll("\\([^)]*\\)", "")
                    .strip()
                    .replaceAll("\\s+", " ");
            String family = text(person, "persName", "surname");
            if (forenames.isEmpty() || family.isEmpty()) {
                throw new PassedOver("the name is one word");
            }
            List<String> others = children(person, "persName").stream()
                    .flatMap(e -> children(e, "altname").stream())
                    .map(MissionsRegister::words)
                    .filter(n -> n.contains(" "))
                    .toList();
            return new Name(forenames, family, others);
        }

        String whole() {
            return forenames + " " + family;
        }

        /** "Ada Corr" and "Ada B. Corr", of "Ada Bell Corr". */
        List<String> shortened() {
            String[] words = forenames.split(" ");
            return words.length < 2 || words[0].endsWith(".")
                    ? List.of()
                    : List.of(
                            words[0] + " " + family,
                            words[0] + " " + words[1].substring(0, words[1].offsetByCodePoints(0, 1)) + ". " + family);
        }
    }

    /** The words of the element that a path of names leads to; empty where there is none. */
    private static String text(Element from, String... path) {
        Element at = from;
        for (String name : path) {
            List<Element> next = children(at, name);
            if (next.isEmpty()) {
                return "";
            }
            at = next.getFirst();
        }
        return words(at);
    }

    private static String words(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
