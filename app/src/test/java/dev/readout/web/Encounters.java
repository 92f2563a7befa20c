package dev.readout.web;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Sighting;
import dev.readout.resolve.TimeValue;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.testing.Release;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A small archive of invented people: a meeting in Vienna of which both sides tell, a call a month later, and, after a month
 * without anything, a meeting at a place that no file knows. Titles and words are hostile.
 */
public final class Encounters {
    public static final LocalDate MEETING = LocalDate.of(2031, 5, 10);
    public static final LocalDate CALL = LocalDate.of(2031, 6, 3);
    public static final LocalDate LAST = LocalDate.of(2031, 8, 20);
    public static final String HOSTILE = "<script>alert('raid')</script>";

    private static final String ADA = "Foreign Minister Ada Corr";
    private static final String BO = "State Secretary Bo Lund";
    private static final String RULE = "office-before-name";

    private Encounters() {}

    public static void writeInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(
                    told(1, "NOR", MEETING, Engagement.Kind.MEETING, "condemn", "condemned", Optional.of("Vienna")));
            store.accept(
                    told(2, "AUT", MEETING, Engagement.Kind.MEETING, "condemn", "deplored", Optional.of("Vienna")));
            store.accept(told(3, "NOR", CALL, Engagement.Kind.CALL, "thank", "praised", Optional.empty()));
            store.accept(told(4, "NOR", LAST, Engagement.Kind.MEETING, "accuse", "denounced", Optional.of("Aalburg")));
        }
    }

    /** One more call, a day later. */
    public static void writeAnotherInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(told(5, "AUT", LAST.plusDays(1), Engagement.Kind.CALL, "thank", "praised", Optional.empty()));
        }
    }

    public static String key(int n) {
        return String.format(Locale.ROOT, "https://news.example/%d?a=1&b=%s", n, HOSTILE);
    }

    private static Coded told(
            int n, String issuer, LocalDate day, Engagement.Kind kind, String act, String verb, Optional<String> city) {
        Release release = new Release(
                "Talks no. " + n + " " + HOSTILE,
                ADA + " met " + BO + " & " + verb + " " + HOSTILE + " 😀 of Austria. " + Release.ownWords(n));
        return new Coded(
                release.document(
                        release.title(),
                        String.format(Locale.ROOT, "%064x", n),
                        metadata(n, issuer, day, release.title())),
                Release.CODER,
                List.of(engagement(release, day, kind, city)),
                List.of(act(release, day, act, verb)),
                List.of(new Sighting("Ada Corr", "Foreign Minister", "NOR", release.at(ADA), RULE, Optional.empty())),
                List.of());
    }

    private static Metadata metadata(int n, String issuer, LocalDate day, String title) {
        return new Metadata(
                Optional.of(Known.told(day.plusDays(n == 2 ? 1 : 0))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(issuer)),
                Optional.of(Known.told(key(n))),
                Optional.of(Known.read(title)));
    }

    private static Engagement engagement(Release release, LocalDate day, Engagement.Kind kind, Optional<String> city) {
        return release.engagement(
                kind,
                day,
                city,
                city.map(name -> "AUT"),
                List.of(
                        release.participant(Optional.of("Ada Corr"), "Foreign Minister", "NOR", ADA, RULE),
                        release.participant(Optional.of("Bo Lund"), "State Secretary", "AUT", BO, RULE)),
                ADA + " met " + BO);
    }

    private static Act act(Release release, LocalDate day, String act, String verb) {
        return release.act(
                "a1",
                act,
                release.actor("NOR", ADA, RULE),
                List.of(release.actor("AUT", "Austria", "state")),
                new TimeValue.Day(day),
                Optional.empty(),
                verb,
                verb + " " + HOSTILE + " 😀 of Austria");
    }
}
