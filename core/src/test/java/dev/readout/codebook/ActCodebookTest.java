package dev.readout.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.codebook.ActRule.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActCodebookTest {
    private static final String HEAD = "act: thank\ndefinition: d\nkind: verbal\ncameo: '051'\nrules:\n";

    private static ActCodebook load(String... files) {
        List<DataNode> nodes = new java.util.ArrayList<>();
        for (String file : files) {
            nodes.add(DataNode.parse("f" + nodes.size() + ".yml", file));
        }
        return ActCodebook.load(new DataFiles(nodes));
    }

    @Test
    void theBundledCodebookHasAllActs() {
        ActCodebook codebook = ActCodebook.load(DataFiles.bundled());

        assertThat(codebook.list()).hasSize(35).allMatch(e -> !e.rules().isEmpty());
        assertThat(codebook.get("condemn").plover()).isEqualTo("ACCUSE");
    }

    @Test
    void findsRulesByTheLemmaThatStartsTheTrigger() {
        ActCodebook codebook = load(HEAD + "  - {id: thank.verb, verb: [thank]}\n");

        assertThat(codebook.rules("thank", Anchor.VERB)).extracting(ActRule::id).containsExactly("thank.verb");
        assertThat(codebook.rules("thank", Anchor.NOUN)).isEmpty();
    }

    @Test
    void aListStandsForItsWords() {
        ActCodebook codebook =
                load("lists:\n  say: [say, tell]\n", HEAD + "  - {id: thank.say, verb: ['@say'], object: [thanks]}\n");

        assertThat(codebook.rules("tell", Anchor.VERB)).hasSize(1);
    }

    @Test
    void complaintsNameFileAndLine() {
        assertThatThrownBy(() -> load(HEAD + "  - {id: thank.a, verb: ['@nosuch']}\n"))
                .hasMessageContaining("f0.yml:6")
                .hasMessageContaining("no list 'nosuch'");
        assertThatThrownBy(() -> load(HEAD + "  - {id: praise.a, verb: [thank]}\n"))
                .hasMessageContaining("is named 'thank.…'");
        assertThatThrownBy(() -> load(HEAD + "  - {id: thank.a, verb: [thank], colour: red}\n"))
                .hasMessageContaining("unknown key 'colour'");
        assertThatThrownBy(() -> load(HEAD + "  - {id: thank.a, verb: [thank], target: [moon]}\n"))
                .hasMessageContaining("'moon' is none of");
        assertThatThrownBy(() -> load(HEAD + "  - {id: thank.a, verb: [thank], noun: [thanks]}\n"))
                .hasMessageContaining("exactly one of");
    }

    @Test
    void aRuleIdIsTakenOnce() {
        assertThatThrownBy(() -> load(HEAD + "  - {id: thank.a, verb: [thank]}\n  - {id: thank.a, verb: [bless]}\n"))
                .hasMessageContaining("is taken");
    }

    @Test
    void aLaterFileBringsMoreRulesAndTakesThePlaceOfRulesOfTheSameId() {
        ActCodebook codebook = load(
                HEAD + "  - {id: thank.a, verb: [thank]}\n  - {id: thank.b, verb: [bless]}\n"
                        + "examples:\n  thank.a: We thank you.\n",
                "source: mine\nact: thank\nrules:\n  - {id: thank.a, verb: [hail]}\n  - {id: thank.c, verb: [toast]}\n");

        ActEntry thank = codebook.get("thank");
        assertThat(thank.definition()).isEqualTo("d");
        assertThat(thank.rules()).extracting(ActRule::id).containsExactly("thank.a", "thank.b", "thank.c");
        assertThat(codebook.rules("hail", Anchor.VERB)).hasSize(1);
        assertThat(codebook.rules("thank", Anchor.VERB)).isEmpty();
        assertThat(thank.examples()).isEmpty();
    }

    @Test
    void moreConditionsWeighMore() {
        ActCodebook codebook = load(
                HEAD + "  - {id: thank.a, verb: [express]}\n  - {id: thank.b, verb: [express], object: [thanks]}\n");

        List<ActRule> rules = codebook.rules("express", Anchor.VERB);
        assertThat(rules.get(1).weight()).isGreaterThan(rules.get(0).weight());
    }
}
