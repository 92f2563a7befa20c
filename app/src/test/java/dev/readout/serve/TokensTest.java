package dev.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    @TempDir
    private Path data;

    @Test
    void aTokenIsFoundAndKeptNowhere() throws IOException {
        Tokens tokens = Tokens.in(data);
        String one = tokens.add("desk", Role.READER);
        String other = tokens.add("chief", Role.ADMIN);

        assertThat(one).hasSize(43).isNotEqualTo(other);
        assertThat(Tokens.in(data).find(one).orElseThrow().name()).isEqualTo("desk");
        assertThat(tokens.find(other).orElseThrow().role()).isEqualTo(Role.ADMIN);
        assertThat(tokens.find(one + "x")).isEmpty();
        assertThat(tokens.find("")).isEmpty();
        assertThat(tokens.find(tokens.list().getFirst().hash()))
                .as("the hash is no token")
                .isEmpty();
        assertThat(Files.readString(data.resolve("tokens.tsv"))).doesNotContain(one, other);
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Tokens.in(data).add("desk", Role.READER);
        Tokens.in(data).add("other", Role.READER);
        AuditLog.in(data).add("desk", "what", "which", "done");

        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            for (String file : List.of("tokens.tsv", "audit.jsonl")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void whatIsRevokedIsOut() {
        Tokens tokens = Tokens.in(data);
        String token = tokens.add("desk", Role.CODER);

        assertThat(Tokens.in(data).revoke("desk")).isTrue();
        assertThat(Tokens.in(data).revoke("desk")).isFalse();
        assertThat(tokens.find(token)).isEmpty();
    }

    @Test
    void namesAreSimpleAndNotTaken() {
        Tokens tokens = Tokens.in(data);
        tokens.add("desk", Role.READER);

        assertThatThrownBy(() -> tokens.add("desk", Role.ADMIN)).hasMessageContaining("revoke it first");
        assertThatThrownBy(() -> tokens.add("a\tb", Role.ADMIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.add("", Role.ADMIN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachRoleMayWhatThoseBeforeItMay() {
        assertThat(Role.ADMIN.includes(Role.READER)).isTrue();
        assertThat(Role.CODER.includes(Role.CODER)).isTrue();
        assertThat(Role.READER.includes(Role.CODER)).isFalse();
    }
}
