package dev.readout.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;

/** Hands on the files that come with an e-mail. A picture that is part of the text's layout is none. */
final class MailAttachments {
    private MailAttachments() {}

    static void read(Item item, Unpacking to) throws IOException {
        Mail mail = Mail.read(item.in().readAllBytes());
        Entries entries = new Entries(item, to);
        for (Mail.Section section : mail.attachments()) {
            Optional<String> file = Optional.ofNullable(section.entity().getFilename());
            boolean attached = "attachment".equals(section.entity().getDispositionType());
            Body body = section.entity().getBody();
            if (body instanceof Message inner) {
                byte[] bytes = DefaultMessageWriter.asBytes(inner);
                entries.take(section.number() + ".eml", Entries.Kind.FILE, new ByteArrayInputStream(bytes));
            } else if (body instanceof SingleBody single
                    && (attached || file.filter(FormatFinder::isKnown).isPresent())) {
                try (InputStream in = single.getInputStream()) {
                    entries.take(file.orElse(section.number()), Entries.Kind.FILE, in);
                }
            }
        }
    }
}
