package dev.readout.ingest;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.fetch.Fetched;
import dev.readout.fetch.Fetcher;
import dev.readout.fetch.Validators;
import dev.readout.fetch.WebAddress;
import dev.readout.ingest.FetchMemory.Remembered;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.intake.Listing;
import dev.readout.intake.Served;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Reads addresses: a page, a PDF or whatever else holds documents; or a feed or sitemap, and then the pages behind its
 * entries, each once. What is known and has not changed is not read again. A listing is remembered only when all behind it
 * could be read, so that the next run asks again for what is missing. For one run and one thread.
 */
public final class WebSource {
    private final Fetcher fetcher;
    private final Intake intake;
    private final Limits limits;
    private final FetchMemory memory;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Silence silence = new Silence();

    /**
     * @param intake made with the same limits
     * @param memory what was fetched before
     */
    public WebSource(Fetcher fetcher, Intake intake, Limits limits, FetchMemory memory) {
        this.fetcher = fetcher;
        this.intake = intake;
        this.limits = limits;
        this.memory = memory;
    }

    /** Whether an input that somebody names is for this room. */
    public static boolean isAddress(String input) {
        return WebAddress.isMeant(input);
    }

    /**
     * Reads what is at an address, or behind it.
     *
     * @throws InterruptedIOException where the run shall end; what was handed on until then is whole
     */
    public void read(String address, Taker to) throws InterruptedIOException {
        try {
            new Visit(to).page(new Listing.Entry(address, Metadata.unknown(), Optional.empty()), 0);
        } finally {
            silence.tell((host, pages) ->
                    to.add(Problem.LEFT_OUT.of(host, pages + " more pages there were not asked for.")));
        }
    }

    /** One address that somebody named, with all behind it. */
    private final class Visit {
        private final Taker to;
        private long failed;
        private long listed;

        Visit(Taker to) {
            this.to = to;
        }

        void page(Listing.Entry entry, int depth) throws InterruptedIOException {
            String address = WebAddress.find(entry.address()).orElse(entry.address());
            if (!asked.add(address)) {
                return;
            }
            Optional<Remembered> known = memory.find(address);
            if (known.isPresent() && isOlder(entry, known.get())) {
                to.unchanged(known.get().validators().address());
                return;
            }
            if (silence.isAround(address)) {
                failed++;
                return;
            }
            Fetched fetched =
                    fetcher.fetch(address, known.map(Remembered::validators).orElseGet(Validators::none));
            silence.hear(address, fetched);
            take(address, entry, fetched, known, depth);
        }

        private void take(String address, Listing.Entry entry, Fetched fetched, Optional<Remembered> known, int depth)
                throws InterruptedIOException {
            switch (fetched) {
                case Fetched.Absent absent -> {
                    failed += absent.issue().retryable() ? 1 : 0;
                    to.add(absent.issue());
                }
                case Fetched.NotModified same -> {
                    known.ifPresent(
                            k -> memory.remember(address, new Remembered(k.validators(), k.hash(), same.checked())));
                    to.unchanged(known.map(k -> k.validators().address()).orElse(address));
                }
                case Fetched.Body body -> body(address, entry, body, known, depth);
            }
        }

        private boolean isOlder(Listing.Entry entry, Remembered known) {
            return entry.changed().filter(known.retrieved()::isAfter).isPresent();
        }

        private void body(String address, Listing.Entry entry, Fetched.Body body, Optional<Remembered> known, int depth)
                throws InterruptedIOException {
            Remembered now = new Remembered(body.validators(), sha256(body.bytes()), body.retrieved());
            boolean same = known.filter(k -> k.hash().equals(now.hash())).isPresent();
            if (same) {
                to.unchanged(body.address());
            } else if (!behind(served(body, entry), depth)) {
                return; // not remembered: what is missing is asked for again
            }
            memory.remember(address, now);
        }

        /** Reads what was fetched, with all that it lists. Gives whether nothing is missing that another try may give. */
        private boolean behind(Served served, int depth) throws InterruptedIOException {
            if (!read.add(served.address())) {
                return true;
            }
            to.reread(served.address());
            Optional<Listing> listing = Listing.find(served, limits, to);
            if (listing.isEmpty()) {
                // What is on the web today may be gone tomorrow.
                intake.read(served, (document, bytes) -> to.take(document, Optional.of(bytes)), to);
                return true;
            }
            if (depth == limits.nesting()) {
                to.add(Problem.TOO_NESTED.of(served.address(), "It is listed " + depth + " listings deep."));
                return true;
            }
            long before = failed;
            for (Listing.Entry entry : listing.get().entries()) {
                if (++listed > limits.entries()) {
                    to.add(Problem.TOO_MANY.of(
                            served.address(), "With it more than " + limits.entries() + " pages are listed."));
                    return true;
                }
                entry(served, entry, depth);
            }
            return failed == before;
        }

        private void entry(Served listing, Listing.Entry entry, int depth) throws InterruptedIOException {
            Optional<String> target = WebAddress.find(listing.address(), entry.address());
            if (target.isPresent()) {
                page(new Listing.Entry(target.get(), entry.told(), entry.changed()), depth + 1);
            } else {
                to.add(Problem.BAD_LINK.of(
                        listing.address(),
                        "It lists " + shortened(entry.address()) + ", which is no address of the web."));
            }
        }
    }

    private static Served served(Fetched.Body body, Listing.Entry entry) {
        Metadata address = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Known<>(body.address(), "fetch")),
                Optional.empty());
        return new Served(
                body.address(),
                body.bytes(),
                body.mediaType(),
                body.charset(),
                address.orElse(entry.told()),
                Optional.of(body.retrieved()));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
