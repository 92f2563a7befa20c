package dev.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"readout " + number(), "Java " + System.getProperty("java.version")};
    }

    /** The number alone. */
    public static String number() {
        Properties read = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                read.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.getProperty("version", "unknown");
    }
}
