package dev.readout.language.decode;

import dev.readout.language.decode.Place.Relation;
import dev.readout.language.decode.Place.Source;
import dev.readout.language.packed.PackedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a model looks at. Each place is there once, so that it is looked up once for each decision.
 *
 * @param places all places
 * @param sets templates of a set of features each
 * @param single templates of one feature each
 */
record Templates(List<Place> places, List<OfSet> sets, List<OfOne> single) {

    /**
     * Gives one feature for each value of a word.
     *
     * @param kind the kind of its features
     * @param place index of the place
     */
    record OfSet(int kind, int place, SetField field) {}

    /**
     * Gives one feature: its values with an underscore between them; none where one of them is missing.
     *
     * @param kind the kind of its feature
     */
    record OfOne(int kind, List<Item> items) {}

    /**
     * One value of one word.
     *
     * @param place index of the place
     */
    record Item(int place, Field field) {}

    Templates {
        places = List.copyOf(places);
        sets = List.copyOf(sets);
        single = List.copyOf(single);
    }

    /**
     * Reads the templates of a model.
     *
     * @throws IllegalArgumentException where one asks for what no decoder knows
     */
    static Templates of(PackedModel model) {
        List<Place> places = new ArrayList<>();
        List<OfSet> sets = new ArrayList<>();
        for (String described : model.sets()) {
            String[] part = described.split(";", 4);
            sets.add(new OfSet(sets.size(), place(places, part), SetField.of(part[3])));
        }
        List<OfOne> single = new ArrayList<>();
        for (String described : model.single()) {
            List<Item> items = new ArrayList<>();
            for (String item : described.split(" ")) {
                String[] part = item.split(";", 4);
                items.add(new Item(place(places, part), Field.of(part[3])));
            }
            single.add(new OfOne(sets.size() + single.size(), List.copyOf(items)));
        }
        return new Templates(places, sets, single);
    }

    private static int place(List<Place> places, String... part) {
        Relation relation = part[1].equals("null") ? Relation.SELF : Relation.valueOf(part[1].toUpperCase(Locale.ROOT));
        Place place = new Place(Source.valueOf(part[0].toUpperCase(Locale.ROOT)), Integer.parseInt(part[2]), relation);
        if (!places.contains(place)) {
            places.add(place);
        }
        return places.indexOf(place);
    }
}
