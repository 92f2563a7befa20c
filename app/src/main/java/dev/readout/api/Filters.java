package dev.readout.api;

import static dev.readout.api.Parameter.flag;
import static dev.readout.api.Parameter.query;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Mechanism;
import dev.readout.codebook.Quad;
import dev.readout.query.CodeFilter;
import dev.readout.query.Days;
import dev.readout.query.DocumentQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be asked of several kinds of rows. */
final class Filters {
    static final int WORDS = 200;

    static final Parameter<String> DOCUMENT =
            query("document", Kind.words(4000), "Only of this document: its key, or how that begins.", "talks.txt");
    static final Parameter<String> MECHANISM = query(
                    "mechanism",
                    Kind.words(WORDS),
                    "Whose words name this dialogue, treaty, summit or resolution.",
                    "NPT")
            .repeatable();
    static final Parameter<String> AREA = query(
                    "area",
                    Kind.pattern("[a-z_]{1,40}", "the name of an issue area"),
                    "Whose words are of an issue area: one of PLOVER's contexts.",
                    "human_rights")
            .repeatable();
    static final Parameter<String> ISSUER =
            query("issuer", Kind.words(WORDS), "Only of documents that this state or body published.", "KOR");
    static final Parameter<Days> PUBLISHED_FROM =
            query("published_from", Kind.date(), "Only of documents published on this day or later.", "2024-01");
    static final Parameter<Days> PUBLISHED_TO =
            query("published_to", Kind.date(), "Only of documents published on this day or earlier.", "2024-12-31");
    static final Parameter<Boolean> ALL_VERSIONS =
            flag("all_versions", "Earlier versions of documents too; else only the latest of each counts.");
    static final Parameter<Boolean> REPOSTS =
            flag("reposts", "Documents too that repeat another; else a release counts once.");

    static final List<Parameter<?>> DOCUMENTS =
            List.of(DOCUMENT, ISSUER, PUBLISHED_FROM, PUBLISHED_TO, ALL_VERSIONS, REPOSTS);

    static final Parameter<Days> FROM = query("from", Kind.date(), "On this day or later.", "2024-05");
    static final Parameter<Days> TO = query("to", Kind.date(), "On this day or earlier.", "2024-06-30");
    static final Parameter<Days> ON =
            query("on", Kind.date(), "On this day, or in this month or year; not with 'from' or 'to'.", "2024-05");

    static final List<Parameter<?>> DAYS = List.of(FROM, TO, ON);

    static final Parameter<String> PLOVER =
            query("plover", Kind.pattern("[A-Za-z_]{1,40}", "a type of PLOVER's"), "Of a type of PLOVER's.", "CONSULT");
    static final Parameter<String> CAMEO = query(
            "cameo",
            Kind.pattern("[0-9]{2,4}", "two to four digits"),
            "Of a code of CAMEO's; its first two or three digits stand for all that begin so.",
            "042");
    static final Parameter<Quad> CLASS =
            query("class", Kind.oneOf(Quad.class), "Of a class of events.", "verbal_cooperation");

    static final List<Parameter<?>> CODES = List.of(PLOVER, CAMEO, CLASS);

    private Filters() {}

    static DocumentQuery documents(Asked asked) {
        DocumentQuery query = DocumentQuery.all();
        query = asked.find(DOCUMENT).map(query::document).orElse(query);
        query = asked.find(ISSUER).map(query::issuer).orElse(query);
        query = asked.find(PUBLISHED_FROM).flatMap(Days::from).map(query::from).orElse(query);
        query = asked.find(PUBLISHED_TO).flatMap(Days::to).map(query::to).orElse(query);
        query = asked.is(ALL_VERSIONS) ? query.withEarlier() : query;
        return asked.is(REPOSTS) ? query.withReposts() : query;
    }

    static Days days(Asked asked) {
        Optional<Days> from = asked.find(FROM);
        Optional<Days> to = asked.find(TO);
        Optional<Days> on = asked.find(ON);
        if (on.isPresent() && (from.isPresent() || to.isPresent())) {
            throw Asked.refuse(ON, "is a stretch of days of its own", "not beside 'from' or 'to'");
        }
        return on.orElse(new Days(from.flatMap(Days::from), to.flatMap(Days::to)));
    }

    static List<CodeFilter> codes(Asked asked) {
        List<CodeFilter> codes = new ArrayList<>();
        asked.find(PLOVER).map(CodeFilter.Plover::new).ifPresent(codes::add);
        asked.find(CAMEO).map(CodeFilter.Cameo::new).ifPresent(codes::add);
        asked.find(CLASS).map(CodeFilter.OfQuad::new).ifPresent(codes::add);
        return codes;
    }

    /** As the record names them: a name of the register stands for what is called so there. */
    static List<String> mechanisms(Asked asked, Gazetteer known) {
        return asked.list(MECHANISM).stream()
                .map(told -> known.findMechanism(told).map(Mechanism::name).orElse(told))
                .toList();
    }
}
