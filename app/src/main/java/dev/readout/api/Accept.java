package dev.readout.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which forms somebody takes an answer, and how gladly: the header {@code Accept} of RFC 9110. */
record Accept(List<Range> ranges) {
    private static final Pattern QUALITY = Pattern.compile(".*;\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?)\\s*(?:;.*)?");

    Accept {
        ranges = List.copyOf(ranges);
    }

    /** @param type in small letters, perhaps with an asterisk for its end or for all of it */
    record Range(String type, double quality) {
        /** How narrowly it is about a media type; 0 where it is not. */
        int narrowness(String mediaType) {
            String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
            return type.equals(mediaType) ? 3 : type.equals(family) ? 2 : type.equals("*/*") ? 1 : 0;
        }
    }

    /** @param header where there is none, every form is taken */
    static Accept of(Optional<String> header) {
        List<Range> ranges = new ArrayList<>();
        for (String told : header.filter(h -> !h.isBlank()).orElse("*/*").split(",")) {
            Matcher quality = QUALITY.matcher(told);
            String type = told.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            ranges.add(new Range(type, quality.matches() ? Double.parseDouble(quality.group(1)) : 1));
        }
        return new Accept(ranges);
    }

    /** Which of these is liked best, the first among equals; absent where none is taken. */
    Optional<String> find(Collection<String> mediaTypes) {
        return mediaTypes.stream()
                .filter(type -> quality(type) > 0)
                .max(Comparator.comparingDouble(this::quality)
                        .thenComparing(Comparator.comparingInt(
                                        (String type) -> List.copyOf(mediaTypes).indexOf(type))
                                .reversed()));
    }

    /** What the narrowest range says of it. */
    private double quality(String mediaType) {
        String plain = mediaType.split(";", 2)[0];
        return ranges.stream()
                .filter(range -> range.narrowness(plain) > 0)
                .max(Comparator.comparingInt(range -> range.narrowness(plain)))
                .map(Range::quality)
                .orElse(0.0);
    }
}
