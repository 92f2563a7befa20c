package dev.readout.api;

import dev.readout.serve.Caller;
import dev.readout.serve.Problem;
import dev.readout.serve.Problem.Fault;
import dev.readout.serve.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request whose parameters are all known and all have a value that they may have.
 *
 * @param values of each parameter, as told
 * @param form the media type of the answer that is liked best
 * @param body what was sent, where the operation reads that
 */
record Asked(Caller caller, Map<String, List<String>> values, String form, Optional<Body> body) {

    /**
     * Checks each parameter; tells all faults at once.
     *
     * @param path values of the parameters of the path
     * @param query the query as it stands in the address
     * @throws ProblemException where one is unknown, or not what it may be
     */
    static Asked of(Caller caller, Operation operation, Map<String, String> path, Optional<String> query, String form) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        QueryString.read(query.orElse(""), (name, value) -> {
            if (operation.parameters().stream()
                    .anyMatch(p -> isOfQuery(p) && p.name().equals(name))) {
                told.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            } else {
                faults.add(new Fault(shown(name), "is not known here", "one of " + names(operation)));
            }
        });
        path.forEach((name, value) -> told.put(name, List.of(value)));
        operation.parameters().forEach(p -> faults.addAll(faults(p, told.getOrDefault(p.name(), List.of()))));
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.badParameters(
                    faults.stream().distinct().limit(Parameter.MOST).toList()));
        }
        return new Asked(caller, told, form, Optional.empty());
    }

    private static boolean isOfQuery(Parameter<?> parameter) {
        return parameter.place() == Parameter.Place.QUERY;
    }

    private static String names(Operation operation) {
        String names = operation.parameters().stream()
                .filter(Asked::isOfQuery)
                .map(Parameter::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static List<Fault> faults(Parameter<?> p, List<String> values) {
        List<Fault> faults = new ArrayList<>();
        if (p.required() && values.isEmpty()) {
            faults.add(new Fault(p.name(), "is missing", p.kind().allowed()));
        }
        int most = p.repeated() ? Parameter.MOST : 1;
        if (values.size() > most) {
            faults.add(new Fault(p.name(), "is given " + values.size() + " times", "at most " + most));
        }
        if (values.stream().anyMatch(v -> p.kind().read(v).isEmpty())) {
            faults.add(new Fault(p.name(), "is not what it may be", p.kind().allowed()));
        }
        return faults;
    }

    static String shown(String name) {
        int most = 40;
        return name.length() <= most ? name : name.substring(0, most) + "…";
    }

    Asked with(Body sent) {
        return new Asked(caller, values, form, Optional.of(sent));
    }

    /** Of an operation to which something is sent. */
    Body sent() {
        return body.orElseThrow();
    }

    <T> Optional<T> find(Parameter<T> parameter) {
        return list(parameter).stream().findFirst();
    }

    /** Of a parameter of the path, which is always there. */
    <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow();
    }

    boolean is(Parameter<Boolean> flag) {
        return find(flag).orElse(false);
    }

    <T> List<T> list(Parameter<T> parameter) {
        return values.getOrDefault(parameter.name(), List.of()).stream()
                .map(told -> parameter.kind().read(told).orElseThrow())
                .toList();
    }

    /** Of a parameter whose value may not stand beside the others. */
    static ProblemException refuse(Parameter<?> parameter, String reason, String allowed) {
        return new ProblemException(Problem.badParameters(List.of(new Fault(parameter.name(), reason, allowed))));
    }
}
