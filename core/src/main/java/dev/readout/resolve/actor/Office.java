package dev.readout.resolve.actor;

import java.util.Optional;

/**
 * Tokens that name an office.
 *
 * @param from the first token, the state's name before it included
 * @param coreFrom the first token of the title itself
 * @param coreTo after the last token of the title, without "of Kenya"
 * @param to after the last token
 * @param affiliation whose office it is, where the tokens tell
 * @param plural whether it is the office of several ("Foreign Ministers")
 */
record Office(int from, int coreFrom, int coreTo, int to, Optional<String> affiliation, boolean plural) {}
