package dev.readout.pipeline;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Resolved;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In whose voice a document speaks: its issuer, and for a joint text all who issue it. Where nobody tells the issuer, it is inferred
 * of a title that names several states ({@link Resolved#isIssuerInferred}), and else stays unknown.
 */
final class Issuers {
    private static final Pattern JOINT = Pattern.compile(
            "(?i)\\bjoint (press )?(statement|communiqu|declaration|vision|leaders)|text of the (following )?joint");
    private static final Pattern RELEASED = Pattern.compile("(?i)statement was released by the governments? of");

    private static final Set<String> AUTHORS = Set.of("by", "from", "between");
    private static final Set<String> TOPICS =
            Set.of("on", "about", "to", "for", "regarding", "concerning", "at", "with");

    /** A joint text says so at its start. */
    private static final int HEAD = 160;

    private Issuers() {}

    /** Codes, the issuing state or body first. */
    static List<String> of(Mentioned mentioned) {
        Document document = mentioned.text().document();
        Set<String> issuers = new LinkedHashSet<>();
        document.metadata().issuer().map(Known::value).ifPresent(issuers::add);
        List<String> title = codes(mentioned, Block.Kind.TITLE);
        String text = document.text().value();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (JOINT.matcher(head).find() || RELEASED.matcher(text).find()) {
            issuers.addAll(title.size() > 1 ? title : opening(mentioned));
        } else if (issuers.isEmpty() && title.size() > 1) {
            issuers.add(title.getFirst()); // own state first: "Outcome of ROK-U.S. Talks"; of one alone others speak as
            // well
        }
        return new ArrayList<>(issuers);
    }

    private static List<String> codes(Mentioned mentioned, Block.Kind kind) {
        List<Block> blocks = mentioned.text().document().text().blocks();
        return mentioned.actors().stream()
                .filter(m -> blocks.get(sentence(mentioned, m).block()).kind() == kind)
                .filter(m -> isState(m) || m.actor() instanceof Actor.Body && isAuthor(mentioned, m))
                .map(m -> m.actor().code())
                .distinct()
                .toList();
    }

    /** "Joint Statement by the League and Arnland": of a body only this says that it speaks. */
    private static boolean isAuthor(Mentioned mentioned, Mention m) {
        List<Token> before =
                sentence(mentioned, m).tokens().subList(0, m.from()).reversed();
        return before.stream()
                .filter(t -> t.isVerb() || AUTHORS.contains(t.lemma()) || TOPICS.contains(t.lemma()))
                .findFirst()
                .filter(t -> AUTHORS.contains(t.lemma()))
                .isPresent();
    }

    private static Sentence sentence(Mentioned mentioned, Mention m) {
        return mentioned.text().sentences().get(m.sentence());
    }

    private static boolean isState(Mention m) {
        return switch (m.actor()) {
            case Actor.State s -> true;
            case Actor.Person p -> p.affiliation().isPresent();
            case Actor.Described d -> d.affiliation().isPresent();
            case Actor.Body b -> false;
            case Actor.Unresolved u -> false;
            case Actor.World w -> false;
        };
    }

    /** The states of the first paragraph that names two. */
    private static List<String> opening(Mentioned mentioned) {
        List<Block> blocks = mentioned.text().document().text().blocks();
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b).kind() == Block.Kind.PARAGRAPH || blocks.get(b).kind() == Block.Kind.LIST_ITEM) {
                int block = b;
                List<String> codes = mentioned.actors().stream()
                        .filter(m -> sentence(mentioned, m).block() == block && isState(m))
                        .map(m -> m.actor().code())
                        .distinct()
                        .toList();
                if (codes.size() > 1) {
                    List<String> gathered = gathered(mentioned, block);
                    return gathered.size() > 2 ? gathered : codes.subList(0, 2);
                }
            }
        }
        return List.of();
    }

    /** All that stand before the main verb: "Representatives of the League, Arnland, Velor, and Oss met in Lund". */
    private static List<String> gathered(Mentioned mentioned, int block) {
        return mentioned.text().sentences().stream()
                .filter(s -> s.block() == block)
                .findFirst()
                .map(s -> Speakers.named(mentioned, s, Speakers.mainVerb(s)))
                .orElse(List.of());
    }
}
