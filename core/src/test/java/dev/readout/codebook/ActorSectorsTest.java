package dev.readout.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.codebook.ActorSectors.Sector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActorSectorsTest {
    private static final ActorSectors BUNDLED = ActorSectors.read(DataFiles.bundled());

    @TestFactory
    Stream<DynamicTest> everyExampleFallsToItsSector() {
        return BUNDLED.list().stream()
                .flatMap(sector -> sector.examples().stream()
                        .map(e -> DynamicTest.dynamicTest(e, () -> assertEquals(sector.code(), code(BUNDLED, e)))));
    }

    @Test
    void whatDescribesNobodyHasNoSector() {
        assertEquals(Optional.empty(), BUNDLED.find(List.of("police", "reform")));
        assertEquals(Optional.empty(), BUNDLED.find(List.of()));
    }

    @Test
    void onlyThoseWhoGovernActForTheState() {
        List<String> acting = BUNDLED.list().stream()
                .filter(Sector::actsForState)
                .map(Sector::code)
                .toList();
        assertEquals(List.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG"), acting);
    }

    @Test
    void aWordUnderTwoSectorsIsAnErrorWithItsLine() {
        DataException error = assertThrows(
                DataException.class,
                () -> read(
                        "- {code: MIL, heads: [guards], examples: [guards]}",
                        "- {code: COP, heads: [guards], examples: [guards]}"));
        assertTrue(error.getMessage().contains("'guards' stands under MIL and COP"), error.getMessage());
    }

    @Test
    void aSectorWithoutAnExampleIsAnError() {
        DataException error =
                assertThrows(DataException.class, () -> read("- {code: MIL, heads: [guards], modifiers: []}"));
        assertTrue(error.getMessage().contains("no example"), error.getMessage());
    }

    private static ActorSectors read(String... entries) {
        String yaml = "source: test\nsectors:\n  " + String.join("\n  ", entries) + "\n";
        return ActorSectors.read(new DataFiles(List.of(DataNode.parse("mine.yml", yaml))));
    }

    private static String code(ActorSectors sectors, String phrase) {
        return sectors.find(List.of(phrase.split(" "))).map(Sector::code).orElse("none");
    }
}
