package dev.readout.web;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The records of a document, each tied to its words by a link. */
final class Records {
    private static final List<String> DATES = List.of("date", "start", "end", "year", "month", "day");
    private static final List<String> PLACES = List.of("place", "city", "country");

    private Records() {}

    static void write(Html body, Coded coded, ActCodebook codebook) {
        Text text = coded.document().text();
        body.raw("<h2>Engagements</h2>");
        if (coded.engagements().isEmpty()) {
            body.raw("<p class=\"empty\">None reported.</p>");
        }
        coded.engagements().forEach(e -> engagement(body, text, e));
        body.raw("<h2>Acts</h2>");
        if (coded.acts().isEmpty()) {
            body.raw("<p class=\"empty\">None reported.</p>");
        }
        coded.acts().forEach(a -> act(body, text, a, codebook));
    }

    private static void engagement(Html body, Text text, Engagement e) {
        head(body, "engagement", e.id(), lower(e.kind()));
        if (e.status() != Engagement.Status.HELD) {
            body.raw(" ").element("span", "class=\"status\"", lower(e.status()));
        }
        body.raw("</h3><dl>");
        when(body, e.when(), e.inferred());
        String place = String.join(
                ", ",
                List.of(e.place(), e.city(), e.country()).stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
        value(body, "where", place, inferred(e.inferred(), PLACES));
        if (!e.participants().isEmpty()) {
            body.raw("<dt>who</dt><dd><ul>");
            e.participants().forEach(p -> participant(body, p));
            body.raw("</ul></dd>");
        }
        String topics = String.join(
                "; ", e.topics().stream().map(Engagement.Topic::words).toList());
        value(body, "on", topics, "");
        body.raw("</dl>");
        quote(body, text.cut(e.quote()));
        body.raw("<p class=\"why\">rule ").element("code", e.rule()).raw("</p>");
        corrected(body, e.inferred());
        body.raw("</section>\n");
    }

    private static void participant(Html body, Participant p) {
        String shown = p.name().or(p::office).orElse(p.country());
        body.raw("<li title=\"" + Html.escape("resolved by: " + p.rule()) + "\">")
                .text(shown);
        if (!shown.equals(p.country())) {
            body.raw(" ").element("span", "class=\"code\"", p.country());
        }
        p.office()
                .filter(o -> p.name().isPresent())
                .ifPresent(o -> body.raw("<br>").element("small", o));
        body.raw("</li>");
    }

    private static void act(Html body, Text text, Act a, ActCodebook codebook) {
        head(body, "act", a.id(), (a.negated() ? "not " : "") + a.act());
        marks(a).forEach(mark -> body.raw(" ").element("span", "class=\"status\"", mark));
        body.raw("</h3><p class=\"line\">");
        actors(body, a.by(), "nobody named");
        if (!a.target().isEmpty()) {
            body.raw(" <span aria-label=\"to\">→</span> ");
            actors(body, a.target(), "");
        }
        body.raw("</p><dl>");
        if (!a.addressee().isEmpty()) {
            body.raw("<dt>said to</dt><dd>");
            actors(body, a.addressee(), "");
            body.raw("</dd>");
        }
        when(body, a.date(), a.inferred());
        value(body, "about", a.about().map(text::cut).orElse(""), "");
        value(body, "manner", a.manner().orElse(""), "");
        a.engagement().ifPresent(e -> link(body, "in", e));
        a.respondsTo().ifPresent(r -> link(body, "answers", r));
        body.raw("</dl>");
        quote(body, text.cut(a.quote()));
        body.raw("<details class=\"why\"><summary>rule ")
                .element("code", a.rule())
                .raw("</summary>");
        codebook.find(a.act()).ifPresent(entry -> {
            body.element("p", a.act() + ": " + entry.definition() + ".");
            entry.neighbours().forEach(n -> body.element("p", "class=\"neighbour\"", "not " + n));
            body.element(
                    "p",
                    "codebook " + ActCodebook.VERSION + " · PLOVER "
                            + (entry.plover().isEmpty() ? "none" : entry.plover()) + " · CAMEO " + entry.cameo());
        });
        body.raw("</details>");
        corrected(body, a.inferred());
        body.raw("</section>\n");
    }

    /** The fields that a person gave, each with a link to what was said. */
    private static void corrected(Html body, List<Inferred> inferred) {
        for (Inferred i : inferred) {
            if (i.rule().startsWith("correction:")) {
                body.raw("<p class=\"why\">" + Html.escape(i.field()) + " by <a href=\"#"
                                + Html.escape(i.rule().replace(':', '-')) + "\">")
                        .text(i.rule())
                        .raw("</a></p>");
            }
        }
    }

    private static void head(Html body, String kind, String id, String name) {
        body.raw("<section class=\"record " + kind + "\" id=\"" + id + "\" tabindex=\"0\"><h3><a href=\"#in-" + id
                        + "\" title=\"to its words\">")
                .element("span", "class=\"id\"", id)
                .raw(" ")
                .element("span", "class=\"label\"", name)
                .raw("</a>");
    }

    private static List<String> marks(Act a) {
        return List.of(
                        a.tense() == Act.Tense.FUTURE ? "to come" : "",
                        a.restated() ? "restated" : "",
                        a.background() ? "background" : "")
                .stream()
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static void link(Html body, String name, String id) {
        body.raw("<dt>" + name + "</dt><dd>")
                .element("a", "href=\"#" + id + "\"", id)
                .raw("</dd>");
    }

    private static void actors(Html body, List<ActorRef> refs, String none) {
        if (refs.isEmpty()) {
            body.element("span", "class=\"unknown\"", none);
        }
        for (int i = 0; i < refs.size(); i++) {
            ActorRef r = refs.get(i);
            boolean inferred = r.span().isEmpty();
            String of = r.sector().map(s -> "; sector " + s).orElse("")
                    + (r.states().isEmpty() ? "" : "; of " + String.join(", ", r.states()));
            String why = (inferred ? "inferred by: " : "“" + r.designation() + "”, by: ") + r.rule() + of;
            body.raw(i > 0 ? ", " : "")
                    .element(inferred ? "i" : "span", "class=\"code\" title=\"" + Html.escape(why) + "\"", r.code());
        }
    }

    private static void when(Html body, TimeValue when, List<Inferred> inferred) {
        when.start().ifPresent(start -> {
            String end = when.end().orElse(start);
            value(body, "when", end.equals(start) ? start : start + " – " + end, inferred(inferred, DATES));
        });
    }

    private static String inferred(List<Inferred> inferred, List<String> fields) {
        return String.join(
                ", ",
                inferred.stream()
                        .filter(i -> fields.contains(i.field()))
                        .map(i -> i.field() + " by " + i.rule())
                        .distinct()
                        .toList());
    }

    private static void value(Html body, String name, String value, String inferredBy) {
        if (!value.isEmpty()) {
            body.raw("<dt>" + name + "</dt><dd>");
            if (inferredBy.isEmpty()) {
                body.text(value);
            } else {
                body.element("i", value).raw(" ").element("small", "class=\"inferred\"", "inferred: " + inferredBy);
            }
            body.raw("</dd>");
        }
    }

    private static void quote(Html body, String words) {
        body.element("blockquote", words);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
