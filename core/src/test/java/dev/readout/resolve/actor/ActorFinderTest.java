package dev.readout.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.codebook.Gazetteer;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorFinderTest {
    private static final ActorFinder FINDER = new ActorFinder(Gazetteer.read(withInvented()));

    private static DataFiles withInvented() {
        DataNode own = DataNode.parse("own.yml", """
                source: invented
                states:
                  - {code: ARN, name: Republic of Arnland, names: [Arnland], adjectives: [Arnish], demonyms: [Arns], capital: Arnburg}
                  - {code: VEL, name: Veloria, names: [V.E.L.], adjectives: [Velorian, V.E.L.], capital: Port Velor}
                persons:
                  - {name: Oda Fenn Mar, names: [Oda Fenn-mar], affiliation: ARN}
                """);
        List<DataNode> files = new ArrayList<>(DataFiles.bundled().files());
        files.add(own);
        return new DataFiles(files);
    }

    @Test
    void findsStatesByNameAndAsModifiers() {
        assertThat(found("Arnland thanked Veloria for the V.E.L. efforts ."))
                .containsExactly("Arnland=ARN NAME", "Veloria=VEL NAME", "V.E.L.=VEL ADJECTIVE");
        assertThat(found("the Arnland ~- ~V.E.L. alliance/NN"))
                .containsExactly("Arnland=ARN ADJECTIVE", "V.E.L.=VEL ADJECTIVE");
    }

    @Test
    void leavesPlacesAndThingsOut() {
        assertThat(found("ships/NNS in the South China Sea and on the Korean Peninsula"))
                .isEmpty();
        assertThat(found("under/IN the Paris Agreement")).isEmpty();
        assertThat(found("a city in Latin America")).isEmpty();
    }

    @Test
    void aCapitalActsOnlyAsAnActor() {
        assertThat(found("Arnburg must/MD cease/VB .")).containsExactly("Arnburg=ARN METONYM");
        assertThat(found("talks with Arnburg")).containsExactly("Arnburg=ARN METONYM");
        assertThat(found("they/PRP travelled to Arnburg")).isEmpty();
        assertThat(found("Arnburg , August 4")).isEmpty();
    }

    @Test
    void readsTheOfficeBeforeTheName() {
        assertThat(person("Arnish Deputy Minister of Foreign Affairs and Trade Lio R. Tamm arrived"))
                .isEqualTo(new Actor.Person(
                        "Lio R. Tamm",
                        Optional.of("Deputy Minister of Foreign Affairs and Trade"),
                        Optional.of("ARN")));
        assertThat(person("Arnland ~'s/POS Foreign Minister Sera al ~- ~Dimi arrived"))
                .isEqualTo(new Actor.Person("Sera al-Dimi", Optional.of("Foreign Minister"), Optional.of("ARN")));
        assertThat(person("President Iva Marn , Jr. of the Republic of Arnland arrived"))
                .isEqualTo(new Actor.Person("Iva Marn , Jr.", Optional.of("President"), Optional.of("ARN")));
        assertThat(person("Special Envoy for Veloria Lio Tamm arrived"))
                .as("whom an envoy is sent to is not whom he acts for")
                .isEqualTo(new Actor.Person("Lio Tamm", Optional.of("Special Envoy for Veloria"), Optional.empty()));
    }

    @Test
    void readsTheOfficeAfterTheName() {
        AnalyzedText text =
                Tagged.text("They/PRP met/VBD Lio Tamm , Arnish Deputy National Security Advisor , on Monday");
        assertThat(FINDER.find(text)).singleElement().satisfies(m -> {
            assertThat(cut(text, m)).isEqualTo("Lio Tamm , Arnish Deputy National Security Advisor");
            assertThat(m.actor())
                    .isEqualTo(new Actor.Person(
                            "Lio Tamm", Optional.of("Deputy National Security Advisor"), Optional.of("ARN")));
            assertThat(text.sentences().getFirst().get(m.head()).form()).isEqualTo("Tamm");
        });
    }

    @Test
    void readsTheNameBetweenCommasAfterTheOffice() {
        assertThat(found("the Prime Minister of Veloria , Lio Tamm , and the President of Arnland , Iva Marn , talked"))
                .containsExactly(
                        "Prime Minister of Veloria , Lio Tamm=VEL PERSON",
                        "President of Arnland , Iva Marn=ARN PERSON");
    }

    @Test
    void twoOfficesBeforeOneNameAreOnePerson() {
        assertThat(person("They/PRP met Arnish Alternate Prime Minister and Minister of Defense Lio Tamm in Arnburg ."))
                .isEqualTo(new Actor.Person(
                        "Lio Tamm",
                        Optional.of("Alternate Prime Minister and Minister of Defense"),
                        Optional.of("ARN")));
        assertThat(found("They/PRP met Deputy Prime Minister and Foreign Minister Lio Tamm of Arnland ."))
                .containsExactly("Deputy Prime Minister and Foreign Minister Lio Tamm of Arnland=ARN PERSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They/PRP met the Foreign Minister and Prime Minister Lio Tamm .",
                "They/PRP met Arnland ~'s/POS Foreign Minister and Prime Minister Lio Tamm .",
                "They/PRP met their/PRP$ Foreign Minister and Prime Minister Lio Tamm .",
                "They/PRP met Arnish Foreign Minister and Velorian Prime Minister Lio Tamm .",
            })
    void anOfficeThatIsKnownFromBeforeIsAnothers(String line) {
        assertThat(((Actor.Person) person(line)).office()).contains("Prime Minister");
    }

    @Test
    void aWordOfTheNextOfficeIsNoName() {
        assertThat(found("Council Director Lio Tamm Port Envoy Sera Dimi"))
                .containsExactly("Council Director Lio Tamm=Lio Tamm PERSON", "Port Envoy Sera Dimi=Sera Dimi PERSON");
        assertThat(person("Special Representative for Arnland Reconciliation Lio Tamm arrived"))
                .isEqualTo(new Actor.Person(
                        "Lio Tamm",
                        Optional.of("Special Representative for Arnland Reconciliation"),
                        Optional.empty()));
    }

    @Test
    void twoPersonsAreTwoMentions() {
        assertThat(found("Secretary of State Lio Tamm and Arnish Foreign Minister Sera Dimi talked"))
                .containsExactly(
                        "Secretary of State Lio Tamm=USA PERSON", "Arnish Foreign Minister Sera Dimi=ARN PERSON");
        assertThat(found("Arnish Foreign Ministers Lio Tamm and Sera Dimi talked"))
                .hasSize(2);
    }

    @Test
    void findsANameAloneThatTheDocumentOrTheRegisterKnows() {
        AnalyzedText text = Tagged.text("Arnish Foreign Minister Sera Dimi arrived", "Dimi thanked Oda Fenn Mar .");
        List<Mention> mentions = FINDER.find(text);
        assertThat(mentions).extracting(m -> cut(text, m)).endsWith("Dimi", "Oda Fenn Mar");
        assertThat(mentions).extracting(m -> m.actor().code()).containsExactly("ARN", "ARN", "ARN");
        assertThat(mentions)
                .extracting(Mention::rule)
                .containsExactly("office-before-name", "named-elsewhere", "register");
    }

    @Test
    void findsNamesGluedToTheirNeighbours() {
        AnalyzedText text = Tagged.text("a message fromOda/NN Fenn Marwas/NNP read");
        assertThat(FINDER.find(text)).singleElement().satisfies(m -> {
            assertThat(cut(text, m)).isEqualTo("Oda Fenn Mar");
            assertThat(m.actor().code()).isEqualTo("ARN");
        });
    }

    @Test
    void describesThoseWhoActForAState() {
        assertThat(found("the Arnish military and the people of Veloria"))
                .containsExactly("Arnish military=ARN DESCRIPTION", "people of Veloria=people of Veloria DESCRIPTION");
        assertThat(found("Velorian companies and academic/JJ experts"))
                .containsExactly(
                        "Velorian companies=Velorian companies DESCRIPTION",
                        "academic experts=academic experts DESCRIPTION");
        assertThat(found("the Arnburg authorities")).containsExactly("Arnburg authorities=ARN DESCRIPTION");
        assertThat(found("the two/CD sides and both/DT leaders")).isEmpty();
        assertThat(found("the Arnish king of Arnland")).hasSize(1);
    }

    @Test
    void namesUnknownOrganisationsAndMinistries() {
        assertThat(found("the chairman of the Arnland ~- ~Veloria Committee"))
                .containsExactly("chairman of the Arnland-Veloria Committee=Arnland-Veloria Committee DESCRIPTION");
        assertThat(found("the Velorian Academy of Sciences"))
                .containsExactly("Velorian Academy of Sciences=Velorian Academy of Sciences NAME");
        assertThat(found("the Foreign Ministry of Arnland")).containsExactly("Foreign Ministry of Arnland=ARN METONYM");
        assertThat(found("the Arnish Senate")).containsExactly("Arnish Senate=ARN METONYM");
        assertThat(found("the Ninth Meeting of the Lakes Council")).containsExactly("Lakes Council=Lakes Council NAME");
        assertThat(found("the General Federation of Miners")).noneMatch(f -> f.endsWith("PERSON"));
        assertThat(found("the Nuclear Consultative Group")).isEmpty();
    }

    @Test
    void findsBodiesAndTheWorld() {
        assertThat(found("ASEAN called/VBD on the UN Security Council and all/DT nations"))
                .containsExactly("ASEAN=ASEAN NAME", "UN Security Council=UNSC NAME", "all nations=* NAME");
        assertThat(found("those/DT who/WP told us/PRP")).isEmpty();
    }

    @Test
    void tellsTheOwnerOfAnOfficeWhereTheDocumentDoes() {
        AnalyzedText text = Tagged.text("They/PRP met/VBD the king of Veloria .", "King Olo thanked them/PRP .");
        assertThat(FINDER.find(text)).extracting(m -> m.actor().code()).containsExactly("VEL", "VEL");
        AnalyzedText two = Tagged.text("the king of Veloria and the king of Arnland", "King Olo thanked them/PRP .");
        assertThat(FINDER.find(two).getLast().actor().code())
                .as("two kings: nothing is guessed")
                .isEqualTo("Olo");
    }

    @Test
    void findsNamesAfterAPlainNoun() {
        assertThat(found("the activists Lio Tamm , Sera Dimi , and Iva Marn"))
                .containsExactly("Lio Tamm=Lio Tamm PERSON", "Sera Dimi=Sera Dimi PERSON", "Iva Marn=Iva Marn PERSON");
    }

    @Test
    void alliesWithOneAdjectiveAreThatState() {
        assertThat(found("our/PRP$ Velorian allies")).containsExactly("Velorian allies=VEL DESCRIPTION");
        assertThat(found("allies/NNS and partners/NNS"))
                .containsExactly("allies and partners=allies and partners DESCRIPTION");
        assertThat(found("partners/NNS in the Indo ~- ~Pacific/NNP"))
                .containsExactly("partners in the Indo-Pacific=partners in the Indo-Pacific DESCRIPTION");
    }

    /** Whatever the words: mentions are in order, do not overlap, and their head is one of their tokens. */
    @Test
    void holdsItsPromisesOnAnyWords() {
        String[] words =
                (" the The of for to and , - ~- ~'s/POS President Foreign Minister Deputy Secretary State Arnland "
                                + "Arnish V.E.L. Port Velor Arnburg Lio Tamm al Jr. ( ) Committee Academy Ministry people officials "
                                + "met/VBD in with UN Security Council Oda Fenn Mar Sea ministers/NNS 2/CD ö/NN 𝒜/NNP . King")
                        .trim()
                        .split(" ");
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder line = new StringBuilder("It/PRP");
            for (int i = random.nextInt(30); i >= 0; i--) {
                line.append(' ').append(words[random.nextInt(words.length)]);
            }
            AnalyzedText text = Tagged.text(line.toString());
            int last = 0;
            for (Mention m : FINDER.find(text)) {
                assertThat(m.from()).as("seed %d: %s", seed, line).isGreaterThanOrEqualTo(last);
                assertThat(m.covers(m.head())).as("seed %d: %s", seed, line).isTrue();
                assertThat(m.actor().code()).isNotBlank();
                last = m.to();
            }
        }
    }

    private static List<String> found(String line) {
        AnalyzedText text = Tagged.text(line);
        return FINDER.find(text).stream()
                .map(m -> cut(text, m) + "=" + m.actor().code() + " " + m.form())
                .toList();
    }

    private static Actor person(String line) {
        return FINDER.find(Tagged.text(line)).stream()
                .filter(m -> m.form() == Form.PERSON)
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private static String cut(AnalyzedText text, Mention mention) {
        Text characters = text.document().text();
        return characters.cut(mention.span());
    }
}
