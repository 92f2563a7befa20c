package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @Test
    void aReleasePastedWithItsMenus() {
        Reading read = Reading.text("""
                본문 바로가기
                주메뉴 바로가기
                전혀 모르는 줄

                Press Releases

                Outcome of the Meeting of the Two Ministers


                1. Minister Orla Venn of Norland met her colleague on May 3. They discussed trade.

                2. Both sides agreed to meet again.  /END/
                """);

        assertThat(read.blocks())
                .containsExactly(
                        "TITLE Outcome of the Meeting of the Two Ministers",
                        "PARAGRAPH 1. Minister Orla Venn of Norland met her colleague on May 3. They discussed trade.",
                        "PARAGRAPH 2. Both sides agreed to meet again.",
                        "END_MARK /END/");
        assertThat(read.document().text().blocks().get(1).number()).contains("1.");
        assertThat(read.asides())
                .containsExactly(
                        "skip-link: 본문 바로가기", "skip-link: 주메뉴 바로가기", "menu: 전혀 모르는 줄", "section: Press Releases");
    }

    @Test
    void linesWrappedByHandAreOneParagraph() {
        Reading read = Reading.text("""
                A Short Title

                The two ministers met in the capital today and discussed at length
                how trade between their countries can grow in the coming years, and
                who should lead the talks.

                They also agreed on the following points, which both parliaments
                will now consider:

                -   the first is a common office for all questions of transport by
                    rail;
                -   the second is a fund.
                """);

        assertThat(read.of(Block.Kind.PARAGRAPH)).hasSize(2);
        assertThat(read.of(Block.Kind.PARAGRAPH).getFirst())
                .startsWith("The two")
                .endsWith("the talks.")
                .contains("length\nhow");
        assertThat(read.of(Block.Kind.LIST_ITEM)).hasSize(2);
        read.originsHold();
    }

    @Test
    void anAddressThatCannotBeWrappedDoesNotUndoTheWrapping() {
        Reading read = Reading.text("""
                Minister Orla Venn of Norland met yesterday with President
                Teodor Lund of Southmark to discuss the [common
                programme](https://example.org/%s)
                of both countries for the coming years.
                """.formatted("long/".repeat(20)));

        assertThat(read.of(Block.Kind.PARAGRAPH)).hasSize(1);
    }

    @Test
    void aLineIsAParagraphWhereLinesAreLong() {
        Reading read = Reading.text("""
                Envoy Pays Farewell Visit

                Rivertown, August 4 (KCNA) -- The envoy of Norland paid a farewell visit to the head of the assembly on August 1 in the capital.
                The head thanked him.
                The envoy conveyed greetings from his president, which the head of the assembly received with thanks and asked him to return.
                -0-
                """);

        assertThat(read.blocks().get(1)).isEqualTo("DATELINE Rivertown, August 4 (KCNA) --");
        assertThat(read.of(Block.Kind.PARAGRAPH)).hasSize(3);
        assertThat(read.of(Block.Kind.END_MARK)).containsExactly("-0-");
        assertThat(read.document().metadata().issuer().orElseThrow().value()).isEqualTo("PRK");
        assertThat(read.document().metadata().issuer().orElseThrow().isInferred())
                .isTrue();
    }

    @Test
    void issuerAndDayUnderTheTitle() {
        Reading read = Reading.text("""
                Call with the Foreign Minister of Norland

                Office of the Spokesperson

                Wednesday, May 3, 2023

                The Secretary spoke today with the foreign minister of Norland.
                """);

        assertThat(read.of(Block.Kind.BYLINE)).containsExactly("Office of the Spokesperson");
        assertThat(read.of(Block.Kind.DATELINE)).containsExactly("Wednesday, May 3, 2023");
        assertThat(read.document().metadata().published().orElseThrow().value()).hasToString("2023-05-03");
        assertThat(read.document().metadata().title().orElseThrow().value()).startsWith("Call with");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/END/",
                "-0-",
                "###",
                "\\###",
                "# # #",
                "END",
                "End text.",
                "[END]",
                "- END -",
                "* * *",
                "END    3:15 P.M. EDT"
            })
    void endMarks(String mark) {
        Reading read = Reading.text("A Title Line\n\nThe two sides agreed to meet again.\n\n" + mark + "\n");
        assertThat(read.of(Block.Kind.END_MARK)).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rivertown, August 4 (KCNA) -- ",
                "RIVERTOWN, June 12, 2023 – ",
                "New Harbour, 3 May 2021 — ",
                "Rivertown (Norland News) -- "
            })
    void datelinesBeforeTheFirstSentence(String dateline) {
        Reading read = Reading.text("A Title Line\n\n" + dateline + "The two sides agreed to meet again.\n");
        assertThat(read.of(Block.Kind.DATELINE)).containsExactly(dateline.strip());
        assertThat(read.of(Block.Kind.PARAGRAPH)).containsExactly("The two sides agreed to meet again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 3, 2021",
                "Washington, D.C., May 3, 2021",
                "3 May 2021",
                "2:15 p.m. EDT",
                "Bonn, Germany",
                "2021-05-03"
            })
    void linesOfPlaceAndTime(String line) {
        Reading read = Reading.text("A Title Line\n\n" + line + "\n\nThe two sides agreed to meet again.\n");
        assertThat(read.of(Block.Kind.DATELINE)).containsExactly(line);
    }

    @Test
    void aSentenceIsNoTitle() {
        Reading read = Reading.text("On Monday the two ministers met in the capital.\n\nThey agreed to meet again.");
        assertThat(read.of(Block.Kind.TITLE)).isEmpty();
    }

    @Test
    void frontMatterIsMetadataAndNoText() {
        Reading read = Reading.of("page.md", """
                ---
                date: '2022-10-26'
                published_time: 2022-10-26 22:09:01-04:00
                source_url: https://www.mofa.go.jp/press/1
                title: "Remarks \\
                  on Trade"
                ---

                Harbour Hall

                The minister thanked her hosts for the welcome.
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(read.blocks())
                .containsExactly("PARAGRAPH Harbour Hall", "PARAGRAPH The minister thanked her hosts for the welcome.");
        var known = read.document().metadata();
        assertThat(known.title().orElseThrow().value()).isEqualTo("Remarks on Trade");
        assertThat(known.issuer().orElseThrow().value()).isEqualTo("JPN");
        assertThat(known.zone().orElseThrow().value()).hasToString("Asia/Tokyo");
        // In Tokyo it was the next day already.
        assertThat(known.published().orElseThrow().value()).hasToString("2022-10-27");
        assertThat(read.asides()).hasSize(1).first().asString().startsWith("front-matter: ---");
    }
}
