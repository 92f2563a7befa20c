package dev.readout.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.readout.export.Export;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Read back by biweekly. */
class CalendarFormTest extends FormFixture {

    @Test
    void engagementsAreEntriesOfWholeDays() {
        List<VEvent> entries = calendar(text("icalendar")).getEvents();
        assertThat(entries).hasSize(2);
        VEvent meeting = entries.getFirst();
        assertThat(meeting.getSummary().getValue()).isEqualTo("Meeting: Republic of Haesan, Republic of Valdoria");
        assertThat(meeting.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(meeting.getDateStart().getValue())).isEqualTo("2031-5-4");
        assertThat(day(meeting.getDateEnd().getValue())).isEqualTo("2031-5-5");
        assertThat(meeting.getStatus().isConfirmed()).isTrue();
        assertThat(meeting.getLocation().getValue()).isEqualTo("Vienna, Austria");
        assertThat(meeting.getGeo().getLatitude()).isEqualTo(48.2);
        assertThat(meeting.getUrl().getValue()).isEqualTo("https://xha.example/talks?a=1&b=2");
        assertThat(meeting.getUid().getValue()).endsWith("@readout");
    }

    @Test
    void whatWasInAMonthIsTheWholeMonthAndSaysSo() {
        VEvent planned = calendar(text("icalendar")).getEvents().get(1);
        assertThat(day(planned.getDateStart().getValue())).isEqualTo("2031-6-1");
        assertThat(day(planned.getDateEnd().getValue())).isEqualTo("2031-7-1");
        assertThat(planned.getStatus().isTentative()).isTrue();
        assertThat(planned.getDescription().getValue())
                .startsWith("On a day of 2031-06 that the text does not tell.\n");
    }

    @Test
    void whatHasNoDateIsCounted() {
        Export export = export();
        bytes(export, "icalendar");
        assertThat(export.leftOut().counts()).containsExactly(Map.entry("neither a day nor a month is known", 1));
    }

    @Test
    void hostileWordsComeBackWhole() {
        assertThat(calendar(text("icalendar"))
                        .getEvents()
                        .getFirst()
                        .getDescription()
                        .getValue())
                .contains("“Vice Minister Min Seo 🕊 met Deputy Minister Ilse Tolle in Vienna”")
                .endsWith("Talks \"Vienna\"; 🕊, <b>&amp;</b>".replace("Talks ", "Talks in "));
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        byte[] written = bytes(export(), "icalendar");
        assertThat(new String(written, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD", "\n"));
    }

    @Test
    void foldingKeepsEveryCharacter() throws IOException {
        String words = "🕊".repeat(60) + "é; \\ , \n\tend";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarLines(out).text("SUMMARY", words);
        String unfolded = out.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(unfolded).isEqualTo("SUMMARY:" + "🕊".repeat(60) + "é\\; \\\\ \\, \\n end\r\n");
    }

    /** RFC 5545 wants a component in each calendar; where there is none, there is none. */
    @Test
    void anEmptyCalendarIsOne() {
        assertThat(Biweekly.parse(ofNothing("icalendar")).first().getEvents()).isEmpty();
    }

    private static ICalendar calendar(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private static String day(biweekly.util.ICalDate date) {
        biweekly.util.DateTimeComponents raw = date.getRawComponents();
        return String.join("-", Arrays.asList(raw.getYear() + "", raw.getMonth() + "", raw.getDate() + ""));
    }
}
