/** The first page: what is new, what is ahead, and how documents are brought in. Knows the frame, and no other page. */
@NullMarked
package dev.readout.web.start;

import org.jspecify.annotations.NullMarked;
