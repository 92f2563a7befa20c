package dev.readout.search;

import dev.readout.query.Holdings;
import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/** Holds an index to its archive: whole files, and the same versions with the same texts. */
public final class IndexCheck {
    private static final Set<String> COMPARED = Set.of(Fields.CODING, Fields.TEXT_HASH);

    private IndexCheck() {}

    /**
     * What was found.
     *
     * @param behind changes that are not in the index yet; then only its files were checked
     * @param problems one sentence each; none where all is well
     */
    public record Result(long behind, List<String> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Checks the index; absent where there is none, which is no fault. */
    public static Optional<Result> find(ArchivePlace archive) {
        return Search.find(archive).map(search -> {
            try (search) {
                return check(search, Holdings.open(archive));
            }
        });
    }

    private static Result check(Search search, Holdings holdings) {
        List<String> problems = new ArrayList<>();
        long behind = search.behind();
        try {
            for (LeafReaderContext leaf : search.reader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            if (behind == 0) {
                compare(indexed(search.reader(), problems), holdings.codings(), problems);
            }
        } catch (org.apache.lucene.index.CorruptIndexException e) {
            problems.add("the search index is damaged ('readout reindex' builds it anew): " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result(behind, problems);
    }

    private static Map<String, String> indexed(IndexReader reader, List<String> problems) throws IOException {
        Map<String, String> indexed = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            Bits live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    var entry = stored.document(i, COMPARED);
                    String coding = String.valueOf(entry.get(Fields.CODING));
                    if (indexed.put(coding, String.valueOf(entry.get(Fields.TEXT_HASH))) != null) {
                        problems.add("the search index has the coding " + coding + " twice");
                    }
                }
            }
        }
        return indexed;
    }

    private static void compare(Map<String, String> indexed, Map<String, String> held, List<String> problems) {
        held.forEach((coding, hash) -> {
            String in = indexed.remove(coding);
            if (in == null) {
                problems.add("the search index lacks the coding " + coding);
            } else if (!in.equals(hash)) {
                problems.add("the search index has another text of the coding " + coding);
            }
        });
        indexed.keySet()
                .forEach(coding -> problems.add("the search index has a coding that is not current: " + coding));
    }
}
