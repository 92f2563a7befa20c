/**
 * Figures arrive, drawings in SVG leave, ready to stand in a page. What is drawn needs no script, carries no style of its own
 * (classes only) and tells each value in words too. This room knows no archive, no request and no language.
 */
@NullMarked
package dev.readout.web.draw;

import org.jspecify.annotations.NullMarked;
