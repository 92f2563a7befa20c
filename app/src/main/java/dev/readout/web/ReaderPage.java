package dev.readout.web;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.SetAside;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.web.Marks.Mark;
import dev.readout.web.Marks.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One document in its own paragraphs, its acts and engagements marked in the text, the records beside it. */
final class ReaderPage {
    private ReaderPage() {}

    static String of(Coded coded, ActCodebook codebook) {
        Document document = coded.document();
        String title = document.metadata().title().map(Known::value).orElse(document.name());
        Html body = new Html().raw("<div class=\"reader\"><article>");
        about(body, document);
        List<Mark> marks = marks(coded);
        for (Block block : document.text().blocks()) {
            block(body, document.text(), block, marks);
        }
        setAside(body, document.text());
        body.raw("</article><aside aria-label=\"Records\">");
        Records.write(body, coded, codebook);
        body.raw("</aside></div>");
        return Page.of(title, body);
    }

    private static void about(Html body, Document document) {
        body.raw("<p class=\"about\">");
        document.metadata()
                .issuer()
                .ifPresent(
                        i -> body.element("span", "class=\"issuer\"", i.value()).raw(" "));
        document.metadata()
                .published()
                .ifPresent(p -> body.element("time", p.value().toString()).raw(" "));
        body.element("span", "class=\"name\"", document.name()).raw("</p>");
    }

    private static List<Mark> marks(Coded coded) {
        List<Mark> marks = new ArrayList<>();
        coded.engagements().forEach(e -> marks.add(new Mark(e.id(), "engagement", e.trigger())));
        coded.acts().forEach(a -> marks.add(new Mark(a.id(), "act", a.trigger())));
        for (Act a : coded.acts()) {
            marks.add(new Mark(a.id(), "quote", a.quote()));
        }
        for (Engagement e : coded.engagements()) {
            marks.add(new Mark(e.id(), "quote", e.quote()));
        }
        return marks;
    }

    private static void block(Html body, Text text, Block block, List<Mark> marks) {
        String tag = switch (block.kind()) {
            case TITLE -> "h1";
            case HEADING -> "h2";
            case BYLINE, DATELINE, PARAGRAPH, LIST_ITEM, END_MARK -> "p";
        };
        body.raw("<" + tag + " class=\""
                + block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "\">");
        List<Mark> here =
                marks.stream().filter(m -> m.span().overlaps(block.span())).toList();
        for (Piece piece : Marks.cut(block.span(), here)) {
            piece(body, text, piece);
        }
        body.raw("</" + tag + ">\n");
    }

    private static void piece(Html body, Text text, Piece piece) {
        String words = text.cut(piece.span());
        List<Mark> triggers =
                piece.marks().stream().filter(m -> !m.kind().equals("quote")).toList();
        String ids =
                String.join(" ", piece.marks().stream().map(Mark::id).distinct().toList());
        if (piece.marks().isEmpty()) {
            body.text(words);
        } else if (triggers.isEmpty()) {
            body.element("span", "class=\"quote\" data-for=\"" + ids + "\"", words);
        } else {
            Mark inner = triggers.getLast();
            boolean first = inner.span().start() == piece.span().start();
            String anchor = first ? " id=\"in-" + inner.id() + "\"" : "";
            body.raw("<a class=\"mark " + inner.kind() + "\" href=\"#" + inner.id() + "\" data-for=\"" + ids + "\""
                            + anchor + ">")
                    .text(words)
                    .raw("<sup>")
                    .raw(piece.span().end() == inner.span().end() ? inner.id() : "")
                    .raw("</sup></a>");
        }
    }

    private static void setAside(Html body, Text text) {
        if (text.setAside().isEmpty()) {
            return;
        }
        body.raw("<details class=\"set-aside\"><summary>Set aside: "
                + text.setAside().size() + "</summary><ul>");
        for (SetAside piece : text.setAside()) {
            body.raw("<li>")
                    .element("b", piece.reason())
                    .raw(" ")
                    .text(piece.content())
                    .raw("</li>");
        }
        body.raw("</ul></details>");
    }
}
