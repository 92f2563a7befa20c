package dev.readout.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By which identifiers registers of others know the states. Immutable. */
public final class RegisterStates {
    private final Map<String, String> codes = new HashMap<>();

    private RegisterStates() {}

    /**
     * Reads the {@code register-states} sections of the files.
     *
     * @throws DataException where an entry breaks the format, is of no known state or stands twice, naming file and line
     */
    public static RegisterStates read(DataFiles files) {
        RegisterStates all = new RegisterStates();
        Map<String, NamedState> states = new GazetteerReader(files).states();
        for (DataNode file : files.files()) {
            file.find("register-states").ifPresent(section -> {
                file.get("source").text();
                section.list().forEach(node -> all.add(node, states));
            });
        }
        return all;
    }

    private void add(DataNode node, Map<String, NamedState> states) {
        node.only("register", "id", "code");
        String code = node.get("code").text();
        String id = key(node.get("register").text(), node.get("id").text());
        if (!states.containsKey(code)) {
            throw node.error("no state has the code " + code);
        }
        if (codes.put(id, code) != null) {
            throw node.error("'" + id + "' stands twice");
        }
    }

    /** The code of the state that a register writes so. */
    public Optional<String> find(String register, String id) {
        return Optional.ofNullable(codes.get(key(register, id)));
    }

    private static String key(String register, String id) {
        return register + " " + id;
    }
}
