package dev.readout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house, for all packages below one root: which room may see which, and with {@link ShapeRules} how a class is
 * made. The root is a parameter so that a small wrong house can show
 * that each rule bites.
 *
 * @param root the package that holds the rooms, such as {@code dev.readout}
 */
record HouseRules(String root) {

    /** Each room of the core, and the rooms that it may see. */
    private static final Map<String, List<String>> CORE = Map.of(
            "document", List.of(),
            "codebook", List.of(),
            "language", List.of("document", "codebook"),
            "resolve", List.of("document", "codebook", "language"),
            "coding", List.of("document", "codebook", "language", "resolve"),
            "pipeline", List.of("document", "codebook", "language", "resolve", "coding"));

    private static final List<String> RESOLVERS =
            List.of("actor", "time", "place", "mechanism", "reference", "engagement");

    private static final List<String> SURFACES = List.of("cli", "api", "web");

    /** All of them, each under a name for the test report. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        CORE.forEach((room, seen) -> rules.put("core: " + room + " looks up only", looksUpOnly(room, seen)));
        RESOLVERS.forEach(room -> rules.put("resolve: " + room + " stands alone", standsAlone(room)));
        SURFACES.forEach(room -> rules.put("app: " + room + " stands alone", surfaceStandsAlone(room)));
        rules.put("core knows no network, database, JSON or embeddings", pureCore());
        rules.put("the parser stays behind the language room", parserBehindLanguage());
        rules.put("only fetch opens outbound sockets", onlyFetchOpensSockets());
        rules.put("Lucene stays behind the search room", luceneBehindSearch());
        rules.put("intake knows the document only", intakeKnowsDocumentOnly());
        rules.put("what is published knows no parser", surfacesKnowNoParser());
        rules.put("only the program itself knows suggestions", suggestionsStayOutside());
        rules.putAll(rooms());
        rules.putAll(new ShapeRules(describe("are ours", this::inside), in(List.copyOf(CORE.keySet()))).all());
        rules.put("rooms form no cycle", noCycles());
        return rules;
    }

    /** Which rooms each of the rooms outside the core must work without. */
    private Map<String, ArchRule> rooms() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "the store knows no query, export or surface", below("store", "search relate query export intake app"));
        // The index is derived: what asks the archive itself must work without it.
        rules.put("queries know no search", unaware("query", List.of("search")));
        rules.put("search knows no input and no surface", below("search", "intake fetch ingest evaluate app"));
        // What is asked of the wording must not depend on who asks, nor on how it is shown.
        rules.put(
                "wording knows no input, export and surface",
                below("wording", "intake fetch ingest suggest export evaluate app"));
        // Two texts are like each other, or not, whatever an archive holds and however they were coded.
        rules.put(
                "likeness knows the document only",
                below(
                        "likeness",
                        List.of("document"),
                        "intake fetch suggest store search relate query export evaluate app"));
        // Two reports are of one event, or not, whatever an archive holds and whoever asks.
        rules.put(
                "joining knows codings only",
                below(
                        "join",
                        "language pipeline intake fetch ingest likeness correct store search relate query export evaluate app"));
        // What follows from a correction must not depend on who asks, nor on what else is held.
        rules.put(
                "corrections know codings only",
                below(
                        "correct",
                        "language pipeline intake fetch ingest likeness store search relate query export evaluate app"));
        // It hands on bytes: what they are and who reads them must not decide what is asked of a server.
        rules.put(
                "fetch knows the document only",
                below(
                        "fetch",
                        List.of("document"),
                        "intake ingest suggest store search relate query export evaluate app"));
        // It fetches, reads, codes and writes; who starts it, and how all that is asked for and shown, is above it.
        rules.put(
                "what brings documents in knows no question, export or surface",
                below("ingest", "search relate query export evaluate app"));
        // What a person says of the record is one thing, whoever asks for it.
        rules.put(
                "the desk knows no input, parser or surface",
                below("desk", "language pipeline intake fetch ingest jobs serve suggest evaluate app"));
        // It starts what codes and hears of it: what that does must not weigh on a server.
        rules.put(
                "jobs know nothing of what their worker does",
                below(
                        "jobs",
                        List.of(),
                        "intake fetch ingest suggest correct store search relate query export desk serve evaluate app"));
        // Who is let in, and how much is borne, must not hang on what is asked.
        rules.put(
                "the server knows nothing of what it serves",
                below("serve", List.of(), "intake fetch ingest suggest store search relate query export evaluate app"));
        // It runs where there is no archive and no program, on a class path with other libraries.
        rules.put(
                "the cluster knows core and intake only",
                below(
                        "spark",
                        "fetch ingest suggest likeness join correct store search relate wording query export desk jobs serve evaluate app"));
        rules.put("nobody knows the cluster", unaware(everyRoomBut("spark"), List.of("spark")));
        // What judges the coder must not be able to ask the archive or the reader of files for its answers.
        rules.put(
                "the evaluation knows no input, archive or surface",
                below("evaluate", "intake pipeline store search relate query export app"));
        return rules;
    }

    private ArchRule looksUpOnly(String room, List<String> seen) {
        List<String> hidden = new ArrayList<>(CORE.keySet());
        hidden.removeAll(seen);
        hidden.remove(room);
        hidden.addAll(List.of(
                "intake",
                "fetch",
                "ingest",
                "jobs",
                "suggest",
                "likeness",
                "join",
                "correct",
                "store",
                "search",
                "relate",
                "wording",
                "query",
                "export",
                "desk",
                "evaluate",
                "spark",
                "app"));
        hidden.addAll(SURFACES);
        return unaware(room, hidden);
    }

    /** The surfaces are above every such room. */
    private ArchRule below(String room, String rooms) {
        List<String> above = new ArrayList<>(List.of(rooms.split(" ")));
        above.addAll(SURFACES);
        return unaware(room, above);
    }

    /** The same of a room that sees these rooms of the core alone. */
    private ArchRule below(String room, List<String> seen, String rooms) {
        List<String> above = new ArrayList<>(List.of(rooms.split(" ")));
        CORE.keySet().stream().filter(core -> !seen.contains(core)).forEach(above::add);
        return below(room, String.join(" ", above));
    }

    private ArchRule unaware(String room, List<String> of) {
        return unaware(in(room), of);
    }

    private ArchRule unaware(DescribedPredicate<JavaClass> who, List<String> of) {
        return noClasses().that(who).should(dependOnClassesThat(in(of))).allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> everyRoomBut(String room) {
        return describe("stand outside " + room, c -> inside(c) && !in(room).test(c));
    }

    private ArchRule standsAlone(String room) {
        List<String> others = RESOLVERS.stream()
                .filter(r -> !r.equals(room))
                .map(r -> "resolve." + r)
                .toList();
        return unaware("resolve." + room, others);
    }

    private ArchRule surfaceStandsAlone(String room) {
        List<String> others = SURFACES.stream().filter(r -> !r.equals(room)).toList();
        return noClasses()
                .that(surface(List.of(room)))
                .should(dependOnClassesThat(surface(others)))
                .allowEmptyShould(true);
    }

    private ArchRule pureCore() {
        return noClasses()
                .that(in(List.copyOf(CORE.keySet())))
                .should(dependOnClassesThat(resideInAnyPackage(
                        "java.net..",
                        "javax.net..",
                        "java.sql..",
                        "javax.sql..",
                        "com.fasterxml..",
                        "tools.jackson..",
                        "com.google.gson..",
                        "jakarta.json..",
                        "org.apache.lucene..",
                        "ai.onnxruntime..")));
    }

    private ArchRule parserBehindLanguage() {
        return noClasses()
                .that(in(List.of("document", "codebook", "resolve", "coding", "pipeline", "intake", "store", "query")))
                .should(dependOnClassesThat(resideInAnyPackage("edu.emory..")));
    }

    private ArchRule onlyFetchOpensSockets() {
        return noClasses()
                .that(everyRoomBut("fetch"))
                .should(dependOnClassesThat(describe("open outbound sockets", HouseRules::opensSockets)))
                .allowEmptyShould(true);
    }

    private static boolean opensSockets(JavaClass type) {
        return type.getPackageName().startsWith("java.net.http")
                || type.getPackageName().startsWith("org.apache.hc.")
                || Set.of(
                                "java.net.Socket",
                                "java.net.DatagramSocket",
                                "java.net.URLConnection",
                                "java.net.HttpURLConnection",
                                "javax.net.SocketFactory",
                                "java.nio.channels.SocketChannel",
                                "java.nio.channels.DatagramChannel",
                                "org.jsoup.helper.HttpConnection",
                                "org.jsoup.Connection")
                        .contains(type.getName());
    }

    private ArchRule luceneBehindSearch() {
        return noClasses()
                .that(everyRoomBut("search"))
                .should(dependOnClassesThat(resideInAnyPackage("org.apache.lucene..")));
    }

    private ArchRule intakeKnowsDocumentOnly() {
        return noClasses()
                .that(in("intake"))
                .should(dependOnClassesThat(in(List.of(
                        "codebook",
                        "language",
                        "resolve",
                        "coding",
                        "pipeline",
                        "fetch",
                        "ingest",
                        "store",
                        "query",
                        "export",
                        "app"))))
                .allowEmptyShould(true);
    }

    /** {@code serve} must stay small: it never loads the parser. */
    private ArchRule surfacesKnowNoParser() {
        return noClasses()
                .that(surface(List.of("api", "web")))
                .should(dependOnClassesThat(in(List.of("language", "pipeline"))))
                .allowEmptyShould(true);
    }

    /** What an embedding proposes is never a code: no code, count or export may rest on it. */
    private ArchRule suggestionsStayOutside() {
        List<String> rooms = new ArrayList<>(CORE.keySet());
        rooms.addAll(List.of(
                "intake",
                "fetch",
                "ingest",
                "likeness",
                "correct",
                "store",
                "search",
                "relate",
                "query",
                "export",
                "spark"));
        rooms.addAll(SURFACES);
        return noClasses()
                .that(in(rooms))
                .should(dependOnClassesThat(in("suggest")))
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private boolean inside(JavaClass type) {
        return resideInAnyPackage(root + "..").test(type);
    }

    private DescribedPredicate<JavaClass> in(String room) {
        return in(List.of(room));
    }

    private DescribedPredicate<JavaClass> in(List<String> rooms) {
        return resideInAnyPackage(
                rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new));
    }

    /** The surfaces stand below {@code app}. */
    private DescribedPredicate<JavaClass> surface(List<String> rooms) {
        return in(rooms.stream().map(room -> "app." + room).toList()).or(in(rooms));
    }
}
