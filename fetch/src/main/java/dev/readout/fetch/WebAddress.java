package dev.readout.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as people and pages write them, and writes each in one way. */
public final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]@]+)(?::(\\d{0,5}))?");

    private WebAddress() {}

    /** Whether somebody who writes this means an address on the web, however broken, and not a file. */
    public static boolean isMeant(String text) {
        return text.matches("(?is)https?://.*");
    }

    /**
     * One address in the form in which it is asked for: scheme and host in small letters and in ASCII, what may not stand in an
     * address escaped, no port that goes without saying, and nothing behind {@code #}.
     *
     * @return empty where it is no address of http or https, or one with a name and password in it
     */
    public static Optional<String> find(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = group(parts, 1).toLowerCase(Locale.ROOT);
        Matcher authority = AUTHORITY.matcher(group(parts, 2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        String port = group(authority, 2);
        boolean usual = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        String rest = group(parts, 3);
        return findHost(group(authority, 1))
                .map(host -> scheme + "://" + host + (usual ? "" : ":" + port) + (rest.startsWith("/") ? "" : "/")
                        + escaped(rest))
                .filter(WebAddress::isSound);
    }

    /**
     * Where a link leads.
     *
     * @param base the address of the page with the link
     * @return empty where it leads to nothing that can be fetched
     */
    public static Optional<String> find(String base, String link) {
        String told = link.strip();
        if (isMeant(told)) {
            return find(told);
        }
        try {
            return find(URI.create(base).resolve(new URI(escaped(told))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String group(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group)).orElse("");
    }

    private static Optional<String> findHost(String host) {
        try {
            String name = host.startsWith("[") ? host : IDN.toASCII(host);
            return name.isEmpty() ? Optional.empty() : Optional.of(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSound(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= 65535;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What an address may not hold, in the way that browsers write it. A percent sign with no number behind it is one. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String signs = text.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
        for (byte b : signs.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean plain = b > 0x20 && b < 0x7F && "\"<>\\^`{|}[]".indexOf(b) < 0;
            escaped.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return escaped.toString();
    }
}
