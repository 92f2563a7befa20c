package dev.readout.testing;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.document.Issue;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Sighting;
import dev.readout.resolve.TimeValue;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A small archive of invented talks: several documents, one of them in two versions, and an issue. */
public final class Talks {
    /** A key that is an address, with all that is special in one. */
    public static final String ADDRESS = "https://mofa.example/talks?id=%s&lang=한국어#top";

    public static final int DOCUMENTS = 7;

    private static final String MINISTER = "Minister Ilse Marant";

    private Talks() {}

    public static void writeInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (int n = 1; n <= DOCUMENTS; n++) {
                store.accept(coded(n, "condemned", 1));
            }
            store.accept(coded(1, "deplored", 2));
            store.add(new Issue(
                    "too-large", "intake", Issue.Severity.ERROR, "big.pdf", "It is too large.", "Split it.", false));
            store.add(new Issue("empty", "intake", Issue.Severity.WARNING, "no.txt", "Nothing.", "Look.", true));
        }
    }

    /** A further document, of the meeting that the first one tells of too, with a pledge. */
    public static void writeTheSameMeetingInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(pledging(DOCUMENTS + 1));
        }
    }

    public static String key(int n) {
        return String.format(Locale.ROOT, ADDRESS, n);
    }

    private static Coded pledging(int n) {
        Coded told = coded(n, "condemned", 1);
        Release release = release(n, "condemned");
        List<Act> acts = new ArrayList<>(told.acts());
        acts.add(act(release, "a3", "pledge", "grain", "promised", "promised grain by 30 June 2024"));
        Commitment commitment = new Commitment(
                "a3",
                Optional.of(release.at("grain")),
                List.of(),
                Optional.of(new Commitment.Deadline(
                        release.at("by 30 June 2024"), new TimeValue.Day(LocalDate.of(2024, 6, 30)), "day", false)),
                Optional.empty(),
                "pledge",
                List.of("grain"));
        return new Coded(
                told.document(),
                told.fingerprint(),
                List.of(engagement(1, release)),
                acts,
                told.sightings(),
                List.of(),
                List.of(commitment),
                List.of());
    }

    private static Release release(int n, String verb) {
        return new Release(
                "Talks no. " + n,
                MINISTER + " met the consul of Quillara in Port Varn & " + verb + " the \"raid\" 😀 <b>of May</b>. "
                        + (n > DOCUMENTS ? "She promised grain by 30 June 2024. " : "") + Release.ownWords(n));
    }

    private static Coded coded(int n, String verb, int version) {
        Release release = release(n, verb);
        String quote = verb + " the \"raid\" 😀";
        return new Coded(
                release.document(release.title(), hash(n, version), metadata(n, release.title(), version)),
                Release.CODER,
                List.of(engagement(n, release)),
                List.of(
                        act(release, "a1", "condemn", "the \"raid\"", verb, quote),
                        act(release, "a2", "accuse", "the \"raid\"", verb, quote)),
                List.of(new Sighting(
                        "Ilse Marant", "Minister", "XVA", release.at(MINISTER), "title", Optional.empty())),
                List.of());
    }

    private static String hash(int n, int version) {
        return String.format(Locale.ROOT, "%063x%d", n, version);
    }

    private static Metadata metadata(int n, String title, int version) {
        return new Metadata(
                Optional.of(Known.told(LocalDate.of(2024, 5, n))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(n % 2 == 0 ? "XVA" : "XQU")),
                Optional.of(Known.told(key(n))),
                Optional.of(Known.read(title)),
                Optional.empty(),
                Optional.of(Known.told(Integer.toString(version))));
    }

    private static Engagement engagement(int n, Release release) {
        return release.engagement(
                Engagement.Kind.MEETING,
                LocalDate.of(2024, 5, n),
                Optional.of("Port Varn"),
                Optional.of("XVA"),
                List.of(
                        release.participant(Optional.of("Ilse Marant"), "Minister", "XVA", MINISTER, "title"),
                        release.participant(Optional.empty(), "consul", "XQU", "the consul of Quillara", "office")),
                MINISTER + " met the consul");
    }

    private static Act act(Release release, String id, String act, String about, String trigger, String quote) {
        ActorRef by = release.actor("XVA", MINISTER, "title");
        ActorRef target = release.actor("XQU", "Quillara", "state");
        return release.act(id, act, by, List.of(target), TimeValue.unknown(), Optional.of(about), trigger, quote);
    }
}
