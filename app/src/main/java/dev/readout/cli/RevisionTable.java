package dev.readout.cli;

import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.document.Span;
import dev.readout.query.VersionRow;
import dev.readout.relate.Attribute;
import dev.readout.relate.Change;
import dev.readout.relate.Fact;
import dev.readout.relate.FactChange;
import dev.readout.relate.FactChange.Appeared;
import dev.readout.relate.FactChange.ToldOtherwise;
import dev.readout.relate.FactChange.Vanished;
import dev.readout.relate.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows to a person what was changed between two versions: what is known of them, words, facts. */
final class RevisionTable {
    private final Screen screen;
    private final Revision revision;
    private final Redline redline;
    private final Rows before;
    private final Rows after;

    RevisionTable(Screen screen, Revision revision) {
        this.screen = screen;
        this.revision = revision;
        this.redline = new Redline(
                revision.before().document().text(), revision.after().document().text());
        this.before = Rows.of(revision.before());
        this.after = Rows.of(revision.after());
    }

    void print(VersionRow earlier, VersionRow later) {
        new RecordTable(screen).heading(after.source());
        screen.quiet(0, "from version " + earlier.nth() + " · " + String.join(" · ", VersionsTable.told(earlier)));
        screen.quiet(0, "to version " + later.nth() + " · " + String.join(" · ", VersionsTable.told(later)));
        screen.empty();
        metadata();
        words();
        facts();
    }

    private void metadata() {
        revision.metadata().forEach(this::attribute);
        if (!revision.metadata().isEmpty()) {
            screen.empty();
        }
    }

    private void words() {
        if (revision.words().isEmpty()) {
            screen.text(2, "No word was changed: the texts differ in layout or typography, or not at all.");
            screen.empty();
        } else {
            new ChangedWords(screen, revision).print();
        }
    }

    private void facts() {
        section("Told otherwise", ToldOtherwise.class, this::toldOtherwise);
        section("Vanished", Vanished.class, vanished -> {
            record(before, vanished.fact());
            note(!vanished.wordsGone());
        });
        section("Appeared", Appeared.class, appeared -> {
            record(after, appeared.fact());
            note(!appeared.newWords());
        });
        int alike = revision.unchanged();
        if (alike > 0 || revision.facts().isEmpty()) {
            String more = revision.facts().isEmpty() ? "" : " more";
            screen.text(0, alike + more + (alike == 1 ? " fact is" : " facts are") + " told alike.");
        }
    }

    private <C extends FactChange> void section(String heading, Class<C> kind, Consumer<C> show) {
        List<C> changes = revision.facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        if (!changes.isEmpty()) {
            screen.heading(heading);
            screen.empty();
            changes.forEach(show);
        }
    }

    private void record(Rows rows, Fact fact) {
        RecordTable table = new RecordTable(screen);
        switch (fact) {
            case Fact.OfAct act ->
                table.acts(rows.acts().stream()
                        .filter(row -> row.act().equals(act.act()))
                        .toList());
            case Fact.OfEngagement engagement ->
                table.engagements(rows.engagements().stream()
                        .filter(row -> row.engagement().equals(engagement.engagement()))
                        .toList());
        }
    }

    private void note(boolean wordsStay) {
        if (wordsStay) {
            screen.quiet(
                    6,
                    "The words that tell of it stand in both versions; what stands around them makes the difference.");
            screen.empty();
        }
    }

    private void toldOtherwise(ToldOtherwise told) {
        String ids = told.before().id().equals(told.after().id())
                ? told.after().id()
                : told.before().id() + " → " + told.after().id();
        screen.entry(2, "%-4s%-11s".formatted(ids, told.after().label()), "");
        told.attributes().forEach(this::attribute);
        screen.pieces(6, quote(told.after().quote()));
        screen.empty();
    }

    /** As it is now, with the changes of the words in it. */
    private List<Piece> quote(Span quote) {
        List<Change> within = revision.words().stream()
                .filter(change -> change.kind() != Change.Kind.MOVED && isWithin(change.after(), quote))
                .toList();
        Span shown = within.stream().map(Change::after).reduce(quote, Span::union);
        List<Piece> pieces = new ArrayList<>(List.of(plain("“")));
        pieces.addAll(redline.pieces(within, shown));
        pieces.add(plain("”"));
        return pieces;
    }

    private static boolean isWithin(Span change, Span quote) {
        return change.length() == 0
                ? quote.start() <= change.start() && change.start() < quote.end()
                : change.overlaps(quote);
    }

    private void attribute(Attribute attribute) {
        List<String> one = attribute.before();
        List<String> other = attribute.after();
        Optional<List<Piece>> redlined = one.size() == 1 && other.size() == 1
                ? Redline.between(one.getFirst(), other.getFirst())
                : Optional.empty();
        List<Piece> pieces = new ArrayList<>(List.of(plain(attribute.name() + ": ")));
        pieces.addAll(redlined.orElseGet(() -> List.of(plain(without(one, other) + " → " + without(other, one)))));
        screen.pieces(6, pieces);
    }

    private static Piece plain(String words) {
        return new Piece(Tone.PLAIN, words);
    }

    /** What is in both is not told again. */
    private static String without(List<String> values, List<String> others) {
        List<String> own = new ArrayList<>(values);
        own.removeAll(others);
        return own.isEmpty() ? "(none)" : String.join("; ", own);
    }
}
