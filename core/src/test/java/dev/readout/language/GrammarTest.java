package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    @ParameterizedTest
    @CsvSource({
        "plain, condemned, Minister",
        "passive, welcomed, Ambassador",
        "conjoined, urged, Minister",
        "participle, Expressing, Minister",
        "relative, met, envoy",
        "object-control, release, Mali",
        "subject-control, hold, sides",
        "engagement-purpose, discuss, Minister",
        "conj-subject, discussed, Minister"
    })
    void findsWhoDoesWhatThePredicateSays(String sentence, String predicate, String subject) {
        Sentence s = Parsed.sentence(sentence);

        assertThat(Grammar.subject(s, Parsed.token(s, predicate)).map(Token::form))
                .contains(subject);
    }

    @Test
    void aPassiveWithoutAgentHasNoSubject() {
        Sentence s = Parsed.sentence("passive-no-agent");

        assertThat(Grammar.subject(s, Parsed.token(s, "signed"))).isEmpty();
        assertThat(Grammar.objects(s, Parsed.token(s, "signed")))
                .extracting(Token::form)
                .containsExactly("agreement");
    }

    @Test
    void conjunctsAreAllThatIsJoined() {
        Sentence s = Parsed.sentence("conj-subject");

        assertThat(Grammar.conjuncts(s, Parsed.token(s, "Minister")))
                .extracting(Token::form)
                .containsExactly("Minister", "President");
    }

    @Test
    void findsWhatStandsAfterAPreposition() {
        Sentence s = Parsed.sentence("engagement-purpose");

        assertThat(Grammar.after(s, Parsed.token(s, "met"), Set.of("with")))
                .extracting(Token::form)
                .containsExactly("President");
    }

    @ParameterizedTest
    @CsvSource({
        "negated, accept, true",
        "no-object, reached, true",
        "plain, condemned, false",
        "no-longer, supports, true",
        "no-sanctions, imposed, true",
        "neither-nor, condemned, true",
        "neither-verb, condemned, true",
        "neither-verb, criticised, true",
        "not-only, condemned, false",
        "refused-to, condemn, true",
        "refused-to, refused, false",
        "denied-having, attacked, true",
        "ruled-out, sending, true",
        "stopped-short, condemning, true",
        "without-doing, condemning, true",
        "withheld, support, true",
        "yet-to, thank, true",
        "not-hesitate, condemn, false"
    })
    void seesWhatWasNotDoneWhateverWordSaysSo(String sentence, String verb, boolean negated) {
        Sentence s = Parsed.sentence(sentence);

        assertThat(Grammar.isNegated(s, Parsed.token(s, verb))).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({"purpose, promote, true", "engagement-purpose, discuss, true", "future, support, false"})
    void knowsInfinitives(String sentence, String verb, boolean infinitive) {
        Sentence s = Parsed.sentence(sentence);

        assertThat(Grammar.isInfinitive(s, Parsed.token(s, verb))).isEqualTo(infinitive);
    }
}
