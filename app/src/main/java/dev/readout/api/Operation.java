package dev.readout.api;

import dev.readout.serve.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be asked.
 *
 * @param path below the interface's own, with its parameters in braces
 * @param id by which programs know it
 * @param summary what is answered, in one line
 * @param role that is needed; absent where none is
 * @param answers the schema of the answer, by media type
 * @param lasting whether the answer is the same until the archive changes
 * @param heavy whether it may take the time and memory of many others
 */
record Operation(
        String method,
        String path,
        String id,
        String summary,
        Optional<Role> role,
        List<Parameter<?>> parameters,
        Map<String, Schema> answers,
        boolean lasting,
        boolean heavy) {
    static final String JSON = "application/json";

    Operation {
        parameters = List.copyOf(parameters);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Reads from the archive. */
    static Operation get(String path, String id, String summary, Schema answer) {
        return new Operation(
                "GET", path, id, summary, Optional.of(Role.READER), List.of(), Map.of(JSON, answer), true, false);
    }

    Operation with(Parameter<?>... more) {
        return with(Arrays.asList(more));
    }

    Operation with(List<? extends Parameter<?>> more) {
        List<Parameter<?>> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Operation(method, path, id, summary, role, all, answers, lasting, heavy);
    }

    /** In another form. */
    Operation as(String mediaType, Schema schema) {
        return new Operation(method, path, id, summary, role, parameters, Map.of(mediaType, schema), lasting, heavy);
    }

    /** In this form too. */
    Operation or(String mediaType, Schema schema) {
        Map<String, Schema> more = new LinkedHashMap<>(answers);
        more.put(mediaType, schema);
        return new Operation(method, path, id, summary, role, parameters, more, lasting, heavy);
    }

    Operation ofThisMoment() {
        return new Operation(method, path, id, summary, role, parameters, answers, false, heavy);
    }

    Operation byAnybody() {
        return new Operation(method, path, id, summary, Optional.empty(), parameters, answers, lasting, heavy);
    }

    Operation takingLong() {
        return new Operation(method, path, id, summary, role, parameters, answers, lasting, true);
    }
}
