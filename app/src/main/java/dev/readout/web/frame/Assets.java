package dev.readout.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Style sheets, scripts and other files that pages load. The address of each names its content, so that a browser may keep it. */
final class Assets {
    static final String ROOT = "/lib/";
    private static final int HASH = 12;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}\\.(css|js|svg|json)");
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String OWN = "/dev/readout/web/assets/";

    /** Libraries of others, each as one whole file. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "htmx.js", WEBJARS + "htmx.org/2.0.8/dist/htmx.min.js",
            "d3.js", WEBJARS + "d3/7.9.0/dist/d3.min.js",
            "cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    /** Made, not stored. */
    private static final Map<String, Supplier<String>> MADE = Map.of("light.css", LightSheet::css);

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /** @param hash of its bytes, in its address */
    record Asset(String name, String hash, String type, byte[] bytes) {
        String address() {
            return ROOT + hash + "/" + name;
        }
    }

    /** @throws IllegalStateException where the program has no such file */
    Asset get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the program lacks its own " + name));
    }

    Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(read.get(name)).or(() -> {
            Optional<Asset> asset = read(name);
            asset.ifPresent(a -> read.put(name, a));
            return asset;
        });
    }

    private static Optional<Asset> read(String name) {
        if (MADE.containsKey(name)) {
            return Optional.of(asset(name, MADE.get(name).get().getBytes(StandardCharsets.UTF_8)));
        }
        try (InputStream in = Assets.class.getResourceAsStream(LIBRARIES.getOrDefault(name, OWN + name))) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(asset(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asset asset(String name, byte[] bytes) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new Asset(name, hash(bytes), type, bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
