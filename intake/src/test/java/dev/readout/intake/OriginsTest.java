package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise of the room: every character of a text is found again in the bytes that it was read from. */
class OriginsTest {
    private static final int ROUNDS = 1500;

    private static final String[] JUNK = {
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<i>",
        "<br>",
        "<br/>",
        "<a href='x>y'>",
        "</a>",
        "<li>",
        "<ul>",
        "</ul>",
        "<td>",
        "<tr>",
        "<table>",
        "</table>",
        "<!-- no -- -->",
        "<!-->",
        "<!",
        "<",
        "</",
        "</>",
        "< p>",
        "<p class=\"nav\">",
        "<nav>",
        "</nav>",
        "<script>if (a<b) '</p>'</script>",
        "<style>",
        "</style>",
        "<title>t &amp; u</title>",
        "<h1>",
        "</h1>",
        "<pre>",
        "</pre>",
        "<![CDATA[x]]>",
        "<?php ?>",
        "&amp;",
        "&amp",
        "&lt;",
        "&#8217;",
        "&#x1F600;",
        "&#150;",
        "&nbsp;",
        "&notit;",
        "&copy2021",
        "&bogus;",
        "&#;",
        "&#xD800;",
        "&",
        "&acE;",
        "&#0;",
        "\n",
        "\r\n",
        "\t",
        "  ",
        ">",
        "\"",
        "'",
        "<img alt=",
        "<textarea>",
        "</textarea>",
        "\u00A0",
        "\uFEFF",
        "---\n",
        "1. ",
        "/END/",
        "Rivertown, May 3 (KCNA) -- "
    };

    private static String random(Random random) {
        StringBuilder all = new StringBuilder("a");
        for (int i = random.nextInt(60); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> all.append(JUNK[random.nextInt(JUNK.length)]);
                case 1 -> all.append(character(random));
                default -> all.append("The delegates met again. ", 0, 1 + random.nextInt(24));
            }
        }
        return all.toString();
    }

    private static String character(Random random) {
        int c = random.nextInt(random.nextBoolean() ? 0x3000 : 0x11000);
        return c < 0x20 || !Character.isDefined(c) || (c >= 0xD800 && c < 0xE000) ? "字" : Character.toString(c);
    }

    @Test
    void anyHtmlKeepsItsPlaces() {
        check("page.html", StandardCharsets.UTF_8);
    }

    @Test
    void anyTextKeepsItsPlaces() {
        check("page.txt", StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Shift_JIS", "EUC-KR", "Big5", "windows-1251", "KOI8-R"})
    void declaredCharsetsKeepTheirPlaces(String charset) {
        for (long seed = 0; seed < 200; seed++) {
            String page = "<meta charset=" + charset + ">" + random(new Random(seed)) + " текст 会談";
            hold("page.html", page.getBytes(Charset.forName(charset)), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void byteOrderMarksKeepTheirPlaces(String charset) {
        for (long seed = 0; seed < 200; seed++) {
            byte[] bytes = ("\uFEFF" + random(new Random(seed))).getBytes(Charset.forName(charset));
            hold("page.txt", bytes, seed);
        }
    }

    @Test
    void brokenBytesKeepTheirPlaces() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = ("会談 " + random(random)).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) (128 + random.nextInt(128));
            }
            hold("page.txt", bytes, seed);
        }
    }

    @Test
    void anEntityIsOneRangeAndATagNone() {
        Reading read = Reading.html("<p>A<b>&amp;</b>B</p>");

        assertThat(read.value()).isEqualTo("A&B");
        assertThat(read.document().text().origins().get(1)).isEqualTo(new Origin.Bytes(7, 12));
        assertThat(read.document().text().origins().get(2)).isEqualTo(new Origin.Bytes(16, 17));
    }

    private static void check(String name, Charset charset) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            hold(name, random(new Random(seed)).getBytes(charset), seed);
        }
    }

    private static void hold(String name, byte[] bytes, long seed) {
        Reading read = Reading.of(name, bytes);
        if (!read.documents().isEmpty()) {
            try {
                read.originsHold();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + name + ": " + e.getMessage(), e);
            }
        }
    }
}
