package dev.readout.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds the headline of a web page: the passage that says what the page tells to be its title, else its first heading; and
 * keeps it, with the lines of date and office between it and the article.
 */
final class Headline {
    private static final Set<String> NOT_SHOWN = Set.of("hidden", "front-matter", "form", "cookie");

    /** A headline stands above its article, or is among the first passages of it. */
    private static final int IN_ARTICLE = 4;

    /** Lines above the headline in which its date may stand. */
    private static final int ABOVE = 3;

    private final Map<String, String> facts;
    private final List<Passage> passages;
    private final int body;
    private final int above;

    private Headline(Page page) {
        this.facts = new HashMap<>(page.facts());
        this.passages = new ArrayList<>(page.passages());
        this.body = (int) passages.stream().takeWhile(p -> !p.isKept()).count();
        this.above = IntStream.range(body, passages.size())
                .filter(at -> passages.get(at).isKept())
                .skip(IN_ARTICLE)
                .findFirst()
                .orElse(passages.size());
    }

    /** The page with its headline marked as the only title, and told in the facts as {@code headline}. */
    static Page mark(Page page) {
        Headline headline = new Headline(page);
        headline.mark();
        return new Page(page.chars(), headline.passages, headline.facts, page.deep());
    }

    private void mark() {
        Optional<String> told = findTold();
        Optional<Integer> found = told.flatMap(title -> best(at -> rank(at, title)))
                .or(() -> findPageTitle().flatMap(title -> best(at -> rank(at, title))))
                .or(() -> best(at -> isHeading(at) ? 1 : 0));
        found.map(at -> passages.get(at).content())
                .filter(content -> told.isEmpty() || isBorneOut(content, told.get()))
                .or(() -> told)
                .or(() -> findPageTitle().map(TitleWords::withoutSite))
                .ifPresent(title -> facts.put("headline", title));
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (found.isPresent() && found.get() == i) {
                passages.set(i, passage.restored().tagged(Passage.Tag.TITLE));
            } else if (passage.tag() == Passage.Tag.TITLE) {
                passages.set(i, passage.tagged(Passage.Tag.HEADING));
            }
        }
        found.ifPresent(this::keepDate);
    }

    private Optional<String> findTold() {
        return Optional.ofNullable(facts.get("title"))
                .filter(t -> !TitleWords.of(t).equals(site()));
    }

    private Optional<String> findPageTitle() {
        return Optional.ofNullable(facts.get("page-title"));
    }

    private TitleWords site() {
        return TitleWords.of(facts.getOrDefault("site", ""));
    }

    /** A line is believed where the metadata say the same; against them where the page's title has it beside its site. */
    private boolean isBorneOut(String line, String told) {
        TitleWords words = TitleWords.of(line);
        return words.fits(told) > 0
                || findPageTitle().map(words::fits).filter(TitleWords::isPart).isPresent();
    }

    private Optional<Integer> best(IntUnaryOperator rank) {
        return IntStream.range(0, above)
                .filter(at ->
                        passages.get(at).reason().filter(NOT_SHOWN::contains).isEmpty())
                .filter(at -> rank.applyAsInt(at) > 0)
                .boxed()
                .max(Comparator.<Integer>comparingInt(rank::applyAsInt)
                        .thenComparing(at -> at <= body ? at : body - at));
    }

    /** A heading of one word is the name of a section or a site, and so may be one beside the article. */
    private boolean isHeading(int at) {
        Passage passage = passages.get(at);
        return passage.tag() == Passage.Tag.TITLE
                && (passage.isKept() || !facts.containsKey("page-title"))
                && TitleWords.of(passage.content()).words().size() > 1
                && !TitleWords.of(passage.content()).equals(site());
    }

    /** How well a passage fits a title; 0 where it does not. */
    private int rank(int at, String title) {
        Passage passage = passages.get(at);
        int fits = TitleWords.of(passage.content()).fits(title);
        int tag = switch (passage.tag()) {
            case TITLE -> 2;
            case HEADING -> 1;
            case LIST_ITEM, NONE -> 0;
        };
        boolean beside = passage.isKept()
                || passage.reason().filter(Article.OUTSIDE::equals).isPresent();
        boolean name = fits == 1 && tag == 0; // what is no heading may be the site's or a section's name
        return fits == 0 || name ? 0 : fits * 4 + tag + (beside ? 1 : 0);
    }

    private void keepDate(int title) {
        for (int i = Math.max(0, title - ABOVE); i < body; i++) {
            Passage passage = passages.get(i);
            if (passage.reason().filter(Article.OUTSIDE::equals).isPresent()
                    && (DateLine.isLine(passage.content()) || (i > title && Layout.isByline(passage)))) {
                passages.set(i, passage.restored());
            }
        }
    }
}
