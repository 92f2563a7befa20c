package dev.readout.language;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;

/** A sentence: its tokens and their dependency tree. Immutable. */
public final class Sentence {
    private final int index;
    private final int block;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param index its place in the text, from 0
     * @param block the index of the block that it stands in
     * @param tokens at least one, in order
     */
    public Sentence(int index, int block, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has tokens");
        }
        this.index = index;
        this.block = block;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> below = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            below.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                below.get(token.head()).add(token);
            }
        }
        this.children = below.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public int block() {
        return block;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token get(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    /** The tokens that depend on this one, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The tokens that depend on this one by one of the relations, in order. */
    public List<Token> children(Token token, String... relations) {
        List<String> wanted = List.of(relations);
        return children(token).stream()
                .filter(c -> wanted.contains(c.relation()))
                .toList();
    }

    /** The token and all below it, in the order of the text. */
    public List<Token> subtree(Token token) {
        boolean[] in = new boolean[tokens.size()];
        mark(token, in);
        return tokens.stream().filter(t -> in[t.index()]).toList();
    }

    private void mark(Token top, boolean[] in) {
        List<Token> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Token next = open.removeLast();
            if (!in[next.index()]) {
                in[next.index()] = true;
                open.addAll(children(next));
            }
        }
    }
}
