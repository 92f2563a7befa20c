package dev.readout.language.decode;

import dev.readout.language.decode.Transition.Move;
import java.util.List;

/** Where a parser stands in a sentence: its stack, what it put aside, and the next word. For one thread. */
final class Stance {
    private final Line line;
    private final Arcs arcs;
    private final List<Place> places;
    private final int[] words;
    private final int[] stack;
    private final int[] aside;
    private int stacked = 1;
    private int put;
    private int input = 1;

    /** At the beginning: the root is on the stack. */
    Stance(Line line, Arcs arcs, List<Place> places) {
        this.line = line;
        this.arcs = arcs;
        this.places = places;
        this.words = new int[places.size()];
        this.stack = new int[line.size() + 1];
        this.aside = new int[line.size() + 1];
    }

    int top() {
        return stack[stacked - 1];
    }

    /** The next word; behind the last where all is done. */
    int input() {
        return input;
    }

    /** Before two words, with nothing else on the stack. */
    void reset(int top, int next) {
        stack[0] = top;
        stacked = 1;
        put = 0;
        input = next;
    }

    void take(Transition step) {
        switch (step.arc()) {
            case LEFT -> arcs.hang(top(), input, step.label());
            case RIGHT -> arcs.hang(input, top(), step.label());
            case NONE -> {
                // Nothing is hung.
            }
        }
        if (step.move() == Move.SHIFT) {
            while (put > 0) {
                stack[stacked++] = aside[--put];
            }
            stack[stacked++] = input++;
        } else {
            stacked--;
            if (step.move() == Move.PASS) {
                aside[put++] = stack[stacked];
            }
        }
    }

    /** For each place the word there, -1 where there is none. The array is overwritten by the next call. */
    int[] words() {
        for (int i = 0; i < words.length; i++) {
            Place place = places.get(i);
            int word = switch (place.source()) {
                case I -> inside(top() + place.window());
                case J -> inside(input + place.window());
                case K -> peek(place.window());
            };
            words[i] = word < 0 ? -1 : arcs.at(place.relation(), word);
        }
        return words;
    }

    private int inside(int word) {
        return word >= 0 && word < line.size() ? word : -1;
    }

    private int peek(int window) {
        if (window > 0) {
            return window <= put ? aside[put - window] : -1;
        }
        int at = stacked - 1 + window;
        return at >= 0 ? stack[at] : -1;
    }
}
