package dev.readout.ingest;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import java.util.List;

/** Keeps in lists what it takes. */
record Kept(List<Document> documents, List<Issue> issues, List<String> untouched) implements Taker {
    @Override
    public void take(Document document) {
        documents.add(document);
    }

    @Override
    public void unchanged(String name) {
        untouched.add(name);
    }

    @Override
    public void reread(String name) {}

    @Override
    public void add(Issue issue) {
        issues.add(issue);
    }
}
