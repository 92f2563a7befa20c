package dev.readout.web.commitment;

import dev.readout.desk.Archive;
import dev.readout.desk.CommitmentFields;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.query.CommitmentRow;
import dev.readout.query.Source;
import dev.readout.relate.commitment.Chain;
import dev.readout.relate.commitment.Undertaken;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.commitment.CommitmentView.Evidence;
import dev.readout.web.commitment.CommitmentView.Member;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One commitment: where it is told again, and what may show that it was kept. */
public final class CommitmentPage implements Page {
    static final String PATH = "/commitment";

    private final Archive archive;

    public CommitmentPage(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::commitment);
    }

    private Answer commitment(Visit visit) {
        return visit.find("id")
                .flatMap(id -> archive.reader().findCommitment(id, LocalDate.now(Clock.systemUTC())))
                .map(row -> Answer.show("commitment/commitment", view(row)))
                .orElseThrow(() -> new ProblemException(Problem.notFound("No act with this key commits to anything.")));
    }

    private CommitmentView view(CommitmentRow row) {
        Source source = row.act().source();
        Span quote = row.act().act().quote();
        Undertaken last = row.chain().last();
        String id = row.act().key().toString();
        Map<String, String> headings = headings(row.chain());
        return new CommitmentView(
                id,
                Lines.of(row),
                lower(row.status()),
                Addresses.words(source.document(), source.snapshot().hash(), quote.start(), quote.end()),
                source.metadata().title().map(Known::value).orElse(source.name()),
                row.act().quote(),
                row.chain().members().stream()
                        .map(member -> member(row, member, headings))
                        .toList(),
                row.chain().evidence().stream()
                        .map(proposal -> evidence(row, proposal, headings))
                        .toList(),
                row.judgements(),
                Addresses.document(last.document()),
                last.day(),
                archive.reader().searchedAfter(last),
                List.of(Feed.json("/api/v1/commitments/" + id.replace('/', '.'))));
    }

    private Map<String, String> headings(Chain chain) {
        return archive.reader()
                .headings(Stream.concat(
                                chain.members().stream()
                                        .map(member -> member.undertaken().document()),
                                chain.evidence().stream()
                                        .map(proposal -> proposal.done().document()))
                        .collect(Collectors.toSet()));
    }

    private static Member member(CommitmentRow row, Chain.Member member, Map<String, String> headings) {
        Undertaken told = member.undertaken();
        return new Member(
                Lines.address(told.key().toString()),
                headings.getOrDefault(told.document(), told.document()),
                told.day(),
                lower(member.step().kind()),
                member.step().why(),
                member.link().map(link -> link.shared()).orElse(List.of()),
                told.equals(row.chain().asked()));
    }

    private static Evidence evidence(CommitmentRow row, Chain.Proposal proposal, Map<String, String> headings) {
        Span quote = proposal.done().quote();
        String document = proposal.done().document();
        return new Evidence(
                proposal.done().key().toString(),
                Addresses.words(document, quote.start(), quote.end()),
                headings.getOrDefault(document, document),
                proposal.done().day(),
                CommitmentFields.quote(row, proposal),
                proposal.link().score(),
                proposal.link().shared(),
                proposal.judgement());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
