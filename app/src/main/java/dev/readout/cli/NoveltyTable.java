package dev.readout.cli;

import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.wording.Novelty;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import dev.readout.wording.Predecessor;
import dev.readout.wording.Use;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows to a person what is new in a release, as short as it can be told.
 *
 * @param most so many findings of a kind
 */
record NoveltyTable(Screen screen, int most) {

    void print(Novelty novelty) {
        screen.heading(WordingTable.day(novelty.document().day()) + " · "
                + novelty.document().issuer() + " · " + novelty.document().title());
        screen.quiet(
                0,
                "compared with " + novelty.predecessors().size() + " earlier documents; "
                        + WordingTable.scope(novelty.scope()) + " of this issuer");
        novelty.predecessors().forEach(this::predecessor);
        screen.empty();
        for (Kind kind : Kind.values()) {
            List<Finding> findings = novelty.findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .toList();
            findings.stream().limit(most).forEach(this::finding);
            if (findings.size() > most) {
                screen.quiet(2, (findings.size() - most) + " more " + name(kind) + "; --most 0 shows all.");
                screen.empty();
            }
        }
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void predecessor(Predecessor predecessor) {
        screen.quiet(
                2,
                WordingTable.day(predecessor.in().day()) + " "
                        + predecessor.in().title() + " (" + predecessor.why() + ")");
    }

    private void finding(Finding finding) {
        screen.entry(2, name(finding.kind()), (finding.what().isEmpty() ? "" : " · " + finding.what()) + rate(finding));
        Optional<List<Piece>> redline = finding.kind().compareTo(Kind.SHIFTED) <= 0
                ? finding.there()
                        .flatMap(there ->
                                finding.here().flatMap(here -> Redline.between(there.context(), here.context())))
                : Optional.empty();
        if (redline.isPresent()) {
            screen.pieces(6, redline.get());
        } else {
            finding.there().ifPresent(use -> quote(Tone.DROPPED, use));
            finding.here().ifPresent(use -> screen.pieces(6, WordingTable.marked(use)));
        }
        finding.elsewhere().ifPresent(told -> screen.quiet(6, told));
        screen.empty();
    }

    private static String rate(Finding finding) {
        return switch (finding.kind()) {
            case NEW -> " · no clause like it in " + finding.rate().of();
            case STRENGTHENED, SOFTENED, SHIFTED -> " · the clause in " + finding.rate() + " predecessors";
            case DESIGNATION, RANK, ORDER, DROPPED, ABSENT -> " · in " + finding.rate() + " before";
        };
    }

    private void quote(Tone tone, Use use) {
        screen.pieces(
                6,
                List.of(
                        new Piece(Tone.PLAIN, WordingTable.day(use.in().day()) + " "),
                        new Piece(tone, "[-" + use.context() + "-]")));
    }
}
