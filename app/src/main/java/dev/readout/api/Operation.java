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
 * @param sent what a request brings with it
 * @param statuses what an answer may be, each in a sentence; the first is the usual one
 * @param answers the schema of the answer, by media type; none where its form is not asked
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
        Optional<Sent> sent,
        Map<Integer, String> statuses,
        Map<String, Schema> answers,
        boolean lasting,
        boolean heavy) {
    static final String JSON = "application/json";

    Operation {
        parameters = List.copyOf(parameters);
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    private static Operation of(String method, String path, String id, String summary, Role role, Schema answer) {
        return new Operation(
                method,
                path,
                id,
                summary,
                Optional.of(role),
                List.of(),
                Optional.empty(),
                Map.of(200, summary),
                Map.of(JSON, answer),
                false,
                false);
    }

    /** Reads from the archive. */
    static Operation get(String path, String id, String summary, Schema answer) {
        return of("GET", path, id, summary, Role.READER, answer).untilTheArchiveChanges();
    }

    /** Adds something. */
    static Operation post(String path, String id, String summary, Role role, Sent sent, Schema answer) {
        return of("POST", path, id, summary, role, answer).with(sent);
    }

    /** Ends something. */
    static Operation delete(String path, String id, String summary, Role role, Schema answer) {
        return of("DELETE", path, id, summary, role, answer);
    }

    Operation with(Parameter<?>... more) {
        return with(Arrays.asList(more));
    }

    Operation with(List<? extends Parameter<?>> more) {
        List<Parameter<?>> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Operation(method, path, id, summary, role, all, sent, statuses, answers, lasting, heavy);
    }

    private Operation with(Sent other) {
        return new Operation(
                method, path, id, summary, role, parameters, Optional.of(other), statuses, answers, lasting, heavy);
    }

    /** With other answers than the usual one. */
    Operation answering(Map<Integer, String> others) {
        return new Operation(method, path, id, summary, role, parameters, sent, others, answers, lasting, heavy);
    }

    /** In another form. */
    Operation as(String mediaType, Schema schema) {
        return with(Map.of(mediaType, schema));
    }

    /** In this form too. */
    Operation or(String mediaType, Schema schema) {
        Map<String, Schema> more = new LinkedHashMap<>(answers);
        more.put(mediaType, schema);
        return with(more);
    }

    /** In these forms. */
    Operation with(Map<String, Schema> others) {
        return new Operation(method, path, id, summary, role, parameters, sent, statuses, others, lasting, heavy);
    }

    private Operation untilTheArchiveChanges() {
        return new Operation(method, path, id, summary, role, parameters, sent, statuses, answers, true, heavy);
    }

    Operation ofThisMoment() {
        return new Operation(method, path, id, summary, role, parameters, sent, statuses, answers, false, heavy);
    }

    Operation byAnybody() {
        return by(Optional.empty());
    }

    Operation by(Role other) {
        return by(Optional.of(other));
    }

    private Operation by(Optional<Role> other) {
        return new Operation(method, path, id, summary, other, parameters, sent, statuses, answers, lasting, heavy);
    }

    Operation takingLong() {
        return new Operation(method, path, id, summary, role, parameters, sent, statuses, answers, lasting, true);
    }
}
