package dev.readout.search;

import java.util.Random;

/** Texts of any characters, many of them troublesome: pairs of surrogates, marks, joiners, scripts side by side. */
final class AnyText {
    private static final String[] TROUBLE = {
        " ", "\n", "\t", "\u00A0", "\u3000", "'s", "’s", ".", "-", "\u0301", "\u200D", "\uFEFF", "\u00AD", "🕊",
        "👩‍🚀", "🇰🇷", "𠮷", "𝒳", "한", "국어", "각", "か\u3099", "ｶﾞ", "中", "国", "İ", "ß", "ﬃ", "ﷺ", "\uD800", "\uDC00",
        "ا", "\u064B", "5", "x"
    };

    private AnyText() {}

    static String of(Random random, int parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(parts) + 1; i > 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(TROUBLE[random.nextInt(TROUBLE.length)]);
                case 1 -> text.appendCodePoint(random.nextInt(0x2FFFF));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
