package dev.readout.join;

import dev.readout.resolve.Engagement.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An event that several documents tell of.
 *
 * @param reports in the order of their keys
 * @param joins what holds them together, the strongest first: one fewer than there are reports
 */
public record Event(List<Report> reports, List<Join> joins) {
    private static final String PREFIX = "ev-";
    private static final int DIGITS = 12;

    public Event {
        reports = reports.stream().sorted().toList();
        joins = List.copyOf(joins);
    }

    /** Two reports that are of one event, and why. */
    public record Join(Report one, Report other, Judgement judgement) {}

    /** Made of the smallest key of its reports: no order of arrival shows in it. */
    public String id() {
        String first = reports.getFirst().key() + " " + reports.getFirst().document();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(first.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether this is written like the id of an event. */
    public static boolean isId(String words) {
        return words.startsWith(PREFIX);
    }

    /** Held where one report says so; else cancelled where one says so. */
    public Status status() {
        Set<Status> told = reports.stream()
                .map(report -> report.engagement().status())
                .collect(Collectors.toCollection(TreeSet::new));
        return told.contains(Status.HELD)
                ? Status.HELD
                : told.contains(Status.CANCELLED) ? Status.CANCELLED : Status.PLANNED;
    }

    /** The reports that announced what was held or cancelled then. */
    public List<Report> announcements() {
        return status() == Status.PLANNED
                ? List.of()
                : reports.stream()
                        .filter(report -> report.engagement().status() == Status.PLANNED)
                        .toList();
    }
}
