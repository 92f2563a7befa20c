package dev.readout.resolve.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.resolve.Engagement.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicReaderTest {
    private static final TopicReader READER = new TopicReader(EngagementRules.load(DataFiles.bundled()));

    private static List<String> topics(String sentence) {
        return READER.find(Scenes.of(sentence).scene()).stream()
                .map(Topic::words)
                .toList();
    }

    @Test
    void whatIsDiscussedIsATopicEachPartOfAList() {
        assertThat(topics("scene-list")).containsExactly("fisheries", "harbour fees", "ferry line");
    }

    @Test
    void viewsAreExchangedOnATopic() {
        assertThat(topics("scene-views")).containsExactly("harbour fees", "ferry line");
    }

    @Test
    void aTopicIsCutFromTheText() {
        Scene scene = Scenes.of("scene-views").scene();

        assertThat(READER.find(scene))
                .allSatisfy(t -> assertThat(scene.text().cut(t.span())).isEqualTo(t.words()));
    }

    @Test
    void whatIsNotNamedOrNotDiscussedIsNone() {
        assertThat(topics("scene-these")).isEmpty();
        assertThat(topics("scene-not-discussed")).isEmpty();
    }
}
