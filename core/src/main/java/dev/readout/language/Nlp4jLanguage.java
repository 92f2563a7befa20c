package dev.readout.language;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.decode.Tagger;
import dev.readout.language.decode.TreeParser;
import dev.readout.language.decode.WordForms;
import dev.readout.language.packed.ModelFiles;
import dev.readout.language.packed.PackedLexica;
import dev.readout.language.packed.PackedModel;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** English by NLP4J: its tokenizer, tagger and parser, with its known faults repaired. */
public final class Nlp4jLanguage implements Language {
    private static final String VERSION = "language-1";
    private static final String ENGLISH = "en";

    private final Parser parser;
    private final GluedWords glued;
    private final WordCutter words = new WordCutter();
    private final SentenceCutter sentences = new SentenceCutter();

    /**
     * @param parser to tag and parse
     * @param known whether a word in lower case is one
     */
    Nlp4jLanguage(Parser parser, Predicate<String> known) {
        this.parser = parser;
        this.glued = new GluedWords(known);
    }

    /**
     * Loads the models from where they are by default, see {@link ModelFiles#location}.
     *
     * @throws dev.readout.language.packed.ModelsException where they are missing, damaged or of another version
     */
    public static Nlp4jLanguage load() {
        return load(ModelFiles.location());
    }

    /**
     * Loads the models, file beside file.
     *
     * @throws dev.readout.language.packed.ModelsException where they are missing, damaged or of another version
     */
    public static Nlp4jLanguage load(Path directory) {
        ModelFiles files = ModelFiles.open(directory);
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Future<PackedModel> parser = pool.submit(files::parser);
            Future<PackedModel> tagger = pool.submit(files::tagger);
            Future<PackedLexica> lexica = pool.submit(files::lexica);
            Future<EnglishMorphAnalyzer> morphology = pool.submit(EnglishMorphAnalyzer::new);
            PackedLexica known = get(lexica);
            Parser read = new Nlp4jParser(
                    new WordForms(known),
                    new Tagger(get(tagger)),
                    get(morphology),
                    new TreeParser(get(parser)),
                    files.fingerprint());
            return new Nlp4jLanguage(read, known::knows);
        }
    }

    private static <T> T get(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the language models were read", e);
        }
    }

    @Override
    public AnalyzedText analyze(Document document) {
        Text text = document.text();
        List<Sentence> read = new ArrayList<>();
        boolean parting = glued.occursIn(text.value());
        for (int block = 0; block < text.blocks().size(); block++) {
            if (!reads(text.blocks().get(block))) {
                continue;
            }
            PlainText plain = PlainText.of(text, body(text, text.blocks().get(block)));
            if (parting) {
                glued.part(plain);
            }
            for (List<Draft.Word> sentence : sentences.cut(words.cut(text, plain))) {
                Draft draft = new Draft(sentence);
                parser.tag(draft);
                Repairs.OF_TAGS.forEach(repair -> repair.mend(draft));
                parser.parse(draft);
                Repairs.OF_TREES.forEach(repair -> repair.mend(draft));
                read.add(draft.finish(read.size(), block));
            }
        }
        return new AnalyzedText(document, read);
    }

    @Override
    public boolean reads(Block block) {
        return block.language().map(ENGLISH::equals).orElse(true);
    }

    @Override
    public String fingerprint() {
        return fingerprint(parser.fingerprint());
    }

    /**
     * The fingerprint of what {@link #load()} would load, without loading it.
     *
     * @throws dev.readout.language.packed.ModelsException where there are no models, or of another version
     */
    public static String fingerprintOfModels() {
        return fingerprintOfModels(ModelFiles.location());
    }

    /** The same of what {@link #load(Path)} would load. */
    public static String fingerprintOfModels(Path directory) {
        return fingerprint(ModelFiles.open(directory).fingerprint());
    }

    private static String fingerprint(String models) {
        return VERSION + "/" + models;
    }

    /** A block without the number that it begins with, which is no part of its first sentence. */
    private static Span body(Text text, Block block) {
        String number = block.number().orElse("");
        int start = block.span().start();
        int at = text.toChar(start);
        while (at < text.toChar(block.span().end())
                && Character.isWhitespace(text.value().charAt(at))) {
            at++;
        }
        boolean numbered = !number.isEmpty() && text.value().startsWith(number, at);
        return new Span(
                numbered ? text.toCodePoint(at + number.length()) : start,
                block.span().end());
    }
}
