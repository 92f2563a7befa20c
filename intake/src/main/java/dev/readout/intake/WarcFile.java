package dev.readout.intake;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Reads the pages of an archive of the web. Pictures and the like are counted, not listed one by one. */
final class WarcFile {
    private static final int OK = 200;

    private final Item file;
    private final Unpacking to;
    private final Map<String, Integer> passedOver = new TreeMap<>();

    private WarcFile(Item file, Unpacking to) {
        this.file = file;
        this.to = to;
    }

    static void read(Item item, Unpacking to) throws IOException {
        WarcFile warc = new WarcFile(item, to);
        try (WarcReader reader = new WarcReader(piecemeal(item.in()))) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                warc.record(next.get());
            }
        } finally {
            warc.reportPassedOver();
        }
    }

    /**
     * Gives what is there before it looks for more: whoever fills a whole buffer loses what he has when the file turns out
     * to be truncated.
     */
    private static InputStream piecemeal(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int available() {
                return 0;
            }
        };
    }

    private void record(WarcRecord record) throws IOException {
        switch (record) {
            case WarcResponse response -> response(response);
            case WarcResource resource ->
                body(resource, resource.contentType().base().toString(), resource.body());
            default -> {
                // Requests, notes of the crawler and repetitions hold no page.
            }
        }
    }

    private void response(WarcResponse response) throws IOException {
        HttpResponse http;
        MessageBody body;
        try {
            http = response.http();
            body = http.bodyDecoded();
        } catch (ParsingException | IllegalArgumentException e) {
            to.add(Problem.DAMAGED.of(
                    file.nameOf(response.target()), "It is no answer of HTTP: " + Problem.reason(e) + "."));
            return;
        }
        if (http.status() == OK) {
            body(response, http.contentType().base().toString(), body);
        } else {
            passedOver.merge("status " + http.status(), 1, Integer::sum);
        }
    }

    private void body(WarcTargetRecord record, String type, MessageBody body) throws IOException {
        String kind = type.toLowerCase(Locale.ROOT);
        Optional<String> ending = MediaTypes.findEnding(kind);
        if (ending.isEmpty()) {
            passedOver.merge(kind, 1, Integer::sum);
            return;
        }
        String name = file.nameOf(record.target());
        if (!record.truncated().equals(WarcTruncationReason.NOT_TRUNCATED)) {
            to.add(Problem.CUT_OFF.of(name, "Whoever archived the page broke off."));
        }
        Metadata inherited = file.inherited();
        Metadata told = new Metadata(
                inherited.published(),
                inherited.instant(),
                inherited.zone(),
                inherited.issuer(),
                Optional.of(new Known<>(record.target(), "warc")),
                inherited.title());
        to.take(new Item(name, "page" + ending.get(), told, to.expanded(name, body.stream())), record.date());
    }

    private void reportPassedOver() {
        if (!passedOver.isEmpty()) {
            String kinds = passedOver.entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .collect(Collectors.joining(", "));
            to.add(Problem.PASSED_OVER.of(
                    file.name(), "Records that hold no document were passed over: " + kinds + "."));
        }
    }
}
