package dev.readout.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads a file of e-mails, one behind the other, each with a line before it that starts with "From " (RFC 4155). */
final class Mbox {
    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    private final Item file;
    private final Unpacking to;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private boolean tooLarge;
    private int number;

    private Mbox(Item file, Unpacking to) {
        this.file = file;
        this.to = to;
    }

    static void read(Item item, Unpacking to) throws IOException {
        Mbox mbox = new Mbox(item, to);
        LineReader lines = new LineReader(item.in(), 0, to.limits().bytes());
        boolean afterBlank = true;
        for (Optional<LineReader.Line> next = lines.findNext(); next.isPresent(); next = lines.findNext()) {
            LineReader.Line line = next.get();
            if (afterBlank && startsMail(line.bytes())) {
                mbox.end();
                mbox.number++;
            } else {
                mbox.add(line);
            }
            afterBlank = line.isBlank();
        }
        mbox.end();
    }

    private static boolean startsMail(byte[] line) {
        return line.length > FROM.length && java.util.Arrays.equals(line, 0, FROM.length, FROM, 0, FROM.length);
    }

    private void add(LineReader.Line line) {
        tooLarge |= line.tooLong()
                || mail.size() + line.bytes().length > to.limits().bytes();
        if (tooLarge) {
            mail.reset();
        } else {
            mail.writeBytes(line.bytes());
            mail.write('\n');
        }
    }

    private void end() throws IOException {
        String path = Integer.toString(number);
        if (tooLarge) {
            to.add(Problem.TOO_LARGE.of(
                    file.nameOf(path), "The e-mail has more than " + to.limits().bytes() + " bytes."));
        } else if (mail.size() > 0) {
            ByteArrayInputStream bytes = new ByteArrayInputStream(mail.toByteArray());
            to.take(new Item(file.nameOf(path), path + ".eml", file.inherited(), bytes));
        }
        mail.reset();
        tooLarge = false;
    }
}
