package dev.readout.desk;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.DocumentKey;
import dev.readout.document.Known;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.EventRow;
import dev.readout.query.Reader;
import dev.readout.relate.account.Account;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Comparison.Absent;
import dev.readout.relate.account.Ladders;
import dev.readout.relate.account.Translation;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets the accounts side by side that documents give, or all that there are of a joined event. */
public record AccountChoice(Reader reader) {
    /** An account that comes later than this is rather history. */
    private static final int DAYS_AFTER = 14;

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    /**
     * What documents tell: of their one common event where there is one, else all.
     *
     * @throws DeskException where there are too few, or one stands there twice
     */
    public Comparison compare(List<Coded> documents) {
        if (documents.size() < 2) {
            throw new DeskException("one document alone has nothing to be compared with; name two, or an event.");
        }
        if (documents.stream().map(d -> DocumentKey.of(d.document())).distinct().count() < documents.size()) {
            throw new DeskException("one document is named twice; 'readout diff' compares its versions.");
        }
        List<EventRow> common = common(documents);
        List<Account> accounts = documents.stream()
                .map(coded -> new Account(
                        coded, common.size() == 1 ? engagement(common.getFirst(), coded) : Optional.empty()))
                .toList();
        return Comparison.of(accounts, Ladders.load(), List.of());
    }

    /** Whether two documents are mostly in different languages: then the one may be the other's translation. */
    public static boolean isTranslated(List<Coded> documents) {
        return documents.size() == 2
                && Translation.isOf(
                        documents.getFirst().document().text(),
                        documents.getLast().document().text());
    }

    /** What all its reports tell of an event, and which sides have none. */
    public Comparison compare(EventRow event) {
        List<Account> accounts = new ArrayList<>();
        for (EngagementRow row : event.reports()) {
            Coded coded = reader.findVersion(
                            row.source().document(), row.source().snapshot().hash())
                    .orElseThrow();
            accounts.add(new Account(coded, Optional.of(row.engagement())));
        }
        return Comparison.of(accounts, Ladders.load(), absent(event));
    }

    /** The events that all of these documents tell of. */
    private List<EventRow> common(List<Coded> documents) {
        EngagementQuery query = EngagementQuery.all()
                .document(DocumentKey.of(documents.getFirst().document()));
        return reader.listEvents(query, Integer.MAX_VALUE).stream()
                .filter(event -> documents.stream()
                        .allMatch(coded -> engagement(event, coded).isPresent()))
                .toList();
    }

    private static Optional<Engagement> engagement(EventRow event, Coded coded) {
        List<FactKey> keys = FactKey.engagements(coded);
        return IntStream.range(0, keys.size())
                .filter(i -> event.holds(keys.get(i)))
                .mapToObj(i -> coded.engagements().get(i))
                .findFirst();
    }

    /** The states that took part, of whose documents none tells of it. */
    private List<Absent> absent(EventRow event) {
        Set<String> issuers = event.reports().stream()
                .flatMap(row -> row.source().metadata().issuer().map(Known::value).stream())
                .collect(Collectors.toSet());
        Set<String> sides = event.reports().stream()
                .flatMap(row -> row.engagement().participants().stream())
                .map(Participant::country)
                .filter(code -> STATE.matcher(code).matches() && !issuers.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<LocalDate> first = event.reports().stream()
                .flatMap(row -> row.engagement().when().start().filter(day -> day.length() == 10).stream())
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
        return sides.stream()
                .flatMap(side -> first.stream().map(day -> absent(side, day)))
                .toList();
    }

    private Absent absent(String issuer, LocalDate day) {
        LocalDate last = day.plusDays(DAYS_AFTER);
        DocumentQuery searched = DocumentQuery.all().issuer(issuer).from(day).to(last);
        return new Absent(issuer, day.toString(), last.toString(), reader.count(searched));
    }
}
