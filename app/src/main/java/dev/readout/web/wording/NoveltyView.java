package dev.readout.web.wording;

import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Words;
import dev.readout.wording.BaseRate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is new in a release.
 *
 * @param later the address at which it is to be had; absent where it is here
 */
public record NoveltyView(String key, String title, Optional<String> later, Optional<Found> found, List<Feed> feeds) {
    public NoveltyView {
        feeds = List.copyOf(feeds);
    }

    /**
     * @param genre of the document
     * @param predecessors with which it was compared; none where there is nothing to compare it with
     */
    public record Found(String genre, List<Before> predecessors, List<Finding> findings) {
        public Found {
            predecessors = List.copyOf(predecessors);
            findings = List.copyOf(findings);
        }
    }

    /** @param why it is one, in a few words of English */
    public record Before(String address, String title, String day, String why) {}

    /**
     * One thing that is otherwise.
     *
     * @param kind in small letters, such as {@code dropped}
     * @param what it is, in a few words of English as {@link Words#told} takes them
     */
    public record Finding(
            String kind,
            String what,
            BaseRate rate,
            Optional<Quote> there,
            Optional<Quote> here,
            Optional<String> elsewhere) {}

    /** In the visitor's language: what a document has in common with one that is compared with it. */
    public static String common(Words words, String why) {
        return Stream.of(why.split(", "))
                .map(part -> words.sayOr("genre." + part, words.term("predecessor", part)))
                .collect(Collectors.joining(", "));
    }
}
