/** Questions about dialogues, treaties, summits and resolutions arrive; where they are named leaves. */
@NullMarked
package dev.readout.web.mechanism;

import org.jspecify.annotations.NullMarked;
