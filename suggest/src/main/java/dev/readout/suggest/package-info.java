/**
 * Sentences arrive; unit vectors and the nearest examples of the codebook leave. What this room proposes serves forced
 * choice and candidates only: no coding, count or export may rest on it, and no other room but the surfaces may know it.
 */
@NullMarked
package dev.readout.suggest;

import org.jspecify.annotations.NullMarked;
