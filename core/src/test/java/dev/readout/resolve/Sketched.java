package dev.readout.resolve;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with a sketch of a tree: one block and sentence a line, every word hung on the line's first verb, so that tense
 * can be read without a parser.
 */
public final class Sketched {
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}|['’]s\\b|[\\p{L}\\p{N}]+|\\S");

    private Sketched() {}

    /** A text that was published on that day. */
    public static AnalyzedText published(String day, String... lines) {
        Metadata unknown = Metadata.unknown();
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.parse(day))),
                unknown.instant(),
                unknown.zone(),
                unknown.issuer(),
                unknown.address(),
                unknown.title());
        return text(metadata, lines);
    }

    /** A text of which nothing is known. */
    public static AnalyzedText undated(String... lines) {
        return text(Metadata.unknown(), lines);
    }

    private static AnalyzedText text(Metadata metadata, String... lines) {
        StringBuilder value = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            int start = value.codePointCount(0, value.length());
            List<Token> tokens = tokens(line, start);
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + line.codePointCount(0, line.length()))));
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), blocks.size() - 1, tokens));
            }
            value.append(line).append('\n');
        }
        int length = value.codePointCount(0, value.length());
        Text text = new Text(value.toString(), blocks, Origins.synthetic(length), List.of(), "test-1");
        Document.Snapshot snapshot = new Document.Snapshot("", length, "text/plain", "UTF-8");
        return new AnalyzedText(new Document("test", snapshot, metadata, text), sentences);
    }

    private static List<Token> tokens(String line, int start) {
        List<Span> spans = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            int from = start + line.codePointCount(0, word.start());
            spans.add(new Span(
                    from, from + word.group().codePointCount(0, word.group().length())));
            forms.add(word.group());
        }
        int verb = 0;
        while (verb < forms.size() && !tag(forms, verb).startsWith("VB")) {
            verb++;
        }
        int root = verb < forms.size() ? verb : 0;
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String tag = tag(forms, i);
            String lemma = forms.get(i).toLowerCase(Locale.ROOT);
            String relation = i == root ? "root" : tag.equals("MD") ? "aux" : "dep";
            tokens.add(new Token(i, spans.get(i), forms.get(i), lemma, tag, i == root ? -1 : root, relation));
        }
        return tokens;
    }

    private static String tag(List<String> forms, int i) {
        String form = forms.get(i);
        if (form.equalsIgnoreCase("the")) {
            return "DT";
        }
        if (form.equals("will")) {
            return "MD";
        }
        if (i > 0 && forms.get(i - 1).equals("will")) {
            return "VB";
        }
        boolean past = form.endsWith("ed")
                || Set.of("met", "held", "spoke", "said", "took", "was").contains(form);
        return past ? "VBD" : Character.isUpperCase(form.codePointAt(0)) ? "NNP" : "NN";
    }
}
