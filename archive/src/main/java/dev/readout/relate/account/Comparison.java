package dev.readout.relate.account;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several accounts with all that is found in them side by side.
 *
 * @param particulars what each says of the engagement; none where no one engagement is compared
 * @param absent sides of whose account nothing was found, each with what was searched
 */
public record Comparison(List<Account> accounts, List<Particular> particulars, List<Row> rows, List<Absent> absent) {
    public Comparison {
        accounts = List.copyOf(accounts);
        particulars = List.copyOf(particulars);
        rows = List.copyOf(rows);
        absent = List.copyOf(absent);
    }

    /**
     * A side of which this archive holds no account. It may have published one all the same.
     *
     * @param from first day of publication that was searched
     * @param documents of this issuer that are of these days
     */
    public record Absent(String issuer, String from, String to, long documents) {
        public String told() {
            return "no account of " + issuer + " in this archive (searched: issuer " + issuer + ", published " + from
                    + " to " + to + ", " + documents + (documents == 1 ? " document)" : " documents)");
        }
    }

    public static Comparison of(List<Account> accounts, Ladders ladders, List<Absent> absent) {
        List<Engagement> engagements = accounts.stream()
                .flatMap(account -> account.engagement().stream())
                .toList();
        List<Particular> particulars = engagements.size() == accounts.size() ? Particular.of(engagements) : List.of();
        return new Comparison(accounts, particulars, SideBySide.of(accounts, ladders), absent);
    }

    /** A, B, …, Z, A1, B1, … */
    public static String letter(int account) {
        String letter = String.valueOf((char) ('A' + account % 26));
        return account < 26 ? letter : letter + account / 26;
    }

    /** Issuer, day and title of an account's document, or its name where it has no title. */
    public String heading(int account) {
        Metadata metadata = accounts.get(account).coded().document().metadata();
        List<String> known = new ArrayList<>();
        metadata.issuer().map(Known::value).ifPresent(known::add);
        metadata.published().map(k -> k.value().toString()).ifPresent(known::add);
        Optional<String> title = metadata.title().map(Known::value);
        known.add(title.orElse(accounts.get(account).coded().document().name()));
        return String.join(" · ", known);
    }

    /** A verdict as people read it: {@code only A}, {@code A and C}, {@code differ in strength (assent)}. */
    public String told(Row row) {
        String who =
                String.join(" and ", row.told().stream().map(Comparison::letter).toList());
        boolean all = row.told().size() == accounts.size();
        String some = all ? "" : who + " ";
        return switch (row.verdict()) {
            case ONLY -> "only " + who;
            case BOTH -> all && accounts.size() == 2 ? "both" : all ? "all" : who;
            case DIFFER_IN_STRENGTH ->
                some
                        + row.verdict().told()
                        + row.ladder().map(l -> " (" + l + ")").orElse("");
            case DIFFER_IN_WORDING -> some + row.verdict().told();
        };
    }
}
