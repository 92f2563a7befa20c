package dev.readout.resolve.mechanism;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.MechanismForms;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.resolve.MechanismMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the dialogues, treaties, summits and resolutions that a text names. Stateless. */
public final class MechanismFinder {
    private final MechanismNames names;
    private final HeadFinder heads;
    private final NumberedFinder numbered;

    public MechanismFinder(Gazetteer gazetteer, Facts facts, MechanismForms forms) {
        this.names = new MechanismNames(gazetteer, facts);
        this.heads = new HeadFinder(forms, gazetteer);
        this.numbered = new NumberedFinder(forms);
    }

    public static MechanismFinder read(DataFiles data) {
        return new MechanismFinder(Gazetteer.read(data), Facts.read(data), MechanismForms.read(data));
    }

    /** The mentions in the order of the text; none overlaps another. */
    public List<MechanismMention> find(AnalyzedText analyzed) {
        Text text = analyzed.document().text();
        List<MechanismMention> mentions = new ArrayList<>();
        Map<String, List<MechanismMention>> told = new HashMap<>();
        for (Sentence sentence : analyzed.sentences()) {
            List<MechanismMention> here = new ArrayList<>(numbered.find(text, sentence));
            for (Found found : named(text, sentence)) {
                MechanismMention mention = mention(found, sentence);
                if (here.stream().noneMatch(m -> m.span().overlaps(mention.span()))) {
                    here.add(mention);
                }
            }
            here.forEach(mention -> told.computeIfAbsent(tail(text.line(mention.span())), t -> new ArrayList<>())
                    .add(mention));
            here.addAll(shortForms(text, sentence, here, told));
            here.sort(Comparator.comparingInt(m -> m.span().start()));
            mentions.addAll(here);
        }
        return List.copyOf(mentions);
    }

    /** Names of the register first; then those that the words themselves make. */
    private List<Found> named(Text text, Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Found> name = names.find(sentence, i);
            name.map(n -> Editions.read(sentence, n)).ifPresent(found::add);
            i = name.map(Found::to).orElse(i + 1);
        }
        for (int i = 0; i < sentence.size(); i++) {
            heads.find(sentence, i)
                    .filter(HeadFinder.Phrase::own)
                    .map(p -> Editions.read(
                            sentence,
                            new Found(
                                    p.from(),
                                    p.to(),
                                    heads.name(text, sentence, p),
                                    p.kind(),
                                    Optional.empty(),
                                    "head-of-name")))
                    .filter(f -> found.stream().noneMatch(f::overlaps))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "The Strategic Dialogue" is the one of which the text has told by its whole name, if there is but one. */
    private List<MechanismMention> shortForms(
            Text text, Sentence sentence, List<MechanismMention> here, Map<String, List<MechanismMention>> told) {
        List<MechanismMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<HeadFinder.Phrase> phrase = heads.find(sentence, i).filter(p -> !p.own() && p.to() - p.from() > 1);
            if (phrase.isEmpty()) {
                continue;
            }
            Span span = span(sentence, phrase.get().from(), phrase.get().to());
            List<String> meant = told.getOrDefault(tail(text.line(span)), List.of()).stream()
                    .map(MechanismMention::name)
                    .distinct()
                    .toList();
            if (meant.size() == 1 && here.stream().noneMatch(m -> m.span().overlaps(span))) {
                found.add(new MechanismMention(
                        meant.getFirst(), phrase.get().kind(), Optional.empty(), span, "short-form"));
            }
        }
        return found;
    }

    /** The last two words, by which a longer name and its short form are held together. */
    private static String tail(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("[\\s\u00a0-]+");
        return all.length < 2 ? words : all[all.length - 2] + " " + all[all.length - 1];
    }

    private static MechanismMention mention(Found found, Sentence sentence) {
        return new MechanismMention(
                found.name(), found.kind(), found.edition(), span(sentence, found.from(), found.to()), found.rule());
    }

    private static Span span(Sentence sentence, int from, int to) {
        return new Span(
                sentence.get(from).span().start(), sentence.get(to - 1).span().end());
    }
}
