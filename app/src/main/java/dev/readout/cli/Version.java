package dev.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties read = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                read.load(in);
            }
        }
        return new String[] {
            "readout " + read.getProperty("version", "unknown"), "Java " + System.getProperty("java.version")
        };
    }
}
