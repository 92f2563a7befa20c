package dev.readout.wording;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.TimeValue;
import dev.readout.search.Indexer;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.store.ArchivePlace;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An archive of invented releases with its index. */
final class Releases implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Path ACTORS = Path.of("../samples/actors.yml");
    private static final Pattern SAID = Pattern.compile("(\\p{Lu}\\p{L}+) (said|warned)[^.]*");
    private static final Pattern OFFICE =
            Pattern.compile("(President|Foreign Minister|Vice Minister) (\\p{Lu}\\p{L}+) of (\\p{Lu}\\p{L}+)");

    private final Path directory;
    private final Store store;

    Releases(Path directory) {
        this.directory = directory;
        this.store = SqliteStore.open(directory, CLOCK);
    }

    /** A line of the words is a paragraph; whoever "said" or "warned" is whose words they are. */
    Releases with(String name, String issuer, String day, String title, String words) {
        return with(name, issuer, day, title, words, Optional.empty());
    }

    /** The same at an address, under which its versions are known. */
    Releases with(String name, String issuer, String day, String title, String words, Optional<String> address) {
        Text text = text(words);
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.parse(day))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(issuer)),
                address.map(Known::told),
                Optional.of(Known.told(title)));
        Document.Snapshot snapshot = new Document.Snapshot(text.hash(), bytes.length, "text/plain", "UTF-8");
        store.accept(new Coded(
                new Document(name, snapshot, metadata, text), "first", engagements(text), acts(text, issuer)));
        return this;
    }

    /** A text whose lines are paragraphs; a line break within one is written ¬. */
    static Text text(String lines) {
        String words = lines;
        int length = words.codePointCount(0, words.length());
        Text plain = new Text(words.replace('¬', '\n'), List.of(), Origins.synthetic(length), List.of(), "t");
        List<Block> blocks = new ArrayList<>();
        Matcher line = Pattern.compile("[^\\n]+").matcher(words);
        while (line.find()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, plain.span(line.start(), line.end())).in("en"));
        }
        return new Text(plain.value(), blocks, plain.origins(), List.of(), "t");
    }

    private static List<Act> acts(Text text, String issuer) {
        List<Act> acts = new ArrayList<>();
        Matcher said = SAID.matcher(text.value());
        while (said.find()) {
            acts.add(new Act(
                    "a" + (acts.size() + 1),
                    "state",
                    "state.verb",
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    Act.Tense.PAST,
                    false,
                    false,
                    TimeValue.unknown(),
                    Optional.empty(),
                    Optional.empty(),
                    text.span(said.start(2), said.end(2)),
                    text.span(said.start(), said.end()),
                    Optional.empty(),
                    List.of(),
                    List.of(issuer, said.group(1)),
                    Optional.empty()));
        }
        return acts;
    }

    /** One meeting of all who are named with their office. */
    private static List<Engagement> engagements(Text text) {
        List<Engagement.Participant> participants = new ArrayList<>();
        Matcher office = OFFICE.matcher(text.value());
        while (office.find()) {
            participants.add(new Engagement.Participant(
                    Optional.of(office.group(2)),
                    Optional.of(office.group(1)),
                    ("X" + office.group(3).substring(0, 2)).toUpperCase(java.util.Locale.ROOT),
                    text.span(office.start(), office.end()),
                    "name"));
        }
        Span all = new Span(0, text.length());
        return participants.isEmpty()
                ? List.of()
                : List.of(new Engagement(
                        "e1",
                        Engagement.Kind.MEETING,
                        Engagement.Status.HELD,
                        TimeValue.unknown(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        participants,
                        List.of(),
                        all,
                        all,
                        "meet.verb"));
    }

    Search search() {
        try (Indexer indexer = Indexer.find(ArchivePlace.in(directory)).orElseThrow()) {
            indexer.catchUp(behind -> {}, () -> true);
        }
        return Search.find(ArchivePlace.in(directory)).orElseThrow();
    }

    /** The bundled data files, and the invented states of the samples. */
    static DataFiles actors() {
        try {
            return DataFiles.bundled().and(ACTORS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Listed listed(String document, String issuer, String genre, String day, String title) {
        return new Listed(document, document, issuer, Optional.of(LocalDate.parse(day)), genre, title);
    }

    @Override
    public void close() {
        store.close();
    }
}
