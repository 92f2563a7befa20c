/**
 * Pages: what people said of the record, what of it they might look at next, and forms to say more. Knows the frame, and no other page.
 */
@NullMarked
package dev.readout.web.corrections;

import org.jspecify.annotations.NullMarked;
