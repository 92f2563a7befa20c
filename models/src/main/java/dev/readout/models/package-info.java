/** NLP4J's models, read once as they are published, leave as the flat files that the language room reads. */
@NullMarked
package dev.readout.models;

import org.jspecify.annotations.NullMarked;
