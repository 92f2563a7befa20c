package dev.readout.export.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.EventSides;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SidesTest {
    private static final Party A = party("XHA");
    private static final Party B = party("XVA");
    private static final Party C = party("XOR");

    @Test
    void eachByEachTarget() {
        assertThat(told(new Sides.Directed(List.of(A, B), List.of(C), "r"))).containsExactly("XHA>XOR", "XVA>XOR");
    }

    @Test
    void nobodyActsTowardsItself() {
        assertThat(told(new Sides.Directed(List.of(A, B), List.of(B), "r"))).containsExactly("XHA>XVA");
        assertThat(told(new Sides.Directed(List.of(A), List.of(A), "r"))).containsExactly("XHA>");
    }

    @Test
    void whoActsTowardsNobodyStandsAlone() {
        assertThat(told(new Sides.Directed(List.of(A, B), List.of(), "r"))).containsExactly("XHA>", "XVA>");
    }

    @Test
    void whereNobodyActsThereIsNoPair() {
        assertThat(told(new Sides.Directed(List.of(), List.of(C), "r"))).isEmpty();
    }

    @Test
    void eachTwoOfThoseWhoMeetArePairedOnce() {
        assertThat(told(new Sides.Between(List.of(A, B, C), "r"))).containsExactly("XHA>XVA", "XHA>XOR", "XVA>XOR");
        assertThat(told(new Sides.Between(List.of(A), "r"))).containsExactly("XHA>");
    }

    @Test
    void aGatheringOfManyIsNotExpanded() {
        assertThat(told(new Sides.Between(parties(EventSides.MANY), "r"))).hasSize(45);
        assertThat(told(new Sides.Between(parties(EventSides.MANY + 1), "r")))
                .hasSize(EventSides.MANY + 1)
                .allMatch(pair -> pair.endsWith(">"));
    }

    private static List<Party> parties(int n) {
        return IntStream.range(0, n).mapToObj(i -> party("P" + i)).toList();
    }

    static Party party(String code) {
        return new Party(
                Party.Kind.STATE,
                code,
                code,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(code));
    }

    private static List<String> told(Sides sides) {
        return sides.dyads().stream()
                .map(d -> d.source().code() + ">" + d.target().map(Party::code).orElse(""))
                .toList();
    }
}
