/**
 * A text read as language arrives; the actors that it names explicitly leave: states, bodies, persons with their
 * offices, descriptions. This room must not know dates, places and engagements, and resolves no pronoun, no short form
 * and no collective.
 */
@NullMarked
package dev.readout.resolve.actor;

import org.jspecify.annotations.NullMarked;
