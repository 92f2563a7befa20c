package dev.readout.language;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
        List<Token> found = new ArrayList<>();
        for (Token child : children(token)) {
            if (isOneOf(child, relations)) {
                found.add(child);
            }
        }
        return found.isEmpty() ? List.of() : Collections.unmodifiableList(found);
    }

    /** Whether a token depends on this one by one of the relations. */
    public boolean hasChild(Token token, String... relations) {
        return findChild(token, relations).isPresent();
    }

    /** The first token that depends on this one by one of the relations. */
    public Optional<Token> findChild(Token token, String... relations) {
        for (Token child : children(token)) {
            if (isOneOf(child, relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(Token child, String... relations) {
        for (String relation : relations) {
            if (child.is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The token and all below it, in the order of the text. */
    public List<Token> subtree(Token token) {
        if (children(token).isEmpty()) {
            return List.of(token);
        }
        BitSet in = new BitSet(tokens.size());
        mark(token, in);
        List<Token> below = new ArrayList<>(in.cardinality());
        for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
            below.add(tokens.get(i));
        }
        return Collections.unmodifiableList(below);
    }

    private void mark(Token top, BitSet in) {
        List<Token> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Token next = open.removeLast();
            if (!in.get(next.index())) {
                in.set(next.index());
                open.addAll(children(next));
            }
        }
    }
}
