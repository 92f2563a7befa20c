package dev.readout.api;

import static dev.readout.api.Parameter.query;

import dev.readout.coding.Coded;
import dev.readout.desk.Archive;
import dev.readout.document.Block;
import dev.readout.document.Text;
import dev.readout.export.RevisionFields;
import dev.readout.export.RowFields;
import dev.readout.export.VersionFields;
import dev.readout.query.DocumentRow;
import dev.readout.query.VersionRow;
import dev.readout.relate.Revision;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The documents, their texts and their versions. */
final class Documents {
    private static final RowFields<DocumentRow> ROWS = RowFields.documents();

    private static final Kind<String> HASH_KIND = Kind.pattern("[0-9a-f]{64}", "64 hexadecimal digits");
    private static final String HASH_EXAMPLE = "0".repeat(64);
    private static final Parameter<String> HASH =
            Parameter.path("hash", HASH_KIND, "The hash of the version's bytes.", HASH_EXAMPLE);
    private static final Parameter<String> VERSION = query(
            "version", HASH_KIND, "The hash of the version's bytes; without it the version that counts.", HASH_EXAMPLE);
    private static final Kind<Integer> PLACE = Kind.number(1, 999_999);
    private static final Parameter<Integer> EARLIER =
            query("from", PLACE, "Place of the earlier version; without it the last but one.", "1");
    private static final Parameter<Integer> LATER =
            query("to", PLACE, "Place of the later version; without it the last.", "2");

    private final Archive archive;

    Documents(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        String one = "/documents/{document}";
        return List.of(
                new Endpoint(
                        Operation.get("/documents", "listDocuments", "Documents, by key.", Schema.page("Document"))
                                .with(Filters.DOCUMENTS)
                                .with(Paging.ALL),
                        asked -> Paging.reply(
                                archive.lookup()
                                        .pageDocuments(Filters.documents(asked).page(Paging.page(asked))),
                                Documents::row)),
                new Endpoint(
                        Operation.get(one, "getDocument", "One document, as it counts.", Schema.named("Document"))
                                .with(Links.DOCUMENT),
                        asked -> new Reply.Data(row(counting(versions(asked)).row()))),
                new Endpoint(
                        Operation.get(
                                        one + "/text",
                                        "getText",
                                        "The text of a document, with its blocks and what was set aside.",
                                        Schema.named("Text"))
                                .with(Links.DOCUMENT, VERSION),
                        asked -> new Reply.Data(text(coded(asked, version(versions(asked), asked.find(VERSION)))))),
                new Endpoint(
                        Operation.get(
                                        one + "/versions",
                                        "listVersions",
                                        "The versions of a document, earlier ones first.",
                                        Schema.page("Version"))
                                .with(Links.DOCUMENT)
                                .with(Paging.ALL),
                        asked -> Paging.reply(Paging.cut(versions(asked), asked), Documents::version)),
                new Endpoint(
                        Operation.get(
                                        one + "/versions/{hash}",
                                        "getVersion",
                                        "One version of a document.",
                                        Schema.named("Version"))
                                .with(Links.DOCUMENT, HASH),
                        asked -> new Reply.Data(version(version(versions(asked), asked.find(HASH))))),
                new Endpoint(
                        Operation.get(
                                        one + "/diff",
                                        "compareVersions",
                                        "What was changed between two versions, in the words and in the facts.",
                                        Schema.named("Revision"))
                                .with(Links.DOCUMENT, EARLIER, LATER)
                                .takingLong(),
                        this::diff));
    }

    /** Of the document that is asked for; at least one. */
    private List<VersionRow> versions(Asked asked) {
        List<VersionRow> versions = Links.findKey(asked.get(Links.DOCUMENT))
                .map(archive.reader()::listVersions)
                .orElse(List.of());
        if (versions.isEmpty()) {
            throw Endpoints.missing("No document has this key.");
        }
        return versions;
    }

    private static VersionRow counting(List<VersionRow> versions) {
        return versions.stream().filter(v -> v.row().latest()).findFirst().orElseGet(versions::getLast);
    }

    private static VersionRow version(List<VersionRow> versions, Optional<String> hash) {
        return hash.map(told -> one(versions, v -> hash(v).equals(told), "No version of the document has this hash."))
                .orElseGet(() -> counting(versions));
    }

    private static VersionRow one(List<VersionRow> versions, Predicate<VersionRow> which, String otherwise) {
        return versions.stream().filter(which).findFirst().orElseThrow(() -> Endpoints.missing(otherwise));
    }

    private static String hash(VersionRow version) {
        return version.row().source().snapshot().hash();
    }

    private Coded coded(Asked asked, VersionRow version) {
        return archive.reader()
                .findVersion(version.row().source().document(), hash(version))
                .orElseThrow(() -> new ProblemException(
                        Problem.conflict("The version was coded anew while it was read: ask again.")));
    }

    private Reply diff(Asked asked) {
        List<VersionRow> versions = versions(asked);
        int last = versions.size();
        VersionRow later = nth(versions, asked.find(LATER).orElse(last));
        VersionRow earlier = nth(versions, asked.find(EARLIER).orElse(Math.max(1, later.nth() - 1)));
        if (earlier.nth() == later.nth()) {
            throw Asked.refuse(EARLIER, "is the version with which it would be compared", "another than 'to'");
        }
        Revision revision = Revision.of(coded(asked, earlier), coded(asked, later));
        Map<String, Object> members = new LinkedHashMap<>(new RevisionFields(revision).of(earlier, later));
        members.put("one_coder", revision.isOneCoder());
        return new Reply.Data(members);
    }

    private static VersionRow nth(List<VersionRow> versions, int nth) {
        return one(versions, v -> v.nth() == nth, "The document has " + versions.size() + " version(s).");
    }

    private static Map<String, Object> row(DocumentRow row) {
        Map<String, Object> members = new LinkedHashMap<>(ROWS.of(row));
        members.put("self", Links.document(row.source().document()));
        return members;
    }

    private static Map<String, Object> version(VersionRow version) {
        Map<String, Object> members = new LinkedHashMap<>(VersionFields.of(version));
        members.put("self", Links.version(version.row().source().document(), hash(version)));
        return members;
    }

    private static Map<String, Object> text(Coded coded) {
        Text text = coded.document().text();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", coded.document().name());
        members.put("snapshot_hash", coded.document().snapshot().hash());
        members.put("text_hash", text.hash());
        members.put("extractor", text.extractor());
        members.put("text", text.value());
        members.put("blocks", text.blocks().stream().map(Documents::block).toList());
        members.put(
                "set_aside",
                text.setAside().stream()
                        .map(piece -> Map.of("reason", piece.reason(), "content", piece.content()))
                        .toList());
        return members;
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", Kind.word(block.kind()));
        members.put("start", block.span().start());
        members.put("end", block.span().end());
        members.put("number", block.number());
        members.put("language", block.language());
        return members;
    }
}
