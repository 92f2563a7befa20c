package dev.readout.web;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The records of a document, each tied to its words by a link. */
final class Records {
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
        body.raw("<section class=\"record engagement\" id=\"" + e.id() + "\" tabindex=\"0\"><h3><a href=\"#in-" + e.id()
                        + "\">")
                .element("span", "class=\"id\"", e.id())
                .text(" " + lower(e.kind()))
                .raw("</a> ")
                .element("span", "class=\"status\"", lower(e.status()))
                .raw("</h3><dl>");
        when(body, e.when(), e.inferred());
        String place = String.join(
                ", ",
                List.of(e.place(), e.city(), e.country()).stream()
                        .flatMap(o -> o.stream())
                        .toList());
        value(body, "where", place, inferred(e.inferred(), "country"));
        body.raw("<dt>who</dt><dd><ul>");
        for (Participant p : e.participants()) {
            body.raw("<li title=\"" + Html.escape("resolved by: " + p.rule()) + "\">")
                    .text(p.name().orElse(p.office().orElse(p.country())))
                    .raw(" ")
                    .element("span", "class=\"code\"", p.country());
            p.office()
                    .filter(o -> p.name().isPresent())
                    .ifPresent(o -> body.raw(" ").element("small", o));
            body.raw("</li>");
        }
        body.raw("</ul></dd></dl>");
        quote(body, text.cut(e.quote()));
        body.element("p", "class=\"why\"", "rule " + e.rule()).raw("</section>\n");
    }

    private static void act(Html body, Text text, Act a, ActCodebook codebook) {
        body.raw("<section class=\"record act\" id=\"" + a.id() + "\" tabindex=\"0\"><h3><a href=\"#in-" + a.id()
                        + "\">")
                .element("span", "class=\"id\"", a.id())
                .raw(" ")
                .element("span", "class=\"label\"", (a.negated() ? "not " : "") + a.act())
                .raw("</a></h3><p class=\"line\">");
        actors(body, a.by(), "nobody named");
        body.raw(" <span aria-label=\"to\">→</span> ");
        actors(body, a.target(), "–");
        body.raw("</p><dl>");
        if (!a.addressee().isEmpty()) {
            body.raw("<dt>said to</dt><dd>");
            actors(body, a.addressee(), "");
            body.raw("</dd>");
        }
        when(body, a.date(), a.inferred());
        String marks = String.join(
                ", ",
                List.of(
                                a.tense() == Act.Tense.PAST ? "" : lower(a.tense()),
                                a.restated() ? "restated" : "",
                                a.background() ? "background" : "")
                        .stream()
                        .filter(w -> !w.isEmpty())
                        .toList());
        value(body, "marked", marks, "");
        a.engagement().ifPresent(e -> body.raw("<dt>in</dt><dd><a href=\"#" + e + "\">" + e + "</a></dd>"));
        a.respondsTo().ifPresent(r -> body.raw("<dt>answers</dt><dd><a href=\"#" + r + "\">" + r + "</a></dd>"));
        body.raw("</dl>");
        quote(body, text.cut(a.quote()));
        body.raw("<details class=\"why\"><summary>Why this code?</summary>");
        codebook.find(a.act()).ifPresent(entry -> {
            body.element("p", a.act() + ": " + entry.definition() + ".");
            entry.neighbours().forEach(n -> body.element("p", "class=\"neighbour\"", n));
        });
        body.element("p", "rule " + a.rule()).raw("</details></section>\n");
    }

    private static void actors(Html body, List<ActorRef> refs, String none) {
        if (refs.isEmpty()) {
            body.element("span", "class=\"unknown\"", none);
        }
        for (int i = 0; i < refs.size(); i++) {
            ActorRef r = refs.get(i);
            boolean inferred = r.span().isEmpty();
            String why = (inferred ? "inferred by: " : "“" + r.designation() + "”, by: ") + r.rule();
            body.raw(i > 0 ? ", " : "")
                    .element(inferred ? "i" : "span", "class=\"code\" title=\"" + Html.escape(why) + "\"", r.code());
        }
    }

    private static void when(Html body, TimeValue when, List<Engagement.Inferred> inferred) {
        String rule = String.join(
                ", ",
                inferred.stream()
                        .filter(i -> !Objects.equals(i.field(), "country"))
                        .map(i -> i.field() + " by " + i.rule())
                        .toList());
        when.start().ifPresent(start -> {
            String end = when.end().orElse(start);
            value(body, "when", end.equals(start) ? start : start + " – " + end, rule);
        });
    }

    private static String inferred(List<Engagement.Inferred> inferred, String field) {
        return inferred.stream()
                .filter(i -> i.field().equals(field))
                .map(i -> i.field() + " by " + i.rule())
                .findFirst()
                .orElse("");
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
