/**
 * Sentences arrive; who is named, when and where it was, which engagements they took part in, and whom short forms
 * stand for leave. The shared types stand here; the rooms below ({@code actor}, {@code time}, {@code place},
 * {@code reference}, {@code engagement}) never import each other. This room must not know the acts.
 */
@NullMarked
package dev.readout.resolve;

import org.jspecify.annotations.NullMarked;
