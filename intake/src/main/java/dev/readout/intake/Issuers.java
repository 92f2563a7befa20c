package dev.readout.intake;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows who publishes at which address, whose the state news agencies are, and in which zone an issuer lives. */
final class Issuers {
    private static final Pattern HOST = Pattern.compile("^(?:[a-z]+:)?//([^/:?#]+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, String> agencies = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    private Issuers(List<List<String>> rows) {
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "host" -> hosts.put(row.get(1), row.get(2));
                case "agency" -> agencies.put(row.get(1), row.get(2));
                case "zone" -> zones.put(row.get(1), ZoneId.of(row.get(2)));
                default -> throw new IllegalStateException("issuers.tsv: " + row);
            }
        }
    }

    static Issuers bundled() {
        return new Issuers(TableFile.read("issuers.tsv", 3));
    }

    /** The issuer's code, by the address's host or a domain above it. */
    Optional<String> findByAddress(String address) {
        Matcher matcher = HOST.matcher(address);
        String host = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            if (hosts.containsKey(domain)) {
                return Optional.of(hosts.get(domain));
            }
        }
        return Optional.empty();
    }

    /** The code of the state whose agency a dateline such as "Harbour City, June 3 (KCNA) --" names. */
    Optional<String> findByDateline(String dateline) {
        return agencies.entrySet().stream()
                .filter(a -> Pattern.compile("\\b" + Pattern.quote(a.getKey()) + "\\b")
                        .matcher(dateline)
                        .find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<ZoneId> findZone(String issuer) {
        return Optional.ofNullable(zones.get(issuer));
    }
}
