package dev.readout.api;

import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Reads what stands in an address, and takes nothing for another thing: what is not as it should be is a problem. */
final class QueryString {
    private QueryString() {}

    /** Each name with its value, in their order. */
    static void read(String query, BiConsumer<String, String> each) {
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                each.accept(decoded(plus(name)), equals < 0 ? "" : decoded(plus(pair.substring(equals + 1))));
            }
        }
    }

    private static String plus(String form) {
        return form.replace('+', ' ');
    }

    /** @throws ProblemException where a percent sign begins no byte, or the bytes are no UTF-8 */
    static String decoded(String told) {
        ByteBuffer bytes = ByteBuffer.allocate(told.length() * 4);
        for (int i = 0; i < told.length(); ) {
            int point = told.codePointAt(i);
            if (point == '%') {
                bytes.put((byte) (digit(told, i + 1) * 16 + digit(told, i + 2)));
                i += 3;
            } else {
                bytes.put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.badRequest("The address holds bytes that are no UTF-8."));
        }
    }

    private static int digit(String told, int at) {
        int digit = at < told.length() && told.charAt(at) < 128 ? Character.digit(told.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new ProblemException(
                    Problem.badRequest("The address holds a percent sign that two hexadecimal digits do not follow."));
        }
        return digit;
    }
}
