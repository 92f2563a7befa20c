package dev.readout.wrong.query;

import dev.readout.wrong.search.SearchesFiles;
import org.apache.lucene.search.Query;

/** Wrong: knows the index and its library, which the archive must do without. */
public record AsksTheIndex(SearchesFiles index, Query query) {}
