/** Phrases, series and releases of a browser's question arrive; where words were used, what changed and what is new leaves. */
@NullMarked
package dev.readout.web.wording;

import org.jspecify.annotations.NullMarked;
