package dev.readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.TimeForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cues spare the trying of a form: they must never change what is read. */
class DateGrammarTest {
    private static final TimeForms FORMS = TimeForms.read(DataFiles.bundled());
    private static final List<String> WORDS = List.of(
            "on",
            "in",
            "the",
            "of",
            "this",
            "last",
            "next",
            "following",
            "same",
            "that",
            "a",
            "year",
            "month",
            "week",
            "day",
            "days",
            "weekend",
            "end",
            "early",
            "mid-",
            "later",
            "earlier",
            "ago",
            "from now",
            "before",
            "May",
            "June 3",
            "3rd",
            "5 July",
            "Friday",
            ",",
            "2023",
            "2024-05-31",
            "31.5.2024",
            "5/31/2024",
            "1-3",
            "2021-2025",
            "spring",
            "Q1",
            "first",
            "half",
            "quarter",
            "morning",
            "night",
            "10pm",
            "today",
            "Resolution 2231",
            "Agenda",
            "fiscal 2023",
            "two",
            "every",
            "period",
            "1990s",
            "century");

    @ParameterizedTest
    @EnumSource(
            value = TimeForms.Use.class,
            names = {"CODING", "TIMEX"})
    void noCueHidesWhatAFormReads(TimeForms.Use use) {
        DateGrammar grammar = new DateGrammar(FORMS, use);
        DateGrammar tryingAll = new DateGrammar(withoutNeeds(), use);
        for (String sentence : sentences()) {
            assertThat(grammar.read(sentence)).as(sentence).isEqualTo(tryingAll.read(sentence));
        }
        for (long seed = 0; seed < 2_000; seed++) {
            String sentence = anySentence(new Random(seed));
            assertThat(grammar.read(sentence)).as("seed %d: %s", seed, sentence).isEqualTo(tryingAll.read(sentence));
        }
    }

    @Test
    void readsNothingWhereNoWordIsACue() {
        assertThat(new DateGrammar(FORMS, TimeForms.Use.CODING).read("The sides met in Harbour Hall."))
                .isEmpty();
    }

    private static TimeForms withoutNeeds() {
        return new TimeForms(
                FORMS.forms().stream()
                        .map(f -> new TimeForms.Form(
                                f.id(), Set.of(), f.pattern(), f.reads(), f.with(), f.use(), f.examples(), f.not()))
                        .toList(),
                FORMS.cues());
    }

    private static List<String> sentences() {
        List<String> all = new ArrayList<>();
        FORMS.forms().forEach(f -> {
            f.examples().forEach(e -> all.add(e.says()));
            all.addAll(f.not());
        });
        return all;
    }

    private static String anySentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
