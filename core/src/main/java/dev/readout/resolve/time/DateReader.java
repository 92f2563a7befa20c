package dev.readout.resolve.time;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a text writes dates. */
final class DateReader {
    /** What may stand before and after a date in a line that tells the document's own day. */
    private static final Pattern PLACE = Pattern.compile("[\\p{Lu}][^.;:()0-9]{1,40},[\\s\\u00A0]*(?:on )?");

    private static final Pattern AGENCY = Pattern.compile(
            "[\\s,]*(?:\\([A-Z][A-Za-z -]{1,20}\\)|/[A-Z][A-Za-z -]{1,20}/\\.?|--|—|–|\\.[\\s]*/?TASS/?).*",
            Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?i:date|published|issued|posted|updated|for immediate release|press release|on)[:,]?\\s*)?");
    private static final Pattern REST = Pattern.compile("[\\s.,;:|/-]*(?:[0-9]{1,2}:[0-9]{2}.{0,12})?[\\s.,;:|/-]*");

    private final DateGrammar grammar;

    DateReader(DateGrammar grammar) {
        this.grammar = grammar;
    }

    List<Found> read(AnalyzedText text) {
        List<Found> all = new ArrayList<>();
        Text characters = text.document().text();
        for (Sentence sentence : text.sentences()) {
            String written = characters.cut(sentence.span());
            int offset = characters.toChar(sentence.span().start());
            for (DateGrammar.Reading reading : grammar.read(written)) {
                Span span = characters.span(offset + reading.start(), offset + reading.end());
                boolean dateLine = isDateLine(text, sentence, written, reading);
                int[] tokens = tokens(sentence, span);
                Tense tense = Tense.around(sentence, tokens[0]);
                all.add(new Found(sentence, tokens[0], tokens[1], span, reading.written(), tense, dateLine));
            }
        }
        return all;
    }

    /** "Pyongyang, August 4 (KCNA) --" at the start of a text, or a line that holds nothing but a date. */
    private static boolean isDateLine(
            AnalyzedText text, Sentence sentence, String written, DateGrammar.Reading reading) {
        if (sentence.index() > 12 && sentence.index() < text.sentences().size() - 3 || !tellsDay(reading.written())) {
            return false;
        }
        String before = written.substring(0, reading.start());
        String after = written.substring(reading.end());
        List<Block> blocks = text.document().text().blocks();
        boolean line =
                sentence.block() < blocks.size() && blocks.get(sentence.block()).kind() == Block.Kind.DATELINE;
        boolean placed = before.isEmpty() || PLACE.matcher(before).matches();
        return line
                || placed && AGENCY.matcher(after).matches()
                || (LABEL.matcher(before).matches() || placed)
                        && REST.matcher(after).matches();
    }

    private static boolean tellsDay(Written written) {
        return written instanceof Written.Day;
    }

    private static int[] tokens(Sentence sentence, Span span) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).span().overlaps(span)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return from < 0 ? new int[] {0, 1} : new int[] {from, to};
    }
}
