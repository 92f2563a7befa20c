/** Pages: what each act means, the rules that code it, and how well they do. Knows the frame, and no other page. */
@NullMarked
package dev.readout.web.codebook;

import org.jspecify.annotations.NullMarked;
