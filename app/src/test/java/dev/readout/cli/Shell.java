package dev.readout.cli;

import dev.readout.coding.Classifier;
import dev.readout.pipeline.Pipeline;
import dev.readout.pipeline.Times;
import dev.readout.serve.Listening;
import dev.readout.store.ArchivePlace;
import dev.readout.testing.PlainClassifier;
import dev.readout.testing.PlainPipeline;
import dev.readout.testing.WordCounts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A directory to work in, and a way to run commands there. */
final class Shell {
    final Path directory;
    final Map<String, String> environment = new HashMap<>();
    final AtomicInteger pipelinesBuilt = new AtomicInteger();
    final List<String> opened = new ArrayList<>();
    private Pipeline pipeline = new PlainPipeline();
    private Times times = (document, created) -> List.of();
    final List<Boolean> classifiersBuilt = new ArrayList<>();
    private final Classifier classifier = new PlainClassifier();
    private String input = "";
    private boolean terminal;

    /** What a command left behind. */
    record Result(int exitCode, String out, String err) {}

    Shell(Path directory) {
        this.directory = directory;
        environment.put("XDG_DATA_HOME", directory.resolve("share").toString());
        environment.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
    }

    Shell with(Times other) {
        times = other;
        return this;
    }

    Shell with(Pipeline other) {
        pipeline = other;
        return this;
    }

    Shell input(String text) {
        input = text;
        return this;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Path write(String name, String content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(
                    directory.relativize(file).getNameCount() > 1 ? file.resolveSibling("") : directory);
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Result run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Map.of(
                        "user.dir",
                        directory.toString(),
                        "readout.home",
                        directory.resolve("home").toString()),
                terminal,
                terminal,
                data -> pipeline.fingerprint(),
                data -> {
                    pipelinesBuilt.incrementAndGet();
                    return pipeline;
                },
                data -> times,
                examples -> {
                    classifiersBuilt.add(examples);
                    return classifier;
                },
                WordCounts::new,
                this::open);
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Readout.run(surroundings, texts);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Surroundings.OpenSite open(ArchivePlace archive, Listening where) {
        opened.add(archive + " on " + where.port());
        return new Surroundings.OpenSite() {
            @Override
            public URI address() {
                return URI.create("http://127.0.0.1:" + where.port() + "/");
            }

            @Override
            public Optional<URI> ownersAddress() {
                return Optional.of(address().resolve("/sign-in?key=k"));
            }

            @Override
            public URI invitation() {
                return address().resolve("/sign-in?key=once");
            }

            @Override
            public void await() {
                opened.add("waited");
            }

            @Override
            public void close() {
                opened.add("closed");
            }
        };
    }
}
