package dev.readout.language;

import java.util.Set;

/** "Each spring Iran and Oman hold an exercise": the names after the time are who acts, no other words for the time. */
final class TimeBeforeSubject implements Repair {
    private static final Set<String> TIMES = Set.of(
            "spring", "summer", "autumn", "fall", "winter", "year", "month", "week", "day", "night", "morning",
            "season");

    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            int time = d.head(i);
            boolean after = d.is(i, "appos") && time >= 0 && time == i - 1 && d.isProper(i);
            if (after && d.is(time, "npadvmod") && TIMES.contains(d.lemma(time))) {
                int verb = d.head(time);
                if (verb > i && d.isVerb(verb) && d.child(verb, "nsubj", "nsubjpass") < 0) {
                    d.hang(i, verb, d.child(verb, "auxpass") < 0 ? "nsubj" : "nsubjpass");
                }
            }
        }
    }
}
