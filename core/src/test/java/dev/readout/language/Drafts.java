package dev.readout.language;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences as the tagger or parser gives them, written "form/TAG" or "form/TAG/relation/head", "form|lemma" at need. */
final class Drafts {
    private Drafts() {}

    static Draft of(String written) {
        String[] items = written.trim().split("\\s+");
        List<Draft.Word> words = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            String form = part(items[i], 0).split("\\|")[0];
            words.add(new Draft.Word(new Span(i * 100, i * 100 + form.length()), form, form));
        }
        Draft draft = new Draft(words);
        IntStream.range(0, items.length).forEach(draft::root);
        for (int i = 0; i < items.length; i++) {
            fill(draft, i, items[i]);
        }
        return draft;
    }

    static Draft mended(Repair repair, String written) {
        Draft draft = of(written);
        repair.mend(draft);
        return draft;
    }

    static String tags(Draft draft) {
        return IntStream.range(0, draft.size())
                .mapToObj(i -> draft.plain(i) + "/" + draft.tag(i))
                .collect(Collectors.joining(" "));
    }

    /** "relation head's-form" of the first word of that form. */
    static String hung(Draft draft, String form) {
        int i = IntStream.range(0, draft.size())
                .filter(w -> draft.plain(w).equals(form))
                .findFirst()
                .orElseThrow();
        return draft.relation(i) + " " + (draft.head(i) < 0 ? "-" : draft.plain(draft.head(i)));
    }

    private static void fill(Draft draft, int i, String item) {
        String[] form = part(item, 0).split("\\|");
        if (form.length > 1) {
            draft.lemma(i, form[1]);
        }
        draft.tag(i, part(item, 1));
        if (item.split("/").length > 2) {
            int head = Integer.parseInt(part(item, 3));
            if (head >= 0) {
                draft.hang(i, head, part(item, 2));
            }
        }
    }

    private static String part(String item, int index) {
        return item.split("/")[index];
    }
}
