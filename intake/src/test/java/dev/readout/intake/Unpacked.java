package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Known;
import dev.readout.document.Origin;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came out of a file that may hold several documents, for tests. */
record Unpacked(List<Document> documents, List<Issue> issues) {

    static Unpacked of(String name, byte[] bytes) {
        return of(name, bytes, Limits.defaults(), FieldMap.none());
    }

    static Unpacked of(String name, byte[] bytes, Limits limits) {
        return of(name, bytes, limits, FieldMap.none());
    }

    static Unpacked mapped(String name, String content, String map) {
        return of(name, content.getBytes(StandardCharsets.UTF_8), Limits.defaults(), FieldMap.parse(map));
    }

    static Unpacked of(String name, byte[] bytes, Limits limits, FieldMap map) {
        return of(name, new ByteArrayInputStream(bytes), limits, map);
    }

    static Unpacked of(String name, InputStream in, Limits limits, FieldMap map) {
        Unpacked unpacked = new Unpacked(new ArrayList<>(), new ArrayList<>());
        new Intake(limits, map)
                .read(name, in, MetaFile.none(), Documents.alone(unpacked.documents::add), unpacked.issues::add);
        unpacked.issues.forEach(i -> assertThat(i.cause()).endsWith(".").doesNotContain(": null"));
        return unpacked;
    }

    List<String> names() {
        return documents.stream().map(Document::name).toList();
    }

    List<String> codes() {
        return issues.stream().map(Issue::code).toList();
    }

    Document only() {
        assertThat(documents).as("issues: %s", issues).hasSize(1);
        return documents.getFirst();
    }

    List<String> blocks() {
        return only().text().blocks().stream()
                .map(b -> b.kind() + " " + only().text().cut(b.span()))
                .toList();
    }

    /** The language of each block of the only document; "-" where none is told. */
    List<String> languages() {
        return only().text().blocks().stream()
                .map(b -> b.language().orElse("-"))
                .toList();
    }

    /** Where the first of some words of the only document stands. */
    Origin originOf(String words) {
        int at = only().text().value().indexOf(words);
        assertThat(at).as("'%s' in: %s", words, only().text().value()).isNotNegative();
        return only().text().origins().get(only().text().toCodePoint(at));
    }

    static <T> String shown(Optional<Known<T>> known) {
        return known.map(k -> k.value() + " by " + k.source()).orElse("unknown");
    }
}
