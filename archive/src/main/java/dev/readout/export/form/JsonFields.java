package dev.readout.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a JSON object, in the order in which they are put; what is not known is no field. */
final class JsonFields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Puts a field, unless the value is an empty {@code Optional}, list, text or object. */
    JsonFields put(String name, Object value) {
        switch (value) {
            case Optional<?> o -> o.ifPresent(v -> put(name, v));
            case List<?> l -> putUnless(l.isEmpty(), name, l);
            case JsonFields f -> putUnless(f.fields.isEmpty(), name, f.fields);
            case LocalDate d -> fields.put(name, d.toString());
            case String s -> putUnless(s.isEmpty(), name, s);
            default -> fields.put(name, value);
        }
        return this;
    }

    private void putUnless(boolean empty, String name, Object value) {
        if (!empty) {
            fields.put(name, value);
        }
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Map<String, Object> map() {
        return fields;
    }

    /** Writes objects one after the other, so that nobody has to hold them all. */
    static final class Lines {
        private final JsonMapper json = JsonMapper.builder().build();
        private final Writer out;
        private boolean started;

        Lines(OutputStream out) {
            this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        }

        /** An object on a line of its own. */
        void line(JsonFields fields) {
            raw(json.writeValueAsString(fields.map()) + "\n");
        }

        /** An object in a list that is open, with a comma before all but the first. */
        void item(JsonFields fields) {
            raw((started ? ",\n" : "\n") + json.writeValueAsString(fields.map()));
            started = true;
        }

        /** JSON as it is. */
        void raw(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void flush() throws IOException {
            out.flush();
        }
    }
}
