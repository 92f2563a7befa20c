package dev.readout.web;

import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.testing.PlainPipeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Puts short releases into an archive, coded by the plain pipeline. */
public record Releases(Path data) {

    /**
     * Adds one.
     *
     * @param name by which it is known
     * @param issuer a code
     * @param day of publication, in ISO form
     */
    public Releases add(String name, String issuer, String day, String title, String body) {
        Metadata told = new Metadata(
                Optional.of(Known.told(LocalDate.parse(day))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(issuer)),
                Optional.empty(),
                Optional.of(Known.told(title)));
        Document document = new Intake(Limits.defaults())
                .readBytes(name, (title + "\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8), told, issue -> {})
                .orElseThrow();
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(new PlainPipeline().code(document, issue -> {}));
        }
        return this;
    }
}
