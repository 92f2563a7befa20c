package dev.readout.relate.account;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts whose acts are marked by hand in their text. */
public final class Accounts {
    private final String issuer;
    private final Text text;
    private final List<Act> acts = new ArrayList<>();

    private Accounts(String issuer, Text text) {
        this.issuer = issuer;
        this.text = text;
    }

    /** An account whose text is these paragraphs. */
    public static Accounts of(String issuer, String... paragraphs) {
        return new Accounts(issuer, text("en", paragraphs));
    }

    static Text text(String language, String... paragraphs) {
        String all = String.join("\n", paragraphs) + "\n";
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            int length = paragraph.codePointCount(0, paragraph.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + length)).in(language));
            at += length + 1;
        }
        return new Text(all, blocks, Origins.synthetic(all.codePointCount(0, all.length())), List.of(), "test-1");
    }

    /** An act: the quote is all that it is told by, the trigger words of it; it is about what follows these. */
    public Accounts act(String act, String by, String trigger, String quote) {
        return act(act, by, trigger, quote, Optional.empty(), false);
    }

    /** An act that is said not to have been done. */
    Accounts not(String act, String by, String trigger, String quote) {
        return act(act, by, trigger, quote, Optional.empty(), true);
    }

    Accounts answer(String act, String by, String trigger, String quote, String answered) {
        return act(act, by, trigger, quote, Optional.of(answered), false);
    }

    private Accounts act(
            String act, String by, String trigger, String quote, Optional<String> answered, boolean negated) {
        Span whole = find(quote, 0);
        Span words = find(trigger, whole.start());
        acts.add(new Act(
                "a" + (acts.size() + 1),
                act,
                act + ".test",
                List.of(new ActorRef(by, by, Optional.empty(), "name")),
                List.of(),
                List.of(),
                negated,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.empty(),
                words.end() < whole.end() ? Optional.of(new Span(words.end() + 1, whole.end())) : Optional.empty(),
                words,
                whole,
                answered,
                List.of(),
                List.of(),
                Optional.empty()));
        return this;
    }

    private Span find(String words, int from) {
        int at = text.value().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return text.span(at, at + words.length());
    }

    public Account account() {
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.of(2031, 5, 4))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(issuer)),
                Optional.of(Known.told("https://" + issuer.toLowerCase(java.util.Locale.ROOT) + ".example/1")),
                Optional.empty());
        Document document = new Document(
                issuer + ".txt", new Document.Snapshot("0".repeat(64), 1, "text/plain", "UTF-8"), metadata, text);
        return new Account(new Coded(document, "first", List.of(), acts), Optional.empty());
    }
}
