package dev.readout.api;

/**
 * What a request may say.
 *
 * @param repeated whether it may be said up to {@link #MOST} times; all must then hold
 * @param required whether it has to be said
 * @param description what it asks for, in one sentence
 * @param example a value that is one
 */
record Parameter<T>(
        String name,
        Place place,
        Kind<T> kind,
        boolean repeated,
        boolean required,
        String description,
        String example) {
    static final int MOST = 10;

    enum Place {
        PATH,
        QUERY
    }

    Parameter {
        if (kind.read(example).isEmpty()) {
            throw new IllegalArgumentException("the example of '" + name + "' is none: " + example);
        }
    }

    static <T> Parameter<T> query(String name, Kind<T> kind, String description, String example) {
        return new Parameter<>(name, Place.QUERY, kind, false, false, description, example);
    }

    static <T> Parameter<T> path(String name, Kind<T> kind, String description, String example) {
        return new Parameter<>(name, Place.PATH, kind, false, true, description, example);
    }

    static Parameter<Boolean> flag(String name, String description) {
        return query(name, Kind.flag(), description, "true");
    }

    Parameter<T> repeatable() {
        return new Parameter<>(name, place, kind, true, required, description, example);
    }

    /** Without it there is no answer. */
    Parameter<T> needed() {
        return new Parameter<>(name, place, kind, repeated, true, description, example);
    }
}
