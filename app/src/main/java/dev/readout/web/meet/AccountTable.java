package dev.readout.web.meet;

import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.export.Piece;
import dev.readout.relate.account.Account;
import dev.readout.relate.account.Claim;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Particular;
import dev.readout.relate.account.Remark;
import dev.readout.relate.account.Row;
import dev.readout.relate.account.Verdict;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A comparison of accounts as a table, a column for each account and a line for each topic. */
public record AccountTable(
        List<Column> columns, List<Particular> particulars, List<Line> lines, List<Comparison.Absent> absent) {
    public AccountTable {
        columns = List.copyOf(columns);
        particulars = List.copyOf(particulars);
        lines = List.copyOf(lines);
        absent = List.copyOf(absent);
    }

    /** @param letter by which verdicts name it */
    public record Column(String letter, Meeting.Origin origin) {}

    /**
     * @param verdict in small letters with hyphens: of shape and label
     * @param who the letters of the accounts that tell of it
     */
    public record Line(String topic, String verdict, String who, List<Remark> remarks, List<List<Quote>> cells) {
        public Line {
            remarks = List.copyOf(remarks);
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param act of the codebook; empty where the words were not coded
     * @param address of the words
     */
    public record Quote(String act, boolean negated, List<Piece> pieces, String address) {
        public Quote {
            pieces = List.copyOf(pieces);
        }
    }

    /** Of the names of particulars that tell who took part for a side: its code follows. */
    public static final String SIDE = "for ";

    /** A value of a particular as the visitor's language has it; what the documents say stays as they say it. */
    public static String told(Words words, String particular, String value) {
        return switch (particular) {
            case "kind", "status" -> words.term(particular, value);
            case "country" -> words.actor(value);
            case "when" ->
                String.join(
                        " – ", Stream.of(value.split(" to ")).map(words::date).toList());
            default -> particular.equals(SIDE + value) ? words.actor(value) : value;
        };
    }

    /** What each account says, as the visitor's language has it. */
    public static String told(Words words, Remark remark) {
        boolean denied = remark.what().equals(Remark.DENIED);
        return remark.values().stream()
                .map(each -> each.stream()
                        .map(value -> denied ? words.term("denied", value) : words.actor(value))
                        .collect(Collectors.joining(", ")))
                .map(each -> each.isEmpty() ? "–" : each)
                .collect(Collectors.joining(" / "));
    }

    static AccountTable of(Comparison comparison) {
        List<Column> columns = IntStream.range(0, comparison.accounts().size())
                .mapToObj(i -> new Column(
                        Comparison.letter(i), origin(comparison.accounts().get(i))))
                .toList();
        return new AccountTable(
                columns,
                comparison.particulars(),
                comparison.rows().stream().map(row -> line(comparison, row)).toList(),
                comparison.absent());
    }

    private static Meeting.Origin origin(Account account) {
        Document document = account.coded().document();
        String key = DocumentKey.of(document);
        return new Meeting.Origin(
                document.metadata().title().map(Known::value).orElse(document.name()),
                document.metadata().issuer().map(Known::value).orElse(""),
                document.metadata()
                        .published()
                        .map(day -> day.value().toString())
                        .orElse(""),
                Addresses.document(key),
                Addresses.document(key));
    }

    private static Line line(Comparison comparison, Row row) {
        List<List<Quote>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(cell(comparison.accounts().get(i), row.cells().get(i), row.verdict()));
        }
        return new Line(
                row.topic(),
                row.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                String.join(", ", row.told().stream().map(Comparison::letter).toList()),
                row.remarks(),
                cells);
    }

    private static List<Quote> cell(Account account, Row.Cell cell, Verdict verdict) {
        List<Span> own = verdict == Verdict.ONLY ? List.of() : cell.own();
        List<Quote> quotes = new ArrayList<>();
        for (Claim claim : cell.claims()) {
            quotes.add(quote(
                    account,
                    claim.act().act(),
                    claim.act().negated(),
                    claim.act().quote(),
                    own));
        }
        Optional<Span> uncoded = cell.uncoded();
        uncoded.ifPresent(span -> quotes.add(quote(account, "", false, span, List.of())));
        return quotes;
    }

    private static Quote quote(Account account, String act, boolean negated, Span span, List<Span> own) {
        Document document = account.coded().document();
        return new Quote(
                act,
                negated,
                Piece.of(document.text(), span, own),
                Addresses.words(DocumentKey.of(document), document.snapshot().hash(), span.start(), span.end()));
    }
}
