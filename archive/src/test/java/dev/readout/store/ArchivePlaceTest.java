package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.query.Reader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of stores; none of these is answered by a server. */
class ArchivePlaceTest {
    private static final Path DATA = Path.of("data");
    private static final String SECRET = "s3same";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postgres://desk:s3same@db.example/readout",
                "jdbc:sqlite:s3same.db",
                "jdbc:postgresql://desk:s3same@db.example/readout",
                "jdbc:postgresql://db.example:port/readout?password=s3same"
            })
    void whatIsNoAddressIsToldWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> ArchivePlace.of(DATA, url, Map.of()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql://HOST")
                .hasMessageNotContaining(SECRET)
                .hasNoCause();
    }

    @Test
    void aPlaceIsToldWithoutUserAndPassword() {
        ArchivePlace place =
                ArchivePlace.of(DATA, "jdbc:postgresql://db.example/readout?user=desk&password=" + SECRET, Map.of());
        assertThat(place).hasToString("jdbc:postgresql://db.example/readout");
        assertThat(ArchivePlace.in(DATA)).hasToString("data");
    }

    @Test
    void aServerThatIsNotThereIsToldWithoutThePassword() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        ArchivePlace place = ArchivePlace.of(
                DATA, "jdbc:postgresql://127.0.0.1:" + port + "/readout?user=desk", Map.of("PGPASSWORD", SECRET));
        assertThatThrownBy(() -> Reader.open(place))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the server cannot be reached")
                .hasMessageNotContaining(SECRET);
    }

    /** A migration is written for each database, under one number. */
    @ParameterizedTest
    @EnumSource
    void eachDatabaseHasTheTablesOfToday(Dialect dialect) throws Exception {
        URL folder = Objects.requireNonNull(Schema.class.getResource(dialect.migrations()));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".sql"))
                            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max())
                    .hasValue(Schema.TODAY);
        }
    }
}
