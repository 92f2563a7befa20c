package dev.readout.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Officials;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRegisterTest {
    private static final ActorFinder FINDER = finder();

    private static ActorFinder finder() {
        List<DataNode> files = new ArrayList<>(DataFiles.bundled().files());
        files.add(DataNode.parse("register.yml", """
                source: invented
                officials:
                  - {name: Ada Bell Corr, names: [Ada Corr], family: Corr, country: NOR, offices: [{office: Minister of Mines, from: 2020, to: 2022}]}
                  - {name: Oda Fenn, country: NOR, offices: [{office: Minister of Mines, from: 2020, to: 2022}]}
                  - {name: Oda Fenn, country: KEN, offices: [{office: Minister of Trade, from: 2021, to: 2023}]}
                  - {name: Liv Brand, country: NOR, offices: [{office: Minister of Trade, from: 2020}]}
                  - {name: Liv Dahl, country: NOR, offices: [{office: Envoy, from: 2020}]}
                  - {name: Liv Eide, country: NOR, offices: [{office: Envoy, from: 2020}]}
                  - {name: Jon Brand, country: NOR, offices: [{office: Envoy, from: 2020}]}
                  - {name: Tor Brand, country: NOR, offices: [{office: Envoy, from: 2020}]}
                """));
        return new ActorFinder(Gazetteer.read(new DataFiles(files)), Officials.read(new DataFiles(files)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, They met Ada Corr ., NOR, a whole name in its time",
        "2021-06-01, They met ADA CORR ., NOR, case does not count",
        "2019-06-01, They met Ada Corr ., -, before the tenure",
        "2023-06-01, They met Ada Corr ., -, after it",
        "2021-06-01, They met Minister of Mines Ada Corr ., NOR, the office fits",
        "2021-06-01, They met Mining Minister Ada Corr ., NOR, an office of the same kind",
        "2021-06-01, They met Ambassador Ada Corr ., -, another office is another person",
        "2021-06-01, They met Vice Minister Ada Corr ., -, another rank too",
        "2021-06-01, They met Minister of Mines Corr ., NOR, a stated family name with the very office",
        "2021-06-01, They met Minister Corr ., -, with less than the office it is anybody's",
        "2021-06-01, They met Oda Fenn ., -, two are called so in that year",
        "2020-06-01, They met Oda Fenn ., NOR, only one held an office in that one",
        "2021-06-01, They met Liv Brand ., -, a name of two common words is anybody's",
        "2021-06-01, They met Minister of Trade Liv Brand ., NOR, unless the office stands beside it",
        "2021-06-01, They met Liv Eide ., NOR, one of its words is not common",
        "2021-06-01, They met Bell Corr ., -, a part of the name is nobody's"
    })
    void aRegisterTellsTheSideOnlyWhereNothingSpeaksAgainstIt(String day, String text, String side, String why) {
        assertThat(side(day, text)).as(why).isEqualTo(side);
    }

    @Test
    void whatTheTextSaysGoesBefore() {
        assertThat(side("2021-06-01", "They met Kenyan Minister of Mines Ada Corr ."))
                .isEqualTo("KEN");
    }

    @Test
    void theRuleSaysThatARegisterWasAsked() {
        assertThat(FINDER.find(Tagged.dated("2021-06-01", "They met Ada Corr .")))
                .extracting(Mention::rule)
                .containsExactly("official-of-register");
    }

    @Test
    void anUndatedTextIsToldNothing() {
        assertThat(FINDER.find(Tagged.text("They met Ada Corr ."))).isEmpty();
    }

    private static String side(String day, String text) {
        return FINDER.find(Tagged.dated(day, text)).stream()
                .map(Mention::actor)
                .filter(a -> a instanceof Actor.Person)
                .flatMap(a -> ((Actor.Person) a).affiliation().stream())
                .findFirst()
                .orElse("-");
    }
}
