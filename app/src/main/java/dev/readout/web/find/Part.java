package dev.readout.web.find;

import java.util.Optional;

/**
 * A part of a question as it is told in plain words.
 *
 * @param what it is about, as message files name it: {@code by}, {@code act}, {@code date} …
 * @param words such as "Republic of Korea"
 * @param without the address of the same question without it; absent where it asks for nothing
 */
public record Part(String what, String words, Optional<String> without) {}
