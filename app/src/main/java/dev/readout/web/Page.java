package dev.readout.web;

/** The frame around every page. */
final class Page {
    private Page() {}

    static String of(String title, Html body) {
        return new Html()
                .raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", title + " · Readout")
                .raw("<link rel=\"stylesheet\" href=\"/style.css\"><script src=\"/reader.js\" defer></script></head>\n")
                .raw("<body><a class=\"skip\" href=\"#main\">Skip to content</a>")
                .raw(
                        "<header class=\"bar\"><a href=\"/\" class=\"home\">Readout</a> <a href=\"/codebook\">Codebook</a>")
                .raw(
                        "<span class=\"motto\">who said and did what to whom, with the words that say so</span></header>\n")
                .raw("<main id=\"main\">")
                .raw(body.toString())
                .raw("</main></body></html>\n")
                .toString();
    }
}
