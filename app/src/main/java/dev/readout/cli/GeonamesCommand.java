package dev.readout.cli;

import dev.readout.desk.Overlays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports places from a GeoNames dump. */
@Command(
        name = "geonames",
        mixinStandardHelpOptions = true,
        header = "Write the places of a GeoNames dump into the data directory; code and ingest read them there.",
        description = {
            "The dump is tab-separated with 19 columns, or a zip of such a file (download.geonames.org/export/dump).",
            "A bundled place goes before an imported one of the same name. Where several imported ones share a name"
                    + " in more than one country, none is meant unless its country is named in the sentence."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout import geonames cities15000.zip",
            "  readout import geonames SD.txt --min-population 1000",
            "  readout import geonames allCountries.zip --feature H.STRT,H.SEA,P.PPLC --min-population 0"
        })
final class GeonamesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The dump, .txt or .zip.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--min-population",
            paramLabel = "N",
            defaultValue = "15000",
            description = "Leave out places with fewer inhabitants, or of unknown number (${DEFAULT-VALUE}).")
    private long minPopulation = 15_000;

    @Option(
            names = "--feature",
            paramLabel = "CODE",
            split = ",",
            defaultValue = "P",
            description = "Classes or codes of features to take, such as P or H.STRT (${DEFAULT-VALUE}).")
    private List<String> features = List.of("P");

    @Option(
            names = "--max-places",
            paramLabel = "N",
            defaultValue = "200000",
            description = "Fail where more places are left, for coding reads them all (${DEFAULT-VALUE}).")
    private int maxPlaces = 200_000;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "8000000000",
            description = "Fail where the unpacked dump is longer (${DEFAULT-VALUE}).")
    private long maxBytes = 8_000_000_000L;

    GeonamesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        IssueLog log = new IssueLog(surroundings.err());
        GeonamesImport places =
                new GeonamesImport(file, new GeonamesImport.Filter(minPopulation, features), maxPlaces, maxBytes, log);
        Path written = new Overlays(archive.path()).write(places.fileName(), places::write);
        surroundings.err().println(places.words() + " Written: " + written);
        return log.exitCode();
    }
}
