package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.Official;
import dev.readout.codebook.Officials;
import dev.readout.desk.Overlays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialsCommandTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final String HOLDERS = """
            position,person,personID,start,end
            Minister of Mines,Ada Corr,Q1,2020-02-01,2022
            Minister of Mines,Corr,Q2,2020-02-01,2022
            Minister of Trade,Bo Dell,Q3,2022-02-01,2020-02-01
            Minister of Trade,Bo Dell,Q3,next spring,
            Minister of Trade,"Oda ""Odd"" Fenn",Q4,2021-02-01,
            Minister of Trade,Cy Ganz,Q5,1999-02-01,
            Minister of Trade,Dag Hill,Q6,1970,1980
            Minister of Trade,Eli Ibsen,Q7,,
            Premier of Niue,Flo Juhl,Q8,2020-01-01,2022-01-01
            """;
    private static final String POSITIONS = """
            id,position,country,jurisdiction
            Q11,Minister of Mines of Norway,Q20,Q20
            Q12,Minister of Trade,Q20,Q20
            Q13,Premier of Niue,Q34020,Q34020
            """;

    @TempDir
    Path directory;

    private Shell shell;
    private Path data;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
        data = directory.resolve("data");
    }

    private String written(String name) throws IOException {
        return Files.readString(data.resolve("codebook").resolve(name));
    }

    private Officials officials() throws IOException {
        return Officials.read(new Overlays(data).data());
    }

    @Test
    void aTableIsReadWithThePositionsBesideIt() throws IOException {
        shell.write("north/html/holders.csv", HOLDERS);
        shell.write("north/html/positions.csv", POSITIONS);
        Shell.Result result = shell.run("import", "officials", directory.resolve("north"), "--data", data);
        assertThat(result.err())
                .contains("9 records of 1 files (and 1 of no known form): 2 tenures of 2 officials imported, 2 bad")
                .contains("1 passed over: ended before 1990-01-01", "1 passed over: no first day")
                .contains("1 passed over: no last day, but begun", "1 passed over: the name is one word")
                .contains("1 passed over: an office over another state")
                .contains("holders.csv, line 4: warning (bad-record)", "ends before it begins")
                .contains("holders.csv, line 5: warning (bad-record)", "next spring");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(officials().listNamed("Ada Corr", DAY))
                .extracting(Official::country)
                .containsExactly("NOR");
        assertThat(officials().listNamed("Oda \"Odd\" Fenn", DAY)).hasSize(1);
        assertThat(officials().listNamed("Flo Juhl", DAY)).isEmpty();
    }

    @Test
    void importingAgainGivesTheSameFileAndReplacesIt() throws IOException {
        Path table = shell.write("north/html/holders.csv", HOLDERS);
        shell.run("import", "officials", table, "--country", "NOR", "--data", data);
        String first = written("officials-north_html_holders.yml");
        shell.run("import", "officials", table, "--country", "NOR", "--data", data);
        assertThat(written("officials-north_html_holders.yml")).isEqualTo(first).contains("SHA-256");
        shell.write("north/html/holders.csv", HOLDERS.replace("Ada Corr", "Ida Corr"));
        shell.run("import", "officials", table, "--country", "NOR", "--data", data);
        assertThat(officials().listNamed("Ada Corr", DAY)).isEmpty();
        assertThat(officials().listNamed("Ida Corr", DAY)).hasSize(1);
        assertThat(officials().listNamed("Flo Juhl", DAY))
                .extracting(Official::country)
                .containsExactly("NOR");
    }

    @Test
    void aRegisterOfMissionsIsReadFromItsFiles() throws IOException {
        person("corr-ada", "Ada Bell", "Corr", "<altname>Addie Corr</altname>");
        person("corr-ada-2", "Ada Berta", "Corr", "");
        person("dell-bo", "Bo", "Dell", "");
        shell.write("pocom/roles/envoy.xml", "<role><id>envoy</id><names><singular>Envoy</singular></names></role>");
        shell.write(
                "pocom/missions/nowhere.xml",
                "<country-mission><chiefs>"
                        + chief("corr-ada", "2020-05-01", "2022-01-31")
                        + chief("corr-ada-2", "2021-05-01", "2023-01-31")
                        + chief("dell-bo", "", "") + chief("nobody", "2020-01-01", "2021-01-01")
                        + "<mission-note><text>closed</text></mission-note></chiefs></country-mission>");
        Shell.Result result = shell.run("import", "officials", directory.resolve("pocom"), "--data", data);
        assertThat(result.err())
                .contains("4 records of 5 files: 2 tenures of 2 officials imported, 1 bad, 1 passed over: no first day")
                .contains("no file tells of the person 'nobody'");
        assertThat(officials().listNamed("Addie Corr", DAY)).singleElement().satisfies(o -> {
            assertThat(o.country()).isEqualTo("USA");
            assertThat(o.family()).contains("Corr");
            assertThat(o.tenures().getFirst().office()).isEqualTo("Envoy");
        });
        assertThat(officials().listNamed("Ada Bell Corr", DAY)).hasSize(1);
        assertThat(officials().listNamed("Ada Corr", DAY))
                .as("short for two at one time")
                .isEmpty();
    }

    @Test
    void hostileFilesAreToldOfAndTheRestGoesOn() throws IOException {
        shell.write("mixed/a.xml", "<!DOCTYPE person [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><person>&x;</person>");
        shell.write("mixed/b.xml", "<person><id>");
        shell.write("mixed/c.csv", "position,person,start\nMinister of Mines,Ada Corr,2020\nMinister,\"Bo");
        shell.write("mixed/d.txt", "position,person,start\n");
        Shell.Result result =
                shell.run("import", "officials", directory.resolve("mixed"), "--country", "NOR", "--data", data);
        assertThat(result.err()).contains("a.xml: warning (bad-record)", "b.xml: warning (bad-record)");
        assertThat(officials().listNamed("Ada Corr", DAY)).hasSize(1);
    }

    @Test
    void whatCannotBeImportedIsSaid() {
        shell.write("big/a.csv", HOLDERS);
        shell.write("big/b.csv", HOLDERS);
        Path big = directory.resolve("big");
        assertThat(shell.run("import", "officials", big, "--data", data).err()).contains("no official of", "--help");
        assertThat(shell.run("import", "officials", big, "--max-files", "1", "--data", data)
                        .err())
                .contains("raise --max-files");
        assertThat(shell.run("import", "officials", big, "--max-bytes", "10", "--data", data)
                        .err())
                .contains("raise --max-bytes");
        assertThat(shell.run("import", "officials", directory.resolve("none"), "--data", data)
                        .err())
                .contains("there is no file or directory");
        assertThat(shell.run("import", "officials", "--data", data).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(data.resolve("codebook"))
                .satisfiesAnyOf(
                        d -> assertThat(d).doesNotExist(), d -> assertThat(d).isEmptyDirectory());
    }

    private void person(String id, String forename, String surname, String more) {
        shell.write(
                "pocom/people/" + id + ".xml",
                "<person><id>" + id + "</id><persName><surname>" + surname + "</surname><forename>" + forename
                        + "</forename>" + more + "</persName></person>");
    }

    private static String chief(String person, String from, String to) {
        return "<chief><id>" + person + "-1</id><person-id>" + person
                + "</person-id><role-title-id>envoy</role-title-id>"
                + "<appointed><date/></appointed><started><date>" + from + "</date></started><ended><date>" + to
                + "</date></ended></chief>";
    }
}
