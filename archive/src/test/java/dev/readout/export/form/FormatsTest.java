package dev.readout.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.ExportFormat;
import dev.readout.export.ExportFormat.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void everyFormHasANameOfItsOwn() {
        assertThat(Formats.all())
                .extracting(ExportFormat::label)
                .extracting(Label::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+"));
        assertThat(Formats.find("ICEWS")).isPresent();
        assertThat(Formats.find("xlsx")).isEmpty();
    }

    @Test
    void everyFormIsDescribedInTheDocuments() throws IOException {
        String told = Files.readString(Path.of("../docs/exports.md"));
        assertThat(Formats.all())
                .extracting(f -> f.label().name())
                .allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
    }
}
