package dev.readout.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Sets aside what stands in an article and looks like no part of it: lists of links, forms, boxes with little text. */
final class Trimming {
    private static final String LOOKED_AT = "form, fieldset, table, ul, div, section";

    /** Who has so many commas is text. */
    private static final int COMMAS = 10;

    private final Measures measures;
    private final ArticleHints hints;
    private final boolean weights;
    private final Map<Element, String> reasons;
    private final Map<Element, Boolean> tables = new HashMap<>();

    Trimming(Measures measures, ArticleHints hints, boolean weights, Map<Element, String> reasons) {
        this.measures = measures;
        this.hints = hints;
        this.weights = weights;
        this.reasons = reasons;
    }

    void trim(Collection<Element> roots) {
        for (Element root : roots) {
            List<Element> inner = root.select(LOOKED_AT);
            for (Element element : inner.reversed()) {
                if (element != root && measures.get(element).letters > 0) {
                    findReason(element).ifPresent(reason -> {
                        reasons.put(element, reason);
                        measures.remove(element);
                    });
                }
            }
        }
    }

    private Optional<String> findReason(Element element) {
        if (isIn(element, "code") || isInData(element)) {
            return Optional.empty();
        }
        int weight = weights ? hints.weight(element) : 0;
        if (weight < 0) {
            return Optional.of("related");
        }
        Measure in = measures.get(element);
        return in.commas < COMMAS && isNoText(element, in, weight) ? Optional.of("related") : Optional.empty();
    }

    private static boolean isNoText(Element element, Measure in, int weight) {
        boolean figure = isIn(element, "figure");
        boolean list = Set.of("ul", "ol").contains(element.normalName()) || in.listDensity() > 0.9;
        double links = in.linkDensity();
        return (!figure && in.images > 1 && in.paragraphs * 2 < in.images)
                || (!list && in.items - 100 > in.paragraphs)
                || in.inputs > in.paragraphs / 3
                || (!list
                        && !figure
                        && in.headingDensity() < 0.9
                        && in.letters < 25
                        && links > 0
                        && (in.images == 0 || in.images > 2))
                || (!list && weight < 25 && links > 0.2)
                || (weight >= 25 && links > 0.5)
                || (in.embeds == 1 && in.letters < 75)
                || in.embeds > 1;
    }

    private static boolean isIn(Element element, String name) {
        return element.closest(name) != null;
    }

    private boolean isInData(Element element) {
        Element table = element.closest("table");
        return table != null && tables.computeIfAbsent(table, Trimming::isData);
    }

    private static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")) {
            return false;
        }
        if (table.hasAttr("summary")
                || !table.select("caption, col, colgroup, tfoot, thead, th").isEmpty()) {
            return true;
        }
        Elements rows = table.select("tr");
        int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        return table.select("table").size() == 1 && (rows.size() >= 10 || columns > 4 || rows.size() * columns > 10);
    }
}
