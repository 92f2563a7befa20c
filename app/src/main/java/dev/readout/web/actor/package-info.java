/**
 * Pages: states, bodies and persons; what two do to each other over time; who is tied to whom. Knows the frame and what is drawn,
 * and no other page but how engagements are shown.
 */
@NullMarked
package dev.readout.web.actor;

import org.jspecify.annotations.NullMarked;
