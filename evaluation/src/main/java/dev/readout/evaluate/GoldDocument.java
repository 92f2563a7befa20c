package dev.readout.evaluate;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A text with the coding that counts as right.
 *
 * @param name such as {@code 07-example.txt}
 * @param path where the text lies
 * @param text the text
 * @param published the day of publication in ISO form, told with the coding
 * @param issuer code of who published it, told with the coding
 * @param gold its coding
 */
public record GoldDocument(
        String name, Path path, String text, Optional<String> published, Optional<String> issuer, Coding gold) {}
