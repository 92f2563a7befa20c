package dev.readout.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the entries of an RSS or Atom feed. Where an entry holds only a summary, an issue says so. */
final class Feed {
    /** A summary has fewer characters, or breaks off. */
    private static final int SHORT = 500;

    private Feed() {}

    static void read(Item item, Unpacking to) throws IOException {
        byte[] bytes = item.in().readNBytes(to.limits().bytes() + 1);
        if (bytes.length > to.limits().bytes()) {
            to.add(Problem.TOO_LARGE.of(
                    item.name(), "The feed has more than " + to.limits().bytes() + " bytes."));
            return;
        }
        int number = 0;
        for (SyndEntry entry : entries(bytes)) {
            entry(item, entry, ++number, to);
        }
    }

    private static List<SyndEntry> entries(byte[] bytes) throws IOException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true, StandardCharsets.UTF_8.name())) {
            return input.build(reader).getEntries();
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("it is no feed: " + Problem.reason(e), e);
        }
    }

    /** What it lists: the page behind each entry that has one, with what the entry says of it. */
    static void list(byte[] bytes, Consumer<Listing.Entry> entries) throws IOException {
        for (SyndEntry entry : entries(bytes)) {
            Optional<String> id = find(entry.getUri());
            find(entry.getLink())
                    .or(() -> id.filter(a -> a.startsWith("http")))
                    .ifPresent(address -> entries.accept(
                            new Listing.Entry(address, said(entry, id, Optional.empty()), Optional.empty())));
        }
    }

    private static void entry(Item feed, SyndEntry entry, int number, Unpacking to) {
        Optional<String> id = find(entry.getUri());
        Optional<String> address = find(entry.getLink()).or(() -> id).filter(a -> a.startsWith("http"));
        String name = feed.nameOf(id.or(() -> address).orElseGet(() -> Integer.toString(number)));
        Optional<String> whole = entry.getContents().stream()
                .flatMap(c -> find(c.getValue()).stream())
                .max(Comparator.comparingInt(String::length));
        Optional<String> text = whole.or(() -> summary(entry));
        if (text.isEmpty()) {
            to.add(Problem.SUMMARY_ONLY.of(name, "The entry has no text."));
            return;
        }
        if (whole.isEmpty() && (text.get().length() < SHORT || breaksOff(text.get()))) {
            to.add(Problem.SUMMARY_ONLY.of(name, "The entry holds a summary only."));
        }
        to.record(feed, name, text.get(), said(entry, id, address));
    }

    private static Metadata said(SyndEntry entry, Optional<String> id, Optional<String> address) {
        Optional<OffsetDateTime> instant = Stream.of(
                        Optional.ofNullable(entry.getPublishedDate()), Optional.ofNullable(entry.getUpdatedDate()))
                .flatMap(Optional::stream)
                .map(Date::toInstant)
                .map(i -> i.atOffset(ZoneOffset.UTC))
                .findFirst();
        return new Metadata(
                instant.map(i -> told(i.toLocalDate())),
                instant.map(Feed::told),
                Optional.empty(),
                Optional.empty(),
                address.map(Feed::told),
                find(entry.getTitle()).map(Feed::told),
                id.map(Feed::told),
                Optional.empty());
    }

    private static Optional<String> summary(SyndEntry entry) {
        return Optional.ofNullable(entry.getDescription())
                .map(SyndContent::getValue)
                .flatMap(Feed::find);
    }

    private static boolean breaksOff(String text) {
        String end = text.replaceAll("<[^<>]*>", "").stripTrailing();
        return end.endsWith("…")
                || end.endsWith("...")
                || end.endsWith("[…]")
                || end.endsWith("[...]")
                || end.endsWith("&hellip;]");
    }

    private static Optional<String> find(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static <T> Known<T> told(T value) {
        return new Known<>(value, "feed");
    }
}
