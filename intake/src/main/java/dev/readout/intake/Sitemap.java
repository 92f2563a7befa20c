package dev.readout.intake;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLStreamReader;

/** Counts the addresses of a sitemap. It holds no texts, and this room fetches nothing. */
final class Sitemap {
    private Sitemap() {}

    static void read(Item item, Unpacking to) throws IOException {
        byte[] bytes = item.in().readNBytes(to.limits().bytes() + 1);
        if (bytes.length > to.limits().bytes()) {
            to.add(Problem.TOO_LARGE.of(
                    item.name(), "The sitemap has more than " + to.limits().bytes() + " bytes."));
            return;
        }
        AtomicLong addresses = new AtomicLong();
        Xml.read(item.name(), bytes, reader -> {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("loc")) {
                    addresses.incrementAndGet();
                }
            }
        });
        to.add(Problem.ADDRESSES_ONLY.of(
                item.name(), "It is a sitemap: it lists " + addresses + " addresses and holds no texts."));
    }
}
