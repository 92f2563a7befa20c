@org.jspecify.annotations.NullMarked
package dev.readout.suggest;
