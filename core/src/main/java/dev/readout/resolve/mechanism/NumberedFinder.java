package dev.readout.resolve.mechanism;

import dev.readout.codebook.MechanismForms;
import dev.readout.codebook.MechanismForms.Numbered;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.resolve.MechanismMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is named by a number: resolutions. Of several numbers in a row each is one. */
record NumberedFinder(MechanismForms forms) {
    private static final Pattern NUMBER = Pattern.compile("(?:ES-)?\\d{1,4}(?:/\\d{1,3})?(?![)\\d])");

    List<MechanismMention> find(Text text, Sentence sentence) {
        List<MechanismMention> found = new ArrayList<>();
        int start = text.toChar(sentence.span().start());
        String words = text.value().substring(start, text.toChar(sentence.span().end()));
        if (words.indexOf("esolution") < 0 && words.indexOf("UNSC") < 0) {
            return found;
        }
        for (Numbered form : forms.numbered()) {
            Matcher matcher = form.pattern().matcher(words);
            while (matcher.find()) {
                Matcher number = NUMBER.matcher(words).region(matcher.start("numbers"), matcher.end("numbers"));
                for (boolean first = true; number.find(); first = false) {
                    Span span = text.span(start + (first ? matcher.start() : number.start()), start + number.end());
                    if (found.stream().noneMatch(m -> m.span().overlaps(span))) {
                        found.add(new MechanismMention(
                                form.name().replace("{number}", number.group()),
                                form.kind(),
                                Optional.empty(),
                                span,
                                form.id()));
                    }
                }
            }
        }
        return found;
    }
}
