package dev.readout.pipeline;

import dev.readout.document.Block;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Voices;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds who says "we". A transcript prints the speaker in capitals before each turn ("SECRETARY SMITH:", "QUESTION:"); a
 * joint text names its authors in its first words ("We, the Leaders of the Group of Seven") or in its title.
 */
final class Speakers {
    private static final Pattern LABEL = Pattern.compile(
            "(?U)[*_]{0,2}(\\p{Lu}[\\p{Lu}.'’\\-]*(?:\\s+(?:\\p{Lu}[\\p{Lu}.'’\\-]*))*)\\s*(?:\\([^)]{1,40}\\)\\s*)?:[*_]{0,2}\\s");
    private static final Pattern ASKED =
            Pattern.compile("(?U)[*_]{0,2}(?:Q(?:[.:*_]|\\s{1,4}[\\p{Lu}“\"(])|QUESTION\\b|REPORTER\\b)");
    /** Who leads through an event or translates speaks for nobody. */
    private static final Set<String> NOBODY =
            Set.of("moderator", "operator", "interpreter", "participant", "staff", "host", "audience");
    /** Titles by which a government's transcripts call its own, without a country. */
    private static final Set<String> OWN = Set.of(
            "mr", "ms", "mrs", "dr", "the", "secretary", "senior", "vice", "deputy", "under", "assistant", "aide");

    private static final Pattern STATED = Pattern.compile("(?i)statement|communiqu|declaration");
    private static final Pattern RELEASED = Pattern.compile(
            "(?i)(?:text of the following|following is|below is|joint (?:press )?statement).{0,160}?\\b(?:released|issued|made|agreed) by ");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)^(opening |closing |joint |press |keynote |virtual |video )*(remarks|speech|toast|address|interview)\\b|\\b(remarks|speech|toast|interview)\\b.*\\b(at|before|after|with|on|to)\\b|before their meeting|meet and greet");

    /** After who issued it: in what capacity, or when. */
    private static final Set<String> AS = Set.of("as", "on", "at", "following", "after", "in");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s.]+");
    private static final int FEW_TURNS = 2;
    private static final int OPENING_SENTENCES = 12;
    private static final int LONGEST_LABEL = 60;

    private Speakers() {}

    /**
     * @param issuers codes of those who published the text, as {@link Issuers} finds them
     */
    static Voices of(Mentioned mentioned, List<String> issuers) {
        List<String> joint = authors(mentioned);
        List<String> document = joint.isEmpty() ? issuers : joint;
        Map<Integer, List<String>> blocks = new HashMap<>();
        Set<Integer> questions = new HashSet<>();
        if (turns(mentioned, document, blocks, questions) >= FEW_TURNS) {
            return new Voices(document, blocks, questions, true);
        }
        Map<Integer, List<String>> letters = Letters.of(mentioned);
        if (!letters.isEmpty()) {
            return new Voices(document, letters, Set.of(), false);
        }
        return isSpoken(mentioned)
                ? new Voices(document, throughout(mentioned, document), Set.of(), true)
                : Voices.of(document);
    }

    /** "Remarks by President Ash": one speaks from beginning to end. */
    private static boolean isSpoken(Mentioned mentioned) {
        Text text = mentioned.text().document().text();
        return text.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.TITLE)
                .anyMatch(b -> SPOKEN.matcher(text.cut(b.span())).find());
    }

    private static Map<Integer, List<String>> throughout(Mentioned mentioned, List<String> speaker) {
        int blocks = mentioned.text().document().text().blocks().size();
        return IntStream.range(0, blocks).boxed().collect(Collectors.toMap(b -> b, b -> speaker));
    }

    /** Goes through the turns: a block without a label goes on with the one before. */
    private static int turns(
            Mentioned mentioned, List<String> document, Map<Integer, List<String>> blocks, Set<Integer> questions) {
        Text text = mentioned.text().document().text();
        int turns = 0;
        Optional<List<String>> floor = Optional.empty();
        boolean asking = false;
        for (int b = 0; b < text.blocks().size(); b++) {
            String words = text.cut(text.blocks().get(b).span());
            Matcher label = LABEL.matcher(words);
            if (ASKED.matcher(words).lookingAt()) {
                turns++;
                asking = true;
                floor = Optional.of(List.of());
            } else if (label.lookingAt() && label.end() < LONGEST_LABEL) {
                turns++;
                asking = false;
                floor = Optional.of(speaker(mentioned, label.group(1), document));
            }
            int block = b;
            floor.ifPresent(codes -> blocks.put(block, codes));
            if (asking) {
                questions.add(b);
            }
        }
        return turns;
    }

    /** For whom a speaker speaks: the side of the person of that name in the text; without a name, the issuer's. */
    private static List<String> speaker(Mentioned mentioned, String label, List<String> document) {
        List<String> words =
                List.of(plain(label).replaceAll("[^\\p{L}'’\\- ]", " ").strip().split("\\s+"));
        if (words.stream().anyMatch(NOBODY::contains)) {
            return List.of();
        }
        String name = words.getLast();
        List<String> sides = mentioned.actors().stream()
                .flatMap(m -> m.actor() instanceof Actor.Person p
                        ? Optional.of(p).stream()
                        : Optional.<Actor.Person>empty().stream())
                .filter(p -> List.of(BETWEEN_NAMES.split(plain(p.name()))).contains(name))
                .flatMap(p -> p.affiliation().stream())
                .distinct()
                .toList();
        if (sides.size() == 1) {
            return sides;
        }
        return sides.isEmpty() && OWN.contains(words.getFirst())
                        || sides.stream().anyMatch(document::contains)
                ? document
                : List.of();
    }

    private static String plain(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Who writes a joint text; empty where nobody but the issuer does. */
    private static List<String> authors(Mentioned mentioned) {
        Text text = mentioned.text().document().text();
        int seen = 0;
        for (Sentence s : mentioned.text().sentences()) {
            Block.Kind kind = text.blocks().get(s.block()).kind();
            String words = text.cut(s.span());
            boolean title = kind == Block.Kind.TITLE && STATED.matcher(words).find();
            if (title && s.size() > 0) {
                List<String> bodies = bodies(mentioned, s, 2);
                if (!bodies.isEmpty()) {
                    return bodies;
                }
            }
            Matcher released = RELEASED.matcher(words);
            boolean issued = released.find();
            if (words.startsWith("We, ") || issued) {
                List<String> bodies = bodies(mentioned, s, 12);
                List<String> named = issued
                        ? after(
                                mentioned,
                                s,
                                text.toCodePoint(text.toChar(s.span().start()) + released.end()))
                        : bodies.isEmpty() ? beforeVerb(mentioned, s) : bodies;
                if (!named.isEmpty()) {
                    return named;
                }
            }
            if (kind == Block.Kind.PARAGRAPH && ++seen > OPENING_SENTENCES) {
                break;
            }
        }
        return List.of();
    }

    /** A group among the first words: it is not expanded into its members (CODEBOOK 1.2, Format). */
    private static List<String> bodies(Mentioned mentioned, Sentence s, int within) {
        return mentioned.actors().stream()
                .filter(m -> m.sentence() == s.index() && m.from() < within)
                .filter(m -> m.actor() instanceof Actor.Body)
                .map(m -> m.actor().code())
                .limit(1)
                .toList();
    }

    /** The sides named in a sentence from a character on: "issued by Arnland, Velor, and the League as members of the Forum". */
    private static List<String> after(Mentioned mentioned, Sentence s, int start) {
        int from = s.tokens().stream()
                .filter(t -> t.span().start() >= start)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(s.size());
        int to = s.tokens().stream()
                .filter(t -> t.index() > from && AS.contains(t.lemma()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(s.size());
        return sides(mentioned, s, from, to);
    }

    private static List<String> beforeVerb(Mentioned mentioned, Sentence s) {
        return named(mentioned, s, s.get(0).form().equals("We") ? mainVerb(s) : s.size());
    }

    static int mainVerb(Sentence s) {
        return s.tokens().stream()
                .filter(t -> t.head() < 0)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(s.size());
    }

    /** The sides named in a sentence before a token: "We, the Ministers of Arnland and Velor". */
    static List<String> named(Mentioned mentioned, Sentence s, int before) {
        return sides(mentioned, s, 0, before);
    }

    private static List<String> sides(Mentioned mentioned, Sentence s, int from, int to) {
        return mentioned.actors().stream()
                .filter(m -> m.sentence() == s.index() && m.from() >= from && m.to() <= to && actsForASide(m.actor()))
                .map(m -> m.actor().code())
                .distinct()
                .toList();
    }

    private static boolean actsForASide(Actor actor) {
        return switch (actor) {
            case Actor.State s -> true;
            case Actor.Body b -> true;
            case Actor.Person p -> p.affiliation().isPresent();
            case Actor.Described d -> d.affiliation().isPresent();
            case Actor.Unresolved u -> false;
            case Actor.World w -> false;
        };
    }
}
