/** Pages: a document in its own words with the records beside it, and the list of documents. Knows the frame, and no other page. */
@NullMarked
package dev.readout.web.reader;

import org.jspecify.annotations.NullMarked;
