package dev.readout.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ChoiceWords;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Choice;
import dev.readout.coding.Choice.How;
import dev.readout.coding.ForcedChoice;
import dev.readout.language.Language;
import dev.readout.language.Nlp4jLanguage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForcedChoiceTest {
    private static final Language LANGUAGE = Nlp4jLanguage.load();
    private static final ActCodebook CODEBOOK = ActCodebook.load(DataFiles.bundled());
    private static final ChoiceWords WORDS = ChoiceWords.load(DataFiles.choice(), CODEBOOK);
    private static final ForcedChoice CHOICE = new ForcedChoice(LANGUAGE, CODEBOOK, WORDS, Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kesh|Norland|Kesh accused Norland of shelling the port.|accuse
            Norland|the port|Kesh accused Norland of shelling the port.|assault
            Norland|the editor|The editor was arrested by Norland on Monday.|coerce
            Kesh|Norland|Kesh refused to sign the treaty with Norland.|reject
            Kesh|Norland|Kesh agreed to release the sailors of Norland.|pledge
            Kesh|Norland|Kesh released the sailors of Norland.|retreat
            Kesh|Norland|Kesh threatened to bomb Norland.|warn
            Kesh|Norland|Kesh will impose sanctions on Norland.|warn
            Kesh|Norland|Kesh will send food to Norland.|pledge
            Kesh|Norland|Kesh lifted the sanctions against Norland.|retreat
            Kesh|Norland|Kesh said that it had sent medicine to Norland.|aid
            Kesh|Norland|Kesh said Norland must withdraw its troops.|demand
            Kesh|Norland|Kesh filed a lawsuit against Norland.|accuse
            Kesh|Norland|Kesh refused to rule out strikes on Norland.|warn
            Kesh|Norland|Kesh called for talks with Norland.|discuss
            Kesh|Norland|Kesh called for the arrest of the envoy of Norland.|accuse
            Kesh|Norland|Kesh sent peacekeeping troops to Norland.|aid
            Kesh|Norland|Kesh called on Norland to withdraw its troops.|request
            Kesh|Norland|Kesh is to release the sailors of Norland.|pledge
            Kesh|Norland|Kesh fought alongside Norland in the valley.|cooperate
            Kesh|Norland|Kesh called off talks with Norland.|sanction
            Kesh|the airline|Pilots in Kesh called off their strike against the airline.|retreat
            Kesh|Norland|Kesh turned down the offer of Norland.|reject
            """)
    void thePredicateThatLinksTheTwoDecides(String source, String target, String sentence, String act) {
        Choice choice = CHOICE.classify(sentence, source, target);

        assertThat(choice.act()).as("%s", choice).isEqualTo(act);
        assertThat(choice.how()).isEqualTo(How.RULE);
        assertThat(choice.plover()).isEqualTo(CODEBOOK.get(act).plover());
        assertThat(choice.scores().keySet()).first().isEqualTo(act);
        assertThat(choice.scores().values().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theRuleAndItsWordsAreNamed() {
        Choice choice = CHOICE.classify("Kesh cracked down on the monks.", "Kesh", "the monks");
        assertThat(choice.rule()).isEqualTo("choice.coerce.crack-down");
        assertThat(choice.trigger()).isEqualTo("cracked down");
    }

    @Test
    void whereNoWordDecidesTheOtherClassifierIsAsked() {
        Choice other = new Choice("aid", "AID", How.EXAMPLE, "x", "", Map.of("aid", 1.0));
        ForcedChoice both = new ForcedChoice(LANGUAGE, CODEBOOK, WORDS, Optional.of((s, a, b) -> other));

        assertThat(both.classify("Kesh is north of Norland.", "Kesh", "Norland"))
                .isEqualTo(other);
        assertThat(CHOICE.classify("Kesh is north of Norland.", "Kesh", "Norland")
                        .how())
                .isEqualTo(How.NONE);
    }

    @Test
    void partiesThatAreNotInTheSentenceBreakNothing() {
        assertThat(CHOICE.classify("Rain fell.", "Kesh", "").act()).isEmpty();
        assertThat(CHOICE.classify("", "", "").act()).isEmpty();
        assertThat(CHOICE.classify("Police arrested him.", "Police of Kesh", "?")
                        .act())
                .isEqualTo("coerce");
    }
}
