package dev.readout.api;

import dev.readout.query.Answer;
import dev.readout.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How lists are asked for page by page. */
final class Paging {
    private static final int MOST = 1000;
    private static final int USUAL = 50;

    static final Parameter<Integer> LIMIT =
            Parameter.query("limit", Kind.number(1, MOST, USUAL), "How many at most.", "50");

    static final Parameter<String> AFTER = Parameter.query(
            "after",
            // As long as the address of a document, or the path and cause of an issue, may make it.
            Kind.pattern("[A-Za-z0-9_-]{1,8000}", "the 'next' of the page before"),
            "The 'next' of the page before; without it the first page.",
            "ZGF5HzIwMjQ");

    static final List<Parameter<?>> ALL = List.of(LIMIT, AFTER);

    private Paging() {}

    static Page page(Asked asked) {
        Page first = Page.first(asked.find(LIMIT).orElse(USUAL));
        return asked.find(AFTER).map(first::after).orElse(first);
    }

    static <R> Reply.Page reply(Answer<R> answer, Function<R, Map<String, Object>> form) {
        return new Reply.Page(answer.rows().stream().map(form).toList(), answer.next());
    }

    /** A page of a list that is at hand; its places are numbers. */
    static <R> Answer<R> cut(List<R> all, Asked asked) {
        int from = Math.min(all.size(), skipped(asked));
        int to = Math.min(all.size(), from + asked.find(LIMIT).orElse(USUAL));
        return new Answer<>(
                all.subList(from, to), to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    /** The page asked for of a list whose places are numbers. */
    static Page numbered(Asked asked) {
        return new Page(asked.find(LIMIT).orElse(USUAL), skipped(asked));
    }

    /** The rows of such a page; where it is full there may be another. */
    static <R> Answer<R> answer(List<R> rows, Page page) {
        return new Answer<>(
                rows,
                rows.size() == page.limit()
                        ? Optional.of(Integer.toString(page.offset() + page.limit()))
                        : Optional.empty());
    }

    /** How many are passed over, where places are numbers. */
    static int skipped(Asked asked) {
        return asked.find(AFTER)
                .map(told -> Kind.number(0, 999_999_999)
                        .read(told)
                        .orElseThrow(() -> Asked.refuse(
                                AFTER, "is no place in this list", AFTER.kind().allowed())))
                .orElse(0);
    }
}
