package dev.readout.api;

import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Leads a request to what answers it. */
final class Router {
    private final String root;
    private final List<Endpoint> endpoints;

    /** @param root that all addresses begin with */
    Router(String root, List<Endpoint> endpoints) {
        this.root = root;
        this.endpoints = List.copyOf(endpoints);
    }

    /** @param path values of the parameters of the path */
    record Way(Endpoint endpoint, Map<String, String> path) {}

    /**
     * @param path as it stands in the address
     * @throws ProblemException where nothing is there, or not with this method
     */
    Way find(String method, String path) {
        List<Way> ways = ways(path);
        if (ways.isEmpty()) {
            throw new ProblemException(Problem.notFound(
                    "Nothing is served at this address; " + root + "/openapi.json tells all that is."));
        }
        String asked = method.equals("HEAD") ? "GET" : method;
        return ways.stream()
                .filter(way -> way.endpoint().operation().method().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notAllowed(method, allowed(ways))));
    }

    /** The methods that are allowed at an address, by commas; none where nothing is there. */
    String allowed(String path) {
        return allowed(ways(path));
    }

    private static String allowed(List<Way> ways) {
        TreeSet<String> methods = new TreeSet<>();
        for (Way way : ways) {
            methods.add(way.endpoint().operation().method());
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private List<Way> ways(String path) {
        if (!path.startsWith(root + "/")) {
            return List.of();
        }
        String[] parts = path.substring(root.length() + 1).split("/", -1);
        List<Way> ways = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            match(endpoint.operation().path().substring(1).split("/"), parts)
                    .ifPresent(values -> ways.add(new Way(endpoint, values)));
        }
        return ways;
    }

    private static Optional<Map<String, String>> match(String[] pattern, String[] parts) {
        if (pattern.length != parts.length) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{")) {
                values.put(pattern[i].substring(1, pattern[i].length() - 1), QueryString.decoded(parts[i]));
            } else if (!pattern[i].equals(parts[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
