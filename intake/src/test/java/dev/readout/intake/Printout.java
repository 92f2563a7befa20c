package dev.readout.intake;

import dev.readout.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what the intake makes of some files: blocks, what was set aside, metadata, issues. For looking, by hand. */
final class Printout {
    private Printout() {}

    public static void main(String... arguments) throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (String argument : arguments) {
            inputs.add(Path.of(argument));
        }
        new Intake(Limits.defaults())
                .read(inputs, MetaFile.none(), Documents.alone(Printout::print), System.out::println);
    }

    private static void print(Document document) {
        System.out.println("=== " + document.name() + " " + document.snapshot().charset() + " " + document.metadata());
        document.text()
                .setAside()
                .forEach(a -> System.out.println("  - " + a.reason() + ": " + shortened(a.content())));
        document.text()
                .blocks()
                .forEach(b -> System.out.println(
                        "  " + b.kind() + b.number().map(n -> " " + n).orElse("") + ": "
                                + shortened(document.text().cut(b.span()))));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(90, text.length())).replace("\n", "⏎")
                + (text.length() > 90 ? "… " + text.length() : "");
    }
}
