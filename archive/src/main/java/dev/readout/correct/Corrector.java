package dev.readout.correct;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.coding.Deed;
import dev.readout.coding.FactKey;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies corrections to the coding that a machine made: a pure function of the two. */
public final class Corrector {
    private static final Comparator<Draft> IN_TEXT = Comparator.comparing((Draft d) -> d.key.trigger());

    private final Coded base;
    private final String document;
    private final Text text;
    private final List<ActDraft> acts = new ArrayList<>();
    private final List<EngagementDraft> engagements = new ArrayList<>();
    private List<Sighting> sightings;
    private List<Commitment> commitments;
    private List<Deed> deeds;
    private int addedActs;
    private int addedEngagements;

    private Corrector(Coded base, String document) {
        this.base = base;
        this.document = document;
        this.text = base.document().text();
        this.sightings = base.sightings();
        this.commitments = base.commitments();
        this.deeds = base.deeds();
        List<FactKey> engagementKeys = FactKey.engagements(base);
        List<FactKey> actKeys = FactKey.acts(base);
        Map<String, String> keys = Stream.concat(
                        zip(engagementKeys, base.engagements().stream().map(Engagement::id)),
                        zip(actKeys, base.acts().stream().map(Act::id)))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        Function<String, Optional<String>> key = id -> Optional.ofNullable(keys.get(id));
        for (int i = 0; i < engagementKeys.size(); i++) {
            engagements.add(new EngagementDraft(
                    engagementKeys.get(i), base.engagements().get(i), text));
        }
        for (int i = 0; i < actKeys.size(); i++) {
            acts.add(new ActDraft(actKeys.get(i), base.acts().get(i), text, key));
        }
    }

    private static Stream<Map.Entry<String, String>> zip(List<FactKey> keys, Stream<String> ids) {
        List<String> all = ids.toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> Map.entry(keys.get(i).toString(), all.get(i)));
    }

    /**
     * Applies corrections in their order; those that others undo count for nothing.
     *
     * @param document the key of the document
     * @param corrections in any order; those about other texts and documents are left out
     */
    public static Corrected apply(Coded base, String document, List<Correction> corrections) {
        Corrector corrector = new Corrector(base, document);
        List<Fit> fits = new ArrayList<>();
        List<Correction> standing = Standing.list(corrections);
        standing.stream()
                .filter(c -> !(c.amendment() instanceof Amendment.Pairing))
                .filter(c -> corrector.isAbout(c.amendment()))
                .forEach(c -> corrector.fit(c).ifPresent(fits::add));
        // A report must be there when all else is said.
        standing.stream()
                .filter(c -> c.amendment() instanceof Amendment.Pairing)
                .forEach(c -> corrector.fit(c).ifPresent(fits::add));
        return corrector.corrected(fits);
    }

    private boolean isAbout(Amendment amendment) {
        return amendment.onlyText().filter(hash -> !hash.equals(text.hash())).isEmpty();
    }

    /** Nothing where the correction is for many documents and none of its actors is here, or for two others. */
    private Optional<Fit> fit(Correction c) {
        try {
            return switch (c.amendment()) {
                case Amendment.Addition a -> Optional.of(add(c, a));
                case Amendment.Alteration a -> Optional.of(alter(c, a));
                case Amendment.Rejection r -> Optional.of(reject(c, r));
                case Amendment.Confirmation f -> Optional.of(confirm(c, f));
                case Amendment.Merger m ->
                    recode(c, m.document(), new Recoding(m.code(), Optional.empty(), m.into(), c.rule()));
                case Amendment.Split s ->
                    recode(c, s.document(), new Recoding(s.code(), Optional.of(s.words()), s.other(), c.rule()));
                case Amendment.Pairing p ->
                    p.findIn(text.hash()).map(report -> {
                        get(report);
                        return holds(c);
                    });
                case Amendment.Undoing u -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.of(unfit(c, String.valueOf(e.getMessage())));
        }
    }

    private Fit add(Correction c, Amendment.Addition a) {
        FactKey key = c.fact().orElseThrow();
        if (a.quote().end() > text.length()) {
            return unfit(c, "its words lie outside the text");
        }
        Draft draft = switch (a.kind()) {
            case "act" -> new ActDraft(key, "a" + (base.acts().size() + ++addedActs), text, a.quote(), c.rule());
            case "engagement" ->
                new EngagementDraft(
                        key, "e" + (base.engagements().size() + ++addedEngagements), text, a.quote(), c.rule());
            default -> throw new IllegalArgumentException("a fact is an act or an engagement");
        };
        a.values().forEach((field, values) -> {
            checkLink(a.kind(), field, values);
            draft.set(field, values, c.rule());
        });
        if (draft.label().isEmpty()) {
            return unfit(c, "it does not say which act it is");
        }
        Optional<Draft> like = drafts().filter(d -> d.getClass() == draft.getClass()
                        && d.label().equals(draft.label())
                        && d.key.trigger().overlaps(draft.key.trigger()))
                .findFirst();
        if (like.isPresent()) {
            return same(like.get(), draft)
                    ? holds(c)
                    : unfit(c, "the coding has such a fact itself: " + like.get().id + ", " + like.get().key);
        }
        switch (draft) {
            case ActDraft act -> acts.add(act);
            case EngagementDraft engagement -> engagements.add(engagement);
        }
        return applied(c);
    }

    private static boolean same(Draft one, Draft other) {
        Map<String, List<String>> values = one.values();
        Map<String, List<String>> others = other.values();
        values.remove("quote");
        others.remove("quote");
        return values.equals(others);
    }

    private Fit alter(Correction c, Amendment.Alteration a) {
        Draft draft = get(a.fact());
        List<String> now = draft.get(a.field());
        if (now.equals(a.after())) {
            return holds(c);
        }
        if (!now.equals(a.before())) {
            return unfit(c, a.field() + " is " + told(now) + " and not " + told(a.before()));
        }
        checkLink(a.fact().kind(), a.field(), a.after());
        draft.set(a.field(), a.after(), c.rule());
        return applied(c);
    }

    /** A link leads to a fact of the right kind that is there. */
    private void checkLink(String kind, String field, List<String> keys) {
        boolean link = kind.equals("act") && ActField.isOneOf(ActField.LINKS, field);
        String other = field.equals(ActField.ENGAGEMENT.field()) ? "engagement" : "act";
        for (String key : link ? keys : List.<String>of()) {
            if (drafts().noneMatch(
                            d -> d.key.kind().equals(other) && d.key.toString().equals(key))) {
                throw new IllegalArgumentException("the coding has no " + other + " '" + key + "' for " + field);
            }
        }
    }

    private Fit reject(Correction c, Amendment.Rejection r) {
        Optional<Draft> found = find(r.fact());
        if (found.isEmpty()) {
            Optional<Draft> near = drafts().filter(
                            d -> d.key.kind().equals(r.fact().kind())
                                    && d.key.trigger().overlaps(r.fact().trigger()))
                    .findFirst();
            return near.map(d -> unfit(c, "the coding has another fact in its place: " + d.id + ", " + d.key))
                    .orElse(holds(c));
        }
        Draft draft = found.get();
        if (!draft.label().equals(r.label())) {
            return unfit(c, "it is " + draft.label() + " and not " + r.label());
        }
        acts.remove(draft);
        engagements.remove(draft);
        acts.forEach(act -> act.forget(draft.key));
        return applied(c);
    }

    private Fit confirm(Correction c, Amendment.Confirmation f) {
        Map<String, List<String>> now = get(f.fact()).values();
        for (Map.Entry<String, List<String>> e : now.entrySet()) {
            List<String> seen = f.values().getOrDefault(e.getKey(), List.of());
            if (!e.getValue().equals(seen)) {
                return unfit(c, e.getKey() + " is " + told(e.getValue()) + " and not " + told(seen));
            }
        }
        return holds(c);
    }

    private Optional<Fit> recode(Correction c, Optional<String> only, Recoding recoding) {
        if (only.filter(key -> !key.equals(document)).isPresent()) {
            return Optional.empty();
        }
        boolean changed = false;
        for (Draft draft : drafts().toList()) {
            changed |= draft.recode(recoding);
        }
        List<Sighting> seen = sightings.stream().map(recoding::sighting).toList();
        changed |= !seen.equals(sightings);
        sightings = seen;
        List<Commitment> owed = commitments.stream().map(recoding::commitment).toList();
        List<Deed> done = deeds.stream().map(recoding::deed).toList();
        changed |= !owed.equals(commitments) || !done.equals(deeds);
        commitments = owed;
        deeds = done;
        return changed ? Optional.of(applied(c)) : Optional.empty();
    }

    private Corrected corrected(List<Fit> fits) {
        if (fits.stream().noneMatch(fit -> fit.outcome() == Fit.Outcome.APPLIED)) {
            // Untouched: a coding from before there were commitments gets none by this.
            return new Corrected(base, drafts().map(FactValues::of).toList(), fits);
        }
        engagements.sort(IN_TEXT); // stable: those of one trigger stay in their order
        acts.sort(IN_TEXT);
        Map<String, String> ids = drafts().collect(Collectors.toMap(d -> d.key.toString(), d -> d.id));
        Function<String, Optional<String>> id = key -> Optional.ofNullable(ids.get(key));
        List<Act> corrected = acts.stream().map(act -> act.act(id)).toList();
        Coded coded = new Coded(
                base.document(),
                base.fingerprint(),
                engagements.stream().map(EngagementDraft::engagement).toList(),
                corrected,
                sightings,
                base.mechanisms(),
                Commitment.of(corrected, commitments),
                deeds);
        return new Corrected(coded, drafts().map(FactValues::of).toList(), fits);
    }

    private Stream<Draft> drafts() {
        return Stream.concat(engagements.stream(), acts.stream());
    }

    private Optional<Draft> find(FactKey key) {
        return drafts().filter(d -> d.key.equals(key)).findFirst();
    }

    private Draft get(FactKey key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("the coding has no such fact"));
    }

    private static String told(List<String> values) {
        return values.isEmpty() ? "nothing" : "'" + String.join("', '", values) + "'";
    }

    private static Fit applied(Correction c) {
        return new Fit(c.id(), Fit.Outcome.APPLIED, "");
    }

    private static Fit holds(Correction c) {
        return new Fit(c.id(), Fit.Outcome.HOLDS, "");
    }

    private static Fit unfit(Correction c, String why) {
        return new Fit(c.id(), Fit.Outcome.UNFIT, why);
    }
}
