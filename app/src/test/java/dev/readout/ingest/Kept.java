package dev.readout.ingest;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import java.util.List;
import java.util.Optional;

/** Keeps in lists what it takes. */
record Kept(List<Document> documents, List<Issue> issues, List<String> untouched) implements Taker {
    @Override
    public void take(Document document, Optional<byte[]> original) {
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
