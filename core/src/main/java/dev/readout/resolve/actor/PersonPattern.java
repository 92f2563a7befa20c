package dev.readout.resolve.actor;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.OfficeWords;
import dev.readout.codebook.Officials;
import dev.readout.document.Block;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.actor.NameMatch.Kind;
import dev.readout.resolve.actor.PersonRegister.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds persons by the office before or after the name, by an honorific, or by the register. */
final class PersonPattern {
    /** Who is to hold an office acts for the state already. */
    private static final Set<String> COMING = Set.of("designate", "elect", "nominate");

    private final Gazetteer gazetteer;
    private final OfficeWords words;
    private final OfficeReader offices;
    private final NameReader names;
    private final PersonRegister register;

    PersonPattern(Gazetteer gazetteer, Officials officials, OfficeReader offices, NameReader names) {
        this.register = new PersonRegister(gazetteer, officials);
        this.gazetteer = gazetteer;
        this.words = gazetteer.officeWords();
        this.offices = offices;
        this.names = names;
    }

    List<Found> find(Reading reading) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < reading.size()) {
            int before = found.size();
            int next = officeFirst(reading, i, found);
            if (next == i) {
                next = nameFirst(reading, i, found);
            }
            i = Math.max(next, i + 1);
            if (found.size() > before) {
                i = Math.max(i, found.getLast().to());
            }
        }
        return found;
    }

    /** An office, then a name. The index after both, or the same index. */
    private int officeFirst(Reading reading, int from, List<Found> found) {
        Optional<Office> read = offices.read(reading, from);
        if (read.isEmpty()) {
            return from;
        }
        Office office = withSecond(reading, read.get());
        int apposed = endOfApposition(reading, from, office.to());
        int name = apposed > office.to()
                ? afterHonorifics(reading, office.to() + 1)
                : afterHonorifics(reading, afterComing(reading, office.to()));
        int end = names.end(reading, name);
        if (end == name || office.to() == name && reading.isWord(office.to() - 1, ",")) {
            addRole(reading, office, found);
            return from;
        }
        return addPerson(reading, office, name, end, found);
    }

    /**
     * "Arnish Foreign Minister and Deputy Prime Minister Iva Marn": two offices of one person, read as one. "the Foreign Minister
     * and Prime Minister Marn" are two persons: the first is known from before.
     */
    private Office withSecond(Reading reading, Office first) {
        boolean known = reading.isWord(first.from() - 1, "the") || isOwned(reading, first);
        boolean begun = offices.isTitle(reading.form(first.from() - 1)); // its first words were tried before
        boolean told = first.affiliation().isPresent() || reading.blockKind() != Block.Kind.TITLE;
        if (!reading.isWord(first.to(), "and")
                || first.plural()
                || known
                || begun
                || !told
                || !isTitle(reading, first)) {
            return first;
        }
        return offices.read(reading, first.to() + 1)
                .filter(second -> second.from() == second.coreFrom() && !second.plural() && isTitle(reading, second))
                .filter(second -> isNamed(reading, second.to()))
                .filter(second -> first.affiliation().isEmpty()
                        || second.affiliation().isEmpty()
                        || first.affiliation().equals(second.affiliation()))
                .map(second -> new Office(
                        first.from(),
                        first.coreFrom(),
                        second.coreTo(),
                        second.to(),
                        first.affiliation().or(second::affiliation),
                        false))
                .orElse(first);
    }

    /** Whether somebody's name follows. */
    private boolean isNamed(Reading reading, int at) {
        int name = afterHonorifics(reading, at);
        return names.end(reading, name) > name;
    }

    /** "Arnland's Foreign Minister", "his Foreign Minister". */
    private static boolean isOwned(Reading reading, Office office) {
        return reading.isPossessive(office.coreFrom() - 1) || reading.isPronoun(office.from() - 1);
    }

    private static boolean isTitle(Reading reading, Office office) {
        return reading.isCapitalised(office.coreFrom());
    }

    /** "Minister-designate Iva Marn", whatever the text has between office and name. */
    private static int afterComing(Reading reading, int at) {
        return reading.isWord(at, "-") && COMING.contains(reading.lower(at + 1)) ? at + 2 : at;
    }

    /** "the President of Arnland, Iva Marn, …": the index after a name between commas, or the same index. */
    private int endOfApposition(Reading reading, int from, int comma) {
        boolean definite = reading.isWord(from - 1, "the") || reading.isPossessive(from - 1);
        if (!definite || !reading.isWord(comma, ",")) {
            return comma;
        }
        int name = afterHonorifics(reading, comma + 1);
        int end = names.end(reading, name);
        boolean closed = end >= reading.size() || reading.isWord(end, ",") || reading.isWord(end, ".");
        return end - name > 1 && closed ? end : comma;
    }

    private int addPerson(Reading reading, Office office, int name, int end, List<Found> found) {
        String written = reading.words(name, end);
        Optional<NameMatch> owner =
                owner(reading, end).filter(o -> office.affiliation().isEmpty());
        int to = owner.map(NameMatch::to).orElse(end);
        String title = title(reading, office);
        Optional<Side> side = office.affiliation()
                .or(() -> owner.flatMap(NameMatch::affiliation))
                .or(() -> peculiar(title))
                .map(Side::told)
                .or(() -> register.find(written, title, reading.day()));
        found.add(new Found(
                office.from(),
                to,
                new Actor.Person(written, Optional.of(title), side.map(Side::code)),
                Form.PERSON,
                side.flatMap(Side::rule).orElse("office-before-name"),
                Optional.empty(),
                name,
                end));
        int and = end;
        while (office.plural() && (reading.isWord(and, "and") || reading.isWord(and, ","))) {
            int start = reading.isWord(and + 1, "and") ? and + 2 : and + 1;
            int other = names.end(reading, start);
            if (other == start) {
                break;
            }
            String second = reading.words(start, other);
            Optional<Side> its = register.find(second, title, reading.day());
            found.add(new Found(
                    start,
                    other,
                    new Actor.Person(second, Optional.of(title), its.map(Side::code)),
                    Form.PERSON,
                    its.flatMap(Side::rule).orElse("office-before-names"),
                    Optional.empty(),
                    start,
                    other));
            and = other;
        }
        return Math.max(to, and);
    }

    /** "of the Philippines" after a name. */
    private static Optional<NameMatch> owner(Reading reading, int end) {
        if (!reading.isWord(end, "of")) {
            return Optional.empty();
        }
        int name = reading.isWord(end + 1, "the") ? end + 2 : end + 1;
        return reading.nameAt(name).filter(n -> n.is(Kind.STATE, Kind.BODY, Kind.PART));
    }

    /** "the DPRK ambassador to Thailand", "the king of the Kingdom of Thailand": an office with its owner, no name. */
    private void addRole(Reading reading, Office office, List<Found> found) {
        if (office.affiliation().isEmpty()
                || office.plural()
                || !offices.isHead(reading.form(lastHead(reading, office)))) {
            return;
        }
        found.add(Found.of(
                office.from(),
                office.to(),
                new Actor.Described(reading.words(office.from(), office.to()), office.affiliation()),
                Form.DESCRIPTION,
                "office-of-state"));
    }

    private int lastHead(Reading reading, Office office) {
        int last = office.coreFrom();
        for (int i = office.coreFrom(); i < office.coreTo(); i++) {
            last = offices.isHead(reading.form(i)) ? i : last;
        }
        return last;
    }

    /** A name, then a comma and an office; or a name with an honorific, or one of the register. */
    private int nameFirst(Reading reading, int from, List<Found> found) {
        if (from > 0 && reading.touches(from - 1) && reading.isWord(from - 1, "-")) {
            return from;
        }
        int name = reading.isWord(from, ",") ? from : afterHonorifics(reading, from);
        int end = names.end(reading, name);
        if (end == name) {
            return from;
        }
        boolean honoured = name > from;
        boolean several = end - name > 1;
        Optional<Office> office = several || honoured ? officeAfter(reading, end) : Optional.empty();
        if (office.isPresent()) {
            return addApposition(reading, from, name, end, office.get(), found);
        }
        String written = reading.words(name, end);
        Optional<Side> side = register.find(written, reading.day());
        if (honoured || side.isPresent() || register.holds(written)) {
            Actor.Person person = new Actor.Person(written, Optional.empty(), side.map(Side::code));
            String rule = side.flatMap(Side::rule).orElse(register.holds(written) ? "register" : "honorific");
            found.add(new Found(from, end, person, Form.PERSON, rule, Optional.empty(), name, end));
        }
        return end;
    }

    private int addApposition(Reading reading, int from, int name, int end, Office office, List<Found> found) {
        String written = reading.words(name, end);
        String title = title(reading, office);
        Optional<Side> side = office.affiliation()
                .or(() -> peculiar(title))
                .map(Side::told)
                .or(() -> register.find(written, title, reading.day()));
        found.add(new Found(
                from,
                office.to(),
                new Actor.Person(written, Optional.of(title), side.map(Side::code)),
                Form.PERSON,
                side.flatMap(Side::rule).orElse("office-after-name"),
                Optional.empty(),
                name,
                end));
        return office.to();
    }

    /** ", [the] U.S. Deputy National Security Advisor" that no name follows. */
    private Optional<Office> officeAfter(Reading reading, int end) {
        boolean mark = reading.isWord(end, ",") || reading.isWord(end, "(");
        int i = mark ? end + 1 : end;
        if (!mark) {
            return Optional.empty();
        }
        if (reading.isWord(i, "who") && (reading.isWord(i + 1, "is") || reading.isWord(i + 1, "was"))) {
            i += 2;
        }
        if (reading.isWord(i, "the") || reading.isWord(i, "a")) {
            i++;
        }
        if (i >= reading.size()) {
            return Optional.empty();
        }
        return offices.read(reading, i).filter(o -> {
            int next = afterHonorifics(reading, o.to());
            return names.end(reading, next) == next;
        });
    }

    private int afterHonorifics(Reading reading, int from) {
        int i = from;
        int comma = reading.isWord(i, ",") && words.honorifics().contains(reading.form(i + 1)) ? i + 1 : i;
        i = comma;
        while (i < reading.size()
                && (words.honorifics().contains(reading.form(i)) || i > comma && reading.isWord(i, "."))) {
            i++;
        }
        return i == comma ? from : i;
    }

    private String title(Reading reading, Office office) {
        String whole = reading.words(office.from(), office.coreTo());
        // "U.S. Trade Representative" is the title itself.
        return gazetteer.findOffice(whole).isPresent() ? whole : reading.words(office.coreFrom(), office.coreTo());
    }

    /** "Secretary of State" is one state's title; but "Secretary of State for Wales" is another's. */
    private Optional<String> peculiar(String title) {
        int link = title.startsWith("Secretary of State for") ? -1 : title.indexOf(" for ");
        String bare = link > 0 ? title.substring(0, link) : title;
        return gazetteer.findOffice(bare).flatMap(o -> o.affiliation());
    }
}
