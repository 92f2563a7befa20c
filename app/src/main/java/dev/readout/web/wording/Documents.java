package dev.readout.web.wording;

import dev.readout.query.DocumentQuery;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Period;
import dev.readout.web.frame.Visit;
import java.util.Optional;

/**
 * In which documents is looked.
 *
 * @param issuer its code; empty for all
 * @param during as somebody wrote it; empty for whenever
 */
public record Documents(String issuer, String during) {
    /** @param actors who knows whom a name means */
    static Documents of(Visit visit, ActorNames actors) {
        return new Documents(
                visit.find("issuer").map(actors::code).orElse(""),
                visit.find("on").orElse(""));
    }

    /** Whether what was written is no date. */
    public boolean isUndated() {
        return !during.isEmpty() && period().isEmpty();
    }

    private Optional<Period> period() {
        return during.isEmpty() ? Optional.empty() : Period.find(during);
    }

    DocumentQuery query() {
        DocumentQuery query = DocumentQuery.all();
        query = issuer.isEmpty() ? query : query.issuer(issuer);
        query = period().flatMap(Period::from).map(query::from).orElse(query);
        return period().flatMap(Period::to).map(query::to).orElse(query);
    }

    /** As these pages take it; begins with an ampersand where there is anything. */
    String told() {
        return (issuer.isEmpty() ? "" : "&" + Visit.pair("issuer", issuer))
                + (during.isEmpty() ? "" : "&" + Visit.pair("on", during));
    }

    /** As the interface takes it; begins with an ampersand where there is anything. */
    String asked() {
        StringBuilder asked = new StringBuilder();
        if (!issuer.isEmpty()) {
            asked.append('&').append(Visit.pair("issuer", issuer));
        }
        period().flatMap(Period::from).ifPresent(day -> asked.append("&from=").append(day));
        period().flatMap(Period::to).ifPresent(day -> asked.append("&to=").append(day));
        return asked.toString();
    }
}
