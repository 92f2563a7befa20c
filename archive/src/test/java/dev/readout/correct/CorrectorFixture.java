package dev.readout.correct;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Text;
import dev.readout.store.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A coding, and what somebody says of it. */
abstract class CorrectorFixture {
    static final String DOCUMENT = "aaa-001.txt";

    final Coded base = Samples.release(1);
    final Text text = base.document().text();
    final FactKey thank = FactKey.acts(base).get(0);
    final FactKey condemn = FactKey.acts(base).get(1);
    final FactKey pledge = FactKey.acts(base).get(2);
    final FactKey meeting = FactKey.engagements(base).getFirst();

    Corrected apply(Amendment... amendments) {
        return Corrector.apply(base, DOCUMENT, said(amendments));
    }

    static List<Correction> said(Amendment... amendments) {
        List<Correction> all = new ArrayList<>();
        for (Amendment amendment : amendments) {
            all.add(Samples.said(all.size(), amendment));
        }
        return all;
    }

    static String rule(Corrected corrected) {
        return "correction:" + corrected.applied().getFirst();
    }

    static Map<String, List<String>> valuesOf(Corrected corrected, FactKey key) {
        return corrected.facts().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow()
                .values();
    }
}
