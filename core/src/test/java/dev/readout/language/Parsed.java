package dev.readout.language;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sentences of our own with their parses, from {@code parsed.conll}: tests of grammar need no parser. */
public final class Parsed {
    private Parsed() {}

    /** A text of one sentence, by its name in the file. */
    public static AnalyzedText get(String name) {
        return get(name, Metadata.unknown());
    }

    public static AnalyzedText get(String name, Metadata metadata) {
        for (String entry : file().split("\n\n+")) {
            String[] lines = entry.strip().split("\n");
            if (lines[0].equals("# " + name)) {
                return read(lines[1].substring("# text = ".length()), lines, metadata);
            }
        }
        throw new IllegalArgumentException("no sentence '" + name + "'");
    }

    public static Sentence sentence(String name) {
        return get(name).sentences().getFirst();
    }

    /** The first token of a sentence with this form. */
    public static Token token(Sentence s, String form) {
        return s.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static AnalyzedText read(String words, String[] lines, Metadata metadata) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 2; i < lines.length; i++) {
            String[] f = lines[i].split("\t");
            int start = words.indexOf(f[1], at);
            at = start + f[1].length();
            tokens.add(
                    new Token(tokens.size(), new Span(start, at), f[1], f[2], f[3], Integer.parseInt(f[4]) - 1, f[5]));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, words.length()));
        Text text = new Text(words, List.of(block), Origins.synthetic(words.length()), List.of(), "test");
        Document document =
                new Document("test", new Document.Snapshot("0", words.length(), "text/plain", "UTF-8"), metadata, text);
        return new AnalyzedText(document, List.of(new Sentence(0, 0, tokens)));
    }

    private static String file() {
        try (InputStream in = Parsed.class.getResourceAsStream("/dev/readout/parsed.conll")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
