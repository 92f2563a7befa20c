package dev.readout.intake;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail taken apart.
 *
 * @param message as the library reads it
 * @param texts the parts that are its text, in order; of several forms of one text, the richest that can be read
 * @param attachments the files that come with it, in order
 */
record Mail(Message message, List<Section> texts, List<Section> attachments) {
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(2000)
            .build();

    /**
     * A part.
     *
     * @param number as IMAP counts, such as {@code 1.2}; {@code 1} where there is one part only
     */
    record Section(String number, Entity entity) {
        boolean isHtml() {
            return "text/html".equals(entity.getMimeType());
        }
    }

    /** Counts the parts: each takes a thousand times the memory of the line that makes it. */
    private static final class Bodies extends BasicBodyFactory {
        private static final int MOST = 10_000;

        private int parts;

        Bodies() {
            super(true); // a charset that nobody knows is no reason to lose a part
        }

        @Override
        public TextBody textBody(InputStream in, String charset) throws IOException {
            count();
            return super.textBody(in, charset);
        }

        @Override
        public BinaryBody binaryBody(InputStream in) throws IOException {
            count();
            return super.binaryBody(in);
        }

        private void count() throws IOException {
            if (++parts > MOST) {
                throw new IOException("it has more than " + MOST + " parts");
            }
        }
    }

    static Mail read(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LENIENT);
        builder.setBodyFactory(new Bodies());
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        Mail mail = new Mail(message, new ArrayList<>(), new ArrayList<>());
        mail.sort(new Section(message.isMultipart() ? "" : "1", message));
        return mail;
    }

    private void sort(Section section) {
        if (!(section.entity().getBody() instanceof Multipart parts)) {
            boolean text =
                    isText(section) && !"attachment".equals(section.entity().getDispositionType());
            (text ? texts : attachments).add(section);
            return;
        }
        List<Section> inside = inside(section, parts);
        if (parts.getSubType().equals("alternative")) {
            alternative(inside);
        } else {
            inside.forEach(this::sort);
        }
    }

    /** The last form is the richest; a form that is no text itself may hold one. */
    private void alternative(List<Section> forms) {
        for (int i = forms.size() - 1; i >= 0; i--) {
            if (isText(forms.get(i)) || forms.get(i).entity().isMultipart()) {
                sort(forms.get(i));
                return;
            }
        }
    }

    private static List<Section> inside(Section section, Multipart parts) {
        List<Section> inside = new ArrayList<>();
        String before = section.number().isEmpty() ? "" : section.number() + ".";
        for (Entity part : parts.getBodyParts()) {
            inside.add(new Section(before + (inside.size() + 1), part));
        }
        return inside;
    }

    private static boolean isText(Section section) {
        String type = section.entity().getMimeType();
        return "text/plain".equals(type) || "text/html".equals(type);
    }

    /** What its headers say. */
    Metadata metadata(Issuers issuers) {
        Optional<OffsetDateTime> instant = findInstant();
        return new Metadata(
                instant.map(i -> header("Date", i.toLocalDate())),
                instant.map(i -> header("Date", i)),
                Optional.empty(),
                findIssuer(issuers),
                Optional.empty(),
                find(message.getSubject()).map(subject -> header("Subject", subject)),
                find(message.getMessageId()).map(id -> header("Message-ID", id)),
                Optional.empty());
    }

    /** With the offset as written, which tells the day; the library's own date does not keep it. */
    private Optional<OffsetDateTime> findInstant() {
        Field field = message.getHeader() == null ? null : message.getHeader().getField("Date");
        Date date = message.getDate();
        Optional<OffsetDateTime> written =
                field == null ? Optional.empty() : find(field.getBody()).flatMap(Dates::findInstant);
        return written.or(() -> Optional.ofNullable(date).map(d -> d.toInstant().atOffset(ZoneOffset.UTC)));
    }

    private Optional<Known<String>> findIssuer(Issuers issuers) {
        MailboxList from = message.getFrom();
        return from == null || from.isEmpty()
                ? Optional.empty()
                : find(from.get(0).getDomain())
                        .flatMap(domain -> issuers.findByAddress("https://" + domain + "/"))
                        .map(code -> Known.inferred(code, "issuer-by-sender"));
    }

    private static Optional<String> find(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static <T> Known<T> header(String name, T value) {
        return new Known<>(value, "header:" + name);
    }
}
