package dev.readout.bench;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.coding.Commitment.Deadline;
import dev.readout.coding.Deed;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.TimeValue;
import dev.readout.store.Keys;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another document of the same form: two of three words have other letters, names too, and all days lie elsewhere. Every
 * fact stands where it stood. Codes of actors stay, so that those who are in many documents are in many more.
 *
 * @param number which copy; no two share three words in a row
 */
record Copy(int number) {
    private static final int LETTERS = 26;
    private static final int SHIFTS = LETTERS - 1;
    private static final int WORDS = 3;
    private static final int DAYS = 37;

    Coded of(Coded coded) {
        Document document = coded.document();
        Text text = text(document.text());
        byte[] bytes = text.value().getBytes(StandardCharsets.UTF_8);
        String name = number + "/" + document.name();
        Document copy = new Document(
                name,
                new Document.Snapshot(Keys.sha256(bytes), bytes.length, "text/plain", "UTF-8"),
                metadata(document.metadata()),
                text);
        return new Coded(
                copy,
                coded.fingerprint(),
                coded.engagements().stream().map(this::engagement).toList(),
                coded.acts().stream().map(this::act).toList(),
                coded.sightings(),
                coded.mechanisms(),
                coded.commitments().stream().map(this::commitment).toList(),
                coded.deeds().stream()
                        .map(d -> new Deed(d.by(), d.trigger(), d.quote(), lemmas(d.doing()), lemmas(d.words())))
                        .toList());
    }

    private Text text(Text text) {
        return new Text(words(text.value()), text.blocks(), text.origins(), text.setAside(), text.extractor());
    }

    private Metadata metadata(Metadata known) {
        return new Metadata(
                known.published().map(day -> new Known<>(later(day.value()), day.source())),
                Optional.empty(),
                known.zone(),
                known.issuer(),
                Optional.empty(),
                known.title().map(title -> new Known<>(words(title.value()), title.source())));
    }

    /**
     * As many letters as before, so that all spans hold. Of three words in a row one stays as it is, so that what is asked for
     * by words is still there, and each of the others is moved on by another number of letters; 1,875 copies differ in one.
     */
    private String words(String text) {
        int[] shifts = new int[WORDS];
        shifts[(number + 1) % WORDS] = 1 + number / WORDS % SHIFTS;
        shifts[(number + 2) % WORDS] = 1 + number / WORDS / SHIFTS % SHIFTS;
        StringBuilder words = new StringBuilder(text.length());
        int word = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            word += inside && !letter ? 1 : 0;
            inside = letter;
            words.append(letter ? shifted(c, shifts[word % WORDS]) : c);
        }
        return words.toString();
    }

    private static char shifted(char c, int by) {
        char first = c <= 'Z' ? 'A' : 'a';
        return (char) (first + (c - first + by) % LETTERS);
    }

    private LocalDate later(LocalDate day) {
        return day.minusDays((long) DAYS * number);
    }

    private TimeValue later(TimeValue when) {
        return switch (when) {
            case TimeValue.Day d -> new TimeValue.Day(later(d.day()));
            case TimeValue.Month m ->
                new TimeValue.Month(YearMonth.from(later(m.month().atDay(15))));
            case TimeValue.Year y -> y;
            case TimeValue.Interval i -> new TimeValue.Interval(later(i.first()), later(i.last()));
            case TimeValue.Unknown u -> u;
        };
    }

    private Engagement engagement(Engagement e) {
        List<Engagement.Participant> participants = e.participants().stream()
                .map(p -> new Engagement.Participant(
                        p.name().map(this::words), p.office(), p.country(), p.span(), p.rule()))
                .toList();
        List<Engagement.Topic> topics = e.topics().stream()
                .map(t -> new Engagement.Topic(words(t.words()), t.span()))
                .toList();
        return new Engagement(
                e.id(),
                e.kind(),
                e.status(),
                later(e.when()),
                e.inferred(),
                e.place(),
                e.city(),
                e.country(),
                participants,
                topics,
                e.trigger(),
                e.quote(),
                e.rule());
    }

    private Act act(Act a) {
        return new Act(
                a.id(),
                a.act(),
                a.rule(),
                a.by(),
                a.target(),
                a.addressee(),
                a.negated(),
                a.tense(),
                a.background(),
                a.restated(),
                later(a.date()),
                a.engagement(),
                a.about(),
                a.trigger(),
                a.quote(),
                a.respondsTo(),
                a.inferred(),
                a.claimants(),
                a.manner());
    }

    private Commitment commitment(Commitment c) {
        return new Commitment(
                c.act(),
                c.undertaking(),
                c.recipients(),
                c.deadline().map(d -> new Deadline(d.span(), later(d.due()), d.rule(), d.inferred())),
                c.condition(),
                c.strength(),
                lemmas(c.words()));
    }

    private List<String> lemmas(List<String> of) {
        return of.isEmpty() ? of : List.of(words(String.join(" ", of)).split(" "));
    }

    /** Copies without end, the first of them number 1. */
    static Stream<Copy> all() {
        return Stream.iterate(1, n -> n + 1).map(Copy::new);
    }
}
