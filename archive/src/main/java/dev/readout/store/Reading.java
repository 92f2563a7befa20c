package dev.readout.store;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;

/**
 * One reading of one input. The issues of an input are those of its last reading that came to its end: what was put right
 * meanwhile is gone then, and what a killed run did not meet stays.
 */
public interface Reading extends Issues {
    @Override
    void add(Issue issue);

    /** A document was met that needs no coding: what its coding complained of holds on. */
    void keep(Document document);

    /** A document of this name was not even given again, since it is as it was: what was met in it holds on. */
    void keep(String name);

    /** All that is under this name was read anew: what this reading did not meet is gone, whichever input it was met in. */
    void pass(String subject);

    /** All of the input was read, and all that was in it is coded. */
    void finish();
}
