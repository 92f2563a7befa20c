package dev.readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://mofa.example/a, https://mofa.example/a",
        "HTTPS://MOFA.Example, https://mofa.example/",
        "http://mofa.example:80/a?b=c#d, http://mofa.example/a?b=c",
        "https://mofa.example:443?b, https://mofa.example/?b",
        "https://mofa.example:8443/, https://mofa.example:8443/",
        "https://mofa.example/a b/ü.html, https://mofa.example/a%20b/%C3%BC.html",
        "https://mofa.example/100%/a%20b, https://mofa.example/100%25/a%20b",
        "https://bücher.example/, https://xn--bcher-kva.example/",
        "http://[2001:DB8::1]:8080/x, http://[2001:db8::1]:8080/x"
    })
    void oneFormForEachAddress(String written, String asked) {
        assertThat(WebAddress.find(written)).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://mofa.example/",
                "file:///etc/passwd",
                "gopher://mofa.example/",
                "jar:http://mofa.example/a!/b",
                "javascript:alert(1)",
                "//mofa.example/",
                "mofa.example",
                "https://",
                "https:///a",
                "https://user:word@mofa.example/",
                "https://mofa.example@127.0.0.1/",
                "https://mofa.example:99999/",
                "https://mofa.example:x/",
                "https://a\\b@c/",
                "https://mofa .example/",
                "https://[::1/",
                ""
            })
    void whatIsNoAddressOfTheWeb(String written) {
        assertThat(WebAddress.find(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/2, https://mofa.example/2",
        "2?x=y, https://mofa.example/news/2?x=y",
        "../2, https://mofa.example/2",
        "//other.example/2, https://other.example/2",
        "http://other.example/ö, http://other.example/%C3%B6",
        "ein brief, https://mofa.example/news/ein%20brief"
    })
    void aLinkIsReadOnItsPage(String link, String leadsTo) {
        assertThat(WebAddress.find("https://mofa.example/news/1", link)).contains(leadsTo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:press@mofa.example", "javascript:void(0)", "file:/etc/passwd", "http://a:b@c/"})
    void aLinkMayLeadNowhere(String link) {
        assertThat(WebAddress.find("https://mofa.example/news/1", link)).isEmpty();
    }
}
