package dev.readout.api;

import dev.readout.serve.Problem;
import dev.readout.serve.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The description of the interface in OpenAPI 3.1, made of the operations themselves. */
final class OpenApi {
    private static final Map<String, String> PROBLEMS = problems();

    private OpenApi() {}

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("400", "A parameter is unknown or not what it may be.");
        problems.put("401", "A token is needed.");
        problems.put(
                "403", "The token does not allow this, or the server was called by a name that is none of its own.");
        problems.put("404", "There is no such thing.");
        problems.put("406", "The answer is not to be had in a form that is asked for.");
        problems.put("409", "Another thing is in the way: the detail says what, and what to do.");
        problems.put("413", "The body is too large.");
        problems.put("415", "The body is in a form that is not read.");
        problems.put("422", "What was sent does not fit, or the answer takes too long.");
        problems.put("429", "Too many requests.");
        problems.put("500", "The program failed; the log says more.");
        return problems;
    }

    static Map<String, Object> of(List<Endpoint> endpoints, String version) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints) {
            Operation operation = endpoint.operation();
            Map<String, Object> methods = new LinkedHashMap<>();
            if (paths.get(operation.path()) instanceof Map<?, ?> before) {
                before.forEach((method, described) -> methods.put(String.valueOf(method), described));
            }
            methods.put(operation.method().toLowerCase(Locale.ROOT), operation(operation));
            paths.put(operation.path(), methods);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("openapi", "3.1.0");
        all.put("info", info(version));
        all.put("servers", List.of(Map.of("url", Api.ROOT)));
        all.put("paths", paths);
        all.put("components", components());
        return all;
    }

    private static Map<String, Object> info(String version) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Readout");
        info.put("version", version);
        info.put(
                "description",
                "What governments publish about their diplomacy, as a record of facts, each with the words that say so."
                        + " Spans are half-open, in Unicode code points of the document's text.");
        info.put("license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return info;
    }

    private static Map<String, Object> components() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Schemas.all().forEach((name, schema) -> schemas.put(name, schema.json()));
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas);
        components.put(
                "securitySchemes",
                Map.of(
                        "token",
                        Map.of(
                                "type", "http",
                                "scheme", "bearer",
                                "description",
                                        "Made by 'readout token add'. Not needed on the machine itself while there is none.")));
        return components;
    }

    private static Map<String, Object> operation(Operation operation) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.id());
        described.put("summary", operation.summary());
        described.put("tags", List.of(operation.path().split("/")[1]));
        described.put("x-role", operation.role().map(Role::word));
        described.put("security", operation.role().map(OpenApi::security).orElse(List.of(Map.of())));
        described.put(
                "parameters",
                operation.parameters().stream().map(OpenApi::parameter).toList());
        operation.sent().ifPresent(sent -> described.put("requestBody", body(sent)));
        described.put("responses", responses(operation));
        return described;
    }

    /** Whoever only reads needs no token where there is none. */
    private static List<Map<String, Object>> security(Role role) {
        Map<String, Object> token = Map.of("token", List.of());
        return role == Role.READER ? List.of(token, Map.of()) : List.of(token);
    }

    private static Map<String, Object> body(Sent sent) {
        Map<String, Object> content = new LinkedHashMap<>();
        sent.forms().forEach((mediaType, schema) -> {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("schema", schema.json());
            if (mediaType.equals(Operation.JSON)) {
                form.put("example", sent.example());
            }
            content.put(mediaType, form);
        });
        return Map.of("required", true, "content", content);
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("in", Kind.word(parameter.place()));
        described.put("required", parameter.required());
        described.put("description", parameter.description());
        described.put("schema", schema(parameter));
        if (parameter.repeated()) {
            described.put("style", "form");
            described.put("explode", true);
        }
        described.put("example", parameter.repeated() ? List.of(parameter.example()) : parameter.example());
        return described;
    }

    private static Map<String, Object> schema(Parameter<?> parameter) {
        if (!parameter.repeated()) {
            return parameter.kind().schema();
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", parameter.kind().schema());
        list.put("maxItems", Parameter.MOST);
        return list;
    }

    private static Map<String, Object> responses(Operation operation) {
        Map<String, Object> content = new LinkedHashMap<>();
        operation.answers().forEach((mediaType, schema) -> content.put(mediaType, Map.of("schema", schema.json())));
        Map<String, Object> responses = new LinkedHashMap<>();
        operation
                .statuses()
                .forEach((status, description) -> responses.put(
                        Integer.toString(status), Map.of("description", description, "content", content)));
        if (operation.lasting()) {
            responses.put("304", Map.of("description", "The archive has not changed since."));
        }
        Map<String, Object> problem = Map.of(
                Problem.MEDIA_TYPE, Map.of("schema", Schema.named("Problem").json()));
        PROBLEMS.forEach(
                (status, description) -> responses.put(status, Map.of("description", description, "content", problem)));
        return responses;
    }
}
