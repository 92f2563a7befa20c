package dev.readout.resolve.actor;

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

/**
 * Texts tagged by hand: {@code "The/DT king/NN ~'s/POS"}. A word without a tag is a proper noun where it has a capital,
 * else by a few rules; {@code ~} says that no space stands before it. A proper noun or adjective depends on the next
 * word. Each line is a paragraph of one sentence.
 */
public final class Tagged {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "The");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "to", "with", "for", "from", "by", "at", "on");

    private Tagged() {}

    public static AnalyzedText text(String... lines) {
        return text(Metadata.unknown(), lines);
    }

    /** Published on a day. */
    public static AnalyzedText dated(String day, String... lines) {
        Metadata unknown = Metadata.unknown();
        return text(
                new Metadata(
                        Optional.of(Known.told(LocalDate.parse(day))),
                        unknown.instant(),
                        unknown.zone(),
                        unknown.issuer(),
                        unknown.address(),
                        unknown.title()),
                lines);
    }

    private static AnalyzedText text(Metadata metadata, String... lines) {
        StringBuilder value = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            if (!value.isEmpty()) {
                value.append("\n\n");
            }
            int start = length(value);
            List<Token> tokens = tokens(line, value);
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, length(value))));
            sentences.add(new Sentence(sentences.size(), blocks.size() - 1, tokens));
        }
        int length = length(value);
        Origins nowhere = Origins.synthetic(length);
        Text text = new Text(value.toString(), blocks, nowhere, List.of(), "test-1");
        Document.Snapshot snapshot = new Document.Snapshot("", length, "text/plain", "UTF-8");
        return new AnalyzedText(new Document("test", snapshot, metadata, text), sentences);
    }

    private static List<Token> tokens(String line, StringBuilder value) {
        List<Token> tokens = new ArrayList<>();
        String[] words = line.trim().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            boolean glued = words[i].startsWith("~");
            String word = glued ? words[i].substring(1) : words[i];
            int slash = word.length() > 1 ? word.lastIndexOf('/') : -1;
            String form = slash > 0 ? word.substring(0, slash) : word;
            String tag = slash > 0 ? word.substring(slash + 1) : tag(form);
            if (!glued && i > 0) {
                value.append(' ');
            }
            int start = length(value);
            value.append(form);
            boolean modifier = (tag.startsWith("NNP") || tag.equals("JJ")) && i + 1 < words.length;
            tokens.add(new Token(
                    i,
                    new Span(start, length(value)),
                    form,
                    form.toLowerCase(Locale.ROOT),
                    tag,
                    modifier ? i + 1 : -1,
                    modifier ? "compound" : "root"));
        }
        return tokens;
    }

    private static String tag(String form) {
        if (DETERMINERS.contains(form)) {
            return "DT";
        }
        if (PREPOSITIONS.contains(form)) {
            return "IN";
        }
        if (form.equals("and")) {
            return "CC";
        }
        if (form.equals("-")) {
            return "HYPH";
        }
        if (!Character.isLetter(form.codePointAt(0))) {
            return ",";
        }
        if (Character.isUpperCase(form.codePointAt(0))) {
            return "NNP";
        }
        return form.endsWith("ed") ? "VBD" : form.endsWith("s") ? "NNS" : "NN";
    }

    private static int length(CharSequence value) {
        return Character.codePointCount(value, 0, value.length());
    }
}
