package dev.readout.intake;

import dev.readout.document.Issues;
import dev.readout.document.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.dom.SingleBody;

/** Reads the text of an e-mail: each part as the web page or the plain text that it is, one behind the other. */
final class MailReader implements Places {
    private final Chars chars = new Chars(4096);
    private final List<Passage> passages = new ArrayList<>();
    private final List<Origin.Part> paragraphs = new ArrayList<>();
    private boolean deep;

    private MailReader() {}

    static Page read(String name, Mail mail, Limits limits, Furniture furniture, Issues issues) throws IOException {
        MailReader reader = new MailReader();
        for (Mail.Section text : mail.texts()) {
            if (text.entity().getBody() instanceof SingleBody body) {
                try (InputStream in = body.getInputStream()) {
                    String charset = text.entity().getCharset();
                    Chars read = Charsets.readAs(charset == null ? "" : charset, name, in.readAllBytes(), issues)
                            .chars();
                    if (read.size() > 0) {
                        reader.add(
                                text.number(),
                                text.isHtml()
                                        ? HtmlReader.read(read, limits.depth(), furniture)
                                        : TextReader.read(read));
                    }
                }
            }
        }
        // The subject is the title, and a header is no line of the text.
        return new Page(reader.chars, reader.passages, Map.of(), reader.deep, true, reader);
    }

    private void add(String part, Page page) {
        deep |= page.deep();
        int number = 0;
        for (Passage passage : page.passages()) {
            int from = chars.size();
            paragraphs.add(new Origin.Part(part, number++));
            for (int i = passage.from(); i < passage.to(); i++) {
                if (page.chars().start(i) < page.chars().end(i)) {
                    chars.add(page.chars().get(i), paragraphs.size() - 1, paragraphs.size());
                } else {
                    chars.addSynthetic(page.chars().get(i));
                }
            }
            passages.add(passage.moved(from));
            chars.addSynthetic('\n');
        }
    }

    @Override
    public Origin at(Origin.Bytes position) {
        return paragraphs.get((int) position.start());
    }
}
