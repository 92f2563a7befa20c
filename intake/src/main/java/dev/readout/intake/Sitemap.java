package dev.readout.intake;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the addresses of a sitemap. It holds no texts, and this room fetches nothing. */
final class Sitemap {
    private static final Set<String> ENTRIES = Set.of("url", "sitemap");
    private static final Set<String> TOLD = Set.of("loc", "lastmod", "publication_date", "title");

    /** Where a day has not ended anywhere before it has here. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private Sitemap() {}

    static void read(Item item, Unpacking to) throws IOException {
        byte[] bytes = item.in().readNBytes(to.limits().bytes() + 1);
        if (bytes.length > to.limits().bytes()) {
            to.add(Problem.TOO_LARGE.of(
                    item.name(), "The sitemap has more than " + to.limits().bytes() + " bytes."));
            return;
        }
        AtomicLong addresses = new AtomicLong();
        list(item.name(), bytes, entry -> addresses.incrementAndGet());
        to.add(Problem.ADDRESSES_ONLY.of(
                item.name(), "It is a sitemap: it lists " + addresses + " addresses and holds no texts."));
    }

    /** What it lists, one after the other. */
    static void list(String subject, byte[] bytes, Consumer<Listing.Entry> entries) throws IOException {
        Xml.read(subject, bytes, reader -> {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && ENTRIES.contains(reader.getLocalName())) {
                    entry(reader).ifPresent(entries);
                }
            }
        });
    }

    /** Reads on to the end of an entry. Pictures in it have addresses too, deeper down. */
    private static Optional<Listing.Entry> entry(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> told = new HashMap<>();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                String name = reader.getLocalName();
                boolean news = reader.getNamespaceURI() != null
                        && reader.getNamespaceURI().contains("news");
                if (TOLD.contains(name) && (depth == 1 || news)) {
                    told.putIfAbsent(name, reader.getElementText().strip());
                } else {
                    depth++;
                }
            }
        }
        return find(told, "loc")
                .map(address -> new Listing.Entry(
                        address, said(told), find(told, "lastmod").flatMap(Sitemap::latest)));
    }

    private static Metadata said(Map<String, String> told) {
        Optional<String> date = find(told, "publication_date");
        return new Metadata(
                date.flatMap(PageFacts::findDay).map(Sitemap::known),
                date.flatMap(PageFacts::findInstant).map(Sitemap::known),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                find(told, "title").map(Sitemap::known));
    }

    /** The last instant that a date can mean. */
    private static Optional<Instant> latest(String date) {
        return PageFacts.findInstant(date)
                .map(OffsetDateTime::toInstant)
                .or(() -> PageFacts.findDay(date)
                        .map((LocalDate day) -> day.plusDays(1).atStartOfDay().toInstant(LAST)));
    }

    private static Optional<String> find(Map<String, String> told, String name) {
        return Optional.ofNullable(told.get(name)).filter(value -> !value.isEmpty());
    }

    private static <T> Known<T> known(T value) {
        return new Known<>(value, "sitemap");
    }
}
