package dev.readout.web.commitment;

import dev.readout.correct.Judgement;
import dev.readout.query.Searched;
import dev.readout.relate.commitment.Step;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Words;
import java.util.List;
import java.util.Optional;

/**
 * One commitment.
 *
 * @param id the key of the act that makes it
 * @param source the address of the words that make it
 * @param quote those words
 * @param last the address of the document that told it last
 * @param lastDay when, in ISO form
 * @param searched what was looked through after that
 */
public record CommitmentView(
        String id,
        BoardView.Line line,
        String status,
        String source,
        String title,
        String quote,
        List<Member> chain,
        List<Evidence> evidence,
        List<Judgement> judgements,
        String last,
        String lastDay,
        Searched searched,
        List<Feed> feeds) {
    public CommitmentView {
        chain = List.copyOf(chain);
        evidence = List.copyOf(evidence);
        judgements = List.copyOf(judgements);
        feeds = List.copyOf(feeds);
    }

    /**
     * A telling of it.
     *
     * @param address of its page
     * @param title of the document that tells it
     * @param step in small letters, such as {@code sharpened}
     * @param why what was changed
     * @param shared words that both have
     * @param asked whether it is the one that is shown
     */
    public record Member(
            String address,
            String title,
            String day,
            String step,
            List<Step.Reason> why,
            List<String> shared,
            boolean asked) {}

    /**
     * What may show that it was kept.
     *
     * @param id its key
     * @param address of the words
     * @param title of the document that has them
     * @param score how much of the undertaking is in it, from 0 to 1
     */
    public record Evidence(
            String id,
            String address,
            String title,
            String day,
            String quote,
            double score,
            List<String> shared,
            Optional<Judgement> judgement) {}

    /** In the visitor's language. */
    public static String told(Words words, Step.Reason why) {
        return switch (why.what()) {
            case "strength" ->
                words.say("why.instead", words.term("strength", why.now()), words.term("strength", why.before()));
            case "due" -> words.say("why.instead", words.date(why.now()), words.date(why.before()));
            case "amount" -> words.say("why.instead", why.now(), why.before());
            default -> words.term("why", why.what());
        };
    }
}
