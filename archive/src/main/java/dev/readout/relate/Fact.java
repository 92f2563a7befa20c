package dev.readout.relate;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a coding holds: engagements and acts. */
public sealed interface Fact {
    /** Its name in its coding. */
    String id();

    /** The words that tell of it. */
    Span trigger();

    /** The words that prove it; hold the trigger. */
    Span quote();

    /** {@code meeting}, {@code condemn}, … */
    String label();

    record OfEngagement(Engagement engagement) implements Fact {
        @Override
        public String id() {
            return engagement.id();
        }

        @Override
        public Span trigger() {
            return engagement.trigger();
        }

        @Override
        public Span quote() {
            return engagement.quote();
        }

        @Override
        public String label() {
            return engagement.kind().name().toLowerCase(Locale.ROOT);
        }
    }

    record OfAct(Act act) implements Fact {
        @Override
        public String id() {
            return act.id();
        }

        @Override
        public Span trigger() {
            return act.trigger();
        }

        @Override
        public Span quote() {
            return act.quote();
        }

        @Override
        public String label() {
            return act.act();
        }
    }

    /** Whether both are acts, or both engagements. */
    default boolean isLike(Fact other) {
        return switch (this) {
            case OfEngagement e -> other instanceof OfEngagement;
            case OfAct a -> other instanceof OfAct;
        };
    }

    /** Engagements, then acts, each in the order of the text. */
    static List<Fact> listAll(Coded coded) {
        return Stream.<Fact>concat(
                        coded.engagements().stream().map(OfEngagement::new),
                        coded.acts().stream().map(OfAct::new))
                .toList();
    }

    /** What is told of it beside its words. */
    static Attributes attributes(Fact fact, Text text) {
        return switch (fact) {
            case OfEngagement e -> Attributes.of(e.engagement(), text);
            case OfAct a -> Attributes.of(a.act(), text);
        };
    }
}
