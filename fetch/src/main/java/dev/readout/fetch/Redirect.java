package dev.readout.fetch;

import java.util.Set;

/** Knows where an answer leads on to. */
final class Redirect {
    private static final Set<Integer> STATUS = Set.of(301, 302, 303, 307, 308);

    private Redirect() {}

    static boolean isOne(Answer answer) {
        return STATUS.contains(answer.status());
    }

    /** The next address. From a page whose way was safe no way leads on that anybody in between could change. */
    static String target(Answer answer) throws Failure {
        String location = answer.find("location")
                .orElseThrow(() -> new Failure(Problem.BAD_RESPONSE, "It leads on without saying where to."));
        String target = WebAddress.find(answer.address(), location)
                .orElseThrow(() -> new Failure(
                        Problem.ADDRESS_REFUSED, "It leads on to " + shortened(location) + ", which is not asked."));
        if (answer.address().startsWith("https:") && target.startsWith("http:")) {
            throw new Failure(
                    Problem.ADDRESS_REFUSED, "It leads from https to " + target + ", which is not encrypted.");
        }
        return target;
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
