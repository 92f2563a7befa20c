package dev.readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads what a page of HTML says of itself: in its meta elements, its JSON-LD, its {@code <time>} and its title. */
final class HtmlFacts {
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    /** What pages that are meant to be XML as well put around a script. */
    private static final Pattern WRAPPING = Pattern.compile("\\A\\s*(?:<!\\[CDATA\\[|<!--)|(?:]]>|-->)\\s*\\z");

    /** What JSON-LD calls the day and the headline, and what we do. */
    private static final Map<String, String> LINKED_KEYS = Map.of("datePublished", "date", "headline", "title");

    // Read once: a query costs more to read than to answer on a small page.
    private static final Evaluator LINKED = QueryParser.parse("script[type*=ld+json]");
    private static final Evaluator META = QueryParser.parse("meta");
    private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical]");
    private static final Evaluator DATED = QueryParser.parse("[itemprop=datePublished], time[pubdate]");
    private static final Evaluator TIME = QueryParser.parse("time");
    private static final Evaluator SCRIPT = QueryParser.parse("script");
    private static final Evaluator TITLE = QueryParser.parse("head title, title");
    private static final Evaluator HEADING = QueryParser.parse("h1, h2");

    private final Map<String, String> facts = new HashMap<>();
    private final List<String> titles = new ArrayList<>();

    private HtmlFacts() {}

    /** By the keys of {@link Page#facts}. */
    static Map<String, String> read(Document page) {
        HtmlFacts read = new HtmlFacts();
        page.select(LINKED).forEach(script -> read.linked(script.data()));
        page.select(META).forEach(read::meta);
        page.select(CANONICAL).forEach(link -> read.add("address", link.attr("href")));
        page.select(DATED).forEach(read::time);
        page.select(TIME).forEach(read::time);
        page.select(SCRIPT).forEach(script -> read.script(script.data()));
        Optional.ofNullable(page.selectFirst(TITLE)).ifPresent(t -> read.add("page-title", t.text()));
        read.chooseTitle(page.select(HEADING).eachText());
        return read.facts;
    }

    private void add(String key, String value) {
        if (key.equals("title") && !value.isBlank()) {
            titles.add(value.strip());
        }
        PageFacts.add(key, value.strip(), facts);
    }

    /** Of several that are told, the first that the page bears out: one may be a description, another meant for sharing. */
    private void chooseTitle(List<String> headings) {
        titles.stream()
                .filter(told -> Stream.concat(Stream.ofNullable(facts.get("page-title")), headings.stream())
                        .anyMatch(shown -> TitleWords.agree(told, shown)))
                .findFirst()
                .ifPresent(told -> facts.put("title", told));
    }

    private void meta(Element meta) {
        for (String naming : new String[] {"property", "name", "itemprop"}) {
            for (String name : meta.attr(naming).split("\\s+")) {
                PageFacts.findKey(name).ifPresent(key -> add(key, meta.attr("content")));
            }
        }
    }

    private void time(Element time) {
        add("date", time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
    }

    /** Scripts of some sites carry the same as JSON-LD without saying so. */
    private void script(String script) {
        Matcher published = PUBLISHED.matcher(script);
        if (published.find()) {
            add("date", published.group(1));
        }
    }

    private void linked(String json) {
        try {
            Map<String, String> told =
                    JsonLibrary.get().texts(WRAPPING.matcher(json).replaceAll(""), LINKED_KEYS.keySet());
            LINKED_KEYS.forEach(
                    (name, key) -> Optional.ofNullable(told.get(name)).ifPresent(text -> add(key, text)));
        } catch (JsonLibrary.NoJsonException e) {
            script(json); // many a page's JSON-LD is none
        }
    }
}
