package dev.readout.wording;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.SeriesWords;
import dev.readout.search.Listed;
import dev.readout.search.Newest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds series by a rule that knows no document: the same issuer, genre and parties, and headlines of which three words in five
 * are the same when dates, ordinals and names of persons are left out. The headlines that were read last are kept. Thread-safe.
 */
public final class SeriesFinder {
    /** So many documents, the newest, are gone through in a second or two: a page looks at no more. */
    public static final int NEWEST = 5000;

    /** A server keeps those of several such looks, however large its archive is. */
    private static final int KEPT = 20_000;

    private static final double ALIKE = 0.6;
    /** Where no party holds them together the words must. */
    private static final double ALIKE_WITHOUT_PARTY = 0.8;

    private static final Comparator<Listed> EARLIEST =
            Comparator.comparing((Listed listed) -> listed.day().orElseThrow()).thenComparing(Listed::document);

    private final HeadlineReader headlines;
    private final Remembered<Headline> known;

    /** @param actors the data files that name states, bodies and offices */
    public SeriesFinder(DataFiles actors) {
        this(Gazetteer.read(actors));
    }

    /** @param gazetteer names states, bodies and offices */
    public SeriesFinder(Gazetteer gazetteer) {
        this(gazetteer, KEPT);
    }

    /** @param kept so many headlines are kept */
    SeriesFinder(Gazetteer gazetteer, int kept) {
        this.headlines = new HeadlineReader(gazetteer, SeriesWords.read(DataFiles.relate()));
        this.known = new Remembered<>(kept, headlines::read);
    }

    /** Reads the headlines of documents, so that what is asked of them later finds them read: most of the work lies there. */
    public void read(Newest documents) {
        documents.listed().stream().filter(SeriesFinder::isHeaded).forEach(this::headline);
    }

    /** How many headlines are kept. */
    int kept() {
        return known.size();
    }

    private record Group(String issuer, String genre, Set<String> parties) {}

    private record Headed(Listed listed, Headline headline) {}

    Headline headline(Listed listed) {
        return known.get(listed.title());
    }

    /** The series among these documents, those with the most editions first. */
    public List<Series> find(List<Listed> documents) {
        Map<Group, List<Headed>> groups = new LinkedHashMap<>();
        for (Listed listed : documents.stream()
                .filter(SeriesFinder::isHeaded)
                .sorted(EARLIEST)
                .toList()) {
            Headline headline = headline(listed);
            groups.computeIfAbsent(group(listed, headline), g -> new ArrayList<>())
                    .add(new Headed(listed, headline));
        }
        List<Series> series = new ArrayList<>();
        groups.forEach((group, members) -> split(group, members).stream()
                .filter(editions -> editions.size() > 1)
                .map(editions -> series(group, editions))
                .forEach(series::add));
        series.sort(Comparator.comparingInt((Series s) -> -s.editions().size())
                .thenComparing(Series::issuer)
                .thenComparing(s -> s.editions().getFirst().document()));
        return series;
    }

    private static Group group(Listed listed, Headline headline) {
        Set<String> parties = new TreeSet<>(headline.parties());
        parties.remove(listed.issuer());
        return new Group(listed.issuer(), listed.genre(), parties);
    }

    /** Those of one issuer, genre and parties, by headline. */
    private static List<List<Headed>> split(Group group, List<Headed> members) {
        HeadlineSorter sorter = new HeadlineSorter(group.parties().isEmpty() ? ALIKE_WITHOUT_PARTY : ALIKE);
        List<List<Headed>> parts = new ArrayList<>();
        for (Headed member : members) {
            int part = sorter.sort(member.headline());
            if (part == parts.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(part).add(member);
        }
        return parts;
    }

    /** The series that a document has with some of these others. */
    public Optional<Series> find(Listed document, List<Listed> others) {
        Group group = group(document, headline(document));
        List<Headed> members = Stream.concat(others.stream(), Stream.of(document))
                .filter(listed -> isHeaded(listed)
                        && listed.issuer().equals(group.issuer())
                        && listed.genre().equals(group.genre()))
                .map(listed -> new Headed(listed, headline(listed)))
                .filter(headed -> group(headed.listed(), headed.headline()).equals(group))
                .sorted(Comparator.comparing(Headed::listed, EARLIEST))
                .toList();
        return split(group, members).stream()
                .filter(editions -> editions.size() > 1)
                .map(editions -> series(group, editions))
                .filter(series -> series.has(document.document()))
                .findFirst();
    }

    private static boolean isHeaded(Listed listed) {
        return listed.day().isPresent() && !listed.title().isBlank();
    }

    private static Series series(Group group, List<Headed> editions) {
        Set<String> words = new HashSet<>();
        editions.forEach(edition -> words.addAll(edition.headline().words()));
        return new Series(
                group.issuer(),
                group.genre(),
                group.parties(),
                words,
                editions.stream().map(Headed::listed).toList());
    }

    /** Those of some series that a person may mean by words: whose parties and headlines have all that these words name. */
    public List<Series> called(String words, List<Series> among) {
        Headline asked = headlines.read(words);
        return among.stream()
                .filter(series -> series.words().containsAll(asked.words()))
                .filter(series -> asked.parties().stream()
                        .allMatch(party -> series.parties().contains(party)
                                || series.issuer().equals(party)))
                .toList();
    }
}
