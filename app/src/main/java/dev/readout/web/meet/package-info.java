/**
 * Pages: who met, called or visited whom, as a list, calendar, timeline, by rank and on the map; one engagement, and one event with
 * all its accounts. Knows the frame and what is drawn, and no other page.
 */
@NullMarked
package dev.readout.web.meet;

import org.jspecify.annotations.NullMarked;
