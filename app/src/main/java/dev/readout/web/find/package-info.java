/** Questions of a browser arrive, answers of the index and of the lists of acts leave, with the words that answer lit. */
@NullMarked
package dev.readout.web.find;

import org.jspecify.annotations.NullMarked;
