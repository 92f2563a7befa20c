package dev.readout.bench;

import dev.readout.codebook.DataFiles;
import dev.readout.document.Document;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Language;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.language.Sentence;
import dev.readout.pipeline.DiplomaticPipeline;
import dev.readout.pipeline.Pipeline;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The same sentences through Readout and through another program: {@code bench/compare}. */
public final class Compared {
    private static final int SENTENCES = 1000;
    private static final int A_DOCUMENT = 20;
    /** Rounds till the compiler is done. */
    private static final int WARM = 4;

    private Compared() {}

    /** @param arguments {@code bench [FOLDER] [--corenlp DIR | --peer COMMAND]}; the first word is there for the launcher */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        Optional<String> corenlp = take(words, "--corenlp");
        Optional<String> peer = take(words, "--peer").or(() -> corenlp.map(Peer::constituencyParser));
        if (words.size() > 1 || words.stream().anyMatch(word -> word.startsWith("-"))) {
            throw new IllegalArgumentException("usage: bench/compare [FOLDER] [--corenlp DIR | --peer COMMAND]");
        }
        Path home = Path.of(System.getProperty("readout.home", ".")).toAbsolutePath();
        Language language = Nlp4jLanguage.load();
        List<String> sentences = sentences(words.isEmpty() ? home.resolve("samples") : Path.of(words.get(0)), language);
        Table table = new Table();
        double ours = readout(sentences, DiplomaticPipeline.load(DataFiles.bundled(), language));
        table.add("sentences", Integer.toString(sentences.size()), "");
        table.add("Readout, whole path", figure("%.0f a CPU second", ours), "");
        if (peer.isPresent()) {
            double other = new Peer(peer.get()).sentencesPerSecond(sentences);
            table.add("the other program", figure("%.2f a CPU second", other), "");
            table.add("Readout is quicker", figure("%.0f times", ours / other), "");
        }
        System.out.print(table);
    }

    private static Optional<String> take(List<String> words, String option) {
        int told = words.indexOf(option);
        if (told < 0 || told + 1 >= words.size()) {
            return Optional.empty();
        }
        String value = words.remove(told + 1);
        words.remove(told);
        return Optional.of(value);
    }

    /** The first sentences of texts, each in a line of its own; where there are too few, again from the first. */
    private static List<String> sentences(Path folder, Language language) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Path file : Releases.list(folder)) {
            Document document = Releases.read(file);
            AnalyzedText analyzed = language.analyze(document);
            for (Sentence sentence : analyzed.sentences()) {
                sentences.add(document.text().line(sentence.span()));
            }
            if (sentences.size() >= SENTENCES) {
                return sentences.subList(0, SENTENCES);
            }
        }
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("there are no texts (*.txt) in " + folder);
        }
        List<String> all = new ArrayList<>();
        while (all.size() < SENTENCES) {
            all.addAll(sentences);
        }
        return all.subList(0, SENTENCES);
    }

    /** Sentences a second of processor time: of this thread, and of what the compiler and the collector take beside it. */
    private static double readout(List<String> sentences, Pipeline pipeline) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += A_DOCUMENT) {
            List<String> some = sentences.subList(i, Math.min(sentences.size(), i + A_DOCUMENT));
            documents.add(Releases.of("sentences", String.join("\n\n", some)));
        }
        for (int round = 0; round < WARM; round++) {
            documents.forEach(document -> pipeline.code(document, issue -> {}));
        }
        double before = cpuSeconds();
        documents.forEach(document -> pipeline.code(document, issue -> {}));
        return sentences.size() / (cpuSeconds() - before);
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
