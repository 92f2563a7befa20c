package dev.readout.cli;

import dev.readout.document.Known;
import dev.readout.query.DocumentQuery;
import dev.readout.query.DocumentRow;
import dev.readout.query.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the documents of the archive. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout documents",
            "  readout documents --limit 0 --format jsonl",
            "  readout documents --all-versions --reposts"
        })
final class DocumentsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
    private Format format = Format.TABLE;

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    enum Format {
        TABLE,
        JSONL
    }

    DocumentsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Reader reader = archive.reader();
        int most = limit <= 0 ? Integer.MAX_VALUE : limit;
        DocumentQuery query = scope.documents();
        List<DocumentRow> rows = reader.listDocuments(query.page(most, 0));
        Screen screen = new Screen(surroundings);
        for (DocumentRow row : rows) {
            switch (format) {
                case JSONL -> surroundings.out().print(Json.line(fields(row)) + "\n");
                case TABLE -> table(screen, row);
            }
        }
        long all = reader.count(query);
        if (all > rows.size()) {
            surroundings.err().println("The first " + rows.size() + " of " + all + "; --limit 0 shows all.");
        }
        return ExitCode.DONE;
    }

    private static void table(Screen screen, DocumentRow row) {
        new RecordTable(screen).heading(row.source());
        String earlier = row.latest() ? "" : "; an earlier version";
        String repost = row.repostOf().map(key -> "; repeats " + key).orElse("");
        screen.quiet(4, row.engagements() + " engagements, " + row.acts() + " acts" + earlier + repost);
    }

    private static Map<String, Object> fields(DocumentRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", row.source().document());
        fields.put("name", row.source().name());
        fields.put("issuer", row.source().metadata().issuer().map(Known::value));
        fields.put(
                "published",
                row.source().metadata().published().map(k -> k.value().toString()));
        fields.put("title", row.source().metadata().title().map(Known::value));
        fields.put("length", row.length());
        fields.put("engagements", row.engagements());
        fields.put("acts", row.acts());
        fields.put("version", row.source().metadata().version().map(Known::value));
        fields.put("latest", row.latest());
        fields.put("repost_of", row.repostOf());
        fields.put("snapshot_hash", row.source().snapshot().hash());
        fields.put("text_hash", row.source().textHash());
        return fields;
    }
}
