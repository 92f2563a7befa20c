package dev.readout.web.frame;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The texts that a compiled class holds; where something is put into one, it has the character U+0001. */
final class Constants {
    private static final int HEAD = 8;

    private Constants() {}

    static List<String> of(String className) throws IOException {
        String file = "/" + className.replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(Constants.class.getResourceAsStream(file), file);
                DataInputStream data = new DataInputStream(in)) {
            data.skipNBytes(HEAD);
            int count = data.readUnsignedShort();
            String[] texts = new String[count];
            List<Integer> strings = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                int tag = data.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = data.readUTF();
                    case 8 -> strings.add(data.readUnsignedShort());
                    case 7, 16, 19, 20 -> data.skipNBytes(2);
                    case 15 -> data.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                    case 5, 6 -> {
                        data.skipNBytes(8);
                        i++; // a long number takes two places
                    }
                    default -> throw new IOException("a constant of the kind " + tag + " in " + file);
                }
            }
            return strings.stream().map(at -> texts[at]).toList();
        }
    }
}
