package dev.readout.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.testing.Release;
import dev.readout.web.HostileTalks;
import dev.readout.web.OpenPages;
import dev.readout.web.frame.Visit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReaderPagesTest {
    private static final String PAGE = "/document?key=talks.txt";

    @RegisterExtension
    final OpenPages pages = OpenPages.over(HostileTalks::putInto);

    @Test
    void aCitationFindsTheSameCharactersAgain() throws Exception {
        Matcher cite = Pattern.compile("class=\"cite\" href=\"([^\"]+)\"").matcher(pages.body(PAGE));
        assertThat(cite.find()).isTrue();
        String address = cite.group(1).replace("&amp;", "&");

        String cited = pages.body(address.substring(0, address.indexOf('#')));
        assertThat(cited)
                .contains("“The Minister met the envoy” Talks &lt;script", "XVA, May 31, 2024. http://127.0.0.1:");
        assertThat(chosen(cited)).isEqualTo("The Minister met the envoy");
    }

    @Test
    void anyWordsAreFoundByTheirCodePoints() throws Exception {
        String value = HostileTalks.coded().document().text().value();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            int start = random.nextInt(value.length() - 1);
            int end = start + 1 + random.nextInt(value.length() - start - 1);
            String words = pages.body(PAGE + "&quote=" + start + "-" + end);
            assertThat(chosen(words).replace("\n", ""))
                    .as("seed " + seed)
                    .isEqualTo(value.substring(start, end).replace("\n", ""));
        }
    }

    /** The words that are lit, one after the other. */
    private static String chosen(String page) {
        StringBuilder words = new StringBuilder();
        Matcher pieces = Pattern.compile("<(?:span|a) class=\"[^\"]*\\bchosen\"[^>]*>([^<]*)<")
                .matcher(page);
        while (pieces.find()) {
            words.append(pieces.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        return words.toString();
    }

    @Test
    void whatIsNoStretchOfTheTextIsNotLit() throws Exception {
        for (String quote : List.of("5-5", "9-3", "0-999999999", "x", "-1-2", "1-99999999999")) {
            assertThat(pages.body(PAGE + "&quote=" + quote)).as(quote).doesNotContain("chosen", "id=\"citation\"");
        }
    }

    @Test
    void whyACodeStandsThereIsAStepAway() throws Exception {
        assertThat(pages.body(PAGE))
                .contains("why this code? rule <code>condemn.verb</code>", "/codebook/condemn#condemn.verb");
        assertThat(pages.body("/codebook/condemn"))
                .contains("<dt id=\"condemn.verb\">", "the verb “", "/corrections/queue?act=condemn");
    }

    @Test
    void recordsAndWordsLightEachOtherWithoutAScript() throws Exception {
        Matcher sheet = Pattern.compile("/lib/[0-9a-f]+/light.css").matcher(pages.body(PAGE));
        assertThat(sheet.find()).isTrue();
        assertThat(pages.body(sheet.group()))
                .contains(".reader:has(#a1:target,#in-a1:target) :is([data-for~=\"a1\"],#a1)", "#in-e60:target");
    }

    @Test
    void versionsAreComparedWordByWord() throws Exception {
        put("Talks held", "The Minister met the envoy and left.");
        String page = pages.body(PAGE);
        Matcher link = Pattern.compile("href=\"(/document/changes[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();

        String changes = pages.body(link.group(1).replace("&amp;", "&"));
        assertThat(changes)
                .contains("<h1 dir=\"auto\">Version 1 and version 2", "vanished", "condemn")
                .contains("<ins>", "<del>")
                .doesNotContain("<script>alert", "<b>of May");
        assertThat(pages.get("/document/changes?key=talks.txt").statusCode()).isEqualTo(404);
        assertThat(pages.get("/document/changes?key=talks.txt&before=a&after=b").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNameThatOnlyRepeatsTheAddressIsNotTold() throws Exception {
        String address = "https://mofa.example/9";
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(address)),
                Optional.empty());
        Document document =
                new Release("Other talks", "Nobody met.").document("many.jsonl!/" + address, "3".repeat(64), metadata);
        try (Store store = SqliteStore.open(pages.data(), Clock.systemUTC())) {
            store.accept(new Coded(document, Release.CODER, List.of(), List.of()));
        }
        assertThat(pages.body("/document?key=" + Visit.encoded(address)))
                .contains("href=\"" + address + "\"")
                .doesNotContain("class=\"name\"");
        assertThat(pages.body(PAGE)).contains("<span class=\"name\">talks.txt</span>");
    }

    @Test
    void onlyTheLatestVersionIsCorrected() throws Exception {
        put("Talks held", "The Minister met the envoy and left.");
        pages.signIn();

        assertThat(pages.body(PAGE + "&version=" + "0".repeat(64)))
                .contains("only the latest is corrected")
                .doesNotContain("class=\"judge\"");
    }

    /** Another version of the same document, of which nothing is coded. */
    private void put(String title, String body) {
        Coded first = HostileTalks.coded();
        Document document = new Release(title, body)
                .document("talks.txt", "1".repeat(64), first.document().metadata());
        try (Store store = SqliteStore.open(pages.data(), Clock.systemUTC())) {
            store.accept(new Coded(document, first.fingerprint(), List.of(), List.of()));
        }
    }
}
