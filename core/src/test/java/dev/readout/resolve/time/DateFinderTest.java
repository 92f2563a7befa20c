package dev.readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.codebook.Facts;
import dev.readout.document.Known;
import dev.readout.language.AnalyzedText;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Sketched;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    private static final Facts FACTS = Facts.read(new DataFiles(List.of(DataNode.parse("facts.yml", """
            facts:
              source: invented
              office-holders:
                - {name: Ada Quill, family: Quill, country: QQA, office: President, from: 2021-01-20, to: 2025-01-20}
                - {name: Bo Quill, family: Quill, country: QQA, office: Prime Minister, from: 1999, to: 2003}
              events:
                - {name: third Lighthouse Summit, start: 2024-03-18, end: 2024-03-20}
            """))));
    private static final DateFinder FINDER = new DateFinder(FACTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on May 31, 2024. | 2024-05-31",
                "They met on 31 May 2024. | 2024-05-31",
                "They met on the 27th of July, 2023. | 2023-07-27",
                "They met on June 24. | 2024-06-24",
                "They met on Monday, June 24 at 17:00 (GMT +2). | 2024-06-24",
                "They met on the afternoon of May 29 (Wednesday). | 2024-05-29",
                "Signed on 2024-05-31T10:00. | 2024-05-31",
                "Signed on 31.05.2024. | 2024-05-31",
                "Signed on 05/31/2024. | 2024-05-31",
                "They met on Sept. 3. | 2023-09-03",
                "They met from June 20-21. | 2024-06-20..2024-06-21",
                "It lasted from June 3 to 7. | 2024-06-03..2024-06-07",
                "It lasted between May 3 and June 2. | 2024-05-03..2024-06-02",
                "It lasted July 3–5, 2023. | 2023-07-03..2023-07-05",
                "It lasted from December 30 to January 2. | 2023-12-30..2024-01-02",
                "It lasted from 28 May to 2 June 2024. | 2024-05-28..2024-06-02",
                "It happened in August 2021. | 2021-08",
                "It happened in May. | 2024-05",
                "It started in 2019. | 2019",
                "It started in the third quarter of 2023. | 2023-07-01..2023-09-30",
                "They met today. | 2024-06-30",
                "They met yesterday. | 2024-06-29",
                "They will meet tomorrow. | 2024-07-01",
                "They met this morning. | 2024-06-30",
                "They met this week. | 2024-06-24..2024-06-30",
                "They met earlier this month. | 2024-06",
                "They met last month. | 2024-05",
                "They will meet next year. | 2025",
                "They met two days ago. | 2024-06-28",
                "They met on Friday. | 2024-06-28",
                "They will meet on Friday. | 2024-07-05",
                "They met last Sunday. | 2024-06-23",
                "They met on the 27th. | 2024-06-27",
                "They met in July last year. | 2023-07",
                "They met last November. | 2023-11",
                "They met at 10 p.m. on Friday. | 2024-06-28",
                "They met over the weekend. | 2024-06-29..2024-06-30",
                "They will meet in the first half of 2025. | 2025-01-01..2025-06-30",
                "They met in the spring of 2023. | 2023"
            })
    void resolvesAgainstTheDayOfPublication(String line, String expected) {
        assertThat(values(Sketched.published("2024-06-30", line))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They recalled Resolution 2231 (2015).",
                "They spoke of the 2030 Agenda and of COP26.",
                "They marked the 71st anniversary of the victory.",
                "Article 14014 was invoked.",
                "It cost 2,019 crowns in fiscal year 2023.",
                "In the 1990s trade doubled.",
                "The plan for 2021-2025 was praised.",
                "They may march on; the march may last.",
                "On Good Friday shops are closed.",
                "They met on February 30.",
                "In the year 99999 all will be well.",
                "Growth reached May 5% of output.",
                "They meet every Thursday.",
                "They now meet for three days.",
                "They signed it the next day.",
                "They met two decades ago."
            })
    void takesNoOtherNumbersAndWordsForDates(String line) {
        assertThat(values(Sketched.published("2024-06-30", line))).isEmpty();
    }

    @Test
    void choosesTheYearByTense() {
        assertThat(values(Sketched.published("2024-01-10", "They met on November 3.")))
                .containsExactly("2023-11-03");
        assertThat(values(Sketched.published("2024-11-10", "They will meet on January 15.")))
                .containsExactly("2025-01-15");
        // Most of a year back is less likely than a few weeks ahead, whatever the verb.
        assertThat(values(Sketched.published("2024-01-10", "They announced the talks of February 20.")))
                .containsExactly("2024-02-20");
    }

    @Test
    void saysWhatItInferredAndByWhichRule() {
        DateMention partial = only(Sketched.published("2024-06-30", "They met on June 24."));
        assertThat(partial.inferred()).containsExactly("year");
        assertThat(partial.rule()).isEqualTo("year-from-publication");
        DateMention full = only(Sketched.published("2024-06-30", "They met on June 24, 2024."));
        assertThat(full.inferred()).isEmpty();
        assertThat(full.rule()).isEqualTo("full-date");
        DateMention line = only(Sketched.published("2024-06-30", "Port Amber, June 30 (QNA) -- The ministers met."));
        assertThat(line.rule()).isEqualTo("date-line");
    }

    @Test
    void keepsToTheYearThatANarrationTells() {
        assertThat(values(Sketched.published(
                        "2024-06-30", "The bridge opened on May 2, 1951, and by the end of June a fair was held.")))
                .containsExactly("1951-05-02", "1951-06");
    }

    @Test
    void countsOnFromADayThatWasTold() {
        AnalyzedText text = Sketched.published(
                "2024-06-30", "They met on May 3, 2021, and signed it the following day.", "Two days later they left.");
        assertThat(values(text)).containsExactly("2021-05-03", "2021-05-04", "2021-05-06");
        assertThat(FINDER.find(text).getLast().rule()).isEqualTo("told-before");
    }

    @Test
    void countsFromNothingThatWasToldLongBefore() {
        assertThat(values(Sketched.published(
                        "2024-06-30", "They met on May 3, 2021.", "They spoke.", "They signed it the next day.")))
                .containsExactly("2021-05-03");
    }

    @Test
    void findsTheYearFromWeekdaysAndFacts() {
        AnalyzedText text = Sketched.undated(
                "The ministers met on May 31 (Friday).",
                "They thanked President Quill, whose ship was seen on May 27.",
                "On May 29 (Wednesday) he also met with scholars.");
        assertThat(values(text)).containsExactly("2024-05-31", "2024-05-27", "2024-05-29");
        assertThat(FINDER.find(text)).allSatisfy(d -> {
            assertThat(d.rule()).isEqualTo("year-from-weekday-and-facts");
            assertThat(d.inferred()).containsExactly("year");
        });
    }

    @Test
    void takesANamedSummitAsTheEarliestDay() {
        String weekday = "The ministers met on May 31 (Friday).";
        assertThat(values(Sketched.undated(weekday))).containsExactly("?");
        // 2024 and 2030 are left of the years in which May 31 is a Friday: one too many.
        assertThat(values(Sketched.undated(weekday, "They praised the third Lighthouse Summit.")))
                .containsExactly("?");
        assertThat(values(Sketched.undated(weekday, "They praised former President Quill.")))
                .containsExactly("?");
    }

    @Test
    void leavesTodayUnknownWhereTheDayIs() {
        assertThat(values(Sketched.undated("They met today."))).containsExactly("?");
        assertThat(values(Sketched.undated("31 May 2024", "They met yesterday.")))
                .containsExactly("2024-05-31", "2024-05-30");
    }

    @Test
    void tellsTheDocumentsOwnDay() {
        assertThat(FINDER.findDocumentDay(Sketched.undated("Friday, May 31, 2024", "They met.")))
                .contains(Known.read(LocalDate.of(2024, 5, 31)));
        assertThat(FINDER.findDocumentDay(Sketched.undated("Port Amber, May 31 (QNA) -- They met.")))
                .isEmpty();
        assertThat(FINDER.findDocumentDay(Sketched.undated(
                        "Port Amber, May 31 (QNA) -- They met.", "On May 29 (Wednesday) President Quill spoke.")))
                .contains(Known.inferred(LocalDate.of(2024, 5, 31), "year-from-weekday-and-facts"));
    }

    private static DateMention only(AnalyzedText text) {
        List<DateMention> found = FINDER.find(text);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> values(AnalyzedText text) {
        return FINDER.find(text).stream().map(DateFinderTest::value).toList();
    }

    private static String value(DateMention date) {
        String start = date.value().start().orElse("?");
        String end = date.value().end().orElse("?");
        return start.equals(end) ? start : start + ".." + end;
    }
}
