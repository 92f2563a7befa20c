package dev.readout.search;

import dev.readout.document.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** One word of a phrase within one segment of the index: where any of its forms stands. Asked in ascending order. */
final class Slot {
    private final Map<String, PostingsEnum> forms = new LinkedHashMap<>();

    /**
     * A form of the word at its place.
     *
     * @param position among the words of the document
     */
    record Place(int position, Span span, String form) {}

    Slot(LeafReaderContext leaf, Collection<String> words) throws IOException {
        for (String word : words) {
            PostingsEnum postings = leaf.reader().postings(new Term(Fields.WORDS, word), PostingsEnum.OFFSETS);
            if (postings != null) {
                forms.put(word, postings);
            }
        }
    }

    /** The first document from this one on that has any form. */
    int advance(int doc) throws IOException {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (PostingsEnum postings : forms.values()) {
            int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
            next = Math.min(next, at);
        }
        return next;
    }

    /** The places in a document, in order; once. */
    List<Place> places(int doc) throws IOException {
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, PostingsEnum> form : forms.entrySet()) {
            PostingsEnum postings = form.getValue();
            for (int i = 0; postings.docID() == doc && i < postings.freq(); i++) {
                int position = postings.nextPosition();
                places.add(new Place(position, new Span(postings.startOffset(), postings.endOffset()), form.getKey()));
            }
        }
        places.sort(Comparator.comparing(Place::position));
        return places;
    }
}
