package dev.readout.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells what kind of publication a document is by its headline: a readout, a joint statement, remarks. Immutable.
 *
 * @param list in the order in which they are asked
 * @param otherwise what a headline has that none of them knows
 */
public record Genres(List<Genre> list, String otherwise) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    public Genres {
        list = List.copyOf(list);
    }

    /**
     * A kind of publication.
     *
     * @param titles one of them is found in its headlines
     * @param examples headlines of it
     */
    public record Genre(String name, List<Pattern> titles, List<String> examples) {
        public Genre {
            titles = List.copyOf(titles);
            examples = List.copyOf(examples);
        }

        boolean holds(String title) {
            return titles.stream().anyMatch(pattern -> pattern.matcher(title).find());
        }
    }

    /** The bundled ones. */
    public static Genres bundled() {
        return read(DataFiles.relate());
    }

    /**
     * Reads the section {@code genres}.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static Genres read(DataFiles files) {
        List<Genre> genres = new ArrayList<>();
        String otherwise = "release";
        for (DataNode file : files.files()) {
            file.list("genres").forEach(node -> genres.add(genre(node)));
            otherwise = file.findText("otherwise").orElse(otherwise);
        }
        return new Genres(genres, otherwise);
    }

    private static Genre genre(DataNode node) {
        node.only("name", "titles", "examples");
        List<Pattern> titles = new ArrayList<>();
        for (DataNode title : node.list("titles")) {
            try {
                titles.add(Pattern.compile(title.text(), FLAGS));
            } catch (PatternSyntaxException e) {
                throw title.error("no pattern: " + e.getDescription());
            }
        }
        return new Genre(node.get("name").text(), titles, node.texts("examples"));
    }

    /** The name of the first genre that knows this headline. */
    public String of(String title) {
        return list.stream()
                .filter(genre -> genre.holds(title))
                .map(Genre::name)
                .findFirst()
                .orElse(otherwise);
    }

    /** Headlines among the examples that another genre takes, each with the one that does. */
    public Map<String, String> misplaced() {
        Map<String, String> misplaced = new java.util.TreeMap<>();
        for (Genre genre : list) {
            genre.examples().stream()
                    .filter(title -> !of(title).equals(genre.name()))
                    .forEach(title -> misplaced.put(title, of(title)));
        }
        return misplaced;
    }
}
