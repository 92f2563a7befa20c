package dev.readout.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets furniture aside: the passages of a page come in, the same passages go out, some with a reason. */
final class Clearing {
    /** The share of the kept text that an article element must hold for what stands around it to be furniture. */
    private static final double MOST = 0.6;

    /** The share of a line in links (the rest is a date or a bullet) that makes it part of a list of links. */
    private static final double LINKED = 0.7;

    /** The words of the longest line that a menu or a skip link has. */
    private static final int LABEL = 4;

    private final Furniture furniture;

    Clearing(Furniture furniture) {
        this.furniture = furniture;
    }

    List<Passage> clear(List<Passage> all) {
        List<Passage> passages = new ArrayList<>(all);
        restoreBody(passages);
        knownLines(passages);
        aroundArticle(passages);
        linkLists(passages);
        int body = firstBody(passages);
        if (body < passages.size()) {
            foreignLines(passages, body);
            labels(passages, body);
        }
        return passages;
    }

    /** A class name such as "menu-page" on what turns out to hold the text itself says nothing. */
    private static void restoreBody(List<Passage> passages) {
        long kept = passages.stream()
                .filter(p -> p.isKept() && p.isSentence())
                .mapToLong(Passage::words)
                .sum();
        if (kept == 0) {
            passages.replaceAll(p -> p.isSentence() && !isFixed(p) ? p.restored() : p);
        }
    }

    /** Known lines; inside the text a label of a menu may be a heading ("News", "Next"). */
    private void knownLines(List<Passage> passages) {
        int body = firstBody(passages);
        int last = lastBody(passages);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean inside = body < i && i < last;
            if (passage.reason().filter(Article.OUTSIDE::equals).isPresent()) {
                passages.set(
                        i,
                        furniture
                                .ofLine(passage.content())
                                .map(passage::setAside)
                                .orElse(passage));
            } else if (passage.isKept()) {
                Optional<String> reason = furniture
                        .ofLine(passage.content())
                        .filter(r -> !r.equals("section") && !(inside && r.equals("menu")));
                passages.set(i, reason.map(passage::setAside).orElse(passage));
            }
        }
    }

    private static boolean isFixed(Passage passage) {
        return passage.reason()
                .filter(r -> r.equals("front-matter") || r.equals("hidden"))
                .isPresent();
    }

    private static void aroundArticle(List<Passage> passages) {
        int in = 0;
        int out = 0;
        for (Passage passage : passages) {
            if (passage.isKept()) {
                in += passage.inArticle() ? passage.words() : 0;
                out += passage.inArticle() ? 0 : passage.words();
            }
        }
        if (in > 0 && in >= MOST * (in + out)) {
            passages.replaceAll(p -> p.isKept() && !p.inArticle() && p.tag() != Passage.Tag.TITLE && !p.isSentence()
                    ? p.setAside("menu")
                    : p);
        }
    }

    /** Two or more lines side by side that are links and no sentences. */
    private static void linkLists(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            boolean beside =
                    (i > 0 && isLink(passages.get(i - 1))) || (i + 1 < passages.size() && isLink(passages.get(i + 1)));
            if (beside && passages.get(i).isKept() && isLink(passages.get(i))) {
                passages.set(i, passages.get(i).setAside("menu"));
            }
        }
    }

    private static boolean isLink(Passage passage) {
        return passage.linked() > LINKED
                && !passage.isSentence()
                && !passage.inArticle()
                && passage.tag() != Passage.Tag.TITLE;
    }

    /** The first passage of running text. */
    static int firstBody(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).isKept() && passages.get(i).isSentence()) {
                return i;
            }
        }
        return passages.size();
    }

    private static int lastBody(List<Passage> passages) {
        int last = passages.size() - 1;
        while (last >= 0 && !(passages.get(last).isKept() && passages.get(last).isSentence())) {
            last--;
        }
        return last;
    }

    /** Skip links and menus in the language of the ministry above or below a text in another. */
    private static void foreignLines(List<Passage> passages, int body) {
        Optional<UnicodeScript> main = Scripts.findMain(
                passages.stream().filter(p -> p.isKept() && p.isSentence()).toList());
        int last = passages.size() - 1;
        while (last > body
                && !(passages.get(last).isKept() && passages.get(last).isSentence())) {
            last--;
        }
        for (int i = 0; i < passages.size() && main.isPresent(); i++) {
            Passage passage = passages.get(i);
            if ((i < body || i > last) && passage.isKept() && Scripts.isForeign(passage.content(), main.get())) {
                passages.set(i, passage.setAside("menu"));
            }
        }
    }

    /** Labels above the title: known names of sections; where there is a menu, any line too short for a title. */
    private void labels(List<Passage> passages, int body) {
        long menus = passages.subList(0, body).stream()
                .filter(p -> !p.isKept() && !isFixed(p) && p.words() <= LABEL)
                .count();
        int title = longest(passages, body);
        for (int i = 0; i < title; i++) {
            Passage passage = passages.get(i);
            if (!passage.isKept() || passage.tag() == Passage.Tag.TITLE) {
                continue;
            }
            boolean section = furniture.ofLine(passage.content()).isPresent();
            boolean heading = passages.get(title).tag() == Passage.Tag.TITLE;
            boolean label = !DateLine.isLine(passage.content())
                    && (heading
                            || (menus > 1
                                    && passage.words() <= LABEL
                                    && passages.get(title).words() > LABEL));
            if (section || label) {
                passages.set(i, passage.setAside(section ? "section" : "menu"));
            }
        }
    }

    /** The first line above the body that is long enough for a title, else the longest. */
    private static int longest(List<Passage> passages, int body) {
        int longest = -1;
        for (int i = 0; i < body; i++) {
            Passage passage = passages.get(i);
            if (!passage.isKept()) {
                continue;
            }
            if (passage.tag() == Passage.Tag.TITLE || passage.words() > LABEL) {
                return i;
            }
            if (longest < 0 || passage.words() > passages.get(longest).words()) {
                longest = i;
            }
        }
        return longest;
    }
}
