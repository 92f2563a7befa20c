package dev.readout.web.reader;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.query.CorrectionReader;
import dev.readout.query.CorrectionRow;
import dev.readout.query.Reader;
import dev.readout.query.VersionRow;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One document in its own paragraphs, its acts and engagements marked in the text, the records beside it. */
public final class ReaderPage implements Page {
    private static final Pattern QUOTE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Reader reader;
    private final CorrectionReader corrections;
    private final ActCodebook codebook;

    public ReaderPage(Reader reader, CorrectionReader corrections, ActCodebook codebook) {
        this.reader = reader;
        this.corrections = corrections;
        this.codebook = codebook;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/document", this::document);
    }

    private Answer document(Visit visit) {
        String key = visit.find("key").orElseThrow(ReaderPage::missing);
        Coded coded = visit.find("version")
                .map(hash -> reader.findVersion(key, hash))
                .orElseGet(() -> reader.findDocument(key))
                .orElseThrow(ReaderPage::missing);
        return Answer.show("reader/document", view(coded, visit));
    }

    static ProblemException missing() {
        return new ProblemException(Problem.notFound("The archive has no such document."));
    }

    private ReaderView view(Coded coded, Visit visit) {
        Document document = coded.document();
        String key = DocumentKey.of(document);
        List<VersionRow> versions = reader.listVersions(key);
        Optional<Span> chosen = chosen(visit, document);
        Cards cards = new Cards(coded, codebook, said(document));
        return new ReaderView(
                key,
                document,
                address(document),
                versions.stream()
                        .flatMap(version -> version.row().repostOf().stream())
                        .findFirst(),
                versions.size() == 1 ? List.of() : versions(key, versions, document),
                chosen.map(span -> Citation.of(document, span, visit)),
                Paragraphs.of(coded, chosen),
                cards.engagements(),
                cards.acts(),
                corrections.listApplied(key),
                visit.may(Role.CODER) && isLatest(versions, document));
    }

    /** What counts of what people said of facts of this text. */
    private List<Correction> said(Document document) {
        String hash = document.text().hash();
        return corrections
                .list(c -> c.fact().filter(fact -> fact.textHash().equals(hash)).isPresent())
                .stream()
                .filter(row -> row.state() == CorrectionRow.State.COUNTS)
                .map(CorrectionRow::correction)
                .toList();
    }

    private static boolean isLatest(List<VersionRow> versions, Document shown) {
        return versions.isEmpty()
                || hash(versions.getLast()).equals(shown.snapshot().hash());
    }

    private static String hash(VersionRow version) {
        return version.row().source().snapshot().hash();
    }

    /** Only what a browser opens as a page: an address is other people's text too. */
    private static Optional<String> address(Document document) {
        return document.metadata()
                .address()
                .map(Known::value)
                .filter(a -> a.startsWith("https://") || a.startsWith("http://"));
    }

    private static List<ReaderView.Version> versions(String key, List<VersionRow> rows, Document shown) {
        List<ReaderView.Version> versions = new ArrayList<>();
        Optional<VersionRow> before = Optional.empty();
        for (VersionRow row : rows) {
            versions.add(new ReaderView.Version(
                    row.nth(),
                    hash(row),
                    hash(row).equals(shown.snapshot().hash()),
                    before.map(earlier -> ChangesPage.address(key, hash(earlier), hash(row)))));
            before = Optional.of(row);
        }
        return versions;
    }

    private static Optional<Span> chosen(Visit visit, Document document) {
        return visit.find("quote")
                .map(QUOTE::matcher)
                .filter(Matcher::matches)
                .map(m -> new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))})
                .filter(ends -> ends[0] < ends[1] && ends[1] <= document.text().length())
                .map(ends -> new Span(ends[0], ends[1]));
    }
}
