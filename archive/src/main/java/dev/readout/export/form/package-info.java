/**
 * Events, facts and documents arrive; files leave as their users load them, one small class a form. {@link
 * dev.readout.export.form.Formats} lists them. This room must not know where the files go.
 */
@NullMarked
package dev.readout.export.form;

import org.jspecify.annotations.NullMarked;
