package dev.readout.likeness;

import dev.readout.document.Block;
import dev.readout.document.Text;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text as they count for likeness: runs of letters and digits, in order. How they are set does not count:
 * case, accents, ligatures and full width are folded (NFKD), quotation marks, apostrophes, soft hyphens and vowel points
 * fall away, dashes and all else separate. In scripts that put no space between words each character is a word.
 * Immutable.
 */
public final class Words {
    private final List<String> words;
    private final BitSet telling;
    private final long[] hashes;

    Words(List<String> words, BitSet telling) {
        this.words = List.copyOf(words);
        this.telling = (BitSet) telling.clone();
        this.hashes = words.stream().mapToLong(Words::hash).toArray();
    }

    /**
     * The words of the running text: its paragraphs and list items. Without headlines, by-lines, datelines, headings and
     * end marks, so that another headline makes no other text.
     */
    public static Words running(Text text) {
        WordReader reader = new WordReader();
        for (Block block : text.blocks()) {
            if (isRunning(block.kind())) {
                reader.read(text.cut(block.span()));
            }
        }
        return reader.words();
    }

    /** The words of a line, such as a headline. */
    public static Words of(String line) {
        WordReader reader = new WordReader();
        reader.read(line);
        return reader.words();
    }

    private static boolean isRunning(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM -> true;
            case TITLE, BYLINE, DATELINE, HEADING, END_MARK -> false;
        };
    }

    /** FNV-1a with 64 bits (Fowler, Noll and Vo; RFC 9923) over UTF-16 units. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ (word.charAt(i) & 0xff)) * 0x100000001b3L;
            hash = (hash ^ (word.charAt(i) >>> 8)) * 0x100000001b3L;
        }
        return hash;
    }

    public int count() {
        return hashes.length;
    }

    /** The word as a number, the same on every machine. */
    long hash(int word) {
        return hashes[word];
    }

    /** The words from {@code start} to before {@code end} run together. */
    String together(int start, int end) {
        return String.join("", words.subList(start, end));
    }

    /**
     * Whether a word from {@code start} to before {@code end} may tell of whom, when or how much: it has a digit, or a
     * capital where no sentence starts, or its script has no capitals to tell by.
     */
    boolean isTelling(int start, int end) {
        int next = telling.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** An order that depends on the words alone. */
    int compareTo(Words other) {
        return Arrays.compare(hashes, other.hashes);
    }

    /** Whether these are the same words; capitals do not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Words that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
