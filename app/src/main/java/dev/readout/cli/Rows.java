package dev.readout.cli;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import dev.readout.document.Text;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.Source;
import dev.readout.resolve.Engagement;
import dev.readout.store.Keys;
import java.util.ArrayList;
import java.util.List;

/** The rows of a coding, as a query would give them had it been stored. */
record Rows(Source source, List<EngagementRow> engagements, List<ActRow> acts) {

    static Rows of(Coded coded) {
        Source source = source(coded);
        Text text = coded.document().text();
        List<EngagementRow> engagements = new ArrayList<>();
        List<FactKey> keys = FactKey.engagements(coded);
        for (int i = 0; i < keys.size(); i++) {
            Engagement e = coded.engagements().get(i);
            engagements.add(new EngagementRow(source, keys.get(i), e, text.cut(e.trigger()), text.cut(e.quote())));
        }
        List<ActRow> acts = new ArrayList<>();
        keys = FactKey.acts(coded);
        for (int i = 0; i < keys.size(); i++) {
            Act a = coded.acts().get(i);
            acts.add(new ActRow(
                    source,
                    keys.get(i),
                    a,
                    text.cut(a.trigger()),
                    text.cut(a.quote()),
                    a.about().map(text::cut)));
        }
        return new Rows(source, engagements, acts);
    }

    private static Source source(Coded coded) {
        Document document = coded.document();
        return new Source(
                DocumentKey.of(document),
                document.name(),
                document.snapshot(),
                document.text().hash(),
                document.text().extractor(),
                document.metadata(),
                Keys.coding(document, coded.fingerprint()),
                coded.fingerprint());
    }
}
