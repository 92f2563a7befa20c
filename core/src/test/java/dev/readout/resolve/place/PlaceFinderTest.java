package dev.readout.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.codebook.Places;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Sketched;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Places.read(DataFiles.bundled()));
    private static final PlaceFinder IMPORTED = new PlaceFinder(Places.read(imported()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met at the White House. | VENUE White House, Washington, USA",
                "They met at the U.S. Department of State. | VENUE U.S. Department of State, Washington, USA",
                "They met in the Great Hall of the People. | VENUE Great Hall of the People, Beijing, CHN",
                "They met at Kenya's Foreign Ministry. | VENUE Kenya's Foreign Ministry, -, KEN",
                "He spoke at the Lantern University in Nairobi. | VENUE Lantern University in Nairobi, Nairobi, KEN",
                "They met at the Embassy of Kenya. | VENUE Embassy of Kenya, -, -",
                "They met at the Lantern Palace. | VENUE Lantern Palace, -, -",
                "They met in Washington, D.C. | CITY Washington, Washington, USA",
                "They met in Cairo, Egypt. | CITY Cairo, Cairo, EGY",
                "They met in Lanternville, Ohio. | CITY Lanternville, Lanternville, USA",
                "They met in Lanternstad, Norway. | CITY Lanternstad, Lanternstad, NOR",
                "They met in the Kenyan capital. | CITY Nairobi, Nairobi, KEN",
                "The Geneva talks ended. | CITY Geneva, Geneva, CHE",
                "He began his visit to Kenya. | COUNTRY Kenya, -, KEN",
                "They spoke of peace in Kenya. | COUNTRY Kenya, -, KEN",
                "They discussed the South China Sea. | REGION South China Sea, -, -"
            })
    void findsWhereThingsHappen(String line, String expected) {
        assertThat(found(line)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow denied it.",
                "They thanked Kenya.",
                "He conveyed his thanks to Kenya.",
                "They are parties to the Paris Agreement.",
                "The White House denied it.",
                "The East Asia Summit was praised.",
                "In Georgia, near Atlanta, he spoke."
            })
    void takesNobodyWhoActsForAPlace(String line) {
        assertThat(found(line)).noneMatch(p -> !p.contains("Atlanta"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in Lanternfurt. | CITY Lanternfurt, Lanternfurt, NOR",
                "They met in Twinbrook. | ",
                "They met in Twinbrook near the border of Kenya. | CITY Twinbrook, Twinbrook, KEN",
                "They met the Norwegian envoy in Twinbrook. | CITY Twinbrook, Twinbrook, NOR",
                "They met the Norwegian envoy to Kenya in Twinbrook. | ",
                "They met in Samebrook. | CITY Samebrook, Samebrook, KEN",
                "They met in Cairo. | CITY Cairo, Cairo, EGY"
            })
    void amongImportedNamesakesGuessesNone(String line, @Nullable String expected) {
        List<String> cities =
                found(IMPORTED, line).stream().filter(p -> p.startsWith("CITY")).toList();
        assertThat(cities).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void goesOnWithAList() {
        assertThat(found("They met in Paris, Nairobi and Bern."))
                .containsExactly("CITY Paris, Paris, FRA", "CITY Nairobi, Nairobi, KEN", "CITY Bern, Bern, CHE");
    }

    @Test
    void goesOnAcrossTheStatesOfAList() {
        assertThat(found("He will travel to Cairo, Egypt; Nairobi, Kenya; and Bern, Switzerland."))
                .containsExactly("CITY Cairo, Cairo, EGY", "CITY Nairobi, Nairobi, KEN", "CITY Bern, Bern, CHE");
    }

    @Test
    void neverThrowsAndKeepsItsSpans() {
        long seed = 7;
        Random random = new Random(seed);
        List<String> words = List.of(
                "at",
                "in",
                "to",
                "the",
                "The",
                "of",
                "visit",
                "White",
                "House",
                "Washington",
                ",",
                "D.C.",
                "Cairo",
                "Egypt",
                "Egyptian",
                "capital",
                "University",
                "-",
                "'s",
                "Sea",
                "South",
                "China",
                "Ohio",
                "and",
                "New",
                "York",
                "🗓",
                "Embassy",
                "É",
                "(",
                ".",
                "Georgia");
        for (int i = 0; i < 3000; i++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(15); n >= 0; n--) {
                line.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            AnalyzedText text = Sketched.undated(line.toString());
            int last = 0;
            for (PlaceMention place : FINDER.find(text)) {
                Sentence sentence = text.sentences().get(place.sentence());
                assertThat(place.from()).as("seed %d: %s", seed, line).isGreaterThanOrEqualTo(last);
                assertThat(place.span())
                        .isEqualTo(sentence.get(place.from())
                                .span()
                                .union(sentence.get(place.to() - 1).span()));
                last = place.to();
            }
        }
    }

    private static List<String> found(String line) {
        return found(FINDER, line);
    }

    private static List<String> found(PlaceFinder finder, String line) {
        return finder.find(Sketched.undated(line)).stream()
                .map(p -> p.kind() + " " + p.name() + ", " + p.city().orElse("-") + ", "
                        + p.country().orElse("-"))
                .toList();
    }

    private static DataFiles imported() {
        List<DataNode> files = new ArrayList<>(DataFiles.bundled().files());
        files.add(DataNode.parse("imported.yml", """
                source: invented
                gazetteer:
                  - {name: Lanternfurt, kind: city, country: NOR}
                  - {name: Twinbrook, kind: city, country: NOR}
                  - {name: Twinbrook, kind: city, country: KEN}
                  - {name: Samebrook, kind: city, country: KEN}
                  - {name: Samebrook, kind: city, country: KEN}
                  - {name: Cairo, kind: city, country: USA}
                """));
        return new DataFiles(files);
    }
}
