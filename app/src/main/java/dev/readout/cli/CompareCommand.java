package dev.readout.cli;

import dev.readout.coding.Coded;
import dev.readout.desk.AccountChoice;
import dev.readout.document.Document;
import dev.readout.export.ComparisonDocx;
import dev.readout.export.ComparisonFields;
import dev.readout.export.ComparisonHtml;
import dev.readout.join.Event;
import dev.readout.query.Reader;
import dev.readout.relate.account.Anchors;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Translation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets several accounts side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "A row for each topic, with the exact words of each account, and what is found: both, only A, only B, differ in"
                    + " strength (by the ladders of codebook/relate/ladder.yml), differ in wording. Words that only one of them has"
                    + " stand in [-brackets-]. 'Only A' says that nothing like it was found in the other document, and no more."
                    + " Where two documents are in different languages, their paragraphs are set side by side."
                    + " Where the documents are of one joined event, what they tell of it is compared; else all that they tell."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout compare 01-haesan-vice-ministers.txt 02-valdoria-deputy-minister.txt",
            "  readout compare ev-4c3bc4dfe3a4                 all accounts of a joined event ('readout events')",
            "  readout compare ev-4c3bc4dfe3a4 --format docx > accounts.docx"
        })
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "DOC|EVENT",
            description = "Two documents or more, by name, address or hash, or how one of these begins; or one event.")
    private List<String> told = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl (a row a line), html or docx (each quote with a footnote).")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        JSON,
        JSONL,
        HTML,
        DOCX
    }

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = archive.reader();
        AccountChoice choice = new AccountChoice(reader);
        if (told.size() == 1 && Event.isId(told.getFirst())) {
            print(choice.compare(EventName.event(reader, told.getFirst())));
            return ExitCode.DONE;
        }
        List<Coded> documents =
                told.stream().map(each -> DocumentName.coded(reader, each)).toList();
        if (AccountChoice.isTranslated(documents)) {
            print(documents);
        } else {
            print(choice.compare(documents));
        }
        return ExitCode.DONE;
    }

    private void print(Comparison comparison) throws IOException {
        switch (format) {
            case TABLE -> new ComparisonTable(new Screen(surroundings), comparison).print();
            case JSON -> surroundings.out().print(Json.indented(new ComparisonFields(comparison).whole()) + "\n");
            case JSONL ->
                new ComparisonFields(comparison)
                        .rows()
                        .forEach(row -> surroundings.out().print(Json.line(row) + "\n"));
            case HTML -> surroundings.out().print(ComparisonHtml.of(comparison));
            case DOCX -> ComparisonDocx.write(comparison, surroundings.out());
        }
    }

    private void print(List<Coded> languages) {
        Document one = languages.getFirst().document();
        Document other = languages.getLast().document();
        TranslationTable table = new TranslationTable(
                one.text(), other.text(), Translation.align(one.text(), other.text(), Anchors.load()));
        switch (format) {
            case TABLE -> table.print(new Screen(surroundings), one.name(), other.name());
            case JSON -> surroundings.out().print(Json.indented(table.fields()) + "\n");
            case JSONL -> table.fields().forEach(row -> surroundings.out().print(Json.line(row) + "\n"));
            case HTML, DOCX ->
                throw new CommandException("a text and its translation are set side by side as table, json or jsonl.");
        }
    }
}
