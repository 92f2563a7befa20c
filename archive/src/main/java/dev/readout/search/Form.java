package dev.readout.search;

/**
 * A kind of index.
 *
 * @param directory where it lies in the data directory
 * @param version another one for any change of fields, analyzers or models: an index of another one is built anew
 * @param batch after so many changes what was read is committed
 */
record Form(String directory, String version, int batch) {
    static final Form WORDS = new Form("index", "2", 8000);

    /** Of vectors, which take their time, so that a run that is killed loses little. */
    static Form sentences(String model) {
        return new Form("vectors", "1 " + model, 400);
    }
}
