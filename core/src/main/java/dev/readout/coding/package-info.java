/**
 * A resolved text arrives; acts leave, each with its rule and its spans. This room must not know where documents come
 * from or where codings go.
 */
@NullMarked
package dev.readout.coding;

import org.jspecify.annotations.NullMarked;
