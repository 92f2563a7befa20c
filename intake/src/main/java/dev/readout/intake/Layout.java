package dev.readout.intake;

import dev.readout.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what each kept passage is in the layout of a release: title, byline, dateline, numbered paragraph, end mark. */
final class Layout {
    private static final Pattern NUMBER = Pattern.compile("\\A\\\\?(\\(?\\d{1,3}\\\\?[.)])[\\s\\u00A0]+\\S");
    private static final Pattern LETTER = Pattern.compile("\\A(\\(?[a-z]\\)|\\(?[ivx]{1,4}\\))[\\s\\u00A0]+\\S");
    private static final Pattern BULLET = Pattern.compile("\\A(?:[-*•‣▪●]|\\\\[-*])[\\s\\u00A0]+\\S");
    private static final Pattern END_MARK = Pattern.compile(
            "(?:\\\\?#(?:\\s*\\\\?#){1,4}|/END/|/ENDS/|-\\s?0\\s?-|[-–—*\\[(]+\\s?(?:ENDS?|30|End)\\s?[-–—*\\])]+|ENDS?(?:\\.|\\s+\\d{1,2}:\\d{2}\\s*[AaPp]\\.?[Mm]\\.?\\s*[A-Z]{0,4})?|[Ee]nd (?:of )?(?:[Tt]ext|[Ss]tatement)[.:]?|\\*(?:\\s?\\*){2,4})",
            Pattern.UNICODE_CASE);
    /** Looks at white space only where it starts: of a long stretch of it each part would be tried by itself. */
    private static final Pattern END_BEHIND = Pattern.compile(
            "(?<!\\s)\\s+(/ENDS?/|-0-|\\\\?###|\\[ENDS?\\]|\\(ENDS?\\)|[-–—]+\\s?ENDS?\\s?[-–—]+)\\s*\\z");

    private static final Pattern OFFICE = Pattern.compile(
            "(?U)\\b(?:Offices? of|Bureau|Secretary|Minister|Ministry|Spokes(?:person|man|woman)|Ambassador|President|Premier|Chancellor|Envoy|Representative|Director|Department|Commissioner|Delegation|Embassy|Consul(?:ate)?|Mission|Adviser|Advisor|Coordinator|Administrator|Secretariat|Press Service|Chargé d[’']Affaires)\\b");

    /** More words than this are no title, however they end. */
    private static final int LONGEST_TITLE = 45;

    private static final int LONGEST_HEADING = 14;

    /**
     * A block to be.
     *
     * @param from its first character
     * @param to the one after its last
     */
    record Piece(int from, int to, Block.Kind kind, Optional<String> number) {}

    private final List<Passage> passages;
    private final Chars chars;
    private final List<Piece> pieces = new ArrayList<>();

    private Layout(List<Passage> passages, Chars chars) {
        this.passages = passages;
        this.chars = chars;
    }

    /** The pieces of the kept passages, in order; several of one passage follow each other. */
    static List<Piece> of(List<Passage> kept, Page page) {
        Layout layout = new Layout(kept, page.chars());
        int title = page.isTitledElsewhere() ? -1 : layout.findTitle();
        int body = Clearing.firstBody(kept);
        for (int i = 0; i < kept.size(); i++) {
            if (i == title) {
                layout.add(kept.get(i), Block.Kind.TITLE);
            } else if (i < body) {
                layout.add(kept.get(i), layout.aboveBody(kept.get(i)));
            } else {
                layout.body(kept.get(i));
            }
        }
        return layout.pieces;
    }

    /** The page's own first heading, else the first line if it is no sentence and more follows. */
    private int findTitle() {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).tag() == Passage.Tag.TITLE) {
                return i;
            }
        }
        if (passages.size() < 2) {
            return -1;
        }
        for (int i = 0; i < passages.size() && !passages.get(i).isSentence(); i++) {
            Passage passage = passages.get(i);
            String content = passage.content();
            boolean dated =
                    DateLine.isLine(content) || DateLine.findOpening(content).isPresent();
            boolean listed =
                    NUMBER.matcher(content).find() || BULLET.matcher(content).find();
            if (!dated && !listed && !END_MARK.matcher(content).matches()) {
                return passage.words() <= LONGEST_TITLE ? i : -1;
            }
        }
        return -1;
    }

    private Block.Kind aboveBody(Passage passage) {
        String content = passage.content();
        if (DateLine.isLine(content) || DateLine.isPlace(content)) {
            return OFFICE.matcher(content).find() ? Block.Kind.BYLINE : Block.Kind.DATELINE;
        }
        return isByline(passage) ? Block.Kind.BYLINE : kindOf(passage);
    }

    /** Whether a line names the issuing office or the speaker. */
    static boolean isByline(Passage passage) {
        String content = passage.content();
        return Character.isUpperCase(content.codePointAt(0))
                && !content.contains(":")
                && passage.words() <= LONGEST_HEADING
                && OFFICE.matcher(content).find();
    }

    private void body(Passage passage) {
        int from = passage.from();
        int to = passage.to();
        Matcher behind = END_BEHIND.matcher(passage.content());
        int mark = to;
        if (behind.find()) {
            mark = position(passage, behind.start(1));
            to = position(passage, behind.start());
        }
        OptionalInt opening = DateLine.findOpening(passage.content());
        if (opening.isPresent()) {
            int end = position(passage, opening.getAsInt());
            pieces.add(new Piece(from, end, Block.Kind.DATELINE, Optional.empty()));
            from = skipBlank(end, to);
        }
        if (from < to) {
            pieces.add(new Piece(from, to, kindOf(passage), numberOf(passage)));
        }
        if (mark < passage.to()) {
            pieces.add(new Piece(mark, passage.to(), Block.Kind.END_MARK, Optional.empty()));
        }
    }

    private int skipBlank(int from, int to) {
        int at = from;
        while (at < to && chars.isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The position of a UTF-16 offset in a passage's content. */
    private static int position(Passage passage, int offset) {
        return passage.from() + passage.content().codePointCount(0, offset);
    }

    private static Block.Kind kindOf(Passage passage) {
        String content = passage.content();
        if (END_MARK.matcher(content).matches()) {
            return Block.Kind.END_MARK;
        }
        if (passage.tag() == Passage.Tag.HEADING) {
            return Block.Kind.HEADING;
        }
        if (passage.tag() == Passage.Tag.LIST_ITEM
                || BULLET.matcher(content).find()
                || LETTER.matcher(content).find()) {
            return Block.Kind.LIST_ITEM;
        }
        if (DateLine.isLine(content)) {
            return Block.Kind.DATELINE;
        }
        boolean heading =
                passage.bold() && !passage.isSentence() && passage.words() <= LONGEST_HEADING && !content.endsWith(":");
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    private static Optional<String> numberOf(Passage passage) {
        Matcher number = NUMBER.matcher(passage.content());
        Matcher letter = LETTER.matcher(passage.content());
        return number.find()
                ? Optional.of(number.group(1))
                : letter.find() ? Optional.of(letter.group(1)) : Optional.empty();
    }

    private void add(Passage passage, Block.Kind kind) {
        pieces.add(new Piece(passage.from(), passage.to(), kind, numberOf(passage)));
    }
}
