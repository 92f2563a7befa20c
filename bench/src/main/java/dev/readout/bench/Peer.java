package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Another program, which reads a sentence a line from its standard input.
 *
 * @param command as a shell takes it
 */
record Peer(String command) {
    /** Clock ticks a second, in which Linux tells processor time. */
    private static final double TICKS = 100;
    /** Where it stands, after the name of the program, what its children took that have ended. */
    private static final int OF_CHILDREN = 13;

    /** CoreNLP's englishPCFG, whose trees PETRARCH2 reads, from the jars of a directory. */
    static String constituencyParser(String directory) {
        return "java -Xmx3g -cp '" + directory + "/*' edu.stanford.nlp.parser.lexparser.LexicalizedParser"
                + " -sentences newline -outputFormat oneline edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz -";
    }

    /** Sentences a second of its processor time, without what it takes for the first alone. */
    double sentencesPerSecond(List<String> sentences) throws IOException, InterruptedException {
        double start = seconds(sentences.subList(0, 1));
        return (sentences.size() - 1) / (seconds(sentences) - start);
    }

    private double seconds(List<String> sentences) throws IOException, InterruptedException {
        Path input = Files.createTempFile("sentences", ".txt");
        try {
            Files.write(input, sentences);
            double before = ofChildren();
            int code = new ProcessBuilder("sh", "-c", command)
                    .redirectInput(input.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("it ended with " + code + ": " + command);
            }
            return ofChildren() - before;
        } finally {
            Files.delete(input);
        }
    }

    private static double ofChildren() throws IOException {
        String told = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = told.substring(told.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[OF_CHILDREN]) + Long.parseLong(fields[OF_CHILDREN + 1])) / TICKS;
    }
}
