package dev.readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.document.Block;
import dev.readout.resolve.Engagement;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of the house is true of the house. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern TEST_COMMAND = Pattern.compile("^exec (\\./mvnw .*)$", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final Pattern DATA = Pattern.compile("`((?:codebook|samples)/(?:[a-z]+/)*(?:[a-z-]+\\.yml)?)");
    private static final Path ROOT = Repository.root();

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) throws IOException {
        Path file = ROOT.resolve(document);
        List<String> targets = LINK.matcher(Files.readString(file))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(targets)
                .allSatisfy(target -> assertThat(file.resolveSibling(target))
                        .as("link of %s", document)
                        .exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void classesAndFilesInTablesExist(String document) throws IOException {
        Set<String> files = new HashSet<>();
        for (String module : List.of(
                "core",
                "models",
                "intake",
                "fetch",
                "archive",
                "evaluation",
                "suggest",
                "spark",
                "app",
                "architecture")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(module + "/src"))) {
                all.forEach(file -> files.add(file.getFileName().toString()));
            }
        }
        String tables = Files.readAllLines(ROOT.resolve(document)).stream()
                .filter(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));

        assertThat(CLASS.matcher(tables).results().map(found -> found.group(1) + ".java"))
                .isNotEmpty()
                .isSubsetOf(files);
        assertThat(DATA.matcher(tables).results().map(found -> found.group(1)))
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        Path decisions = ROOT.resolve("docs/decisions");
        String index = Files.readString(decisions.resolve("README.md"));
        try (Stream<Path> pages = Files.list(decisions)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> name.matches("\\d.*")))
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Act.class, Engagement.class, Engagement.Participant.class})
    void theDictionaryKnowsEveryFieldOfTheRecord(Class<?> type) throws IOException {
        String dictionary = Files.readString(ROOT.resolve("docs/dictionary.md")).toLowerCase(Locale.ROOT);

        assertThat(Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(field -> !List.of("id", "span", "name", "when").contains(field))
                        .map(field -> field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT))
                        .map(field -> field.replaceAll("s$", "")))
                .allSatisfy(field -> assertThat(dictionary).contains(field));
    }

    @ParameterizedTest
    @ValueSource(classes = {Block.Kind.class, Engagement.Kind.class, Engagement.Status.class, Act.Tense.class})
    void theDictionaryNamesEveryKind(Class<? extends Enum<?>> kinds) throws IOException {
        String dictionary = Files.readString(ROOT.resolve("docs/dictionary.md")).toLowerCase(Locale.ROOT);

        assertThat(Stream.of(kinds.getEnumConstants())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .allSatisfy(kind -> assertThat(dictionary).contains(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
    void theTestCommandIsTheOneThatTheBuildServerRuns(String document) throws IOException {
        String run = Files.readString(ROOT.resolve(".ci/run"));
        String command = TEST_COMMAND
                .matcher(run)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow()
                .replaceAll(" --?[a-zA-Z-]+", "");

        assertThat(command).isEqualTo("./mvnw verify");
        assertThat(Files.readString(ROOT.resolve(document))).contains(command);
    }
}
