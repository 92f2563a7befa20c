/** Tests of the pages. */
@NullMarked
package dev.readout.web;

import org.jspecify.annotations.NullMarked;
