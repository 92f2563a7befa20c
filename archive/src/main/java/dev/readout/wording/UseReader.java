package dev.readout.wording;

import dev.readout.coding.Act;
import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.search.Sentences;
import dev.readout.store.StoreException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the words that are shown out of the stored texts, and tells whose words they are. */
final class UseReader {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";
    private static final String QUOTED = "in quotation marks";

    private final Search search;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, List<Act>> acts = new HashMap<>();

    UseReader(Search search) {
        this.search = search;
    }

    /** Reads the texts of many at once. */
    void read(Collection<Listed> documents) {
        texts.putAll(search.texts(documents.stream()
                .filter(listed -> !texts.containsKey(listed.coding()))
                .toList()));
    }

    boolean isRead(Listed in) {
        return texts.containsKey(in.coding());
    }

    Text text(Listed in) {
        if (!texts.containsKey(in.coding())) {
            read(List.of(in));
        }
        return of(texts, in);
    }

    static Text of(Map<String, Text> texts, Listed in) {
        return Optional.ofNullable(texts.get(in.coding()))
                .orElseThrow(() ->
                        new StoreException("the index is not of this archive: build it anew with 'readout reindex'"));
    }

    Use use(Listed in, Span span) {
        return use(in, span, Sentences.around(text(in), span));
    }

    /** With this context, which holds the words. */
    Use use(Listed in, Span span, Span context) {
        Text text = text(in);
        return new Use(in, text.hash(), span, text.cut(span), context, text.cut(context), voice(in, text, span));
    }

    /** The last of those who say so; that words stand in quotation marks is told where the coding does not tell of whom. */
    private Optional<String> voice(Listed in, Text text, Span span) {
        Optional<String> coded = acts(in).stream()
                .filter(act -> act.quote().contains(span) && act.claimants().size() > 1)
                .min(Comparator.comparingInt(act -> act.quote().length()))
                .map(act -> act.claimants().getLast());
        return coded.or(() -> isQuoted(text, span) ? Optional.of(QUOTED) : Optional.empty());
    }

    private List<Act> acts(Listed in) {
        return acts.computeIfAbsent(in.coding(), c -> search.acts(in));
    }

    private static boolean isQuoted(Text text, Span span) {
        Span block = text.blocks().stream()
                .map(Block::span)
                .filter(b -> b.contains(span))
                .findFirst()
                .orElse(span);
        String before = text.cut(new Span(block.start(), span.start()));
        int open = lastOf(before, OPENING);
        boolean plain = before.chars().filter(c -> c == '"').count() % 2 == 1;
        return plain
                || open > lastOf(before, CLOSING)
                        && text.cut(new Span(span.end(), block.end())).chars().anyMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    private static int lastOf(String words, String signs) {
        return signs.chars().map(words::lastIndexOf).max().orElse(-1);
    }
}
