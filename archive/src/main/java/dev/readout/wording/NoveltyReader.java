package dev.readout.wording;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.RankLadder;
import dev.readout.codebook.SeriesWords;
import dev.readout.query.DocumentQuery;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.wording.Novelty.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares a release with its predecessors: in its clauses, in its names, and in who takes part. */
public final class NoveltyReader {
    private final Search search;
    private final UseReader uses;
    private final PredecessorFinder predecessors;
    private final ClauseNovelty clauses;
    private final NameNovelty names;
    private final RankNovelty ranks;
    private final PhraseNovelty phrases;
    private final PersonNovelty persons;
    private final OrderNovelty orders;

    /** @param actors the data files that name states, bodies and offices */
    public NoveltyReader(Search search, DataFiles actors) {
        this(search, Gazetteer.read(actors));
    }

    private NoveltyReader(Search search, Gazetteer gazetteer) {
        this(search, gazetteer, new SeriesFinder(gazetteer));
    }

    /**
     * @param gazetteer names states, bodies and offices
     * @param series may have read headlines before
     */
    public NoveltyReader(Search search, Gazetteer gazetteer, SeriesFinder series) {
        this.search = search;
        this.uses = new UseReader(search);
        DataFiles files = DataFiles.relate();
        SeriesWords words = SeriesWords.read(files);
        this.predecessors = new PredecessorFinder(series);
        ClauseCutter cutter = new ClauseCutter(new Strength(files));
        this.clauses = new ClauseNovelty(search, uses, cutter, new ClauseMatcher(words.small()), words.small());
        this.phrases = new PhraseNovelty(uses, words.small());
        this.persons = new PersonNovelty(uses, search);
        this.orders = new OrderNovelty(uses, search, series);
        this.names = new NameNovelty(uses, new NameScanner(gazetteer));
        this.ranks = new RankNovelty(uses, search, new RankLadder(gazetteer));
    }

    /**
     * Compares a document with its predecessors.
     *
     * @param document key of the document
     * @param most with so many predecessors
     * @return empty findings where it has no predecessor
     * @throws IllegalArgumentException where no document that counts has this key
     */
    public Novelty read(String document, int most) {
        List<Listed> own = own(document);
        Listed listed = get(document, own); // of those that count
        List<Predecessor> found = predecessors.find(listed, own, most);
        List<Listed> before = found.stream().map(Predecessor::in).toList();
        uses.read(before);
        List<Finding> findings = new ArrayList<>();
        if (!before.isEmpty()) {
            findings.addAll(clauses.find(listed, before, found.stream().allMatch(Predecessor::isEdition)));
            findings.addAll(phrases.find(listed, before, List.copyOf(findings)));
            findings.addAll(names.find(listed, before));
            findings.addAll(persons.find(listed, before));
            findings.addAll(orders.find(listed, before));
            findings.addAll(ranks.find(listed, before));
        }
        findings.sort(Comparator.comparing(Finding::kind)); // within a kind as they were found, the most telling first
        return new Novelty(listed, Scope.of(own), found, findings);
    }

    private static Listed get(String document, List<Listed> among) {
        return among.stream()
                .filter(each -> each.document().equals(document))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such document: " + document));
    }

    /** All documents of the issuer of one. */
    private List<Listed> own(String document) {
        String issuer = get(document, search.list(DocumentQuery.all().document(document)))
                .issuer();
        DocumentQuery query = DocumentQuery.all();
        return search.list(issuer.isEmpty() ? query : query.issuer(issuer)).stream()
                .filter(each -> each.issuer().equals(issuer))
                .toList();
    }
}
