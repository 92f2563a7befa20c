/**
 * Addresses become bytes: an address on the web arrives, what the server gave leaves, or an issue that says why not. The only
 * room that opens outbound sockets, so all that guards them is here: which addresses may be asked at all, how often, how much
 * and how long one reads. What the bytes mean is none of this room's business.
 */
@NullMarked
package dev.readout.fetch;

import org.jspecify.annotations.NullMarked;
