package dev.readout.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z0-9.-]*[a-z0-9])\"");
    private static final Gazetteer GAZETTEER = Gazetteer.read(DataFiles.bundled());

    private final Languages languages = Languages.load(GAZETTEER);

    @Test
    void englishAndKoreanAreThere() {
        assertThat(languages.list()).extracting(Words::code).startsWith("en").contains("ko");
    }

    @Test
    void everyLanguageSaysTheSame() {
        Set<String> english = languages.list().getFirst().keys();
        assertThat(languages.list())
                .allSatisfy(words ->
                        assertThat(words.keys()).as(words.code()).containsExactlyInAnyOrderElementsOf(english));
    }

    @Test
    void aKeyStandsOnce() throws IOException {
        for (Words words : languages.list()) {
            Path file = Path.of("src/main/resources/dev/readout/web/messages_" + words.code() + ".properties");
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(words.code())
                    .hasSizeGreaterThan(20)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyMessageTakesTheSameValues() {
        Map<String, String> english = Languages.read("en").orElseThrow();
        for (Words words : languages.list()) {
            Map<String, String> messages = Languages.read(words.code()).orElseThrow();
            english.forEach((key, pattern) -> assertThat(values(messages.getOrDefault(key, "")))
                    .as(words.code() + " " + key)
                    .isEqualTo(values(pattern)));
        }
    }

    private static Set<String> values(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames());
    }

    @Test
    void whateverAPageSaysIsInTheFile() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path file : sources()) {
            Matcher keys = SAID.matcher(Files.readString(file));
            while (keys.find()) {
                said.add(keys.group(1));
            }
        }
        assertThat(said).hasSizeGreaterThan(20);
        assertThat(languages.list().getFirst().keys()).containsAll(said);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> classes = Files.walk(Path.of("src/main/java/dev/readout/web"))) {
            return Stream.concat(templates, classes)
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    @Test
    void datesNumbersAndStatesAreNamedAsTheLanguageDoes() {
        Words english = languages.find("en").orElseThrow();
        Words korean = languages.find("ko").orElseThrow();

        assertThat(english.day(LocalDate.of(2024, 5, 31))).isEqualTo("May 31, 2024");
        assertThat(korean.day(LocalDate.of(2024, 5, 31))).isEqualTo("2024년 5월 31일");
        assertThat(english.date("2024-05")).isEqualTo("May 2024");
        assertThat(english.number(1234567)).isEqualTo("1,234,567");
        assertThat(korean.actor("KOR")).isEqualTo("대한민국");
        assertThat(english.actor("XKX")).isEqualTo("Kosovo");
        assertThat(english.actor("Somebody")).isEqualTo("Somebody");
        assertThat(korean.actor("*")).isEqualTo(korean.say("actor.world"));
    }

    @Test
    void theLanguageIsTheFirstThatIsWishedForAndToBeHad() {
        assertThat(languages.choose(Optional.of("fr, ko-KR;q=0.8, en;q=0.5")).code())
                .isEqualTo("ko");
        assertThat(languages.choose(Optional.of("fr")).code()).isEqualTo("en");
        assertThat(languages.choose(Optional.of(";;;q=x")).code()).isEqualTo("en");
        assertThat(languages.choose(Optional.empty()).code()).isEqualTo("en");
    }
}
