package dev.readout.wording;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.search.Sentences;
import dev.readout.search.TextWord;
import dev.readout.search.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the running text of a document into clauses: at the ends of sentences, at semicolons, and where a list of deeds goes on
 * with another verb (", condemned …, and called on …").
 */
record ClauseCutter(Strength strength) {
    private static final int SHORTEST = 4;
    /** They may stand before the verb that opens a clause. */
    private static final Set<String> LEADS = Set.of("and", "also", "further", "again", "both");

    List<Clause> cut(Text text) {
        List<TextWord> words = TextWords.of(text);
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        for (Block block : text.blocks()) {
            if (isRunning(block.kind())) {
                for (Span sentence : Sentences.of(text, block.span())) {
                    while (at < words.size() && words.get(at).span().start() < sentence.start()) {
                        at++;
                    }
                    int end = at;
                    while (end < words.size() && words.get(end).span().end() <= sentence.end()) {
                        end++;
                    }
                    parts(text, words.subList(at, end), Sentences.trimmed(text, sentence), clauses);
                    at = end;
                }
            }
        }
        return clauses;
    }

    private static boolean isRunning(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM -> true;
            case TITLE, BYLINE, DATELINE, HEADING, END_MARK -> false;
        };
    }

    private void parts(Text text, List<TextWord> words, Span sentence, List<Clause> to) {
        int from = 0;
        for (int at = 1; at < words.size(); at++) {
            boolean room = at - from >= SHORTEST && words.size() - at >= SHORTEST;
            if (room && begins(text, words, at)) {
                add(
                        text,
                        words.subList(from, at),
                        new Span(from == 0 ? sentence.start() : start(words, from), end(words, at)),
                        to);
                from = at;
            }
        }
        if (!words.isEmpty()) {
            int start = from == 0 ? sentence.start() : start(words, from);
            add(text, words.subList(from, words.size()), new Span(start, sentence.end()), to);
        }
    }

    private static int start(List<TextWord> words, int at) {
        return words.get(at).span().start();
    }

    private static int end(List<TextWord> words, int at) {
        return words.get(at - 1).span().end();
    }

    private boolean begins(Text text, List<TextWord> words, int at) {
        String before = text.cut(new Span(end(words, at), start(words, at)));
        if (before.contains(";")) {
            return true;
        }
        // "fully and strongly support" is no list of deeds, and "met in July and urged" is one.
        boolean adverbs = isAdverb(text, words, at - 1) && isAdverb(text, words, at + 1);
        boolean list = before.contains(",") || words.get(at).stem().equals("and") && !adverbs;
        int verb = at;
        while (verb + 1 < words.size() && isLead(text.cut(words.get(verb).span()))) {
            verb++;
        }
        return list && strength.opens(words, verb);
    }

    private static boolean isAdverb(Text text, List<TextWord> words, int at) {
        return at < words.size() && text.cut(words.get(at).span()).endsWith("ly");
    }

    private static boolean isLead(String word) {
        return LEADS.contains(word) || word.endsWith("ly");
    }

    /** The number of a paragraph is no clause, nor are a few words that take no stand: a place, a speaker, laughter. */
    private void add(Text text, List<TextWord> words, Span span, List<Clause> to) {
        List<Strength.Rung> rungs = strength.find(words);
        boolean telling = words.size() >= SHORTEST || !rungs.isEmpty();
        if (telling
                && words.stream()
                        .anyMatch(word -> Character.isLetter(word.stem().codePointAt(0)))) {
            to.add(new Clause(to.size(), span, text.line(span), words, rungs, strength.negations(words)));
        }
    }
}
