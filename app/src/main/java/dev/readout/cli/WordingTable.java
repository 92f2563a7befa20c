package dev.readout.cli;

import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.query.Coverage;
import dev.readout.wording.PhraseUses;
import dev.readout.wording.Scope;
import dev.readout.wording.Use;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows to a person where a phrase was used. */
record WordingTable(Screen screen) {
    private static final int GAPS = 6;

    void print(PhraseUses uses) {
        screen.heading("“" + uses.phrase() + "” · in " + uses.rate() + " documents of this archive");
        screen.quiet(0, scope(uses.scope()));
        screen.empty();
        uses.lines().forEach(this::line);
        if (uses.variants().size() > 1) {
            screen.heading("In which form");
            uses.variants().forEach(this::variant);
            screen.empty();
        }
        if (!uses.lines().isEmpty()) {
            screen.heading("Documents with it, of all by these issuers");
            screen.text(
                    2,
                    uses.years().stream().map(y -> y.year() + ": " + y.rate()).collect(Collectors.joining(" · ")));
            screen.empty();
            screen.heading("What the archive holds of them");
            uses.coverage().forEach(this::coverage);
        }
    }

    static String scope(Scope scope) {
        return "in this archive, from " + day(scope.first()) + " to " + day(scope.last()) + ", " + scope.documents()
                + " documents";
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("no known day");
    }

    private void line(PhraseUses.Line line) {
        String issuer = line.issuer().isEmpty() ? "issuer unknown" : line.issuer();
        screen.entry(
                0,
                issuer + " · " + line.genre(),
                " · in " + line.ever() + " (in " + line.meanwhile() + " from first to last)");
        use("first", line.first());
        if (!line.first().equals(line.last())) {
            use("last", line.last());
        }
        screen.empty();
    }

    private void use(String which, Use use) {
        String voice = use.voice().map(v -> " · words of " + v).orElse("").replace("words of in ", "in ");
        screen.text(2, "%-6s%s · %s%s".formatted(which, day(use.in().day()), name(use), voice));
        screen.pieces(8, marked(use));
    }

    static String name(Use use) {
        return use.in().title().isEmpty() ? use.in().document() : use.in().title();
    }

    /** The sentence with the words in it marked. */
    static List<Piece> marked(Use use) {
        if (use.span().equals(use.contextSpan())) {
            return List.of(new Piece(Tone.PLAIN, "“" + use.context() + "”"));
        }
        int start = use.context()
                .offsetByCodePoints(0, use.span().start() - use.contextSpan().start());
        int end = use.context().offsetByCodePoints(start, use.span().length());
        return List.of(
                new Piece(Tone.PLAIN, "“" + use.context().substring(0, start)),
                new Piece(Tone.FOUND, "*" + use.context().substring(start, end) + "*"),
                new Piece(Tone.PLAIN, use.context().substring(end) + "”"));
    }

    private void variant(PhraseUses.Variant variant) {
        screen.text(
                2,
                String.format(
                        Locale.ROOT,
                        "%4d × %s · %s to %s",
                        variant.documents(),
                        variant.words(),
                        day(variant.first().in().day()),
                        day(variant.last().in().day())));
    }

    private void coverage(Coverage.Line line) {
        String gaps = line.gaps().isEmpty()
                ? "no month without any"
                : line.gaps().size() + " months without any: "
                        + line.gaps().stream()
                                .limit(GAPS)
                                .map(YearMonth::toString)
                                .collect(Collectors.joining(", "))
                        + (line.gaps().size() > GAPS ? ", …" : "");
        String issuer = line.issuer().isEmpty() ? "issuer unknown" : line.issuer();
        screen.text(
                2,
                issuer + ": " + line.documents() + " documents, " + line.first() + " to " + line.last() + "; " + gaps);
    }
}
