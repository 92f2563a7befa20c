/** The compiled house arrives; a list of broken rules leaves. */
@NullMarked
package dev.readout.architecture;

import org.jspecify.annotations.NullMarked;
