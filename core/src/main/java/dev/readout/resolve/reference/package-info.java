/**
 * A sentence with its explicit mentions arrives; whom short names, titles, pronouns and collectives stand for leaves,
 * each with the rule that said so. Where two candidates stand level, nothing leaves. This room must not know acts.
 */
@NullMarked
package dev.readout.resolve.reference;

import org.jspecify.annotations.NullMarked;
