package dev.readout.join;

import dev.readout.codebook.NameKey;
import dev.readout.resolve.Engagement.Participant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether two participants of one side are one person, and by what. */
record Names(JoinRules rules) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "dr");

    /** Absent where they are not, or one bears no name. */
    Optional<Finding.Name> find(Participant one, Participant other) {
        if (one.name().isEmpty() || other.name().isEmpty()) {
            return Optional.empty();
        }
        List<String> a = parts(one.name().get());
        List<String> b = parts(other.name().get());
        if (a.equals(b)) {
            return Optional.of(a.size() > 1 ? Finding.Name.SAME_PERSON : Finding.Name.FAMILY_NAME);
        }
        if (rules.spellings().findRule(String.join(" ", a), String.join(" ", b)).isPresent()) {
            return Optional.of(Finding.Name.SPELLING);
        }
        if (isShorter(a, b, one, other) || isFamily(a, b)) {
            return Optional.of(Finding.Name.FAMILY_NAME);
        }
        return isSlip(String.join("", a), String.join("", b)) && sharesOffice(one, other)
                ? Optional.of(Finding.Name.SLIP)
                : Optional.empty();
    }

    /** The one is written with some words of the other: of one word alone the offices must agree too, where both tell one. */
    private boolean isShorter(List<String> a, List<String> b, Participant one, Participant other) {
        List<String> less = a.size() < b.size() ? a : b;
        List<String> more = a.size() < b.size() ? b : a;
        if (less.size() == 1) {
            return (more.getLast().equals(less.getFirst()) || more.getFirst().equals(less.getFirst()))
                    && (officeWords(one).isEmpty() || officeWords(other).isEmpty() || sharesOffice(one, other));
        }
        return less.size() < more.size() && new HashSet<>(more).containsAll(less);
    }

    /** One family name at the end, and given names that begin alike: Joe and Joseph. */
    private static boolean isFamily(List<String> a, List<String> b) {
        return a.size() > 1
                && b.size() > 1
                && a.getLast().length() > 2
                && a.getLast().equals(b.getLast())
                && a.getFirst().charAt(0) == b.getFirst().charAt(0);
    }

    private boolean isSlip(String a, String b) {
        return Math.min(a.length(), b.length()) >= rules.lettersForSlip() && isOneEditApart(a, b);
    }

    private static boolean isOneEditApart(String a, String b) {
        int head = 0;
        int most = Math.min(a.length(), b.length());
        while (head < most && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(a.length(), b.length()) - head - tail <= 1;
    }

    /** Whether their offices have a word in common that does not only describe. */
    boolean sharesOffice(Participant one, Participant other) {
        Set<String> words = officeWords(one);
        words.retainAll(officeWords(other));
        return !words.isEmpty();
    }

    private Set<String> officeWords(Participant participant) {
        Set<String> words = new HashSet<>();
        for (String word :
                participant.office().orElse("").toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 3 && !rules.isDescribing(word) && !word.equals("affairs")) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.split("(?U)[\\s.,-]+"))
                .map(NameKey::folded)
                .filter(part -> !part.isEmpty() && !SUFFIXES.contains(part))
                .toList();
    }
}
