package dev.readout.intake;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which script a page is written. */
final class Scripts {
    private Scripts() {}

    /** The script of most letters of these passages. */
    static Optional<UnicodeScript> findMain(List<Passage> passages) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        passages.forEach(p -> p.content()
                .codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(of(c), 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether a line has letters, and none of this script. */
    static boolean isForeign(String content, UnicodeScript main) {
        return content.codePoints().anyMatch(Character::isLetter)
                && content.codePoints().filter(Character::isLetter).noneMatch(c -> of(c) == main);
    }

    /** Japanese is written in three scripts at once. */
    private static UnicodeScript of(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HIRAGANA, KATAKANA -> UnicodeScript.HAN;
            default -> script;
        };
    }
}
