/** What tests of the surfaces share: a pipeline that is quick and plain. */
@NullMarked
package dev.readout.testing;

import org.jspecify.annotations.NullMarked;
