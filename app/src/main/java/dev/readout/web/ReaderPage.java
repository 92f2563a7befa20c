package dev.readout.web;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.SetAside;
import dev.readout.document.Text;
import dev.readout.query.VersionRow;
import dev.readout.resolve.Engagement;
import dev.readout.web.Marks.Mark;
import dev.readout.web.Marks.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One document in its own paragraphs, its acts and engagements marked in the text, the records beside it. */
final class ReaderPage {
    private ReaderPage() {}

    /**
     * @param versions all of the document, earlier ones first
     * @param corrections by which it says something else than the coder did
     */
    static String of(Coded coded, ActCodebook codebook, List<VersionRow> versions, List<Correction> corrections) {
        Document document = coded.document();
        String title = document.metadata().title().map(Known::value).orElse(document.name());
        Html body = new Html().raw("<div class=\"reader\"><article>");
        about(body, document);
        versions(body, document, versions);
        List<Mark> marks = marks(coded);
        for (Block block : document.text().blocks()) {
            block(body, document.text(), block, marks);
        }
        setAside(body, document.text());
        body.raw("</article><aside aria-label=\"Records\" tabindex=\"0\">");
        Records.write(body, coded, codebook);
        CorrectionList.write(body, corrections);
        body.raw("</aside></div>");
        return Page.of(title, body);
    }

    private static void about(Html body, Document document) {
        body.raw("<p class=\"about\">");
        document.metadata().issuer().ifPresent(i -> known(body, i, i.value()));
        document.metadata().published().ifPresent(p -> known(body, p, p.value().toString()));
        body.element("span", "class=\"name\"", document.name());
        document.metadata()
                .address()
                .map(Known::value)
                // Only what a browser opens as a page: an address is other people's text too.
                .filter(a -> a.startsWith("https://") || a.startsWith("http://"))
                .ifPresent(a -> body.raw(" · ")
                        .element("a", "rel=\"noreferrer\" href=\"" + Html.escape(a) + "\"", "where it was published"));
        body.raw("</p>");
    }

    private static void versions(Html body, Document document, List<VersionRow> versions) {
        versions.stream()
                .flatMap(version -> version.row().repostOf().stream())
                .findFirst()
                .ifPresent(original -> body.raw("<p class=\"about\">repeats <a href=\""
                                + Html.escape(DocumentsPage.address(original)) + "\">")
                        .text(original)
                        .raw("</a></p>"));
        if (versions.size() > 1) {
            body.raw("<nav class=\"about\" aria-label=\"Versions\">Versions:");
            versions.forEach(version -> version(body, document, version));
            body.raw("</nav>");
        }
    }

    private static void version(Html body, Document document, VersionRow version) {
        String hash = version.row().source().snapshot().hash();
        String nth = " " + version.nth();
        if (hash.equals(document.snapshot().hash())) {
            body.element("b", "aria-current=\"page\"", nth);
        } else {
            String address = DocumentsPage.address(version.row().source().document()) + "&version=" + hash;
            body.element("a", "href=\"" + Html.escape(address) + "\"", nth);
        }
    }

    private static void known(Html body, Known<?> known, String shown) {
        if (known.isInferred()) {
            body.element("i", "title=\"" + Html.escape("inferred by " + known.source()) + "\"", shown)
                    .element("small", " inferred");
        } else {
            body.text(shown);
        }
        body.raw(" · ");
    }

    /** Triggers carry the name of what they express; quotes only whose they are. */
    private static List<Mark> marks(Coded coded) {
        List<Mark> marks = new ArrayList<>();
        for (Engagement e : coded.engagements()) {
            marks.add(new Mark(e.id(), "engagement", e.kind().name().toLowerCase(Locale.ROOT), e.trigger()));
            marks.add(new Mark(e.id(), "quote", "", e.quote()));
        }
        for (Act a : coded.acts()) {
            marks.add(new Mark(a.id(), "act", a.act(), a.trigger()));
            marks.add(new Mark(a.id(), "quote", "", a.quote()));
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
            trigger(body, words, piece, triggers, ids);
        }
    }

    /** Several records may be tied to the same words: each has its own place to jump to and its own label. */
    private static void trigger(Html body, String words, Piece piece, List<Mark> triggers, String ids) {
        for (Mark mark : triggers) {
            if (mark.span().start() == piece.span().start()) {
                body.raw("<span class=\"at\" id=\"in-" + mark.id() + "\"></span>");
            }
        }
        Mark inner = triggers.getLast();
        String kinds =
                String.join(" ", triggers.stream().map(Mark::kind).distinct().toList());
        body.element(
                "a",
                "class=\"mark " + kinds + "\" href=\"#" + inner.id() + "\" data-for=\"" + ids + "\" title=\""
                        + Html.escape(inner.name()) + "\"",
                words);
        for (Mark mark : triggers) {
            if (mark.span().end() == piece.span().end()) {
                body.raw("<sup>")
                        .element(
                                "a",
                                "class=\"label " + mark.kind() + "\" href=\"#" + mark.id() + "\" title=\""
                                        + Html.escape(mark.name()) + "\"",
                                mark.id())
                        .raw("</sup>");
            }
        }
    }

    private static void setAside(Html body, Text text) {
        if (text.setAside().isEmpty()) {
            return;
        }
        body.raw("<details class=\"set-aside\"><summary>Set aside from the page, and not read: "
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
