package dev.readout.resolve.engagement;

import dev.readout.document.Span;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Parsed;
import dev.readout.language.Sentence;
import dev.readout.resolve.Actor;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Reading;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scenes for tests: a parsed sentence, with readings, dates and places at words that the test names. */
final class Scenes {
    private final AnalyzedText text;
    private final Sentence sentence;
    private final List<Reading> readings = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();

    private Scenes(String name) {
        text = Parsed.get(name);
        sentence = text.sentences().getFirst();
    }

    static Scenes of(String name) {
        return new Scenes(name);
    }

    /** A person, written as these words, of whom the last is the head. */
    Scenes person(String words, String side) {
        return reading(words, new Actor.Person(words, Optional.of("Minister"), Optional.of(side)), Form.PERSON);
    }

    Scenes reading(String words, Actor actor, Form form) {
        return reading(words, words.split(" ").length - 1, actor, form);
    }

    /** The same, where another word than the last is the head. */
    Scenes reading(String words, int head, Actor actor, Form form) {
        int[] at = find(words);
        readings.add(new Reading(0, at[0], at[1], at[0] + head, span(at), List.of(actor), form, "test"));
        return this;
    }

    Scenes day(String words, LocalDate day) {
        int[] at = find(words);
        dates.add(new DateMention(0, at[0], at[1], span(at), new TimeValue.Day(day), List.of(), "test"));
        return this;
    }

    Scenes place(String word, String country) {
        int[] at = find(word);
        places.add(new PlaceMention(
                0, at[0], at[1], span(at), PlaceMention.Kind.CITY, word, Optional.of(word), Optional.of(country)));
        return this;
    }

    Scene scene() {
        return new Scene(text.document().text(), sentence, readings, dates, places);
    }

    private Span span(int[] at) {
        return sentence.get(at[0]).span().union(sentence.get(at[1] - 1).span());
    }

    private int[] find(String words) {
        String[] forms = words.split(" ");
        for (int i = 0; i + forms.length <= sentence.size(); i++) {
            int length = 0;
            while (length < forms.length && sentence.get(i + length).form().equals(forms[length])) {
                length++;
            }
            if (length == forms.length) {
                return new int[] {i, i + length};
            }
        }
        throw new IllegalArgumentException("no '" + words + "' in the sentence");
    }
}
