package dev.readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once beside the program. Else the driver unpacks it at each start and compares both byte
 * by byte, which is a good part of the time that a question to the archive takes.
 */
final class SqliteLibrary {
    private static final String PATH = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /** Lets the driver find it there, where it is known where the program is, and nobody told otherwise. */
    static void prepare() {
        String home = System.getProperty("readout.home", "");
        if (!home.isEmpty() && System.getProperty(PATH) == null) {
            find(Path.of(home, "target", "sqlite"))
                    .ifPresent(directory -> System.setProperty(PATH, directory.toString()));
        }
    }

    /** The directory that holds it for this machine; it is put there where it is not, if that can be. */
    static Optional<Path> find(Path directory) {
        String packed = LibraryLoaderUtil.getNativeLibResourcePath();
        String name = LibraryLoaderUtil.getNativeLibName();
        Path own = directory
                .resolve(SQLiteJDBCLoader.getVersion())
                .resolve(packed.substring(packed.indexOf("native") + "native".length() + 1));
        if (Files.isRegularFile(own.resolve(name))) {
            return Optional.of(own);
        }
        try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(packed + "/" + name)) {
            if (library == null) {
                return Optional.empty();
            }
            Files.createDirectories(own);
            // Beside, then renamed: another start never finds half of it.
            Path fresh = Files.createTempFile(own, name, ".part");
            Files.copy(library, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, own.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(own);
        } catch (IOException e) {
            return Optional.empty(); // the program lies where nobody may write: the driver unpacks its own
        }
    }
}
