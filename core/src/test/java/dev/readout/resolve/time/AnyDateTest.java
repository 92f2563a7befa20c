package dev.readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.document.Span;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Sketched;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is made of the words of dates, nothing throws and every span holds. */
class AnyDateTest {
    private static final long SEED = 20240531;
    private static final List<String> WORDS = List.of(
            "May",
            "February",
            "30",
            "31",
            "29",
            "99999",
            "2024",
            "1999",
            "0",
            "th",
            "1st",
            "the",
            "of",
            "to",
            "and",
            "-",
            "–",
            "—",
            ",",
            ".",
            "(",
            ")",
            "Friday",
            "Mon.",
            "last",
            "next",
            "this",
            "week",
            "month",
            "year",
            "today",
            "yesterday",
            "ago",
            "two",
            "later",
            "earlier",
            "day",
            "days",
            "decades",
            "every",
            "half",
            "spring",
            "third",
            "10 p.m.",
            "1990s",
            "21st century",
            "now",
            "00",
            "Q3",
            "quarter",
            "2024-02-30",
            "30.02.2023",
            "13/13/2020",
            "on",
            "in",
            "from",
            "between",
            "by",
            "Resolution",
            "FY",
            "will",
            "met",
            "President",
            "Kim",
            "Biden",
            "G20",
            "Summit",
            "🗓",
            "𝟚𝟘𝟚𝟜",
            "\u00A0",
            "Dec",
            "Sept",
            "31st",
            "fiscal",
            "’s",
            "s",
            "Pyongyang",
            "(KCNA)",
            "--");

    private final DateFinder finder = new DateFinder(Facts.read(DataFiles.bundled()));
    private final TimexFinder timexes = TimexFinder.load(DataFiles.bundled());

    @Test
    void neverThrowsAndKeepsItsSpans() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            String[] lines = {line(random), line(random), line(random)};
            boolean known = random.nextBoolean();
            AnalyzedText text = known ? Sketched.published("2024-02-29", lines) : Sketched.undated(lines);
            int last = 0;
            for (DateMention date : finder.find(text)) {
                String what = "seed " + SEED + ", round " + i + ": " + String.join(" / ", lines);
                Sentence sentence = text.sentences().get(date.sentence());
                Span tokens = sentence.get(date.from())
                        .span()
                        .union(sentence.get(date.to() - 1).span());
                assertThat(date.span().start()).as(what).isGreaterThanOrEqualTo(last);
                assertThat(date.span().length()).as(what).isPositive();
                assertThat(tokens.contains(date.span())).as(what).isTrue();
                last = date.span().end();
            }
            finder.findDocumentDay(text);
            int end = 0;
            for (Timex timex : timexes.find(text, LocalDate.of(2024, 2, 29))) {
                assertThat(timex.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(timex.value()).isNotBlank();
                end = timex.span().end();
            }
        }
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            line.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return line.toString();
    }
}
