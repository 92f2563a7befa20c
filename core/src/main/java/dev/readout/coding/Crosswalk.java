package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActCrossing.Codes;
import dev.readout.codebook.CameoScheme.Code;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.PloverScheme;
import dev.readout.codebook.PloverScheme.Type;
import dev.readout.codebook.Schemes;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Carries acts and engagements over to PLOVER and CAMEO (CODEBOOK 1.2, after the table of acts): what is announced
 * becomes an intent or a threat; what is negated or background does not cross over; an engagement and the acts of
 * discussing in it are one row. A pure function of the coding and the data files; thread-safe.
 */
public final class Crosswalk {
    private static final String DISCUSS = "discuss";

    private final Schemes schemes;

    public Crosswalk(Schemes schemes) {
        this.schemes = schemes;
    }

    /** @throws dev.readout.codebook.DataException where a file breaks the schema */
    public static Crosswalk load(DataFiles data) {
        return new Crosswalk(Schemes.load(data, ActCodebook.load(data)));
    }

    /** The rows of a coding: engagements first, then the acts that are not part of one of them, each in order. */
    public List<Crossing> rows(Coded coded) {
        Text text = coded.document().text();
        List<Crossing> rows = new ArrayList<>();
        for (Engagement engagement : coded.engagements()) {
            find(engagement, coded.acts(), text).ifPresent(rows::add);
        }
        for (Act act : coded.acts()) {
            if (!isInEngagement(act)) {
                find(act, text).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Whether its row is that of its engagement. */
    public static boolean isInEngagement(Act act) {
        return act.act().equals(DISCUSS) && act.engagement().isPresent();
    }

    /** The issue areas that the words are of: PLOVER's contexts, in the order of the data. */
    public List<String> areas(String words) {
        return schemes.plover().contexts(words);
    }

    /** All issue areas that words can be of. */
    public List<String> areas() {
        return schemes.plover().contexts().values().stream()
                .filter(context -> !context.words().isEmpty())
                .map(PloverScheme.Context::name)
                .toList();
    }

    /** The row of one act by itself; empty where neither scheme holds it. */
    public Optional<Crossing> find(Act act, Text text) {
        return find(act, text.cut(act.trigger()), act.about().map(text::cut).orElse(""), text.cut(act.quote()));
    }

    /**
     * The row of one act, given its words.
     *
     * @param about what it is about; empty where nothing is
     */
    public Optional<Crossing> find(Act act, String trigger, String about, String quote) {
        if (act.negated() || act.background()) {
            return Optional.empty();
        }
        boolean announced = act.tense() == Act.Tense.FUTURE;
        return schemes.find(act.act())
                .map(c -> c.codes(act.rule(), trigger, about, !act.target().isEmpty()))
                .flatMap(codes -> row(List.of(act.id()), announced ? announced(codes) : codes, quote));
    }

    /**
     * The row of an engagement with the acts of discussing in it.
     *
     * @param acts those of the document
     */
    public Optional<Crossing> find(Engagement engagement, List<Act> acts, Text text) {
        List<Act> discussing = acts.stream()
                .filter(a -> isInEngagement(a) && a.engagement().get().equals(engagement.id()))
                .toList();
        String told = discussing.stream().map(a -> text.cut(a.trigger())).collect(Collectors.joining("\n"));
        String quotes = discussing.stream().map(a -> text.cut(a.quote())).collect(Collectors.joining("\n"));
        List<String> facts = new ArrayList<>(List.of(engagement.id()));
        discussing.forEach(a -> facts.add(a.id()));
        String kind = engagement.kind().name().toLowerCase(Locale.ROOT);
        String status = engagement.status().name().toLowerCase(Locale.ROOT);
        return schemes.engagements().stream()
                .filter(c -> c.holds(kind, status, text.cut(engagement.trigger()) + "\n" + told))
                .findFirst()
                .flatMap(c -> row(facts, c.codes(), text.cut(engagement.quote()) + "\n" + quotes));
    }

    /** CAMEO has codes for what is intended and threatened; PLOVER the types AGREE and THREATEN. */
    private Codes announced(Codes codes) {
        Optional<String> type = codes.future().map(f -> f.startsWith("13") ? "THREATEN" : "AGREE");
        Optional<String> mode = codes.future().map(schemes.plover().threats()::get);
        return new Codes(type, mode, codes.future(), codes.future());
    }

    private Optional<Crossing> row(List<String> facts, Codes codes, String words) {
        PloverScheme scheme = schemes.plover();
        Optional<Crossing.Plover> plover = codes.plover()
                .flatMap(scheme::find)
                .map((Type t) ->
                        new Crossing.Plover(t.name(), codes.mode(), scheme.contexts(words), t.quad(), t.score()));
        Optional<Crossing.Cameo> cameo = codes.cameo()
                .flatMap(schemes.cameo()::find)
                .map((Code c) -> new Crossing.Cameo(c.code(), schemes.cameo().quad(c.code()), c.goldstein()));
        return plover.isEmpty() && cameo.isEmpty() ? Optional.empty() : Optional.of(new Crossing(facts, plover, cameo));
    }
}
