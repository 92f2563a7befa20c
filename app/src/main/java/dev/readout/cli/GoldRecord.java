package dev.readout.cli;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Crossing;
import dev.readout.coding.Crosswalk;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.MechanismMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A coding in the format of the codebook for people: one object a document. What is not known is an empty
 * {@code Optional} or list.
 */
final class GoldRecord {
    private static final int LONGEST_NAME = 150;

    private final Coded coded;
    private final Text text;
    private final Optional<Crosswalk> crosswalk;
    private final boolean full;

    private GoldRecord(Coded coded, Optional<Crosswalk> crosswalk) {
        this.coded = coded;
        this.text = coded.document().text();
        this.crosswalk = crosswalk;
        this.full = crosswalk.isPresent();
    }

    /** The format's fields, and the rules. */
    static Map<String, Object> of(Coded coded) {
        return new GoldRecord(coded, Optional.empty()).document();
    }

    /** More fields: where the words stand, how actors are named, what made the coding, the codes of other schemes. */
    static Function<Coded, Map<String, Object>> full(Crosswalk crosswalk) {
        return coded -> new GoldRecord(coded, Optional.of(crosswalk)).document();
    }

    private Map<String, Object> document() {
        Document document = coded.document();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", fileName(document.name()));
        fields.put("codebook", ActCodebook.VERSION);
        fields.put("issuer", document.metadata().issuer().map(Known::value));
        fields.put(
                "published", document.metadata().published().map(k -> k.value().toString()));
        if (full) {
            fields.put("title", document.metadata().title().map(Known::value));
            fields.put("address", document.metadata().address().map(Known::value));
            fields.put("id", document.metadata().id().map(Known::value));
            fields.put("version", document.metadata().version().map(Known::value));
            fields.put("snapshot_hash", document.snapshot().hash());
            fields.put("text_hash", text.hash());
            fields.put("extractor", text.extractor());
            fields.put("fingerprint", coded.fingerprint());
        }
        fields.put(
                "engagements",
                coded.engagements().stream().map(this::engagement).toList());
        fields.put("acts", coded.acts().stream().map(this::act).toList());
        if (full) {
            fields.put(
                    "mechanisms",
                    coded.mechanisms().stream().map(this::mechanism).toList());
        }
        return fields;
    }

    private Map<String, Object> mechanism(MechanismMention m) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", m.name());
        fields.put("kind", lower(m.kind()));
        fields.put("edition", m.edition());
        fields.put("words", text.cut(m.span()));
        fields.put("words_span", List.of(m.span().start(), m.span().end()));
        fields.put("rule", m.rule());
        return fields;
    }

    static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private Map<String, Object> engagement(Engagement e) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", e.id());
        fields.put("kind", lower(e.kind()));
        fields.put("status", lower(e.status()));
        fields.put("start", e.when().start());
        fields.put("end", e.when().end());
        fields.put("precision", e.when().precision());
        inferred(fields, e.inferred());
        fields.put("place", e.place());
        fields.put("city", e.city());
        fields.put("country", e.country());
        fields.put(
                "participants",
                e.participants().stream().map(GoldRecord::participant).toList());
        fields.put("topics", e.topics().stream().map(Engagement.Topic::words).toList());
        evidence(fields, e.trigger(), e.quote());
        fields.put("rule", e.rule());
        crosswalk.ifPresent(c -> crossing(fields, c.find(e, coded.acts(), text)));
        return fields;
    }

    private static Map<String, Object> participant(Participant p) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", p.name());
        fields.put("office", p.office());
        fields.put("country", p.country());
        return fields;
    }

    private Map<String, Object> act(Act a) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", a.id());
        fields.put("act", a.act());
        actors(fields, "by", a.by());
        actors(fields, "target", a.target());
        actors(fields, "addressee", a.addressee());
        fields.put("negated", a.negated());
        fields.put("tense", lower(a.tense()));
        fields.put("background", a.background());
        fields.put("restated", a.restated());
        fields.put("date", a.date().start());
        fields.put("engagement", a.engagement());
        fields.put("about", a.about().map(text::cut));
        fields.put("responds_to", a.respondsTo());
        inferred(fields, a.inferred());
        if (full) {
            fields.put("claimants", a.claimants());
            fields.put("manner", a.manner());
        }
        evidence(fields, a.trigger(), a.quote());
        fields.put("rule", a.rule());
        crosswalk.ifPresent(c -> crossing(fields, Crosswalk.isInEngagement(a) ? Optional.empty() : c.find(a, text)));
        return fields;
    }

    /** The codes of other schemes; all empty where the fact has no row of its own there. */
    private static void crossing(Map<String, Object> fields, Optional<Crossing> row) {
        Optional<Crossing.Plover> plover = row.flatMap(Crossing::plover);
        Optional<Crossing.Cameo> cameo = row.flatMap(Crossing::cameo);
        fields.put("plover", plover.map(Crossing.Plover::type));
        fields.put("plover_mode", plover.flatMap(Crossing.Plover::mode));
        fields.put("contexts", plover.map(Crossing.Plover::contexts).orElse(List.of()));
        fields.put("plover_quad", plover.map(p -> lower(p.quad())));
        fields.put("plover_score", plover.map(Crossing.Plover::score));
        fields.put("cameo", cameo.map(Crossing.Cameo::code));
        fields.put("cameo_quad", cameo.flatMap(Crossing.Cameo::quad).map(GoldRecord::lower));
        fields.put("goldstein", cameo.flatMap(Crossing.Cameo::goldstein));
    }

    private void actors(Map<String, Object> fields, String role, List<ActorRef> actors) {
        fields.put(role, actors.stream().map(ActorRef::code).distinct().toList());
        if (full) {
            fields.put(
                    role + "_words", actors.stream().map(ActorRef::designation).toList());
            fields.put(role + "_rules", actors.stream().map(ActorRef::rule).toList());
            fields.put(
                    role + "_sectors",
                    actors.stream().map(a -> a.sector().orElse("")).toList());
            fields.put(role + "_states", actors.stream().map(ActorRef::states).toList());
        }
    }

    private void inferred(Map<String, Object> fields, List<Inferred> inferred) {
        fields.put("inferred", inferred.stream().map(Inferred::field).distinct().toList());
        if (full) {
            fields.put("inferred_by", inferred.stream().map(Inferred::rule).toList());
        }
    }

    private void evidence(Map<String, Object> fields, Span trigger, Span quote) {
        Evidence evidence = Evidence.of(text, trigger, quote);
        fields.put("trigger", evidence.trigger());
        fields.put("quote", evidence.quote());
        if (full) {
            fields.put("trigger_span", List.of(trigger.start(), trigger.end()));
            fields.put("quote_span", List.of(quote.start(), quote.end()));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** For a name of a document, that of its file of gold. */
    static String jsonName(String name) {
        return plainName(name) + ".json";
    }

    /**
     * A name of a document without its ending, fit for a file: of what lies in an archive the whole path in it, since the
     * same name may be there in two directories, and an id may be an address.
     */
    static String plainName(String name) {
        int inside = name.indexOf("!/");
        if (inside < 0) {
            return fileName(name).replaceFirst("\\.[^.]*$", "");
        }
        String plain = name.substring(inside + 2)
                .replaceFirst("\\.\\w{1,8}$", "")
                .replaceFirst("^https?://", "")
                .replaceAll("[^\\w.@=-]+", "_");
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME) + "~" + Integer.toHexString(name.hashCode());
    }
}
