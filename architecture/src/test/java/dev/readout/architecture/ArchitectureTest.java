package dev.readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.readout");

    @Test
    void theWholeHouseIsSeen() {
        assertThat(HOUSE.stream().map(c -> c.getPackageName()))
                .contains("dev.readout.document", "dev.readout.codebook", "dev.readout.pipeline");
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return new HouseRules("dev.readout")
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    /** The house below {@code dev.readout.wrong} breaks every rule at least once. */
    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        JavaClasses wrong = new ClassFileImporter().importPackages("dev.readout.wrong");
        return new HouseRules("dev.readout.wrong")
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue().evaluate(wrong).hasViolation())
                                        .isTrue()));
    }
}
